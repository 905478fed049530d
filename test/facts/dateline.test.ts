import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { afterDateline } from '../../src/facts/dateline.ts';
import { english } from '../../src/languages/en/index.ts';
import { readMentions } from '../../src/mentions/index.ts';

/** What the first sentence of a text says behind its dateline. */
function told(text: string): string {
  const article = { text, source: 'test', publishedOn: '2024-05-03', language: 'en' };
  const reading = readMentions(readDocument(article, 'en', english.document), english.mentions);
  const [sentence] = reading.document.sentences;
  if (sentence === undefined) return '';
  return text.slice(reading.document.tokens[afterDateline(reading, sentence)]?.start ?? 0);
}

test.each([
  'VIENNA, 8 March (ABC) – ',
  'Suva: ',
  'HOLM, 3 May -- ',
  'NAIROBI, Kenya (ABC News) — ',
  'Geneva, March 8, 2024 - ',
])('a sentence begins behind "%s"', (line) => {
  expect(told(`${line}Anna Orla of Norway met Pavel Tesk of Denmark.`)).toBe(
    'Anna Orla of Norway met Pavel Tesk of Denmark.',
  );
});

test.each([
  'Vienna is ready – for a time – to wait.',
  'Norway and Denmark will talk – as ever.',
  'Anna Orla – of Norway – met Pavel Tesk.',
  'Vienna, where the talks were held – and failed – is quiet.',
])('no dateline opens "%s"', (text) => {
  expect(told(text)).toBe(text);
});
