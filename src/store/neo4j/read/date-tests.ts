import type { DateRangeQuery } from '../../queries.ts';
import type { Parameters } from './cypher.ts';

/** A fuzzy date fits a range that its bounds overlap; a lone bound counts for both, and without bounds none fits. */
export function dateTests(range: DateRangeQuery | undefined, node: string, p: Parameters): string[] {
  if (range === undefined || (range.from === null && range.to === null)) return [];
  const tests = [`${node}.sortDate > ''`];
  if (range.to !== null) tests.push(`coalesce(${node}.earliest, ${node}.latest) <= ${p.add(range.to)}`);
  if (range.from !== null) tests.push(`coalesce(${node}.latest, ${node}.earliest) >= ${p.add(range.from)}`);
  return tests;
}

/** Folded words, each the beginning of a word of the texts; one test for any number of words. */
export const wordTests = (words: readonly string[] | undefined, texts: readonly string[], p: Parameters): string[] =>
  words === undefined
    ? []
    : [
        `all(w IN ${p.add(words.map((word) => ` ${word}`))} WHERE ${texts.map((text) => `(' ' + ${text}) CONTAINS w`).join(' OR ')})`,
      ];
