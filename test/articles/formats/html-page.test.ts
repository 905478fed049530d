import { describe, expect, test } from 'vitest';
import { processorTime } from '../../support/processor-time.ts';
import { read, refusals } from '../read.ts';

const paragraphs = `<p>Foreign Minister Anna Orla met Pavel Tesk in Holm&nbsp;today.</p>
<p>&ldquo;We will go on,&rdquo; she said.<br>He agreed, and thanked her for the welcome.</p>`;

const page = (head: string, body = `<main><h1>Orla meets Tesk</h1>${paragraphs}</main>`) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Orla meets Tesk | Post</title>${head}</head>
<body><nav><a href="/">Home</a><a href="/news">News of the day</a></nav>${body}<footer>Contact us at any time.</footer></body></html>`;

test('the main content of a page is its text, one line a block, without its furniture', async () => {
  const { articles } = await read('a.html', page(''));
  expect(articles).toEqual([
    {
      text: 'Orla meets Tesk\nForeign Minister Anna Orla met Pavel Tesk in Holm today.\n“We will go on,” she said.\nHe agreed, and thanked her for the welcome.\n',
      title: 'Orla meets Tesk',
      language: 'en',
      source: 'a.html',
    },
  ]);
});

describe('the day of publication, best first', () => {
  const jsonLd = (fields: string) =>
    `<script type="application/ld+json">{"@graph":[{"@type":"Organization"},{"@type":"NewsArticle",${fields}}]}</script>`;
  test.each([
    [
      'linked data',
      `${jsonLd('"datePublished":"2021-05-04T23:30:00-05:00"')}<meta name="date" content="2021-05-06">`,
      '2021-05-04',
    ],
    ['a meta element', '<meta property="article:published_time" content="2021-05-04T00:30:00+03:00">', '2021-05-04'],
    ['a meta element without quotes', '<meta name=DC.date content=2021-05-04>', '2021-05-04'],
    ['nothing that is none', '<meta name="date" content="yesterday">', undefined],
  ])('%s', async (_name, head, day) => {
    expect((await read('a.html', page(head))).articles[0]?.publishedOn).toBe(day);
  });

  test('a time element, not the one of the visit', async () => {
    const body = `<time datetime="2021-07-01">Today is 1 July</time><article><time datetime="2021-05-04">4 May</time>${paragraphs}</article>`;
    expect((await read('a.html', page('', body))).articles[0]?.publishedOn).toBe('2021-05-04');
  });

  test("a date in the address's path", async () => {
    const head = '<link rel="canonical" href="https://velia.example/2021/05/04/talks">';
    expect((await read('a.html', page(head))).articles[0]).toMatchObject({
      publishedOn: '2021-05-04',
      url: 'https://velia.example/2021/05/04/talks',
    });
  });
});

test('publisher, author and last change are told by linked data or meta elements', async () => {
  const head = `<meta property="og:site_name" content="Velian Post"><meta name="author" content="M. Venn">
    <meta property="article:published_time" content="2021-05-04"><meta property="article:modified_time" content="2021-05-05T08:00:00Z">`;
  expect((await read('a.html', page(head))).articles[0]).toMatchObject({
    publisher: 'Velian Post',
    creator: 'M. Venn',
    seenAt: '2021-05-05T08:00:00.000Z',
  });
});

test('a fragment that begins with a block is read whole', async () => {
  const { articles } = await read('a.html', '<div class="x"><p>Orla met Tesk.</p><p>They spoke.</p></div>');
  expect(articles[0]?.text).toBe('Orla met Tesk.\nThey spoke.\n');
});

test('a page in a declared character set is read in it', async () => {
  const bytes = Buffer.from(
    '<html><head><meta charset="windows-1252"></head><body><p>Orla met Mr Mu\xf1oz \x93today\x94 in the town.</p>',
    'latin1',
  );
  expect((await read('a.html', bytes)).articles[0]?.text).toBe('Orla met Mr Muñoz “today” in the town.\n');
});

test.each([
  [
    'a page without an article',
    page('', '<ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul>').replace(/<footer>.*<\/footer>/, ''),
    'NO_ARTICLE a.html',
  ],
  ['a page without a body', '<!doctype html><html><head><title>x</title></head></html>', 'NO_ARTICLE a.html'],
  [
    'a page in a character set of its own',
    '<html><head><meta charset="velian-1"></head><body><p>Orla met Tesk today.</p>',
    'BROKEN_ENCODING a.html',
  ],
  ['a page of 11 MB', `<html>${'<p>Orla met Tesk.</p>'.repeat(550_000)}`, 'TOO_LARGE a.html'],
])('%s is refused', async (_name, content, refusal) => {
  expect(await refusals('a.html', content)).toEqual([refusal]);
});

test('hostile pages are read in linear time', async () => {
  const started = processorTime();
  const deep = await read('a.html', `<html><body>${'<div>'.repeat(100_000)}Orla met Tesk in Holm today.`);
  expect(deep.articles[0]?.text).toContain('Orla met Tesk in Holm today.');
  await read('b.html', `<html><body>${'<script>'.repeat(50_000)}Orla met Tesk in Holm today.`);
  await read('c.html', `<html><body ${'x="&lt;" '.repeat(100_000)}><p>Orla met Tesk in Holm today.`);
  const many = await read('d.html', `<html><body>${'<p>Orla met Tesk in Holm today.</p>'.repeat(30_000)}`);
  expect(many.articles[0]?.text.length).toBeGreaterThan(600_000);
  expect(processorTime() - started).toBeLessThan(20_000);
});
