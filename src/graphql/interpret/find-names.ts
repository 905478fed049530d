import type { ActorRecord } from '../../store/index.ts';
import type { RequestContext } from '../context.ts';
import { CUES } from './cues.ts';
import { OFFICE_PHRASES } from './offices.ts';
import { CITIES, COUNTRY_WORDS, LONGEST_PLACE, REGIONS } from './places.ts';
import { TOPIC_PHRASES } from './topic-phrases.ts';
import { SMALL_WORDS, type Word } from './words.ts';

/** A stretch of words that names somebody. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly actors: readonly ActorRecord[];
  /** A whole name, code or adjective; false: one word of a person's name. */
  readonly whole: boolean;
  readonly group: boolean;
}

const LONGEST_NAME = 8;

export const phraseOf = (words: readonly Word[], start: number, end: number): string =>
  words
    .slice(start, end)
    .map(({ folded }) => folded)
    .join(' ');

/** All stretches of the free words that name somebody in the graph. One statement. */
export async function findNames(
  question: string,
  words: readonly Word[],
  isFree: (index: number) => boolean,
  context: RequestContext,
): Promise<FoundName[]> {
  const lookups: Promise<FoundName | null>[] = [];
  for (let start = 0; start < words.length; start++)
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_NAME) && isFree(end - 1); end++) {
      lookups.push(lookUp(question, words, start, end, context));
      if (words[end - 1]?.possessive) break;
    }
  return (await Promise.all(lookups)).filter((found) => found !== null);
}

async function lookUp(
  question: string,
  words: readonly Word[],
  start: number,
  end: number,
  context: RequestContext,
): Promise<FoundName | null> {
  const [first, last] = [words[start], words[end - 1]];
  if (first === undefined || last === undefined) return null;
  const phrase = phraseOf(words, start, end);
  const region = end - start <= LONGEST_PLACE ? REGIONS.get(phrase) : undefined;
  if (region !== undefined) {
    const found = await Promise.all(region.map((code) => context.names.meaning(code, ['COUNTRY'])));
    const actors = found.flatMap((naming) => (naming.state === 'FOUND' ? [naming.actor] : []));
    return actors.length === 0 ? null : { start, end, actors, whole: true, group: true };
  }
  const text = question.slice(first.start, last.end);
  const code = COUNTRY_WORDS.get(phrase) ?? (isUnitedStates(words, start, end, text) ? 'USA' : undefined);
  if (code !== undefined) {
    const naming = await context.names.meaning(code, ['COUNTRY']);
    if (naming.state === 'FOUND') return { start, end, actors: [naming.actor], whole: true, group: false };
  }
  const shouted = question === question.toUpperCase() && SMALL_WORDS.has(first.folded);
  const isCode = end - start === 1 && /^[A-Z]{2,3}$/.test(text) && !shouted;
  if ((SMALL_WORDS.has(first.folded) || SMALL_WORDS.has(last.folded)) && !isCode) return null;
  const naming = await context.names.meaning(text);
  if (naming.candidates.length === 0) return null;
  // A country's code in small letters is another word ("are", "can", "per").
  const byCode = naming.candidates.every(({ iso2, iso3 }) => [iso2, iso3].includes(text.toUpperCase()));
  if (byCode && text !== text.toUpperCase()) return null;
  // A word of a person's name that is a common word too is taken for the common one.
  if (isCommon(phrase) && !isCode && naming.candidates.some(({ kind }) => kind === 'PERSON')) return null;
  const whole = naming.candidates.some(({ name, aliases }) =>
    [name, ...aliases].some((other) => sameWords(other, text)),
  );
  return { start, end, actors: naming.candidates, whole: whole || byCode, group: false };
}

const ASKED_FOR = new Set(['tell', 'show', 'give', 'let', 'help', 'for', 'remind']);

/** "US", or "us" where it is no pronoun: "us position", "the us", "with us and russia"; not "tell us". */
function isUnitedStates(words: readonly Word[], start: number, end: number, text: string): boolean {
  if (end - start !== 1 || text.toLowerCase() !== 'us') return false;
  return text === 'US' || (words.length > 1 && !ASKED_FOR.has(words[start - 1]?.folded ?? ''));
}

const isCommon = (word: string): boolean =>
  CUES.has(word) || TOPIC_PHRASES.has(word) || OFFICE_PHRASES.has(word) || CITIES.has(word);

const sameWords = (a: string, b: string): boolean => a.split(/\s+/).length === b.split(/\s+/).length;
