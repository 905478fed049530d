import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/index.ts';
import { readInput } from '../../src/commands/input.ts';
import { toGuideForm } from '../../src/facts/index.ts';
import { ruleExtractor } from '../../src/languages/index.ts';
import { isProblem } from '../../src/model/index.ts';
import { read } from '../articles/read.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const paragraphs = (text: string) =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const html = (text: string) =>
  paragraphs(text)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n');

/** One article, with its day and its publisher, written in each format. */
const WRITTEN: Readonly<Record<string, (article: Article) => string>> = {
  'a.html': ({ text, publishedOn, publisher = '' }) =>
    `<!doctype html><html lang="en"><head><meta name="date" content="${publishedOn}"><meta name="publisher" content="${escaped(publisher)}"></head><body><nav><a href="/">News</a></nav><article>${html(text)}</article></body></html>`,
  'a.md': ({ text, publishedOn, publisher }) =>
    `---\ndate: ${publishedOn}\npublisher: ${JSON.stringify(publisher)}\nlang: en\n---\n\n${paragraphs(text).join('\n\n')}\n`,
  'a.json': ({ text, publishedOn, publisher }) =>
    JSON.stringify({ html: html(text), published: publishedOn, publisher, lang: 'en' }),
  'a.jsonl': ({ text, publishedOn, publisher }) =>
    JSON.stringify({ text, published: publishedOn, publisher, lang: 'en' }),
  'a.rss': ({ text, publishedOn, publisher = '' }) =>
    `<rss version="2.0"><channel><title>${escaped(publisher)}</title><language>en</language><item><pubDate>${new Date(`${publishedOn}T12:00:00Z`).toUTCString()}</pubDate><description><![CDATA[${html(text)}]]></description></item></channel></rss>`,
  'a.atom': ({ text, publishedOn, publisher = '' }) =>
    `<feed xml:lang="en"><title>${escaped(publisher)}</title><entry><published>${publishedOn}T12:00:00Z</published><content type="xhtml"><div>${html(text)}</div></content></entry></feed>`,
};

/** Facts without places in the text, which differ from format to format. */
async function factsOf(article: Article) {
  const { people, meetings, positions } = toGuideForm(article, await ruleExtractor.extract(article)) as {
    people: object[];
    meetings: { evidence: { text: string }[] }[];
    positions: { evidence: { text: string }[] }[];
  };
  const placeless = (facts: { evidence: { text: string }[] }[]) =>
    facts.map(({ evidence, ...fact }) => ({
      ...fact,
      evidence: evidence.map(({ text }) => text.replace(/\s+/g, ' ')),
    }));
  return { people, meetings: placeless(meetings), positions: placeless(positions) };
}

const articles: Article[] = [];

beforeAll(async () => {
  const seeds = fileURLToPath(new URL('../../seeds/articles/', import.meta.url));
  for await (const article of readInput(
    ['delhi-kuwait.jsonl', 'transatlantic-calls.json', 'sherman-tour.atom'].map((name) => seeds + name),
    {},
  ))
    if (!isProblem(article)) articles.push(article);
});

describe('one article in any format has the same facts', () => {
  test.each(Object.keys(WRITTEN))('%s', async (name) => {
    expect(articles.length).toBeGreaterThan(10);
    for (const article of articles) {
      const again = (await read(name, WRITTEN[name]?.(article) ?? '')).articles[0];
      expect(again).toMatchObject({ publishedOn: article.publishedOn, publisher: article.publisher, language: 'en' });
      if (again !== undefined) expect(await factsOf(again)).toEqual(await factsOf(article));
    }
  });
});
