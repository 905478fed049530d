import { expect, test } from 'vitest';
import { processorTime } from '../support/processor-time.ts';
import { readingOf } from './read.ts';

test.each([
  ['names', 'Anna Orla '],
  ['sentences', 'Foreign Minister Anna Orla met President Pavel Tesk of France in Paris. '],
  ['offices inside offices', 'Minister of the '],
  ['countries', 'France and '],
  ['quotation marks', '“'],
  ['titles', 'Mr. '],
])('a text of nothing but %s takes time in step with its length', (_, unit) => {
  const time = (length: number): number => {
    const text = unit.repeat(length / unit.length);
    const start = processorTime();
    readingOf(text);
    return processorTime() - start;
  };
  const best = (length: number): number => Math.min(time(length), time(length), time(length));
  best(5_000);
  expect(best(40_000)).toBeLessThan(Math.max(best(20_000) * 3, 400));
});

test('a megabyte of one letter, of marks and of blanks is read', () => {
  for (const unit of ['a', '"', '(', ',', ' ', '\n', '.']) expect(readingOf(unit.repeat(1_000_000)).people).toEqual([]);
});
