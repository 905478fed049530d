import type { RequestContext } from '../context.ts';
import { CUES, LONGEST_CUE, SIGN_BEFORE } from './cues.ts';
import { type FoundName, findNames, phraseOf } from './find-names.ts';
import { actorsSpeltLike, topicsSpeltLike } from './near-names.ts';
import { LONGEST_OFFICE, OFFICE_PHRASES } from './offices.ts';
import { needsToday, periodsOf } from './periods.ts';
import { CITIES, LONGEST_PLACE } from './places.ts';
import type { Segment } from './segments.ts';
import { LONGEST_TOPIC, TOPIC_PHRASES } from './topic-phrases.ts';
import { SMALL_WORDS, type Word } from './words.ts';

/** "Today" of an empty graph: only so that relative times have a meaning. */
const NO_ARTICLE = '2000-01-01';
const PLACE_LEADS = new Set(['in', 'at', 'near', 'inside']);

/** Cuts a question into stretches, each with what it is: times first, then the longest name, topic or cue from the left. */
export async function segmentQuestion(
  question: string,
  words: readonly Word[],
  context: RequestContext,
): Promise<Segment[]> {
  const today = needsToday(words)
    ? ((await context.reader.stats(context.read)).latestArticleOn ?? NO_ARTICLE)
    : NO_ARTICLE;
  const periods = periodsOf(words, today);
  const periodAt = new Map(periods.map((period) => [period.start, period]));
  const isFree = (index: number) => !periods.some(({ start, end }) => index >= start && index < end);
  const names = joined(await findNames(question, words, isFree, context));
  const segments: Segment[] = [];
  for (let index = 0; index < words.length; ) {
    const period = periodAt.get(index);
    const segment: Segment =
      period === undefined
        ? longest(words, index, names, isFree, segments.at(-1))
        : { kind: 'PERIOD', start: period.start, end: period.end, period: period.period };
    segments.push(segment);
    index = segment.end;
  }
  return withNearNames(words, await withOtherSpellings(question, words, segments, context), context);
}

/** Single words of one person's name side by side, in any order, name that person. */
function joined(names: readonly FoundName[]): readonly FoundName[] {
  const single = names.filter(({ whole, start, end }) => !whole && end - start === 1);
  const pairs = single.flatMap((first) =>
    single
      .filter((second) => second.start === first.end)
      .flatMap((second) => {
        const actors = first.actors.filter(({ key }) => second.actors.some((other) => other.key === key));
        return actors.length === 0 ? [] : [{ start: first.start, end: second.end, actors, whole: true, group: false }];
      }),
  );
  return [...names, ...pairs];
}

/** What begins at a word: the longest wins; of equally long ones a whole name, then a topic, an office, a cue, a city, a word of a name. */
function longest(
  words: readonly Word[],
  index: number,
  names: readonly FoundName[],
  isFree: (index: number) => boolean,
  before: Segment | undefined,
): Segment {
  const found: Segment[] = [];
  const here = names.filter(({ start }) => start === index);
  const named = ({ start, end, actors, group }: FoundName): Segment => ({
    kind: 'ACTOR',
    start,
    end,
    actors,
    group,
    guessed: false,
  });
  const phrases = <T>(
    table: ReadonlyMap<string, T>,
    most: number,
    make: (value: T, end: number, phrase: string) => Segment,
  ) => {
    for (let end = Math.min(words.length, index + most); end > index; end--) {
      if (!words.slice(index, end).every((_word, at) => isFree(index + at))) continue;
      const phrase = phraseOf(words, index, end);
      const value = table.get(phrase);
      if (value !== undefined) {
        found.push(make(value, end, phrase));
        return;
      }
    }
  };
  found.push(...here.filter(({ whole }) => whole).map(named));
  phrases(TOPIC_PHRASES, LONGEST_TOPIC, (topic, end) => ({
    kind: 'TOPIC',
    start: index,
    end,
    topics: [topic],
    certain: true,
  }));
  phrases(OFFICE_PHRASES, LONGEST_OFFICE, (officeClass, end) => ({ kind: 'OFFICE', start: index, end, officeClass }));
  phrases(pluralOffices, LONGEST_OFFICE, (officeClass, end) => ({ kind: 'OFFICE', start: index, end, officeClass }));
  const sign = signAt(words, index, before);
  if (sign !== null) found.push(sign);
  phrases(CUES, LONGEST_CUE, (cue, end, phrase) => ({ kind: 'CUE', start: index, end, cue, phrase }));
  phrases(CITIES, LONGEST_PLACE, (_code, end, phrase) => ({ kind: 'PLACE', start: index, end, name: phrase }));
  found.push(...here.filter(({ whole }) => !whole).map(named));
  const best = found.sort((a, b) => b.end - a.end)[0];
  if (best !== undefined) return best;
  const kind = SMALL_WORDS.has(words[index]?.folded ?? '') ? 'SMALL' : 'UNKNOWN';
  return { kind, start: index, end: index + 1 };
}

const pluralOffices = new Map([...OFFICE_PHRASES].map(([title, officeClass]) => [`${title}s`, officeClass]));

/** "is against", "countries for", "Serbia against": a bare preposition that tells a sign. */
function signAt(words: readonly Word[], index: number, before: Segment | undefined): Segment | null {
  const word = words[index]?.folded;
  if ((word !== 'against' && word !== 'for') || index + 1 >= words.length) return null;
  const asks = ['is', 'are', 'was', 'were'].includes(words[0]?.folded ?? '');
  const afterName = before?.kind === 'ACTOR' && (word === 'against' || asks);
  if (!SIGN_BEFORE.has(words[index - 1]?.folded ?? '') && !afterName) return null;
  const polarity = word === 'for' ? 1 : -1;
  return { kind: 'CUE', start: index, end: index + 1, cue: { kind: 'POLARITY', polarity }, phrase: word };
}

/** The most words of a name that is looked for under another spelling. */
const LONGEST_SPELLING = 4;
/** The most look-ups for other spellings, and the most odd words that are taken for misspelt ones: a question of nonsense stays cheap. */
const MOST_SPELLINGS = 12;
const MOST_ODD_WORDS = 8;

/** Words side by side that nothing is known of may be a name in another spelling ("Marko Djuric" for Đurić). */
async function withOtherSpellings(
  question: string,
  words: readonly Word[],
  segments: readonly Segment[],
  context: RequestContext,
): Promise<Segment[]> {
  const found: Segment[] = [];
  const budget = { tries: MOST_SPELLINGS };
  for (let index = 0; index < segments.length; ) {
    const spelt = await spelling(question, words, segments, index, context, budget);
    const segment = spelt ?? segments[index];
    if (segment !== undefined) found.push(segment);
    index += spelt === null ? 1 : spelt.end - spelt.start;
  }
  return found;
}

async function spelling(
  question: string,
  words: readonly Word[],
  segments: readonly Segment[],
  index: number,
  context: RequestContext,
  budget: { tries: number },
): Promise<Segment | null> {
  const run = segments.slice(index, index + LONGEST_SPELLING);
  const length = run.findIndex(({ kind }) => kind !== 'UNKNOWN');
  for (let count = length < 0 ? run.length : length; count > 0; count--) {
    const [first, last] = [run[0], run[count - 1]];
    if (first === undefined || last === undefined) return null;
    const text = question.slice(words[first.start]?.start, words[last.end - 1]?.end);
    if (!/\p{L}{3}/u.test(text)) continue;
    budget.tries -= 1;
    if (budget.tries < 0) return null;
    const naming = await context.names.spelling(text, ['PERSON']);
    if (naming.candidates.length > 0)
      return {
        kind: 'ACTOR',
        start: first.start,
        end: last.end,
        actors: naming.candidates,
        group: false,
        guessed: false,
      };
  }
  return null;
}

/** Words that nothing is known of may be misspelt names: what they can mean is offered. */
async function withNearNames(
  words: readonly Word[],
  segments: readonly Segment[],
  context: RequestContext,
): Promise<Segment[]> {
  const odd = segments
    .filter(({ kind, start }) => kind === 'UNKNOWN' && /\p{L}{4}/u.test(words[start]?.text ?? ''))
    .slice(0, MOST_ODD_WORDS);
  if (odd.length === 0) return [...segments];
  const near = await actorsSpeltLike(
    odd.map(({ start }) => words[start]?.text ?? ''),
    context,
  );
  return segments.map((segment): Segment => {
    const at = odd.indexOf(segment);
    if (at < 0) return segment;
    const { start, end } = segment;
    const actors = near[at] ?? [];
    if (actors.length > 0) return { kind: 'ACTOR', start, end, actors, group: false, guessed: true };
    const topics = topicsSpeltLike(words[start]?.text ?? '');
    return topics.length === 0 ? segment : { kind: 'TOPIC', start, end, topics, certain: false };
  });
}

export const isPlaceLead = (word: string | undefined): boolean => PLACE_LEADS.has(word ?? '');
