import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

const rss = (items: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!-- a feed --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Press &#8211; Velia</title><link>https://velia.example</link><language>en-US</language>
<lastBuildDate>Sat, 22 May 2021 12:25:59 +0000</lastBuildDate>${items}</channel></rss>`;

const item = `<item><title>Orla&#8217;s Call &amp;amp; Talks</title><link>https://velia.example/call</link>
<dc:creator><![CDATA[Office of the Spokesperson]]></dc:creator><pubDate>Fri, 21 May 2021 23:39:10 -0400</pubDate>
<description><![CDATA[<p>Short.</p>]]></description>
<content:encoded><![CDATA[<p>Orla spoke with Tesk.</p><p>They agreed &amp; parted.</p>]]></content:encoded></item>`;

describe('RSS', () => {
  test('an item is read with its full body, its day in its own offset, and what the channel tells', async () => {
    const { articles, problems } = await read('feed.xml', rss(item));
    expect(problems).toEqual([]);
    expect(articles).toEqual([
      {
        text: 'Orla spoke with Tesk.\nThey agreed & parted.\n',
        title: 'Orla’s Call & Talks',
        url: 'https://velia.example/call',
        publishedOn: '2021-05-21',
        publisher: 'Press – Velia',
        creator: 'Office of the Spokesperson',
        language: 'en',
        seenAt: '2021-05-22T12:25:59.000Z',
        source: 'feed.xml#1',
      },
    ]);
  });

  test('a body that is escaped rather than CDATA is decoded once', async () => {
    const { articles } = await read(
      'feed.xml',
      rss('<item><description>&lt;p&gt;A &amp;amp; B&lt;/p&gt;&lt;p&gt;met.&lt;/p&gt;</description></item>'),
    );
    expect(articles[0]?.text).toBe('A & B\nmet.\n');
  });

  test('the own change of an item goes before the feed’s', async () => {
    const { articles } = await read(
      'feed.xml',
      rss(item.replace('<pubDate>', '<atom:updated>2021-05-22T01:00:00Z</atom:updated><pubDate>')),
    );
    expect(articles[0]?.seenAt).toBe('2021-05-22T01:00:00.000Z');
  });

  test('an item without a body is a problem, and the others are read', async () => {
    const { articles, problems } = await read('feed.xml', rss(`<item><title>x</title></item>${item}`));
    expect(articles.map(({ source }) => source)).toEqual(['feed.xml#2']);
    expect(problems.map(({ code, source }) => `${code} ${source}`)).toEqual(['EMPTY feed.xml#1']);
  });

  test('a feed that breaks off is read up to its last whole item', async () => {
    const whole = rss(item + item);
    const { articles, problems } = await read('feed.xml', whole.slice(0, whole.lastIndexOf('They agreed')));
    expect(articles).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(['BROKEN_MARKUP']);
  });

  test('entities that a document defines are not expanded', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>`;
    const { articles } = await read(
      'feed.xml',
      rss(`<item><description>&c; Orla met Tesk.</description></item>`).replace('<!-- a feed -->', bomb),
    );
    expect(articles[0]?.text.length).toBeLessThan(100);
  });

  test('elements without end are refused', async () => {
    expect((await read('feed.xml', rss('<a>'.repeat(100_000)))).problems.map(({ code }) => code)).toEqual([
      'BROKEN_MARKUP',
    ]);
  });

  test('a feed without items is refused', async () => {
    expect((await read('feed.xml', rss(''))).problems.map(({ code }) => code)).toEqual(['EMPTY']);
  });
});

describe('Atom', () => {
  const atom = (entries: string) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title type="html">Velian &amp;lt;Post&amp;gt;</title><updated>2021-05-23T00:00:00Z</updated>${entries}</feed>`;

  test('entries with escaped, marked up and plain content', async () => {
    const { articles, problems } = await read(
      'feed.atom',
      atom(`<entry><id>urn:1</id><title>One</title><link rel="self" href="https://velia.example/self"/><link href="https://velia.example/1"/>
<published>2021-05-21T01:00:00+03:00</published><updated>2021-05-22T10:00:00Z</updated><author><name>M. Venn</name></author>
<content type="html">&lt;p&gt;Orla met Tesk.&lt;/p&gt;&lt;p&gt;They spoke.&lt;/p&gt;</content></entry>
<entry><id>urn:2</id><title>Two</title><updated>2021-05-22T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Orla met <b>Tesk</b>.</p><p>They spoke.</p></div></content></entry>
<entry xml:lang="de"><id>urn:3</id><title>Drei</title><updated>2021-05-22T10:00:00Z</updated><summary>Orla traf Tesk.</summary></entry>`),
    );
    expect(problems).toEqual([]);
    const both = { publisher: 'Velian <Post>', language: 'en', seenAt: '2021-05-22T10:00:00.000Z' };
    expect(articles).toEqual([
      {
        ...both,
        text: 'Orla met Tesk.\nThey spoke.\n',
        title: 'One',
        url: 'https://velia.example/1',
        publishedOn: '2021-05-21',
        creator: 'M. Venn',
        source: 'feed.atom#1',
      },
      {
        ...both,
        text: 'Orla met Tesk.\nThey spoke.\n',
        title: 'Two',
        url: 'urn:2',
        publishedOn: '2021-05-22',
        source: 'feed.atom#2',
      },
      {
        ...both,
        text: 'Orla traf Tesk.',
        title: 'Drei',
        url: 'urn:3',
        publishedOn: '2021-05-22',
        language: 'de',
        source: 'feed.atom#3',
      },
    ]);
  });

  test('a feed that breaks off is read up to its last whole entry', async () => {
    const { articles, problems } = await read(
      'feed.atom',
      atom('<entry><summary>Orla met Tesk.</summary></entry><entry><summary>Or').slice(0, -7),
    );
    expect(articles).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(['BROKEN_MARKUP']);
  });
});
