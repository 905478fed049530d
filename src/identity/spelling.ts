import { distance } from 'fastest-levenshtein';
import { fold } from '../model/index.ts';
import { tokenKey } from './form.ts';
import { HONORIFICS, PARTICLES } from './name-tables.ts';

/** The folded words of a name as they are spelt and stand; honorifics, particles and initials left out. */
export const wordsOfName = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}']+/u)
    .map((word) => word.replaceAll("'", ''))
    .filter((word) => word.length > 1 && !HONORIFICS.has(word) && !PARTICLES.has(word));

/** How two spellings differ: letters in all, and the length of the shortest word that does. */
export interface Apart {
  readonly letters: number;
  readonly shortest: number;
}

/** Two spellings of as many words, each word at most a letter from its counterpart and at most two letters in all; null for others. */
export function spelledApart(a: readonly string[], b: readonly string[]): Apart | null {
  if (a.length !== b.length) return null;
  const left = a.filter((word) => !b.includes(word)).sort();
  const right = b.filter((word) => !a.includes(word)).sort();
  let [letters, shortest] = [0, Number.POSITIVE_INFINITY];
  for (const [index, word] of left.entries()) {
    const other = right[index];
    if (other === undefined || distance(word, other) > 1) return null;
    letters += 1;
    shortest = Math.min(shortest, word.length, other.length);
  }
  return letters === 0 || letters > 2 ? null : { letters, shortest };
}

/** Where the words of the shorter name stand in the longer one: as its ends, as one of its ends, or in its midst. */
export type Standing = 'ENDS' | 'LAST' | 'FIRST' | 'MIDST';

/** How a name stands in a fuller one, spelling aside; a single word stands at one end at best. */
export function standing(less: readonly string[], more: readonly string[]): Standing {
  const [mine, theirs] = [less.map(tokenKey), more.map(tokenKey)];
  const [first, last] = [theirs[0] ?? '', theirs.at(-1) ?? ''];
  if (mine.length > 1 && mine.includes(first) && mine.includes(last)) return 'ENDS';
  if (mine.at(-1) === last) return 'LAST';
  return mine[0] === first ? 'FIRST' : 'MIDST';
}
