import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorTime } from '../support/processor-time.ts';
import { documentOf } from './read.ts';

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      '\n',
      '\n\n',
      ' ',
      'Mr. ',
      'U.S. ',
      'Minister Orla',
      ': ',
      '. ',
      '(',
      '# ',
      '**',
      '](x)',
      'ß',
      'İ',
      '😀',
      '\r\n',
    ),
  ),
  { maxLength: 40 },
);

test('any text gives tokens, sentences and quotations that keep their place', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const document = documentOf(parts.join(''));
      let at = 0;
      for (const token of document.tokens) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(document.text.slice(token.start, token.end)).toBe(token.text);
        at = token.end;
      }
      for (const sentence of document.sentences) {
        const block = document.blocks[sentence.block]!;
        expect(sentence.start >= block.start && sentence.end <= block.end).toBe(true);
        for (let i = sentence.firstToken; i < sentence.endToken; i++)
          expect(document.tokens[i]!.sentence).toBe(sentence.index);
      }
      for (const [index, quotation] of document.quotations.entries()) {
        expect(quotation.index).toBe(index);
        expect(quotation.start).toBeLessThan(quotation.end);
      }
      expect(documentOf(parts.join(''))).toEqual(document);
    }),
    { numRuns: 300, seed: 7 },
  );
});

test.each([
  ['one letter', 'a'],
  ['quotation marks', '"'],
  ['brackets', '('],
  ['titles', 'Mr. '],
  ['commas', ', '],
  ['lines', 'a b\n'],
])('a text of nothing but %s takes time in step with its length', (_, unit) => {
  const time = (length: number): number => {
    const text = unit.repeat(length / unit.length);
    const start = processorTime();
    for (let i = 0; i < 3; i++) documentOf(text);
    return processorTime() - start;
  };
  const best = (length: number): number => Math.min(time(length), time(length), time(length));
  best(5_000);
  expect(best(40_000)).toBeLessThan(Math.max(best(20_000) * 3, 80));
});
