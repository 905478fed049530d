import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from './read.ts';

/** Pieces of all formats, whole and broken, to be put together at random. */
const PIECES = [
  '{"text": "Orla met Tesk."}',
  '{"articles": [',
  '[{"html": "<p>a"}',
  ']}',
  '\n',
  '\r\n',
  '---\n',
  'date: 2021-13-45\n',
  '# ',
  '**',
  '[a](',
  '<rss><channel>',
  '<item>',
  '</item>',
  '<description>',
  '<![CDATA[',
  ']]>',
  '</rss>',
  '<feed>',
  '<entry>',
  '<content type="xhtml">',
  '</feed>',
  '<!doctype html>',
  '<html>',
  '<p>',
  '</div>',
  '<time datetime="2021">',
  '<script type="application/ld+json">',
  '{"@graph": 7}',
  '<!--',
  '&amp;',
  '&#x110000;',
  'Published: 31.02.2021',
  'HOLM, 4 May 2021 - ',
  'Orla met Tesk in Holm on Monday to speak about trade.',
  '\ud83d',
  '\u0000',
  '\ufeff',
  'İ',
  '<?xml version="1.0" encoding="velian"?>',
];
const NAMES = ['a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', 'a.rss', 'a.atom', 'a.xml', '-', 'a'];
const runs = { numRuns: 400, seed: 20210521 };

test('whatever the bytes, reading gives articles with text or problems with a place, and never throws', async () => {
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 14 })
      .map((pieces) => pieces.join('')),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NAMES), content, async (name, bytes) => {
      const { articles, problems } = await read(name, bytes);
      expect(articles.length + problems.length).toBeGreaterThan(0);
      for (const { text, publishedOn, seenAt } of articles) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/\p{Surrogate}|\0/u);
        if (publishedOn !== undefined) expect(new Date(publishedOn).toISOString().slice(0, 10)).toBe(publishedOn);
        if (seenAt !== undefined) expect(new Date(seenAt).toISOString()).toBe(seenAt);
      }
      for (const { message, source } of problems)
        expect([message, source?.startsWith(name)]).toEqual([expect.stringMatching(/\.$/), true]);
    }),
    runs,
  );
});

test('plain text stays as it is, unit for unit, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), async (text) => {
      fc.pre(text.trim() !== '' && !text.startsWith('\ufeff') && !/\0/.test(text));
      const { articles } = await read('a.txt', text, { format: 'text' });
      fc.pre(articles.length > 0);
      expect(articles[0]?.text).toBe(text);
    }),
    runs,
  );
});

test('the same bytes give the same articles', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), async (pieces) => {
      const content = pieces.join('');
      expect(await read('a', content)).toEqual(await read('a', content));
    }),
    { ...runs, numRuns: 100 },
  );
});
