import { fold } from '../../model/index.ts';

const ASIDE = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'mr', 'mrs', 'ms', 'dr']);
const words = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && !ASIDE.has(word));

/** Whether two names can be one person: one lies within the other, or family names agree and first letters do not clash. */
export function samePerson(a: string, b: string): boolean {
  const [first, second] = [words(a), words(b)];
  if (first.length === 0 || second.length === 0) return false;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.every((word) => long.includes(word)) && short.some((word) => word.length > 2)) return true;
  if (first.length < 2 || second.length < 2) return false;
  return first.at(-1) === second.at(-1) && first[0]?.[0] === second[0]?.[0];
}

const isCode = (name: string): boolean => /^[A-Z]{3}$/.test(name);

/** Codes agree to the letter, names as people's do. */
export const sameActor = (a: string, b: string): boolean =>
  a === b || (!isCode(a) && !isCode(b) && (fold(a) === fold(b) || samePerson(a, b)));

const squash = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

/** The longest stretch that two texts share, as a part of the shorter one: 0 to 1. */
export function overlap(a: string, b: string): number {
  const [short, long] = [squash(a), squash(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short === '') return 0;
  if (long.includes(short)) return 1;
  let best = 0;
  for (let start = 0; start + best < short.length; start++) {
    while (start + best < short.length && long.includes(short.slice(start, start + best + 1))) best++;
  }
  return best / short.length;
}

/** The best overlap between two lists of texts. */
export const bestOverlap = (a: readonly string[], b: readonly string[]): number =>
  a.reduce((best, x) => b.reduce((inner, y) => Math.max(inner, overlap(x, y)), best), 0);

/** Pairs one to one, greatest score first; 0 is no pair. */
export function pairUp<A, B>(left: readonly A[], right: readonly B[], score: (a: A, b: B) => number): [A, B][] {
  const candidates = left
    .flatMap((a, i) => right.map((b, j) => ({ a, b, i, j, score: score(a, b) })))
    .filter((candidate) => candidate.score > 0)
    .sort((x, y) => y.score - x.score);
  const [takenLeft, takenRight, pairs] = [new Set<number>(), new Set<number>(), [] as [A, B][]];
  for (const { a, b, i, j } of candidates) {
    if (takenLeft.has(i) || takenRight.has(j)) continue;
    takenLeft.add(i);
    takenRight.add(j);
    pairs.push([a, b]);
  }
  return pairs;
}
