import { foldWords } from '../../model/index.ts';
import type { DateRangeQuery } from '../../store/index.ts';
import { badInput } from '../errors.ts';

/** The most that one filter may hold. */
export const FILTER_LIMITS = {
  listItems: 50,
  namesInAll: 100,
  /** Alternatives of `anyOf` in a whole filter. */
  branches: 10,
  /** Actors that somebody met all of: each is looked for in everybody's meetings. */
  metWith: 5,
  depth: 3,
  searchCharacters: 300,
  searchWords: 8,
} as const;

/** Null and absent are no constraint; an empty list is refused, and so is a long one. */
export function given<T>(
  list: readonly T[] | null | undefined,
  argument: string,
  limit: number = FILTER_LIMITS.listItems,
): readonly T[] | undefined {
  if (list === null || list === undefined) return undefined;
  if (list.length === 0) throw badInput(`${argument} must not be empty: leave it out to mean any`, { argument });
  if (list.length > limit)
    throw badInput(`${argument} may hold ${limit} items at most, held ${list.length}`, { argument, limit });
  return list;
}

/** A range of days with at least one end; refuses one that ends before it begins. */
export function dateRange(
  range: { readonly from?: string | null; readonly to?: string | null } | null | undefined,
  argument: string,
): DateRangeQuery | undefined {
  const from = range?.from ?? null;
  const to = range?.to ?? null;
  if (from === null && to === null) return undefined;
  if (from !== null && to !== null && from > to)
    throw badInput(`${argument}: from (${from}) must not be after to (${to})`, { argument });
  return { from, to };
}

/** Folded words to search for; none where a text holds no letter or digit. Refuses a long text. */
export function searchWords(text: string, argument: string): readonly string[] {
  if (text.length > FILTER_LIMITS.searchCharacters)
    throw badInput(`${argument} may have ${FILTER_LIMITS.searchCharacters} characters at most, had ${text.length}`, {
      argument,
      limit: FILTER_LIMITS.searchCharacters,
    });
  const folded = foldWords(text);
  const words = folded === '' ? [] : [...new Set(folded.split(' '))];
  if (words.length > FILTER_LIMITS.searchWords)
    throw badInput(`${argument} may have ${FILTER_LIMITS.searchWords} words at most, had ${words.length}`, {
      argument,
      limit: FILTER_LIMITS.searchWords,
    });
  return words;
}

/** The words that a filter asks for: absent is no constraint; a text without a letter or digit is refused, for it would fit nothing. */
export function wordsOf(text: string | null | undefined, argument: string): readonly string[] | undefined {
  if (text === null || text === undefined) return undefined;
  const words = searchWords(text, argument);
  if (words.length === 0)
    throw badInput(`${argument} must hold a letter or digit: leave it out to mean any`, { argument });
  return words;
}

/** A confidence from 0 to 1. */
export function confidence(value: number | null | undefined, argument: string): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (!(value >= 0 && value <= 1)) throw badInput(`${argument} must be 0 to 1, was ${value}`, { argument, limit: 1 });
  return value;
}

/** Drops what is undefined, so that a question says only what constrains it. */
export function definedOnly<T extends object>(query: T): T {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as T;
}
