import { foldWords } from '../../model/index.ts';
import type { ActorRecord } from '../../store/index.ts';
import type { RequestContext } from '../context.ts';
import { firstRows } from '../pages/page-request.ts';
import type { Period } from './days.ts';
import { phraseOf } from './find-names.ts';
import { OFFICES_OF_ONE } from './offices.ts';
import { CITIES } from './places.ts';
import { isPlaceLead } from './segment-question.ts';
import { type ActorSegment, isActor, type Segment } from './segments.ts';
import type { Word } from './words.ts';

/**
 * Joins what together names one: "Estonian foreign minister", "the president of Serbia", "Minister Tsahkna", "Ukraine's Kuleba".
 * A city that stands for its government becomes the country.
 */
export async function mergeTitles(
  words: readonly Word[],
  given: readonly Segment[],
  context: RequestContext,
): Promise<Segment[]> {
  const segments = await citiesAsGovernments(words, given, context);
  const period = segments.find((segment) => segment.kind === 'PERIOD');
  const merged: Segment[] = [];
  for (let index = 0; index < segments.length; ) {
    const found = await mergeAt(words, segments, index, period?.kind === 'PERIOD' ? period.period : null, context);
    if (found === null) {
      const segment = segments[index];
      if (segment !== undefined) merged.push(segment);
      index += 1;
    } else {
      merged.push(found.segment);
      index += found.length;
    }
  }
  // An office of nobody in particular narrows the question in a way that is not followed.
  return merged.map((segment) =>
    segment.kind === 'OFFICE' ? { kind: 'UNKNOWN', start: segment.start, end: segment.end } : segment,
  );
}

interface Merged {
  readonly segment: Segment;
  readonly length: number;
}

async function mergeAt(
  words: readonly Word[],
  segments: readonly Segment[],
  index: number,
  period: Period | null,
  context: RequestContext,
): Promise<Merged | null> {
  const [first, second, third, fourth] = segments.slice(index, index + 4);
  if (first === undefined) return null;
  if (second === undefined) return alone(words, first, period, context);
  const person = (segment: Segment | undefined): segment is ActorSegment =>
    segment !== undefined && isActor(segment) && segment.actors[0]?.kind === 'PERSON';
  const body = (segment: Segment | undefined): segment is ActorSegment =>
    segment !== undefined && isActor(segment) && !segment.group && segment.actors[0]?.kind !== 'PERSON';

  if (person(first) && person(second)) {
    // "Sergei Lavrov": a likeness beside a name, or two words of one name.
    const shared = first.actors.filter(({ key }) => second.actors.some((other) => other.key === key));
    if (shared.length === 0 || (!first.guessed && !second.guessed)) return null;
    const guessed = first.guessed && second.guessed;
    return { segment: { ...first, end: second.end, actors: shared, guessed }, length: 2 };
  }
  if (first.kind === 'OFFICE' && person(second)) return { segment: { ...second, start: first.start }, length: 2 };
  if (body(first) && second.kind === 'OFFICE' && person(third)) {
    const actors = await ofBody(third.actors, first.actors, context);
    return { segment: { ...third, actors, start: first.start }, length: 3 };
  }
  if (body(first) && person(second) && qualifies(words, first)) {
    const actors = await ofBody(second.actors, first.actors, context);
    return { segment: { ...second, actors, start: first.start }, length: 2 };
  }
  const office = first.kind === 'OFFICE' ? first : second.kind === 'OFFICE' ? second : null;
  if (office === null) return null;
  const ofBodyAt = wordIs(words, third, 'the') ? fourth : third;
  const named = body(first) ? first : wordIs(words, second, 'of') && body(ofBodyAt) ? ofBodyAt : null;
  const [key] = named?.actors.map((actor) => actor.key) ?? [];
  if (named === null || key === undefined) return first.kind === 'OFFICE' ? alone(words, first, period, context) : null;
  const length = named === first ? 2 : named === third ? 3 : 4;
  const actors = await holders(key, office.officeClass, period, context);
  if (actors.length === 0) return null;
  const segment: Segment = {
    kind: 'ACTOR',
    start: first.start,
    end: Math.max(office.end, named.end),
    actors,
    group: false,
    guessed: false,
  };
  return { segment, length };
}

/** "The Secretary of State": a title that only one country has. */
async function alone(
  words: readonly Word[],
  segment: Segment,
  period: Period | null,
  context: RequestContext,
): Promise<Merged | null> {
  if (segment.kind !== 'OFFICE') return null;
  const key = OFFICES_OF_ONE.get(phraseOf(words, segment.start, segment.end));
  const actors = key === undefined ? [] : await holders(key, segment.officeClass, period, context);
  if (actors.length === 0) return null;
  const { start, end } = segment;
  return { segment: { kind: 'ACTOR', start, end, actors, group: false, guessed: false }, length: 1 };
}

const wordIs = (words: readonly Word[], segment: Segment | undefined, word: string): boolean =>
  segment?.kind === 'SMALL' && words[segment.start]?.folded === word;

/** "Ukraine's", "Ukrainian": not the bare name, which names a party of its own. */
function qualifies(words: readonly Word[], segment: ActorSegment): boolean {
  const phrase = phraseOf(words, segment.start, segment.end);
  const bare = segment.actors.some(({ name, iso2, iso3 }) =>
    [name, iso2 ?? '', iso3 ?? ''].some((other) => foldWords(other) === phrase),
  );
  return words[segment.end - 1]?.possessive === true || !bare;
}

/** Those of some people who represent a country or organisation; all where none does. */
async function ofBody(
  people: readonly ActorRecord[],
  bodies: readonly ActorRecord[],
  { reader, read }: RequestContext,
): Promise<readonly ActorRecord[]> {
  if (people.length < 2) return people;
  const represented = await reader.represented(
    people.map(({ key }) => ({ key, on: null })),
    read,
  );
  const fitting = people.filter((_person, index) => bodies.some(({ key }) => key === represented[index]?.key));
  return fitting.length === 0 ? people : fitting;
}

/** Who held an office in a period, or was last seen in it: that one first. */
async function holders(
  key: string,
  officeClass: Extract<Segment, { kind: 'OFFICE' }>['officeClass'],
  period: Period | null,
  { reader, read }: RequestContext,
): Promise<readonly ActorRecord[]> {
  const [page] = await reader.tenurePages([{ by: 'of', key }], { officeClasses: [officeClass] }, firstRows(20), read);
  const tenures = page?.rows ?? [];
  const then = tenures.filter(
    ({ firstSeenOn, lastSeenOn }) =>
      period === null ||
      ((period.to === null || (firstSeenOn ?? '') <= period.to) &&
        (period.from === null || (lastSeenOn ?? '9') >= period.from)),
  );
  const people = new Map((then.length === 0 ? tenures : then).map(({ person }) => [person.key, person]));
  const [latest, ...earlier] = people.values();
  if (latest === undefined) return [];
  return period === null ? [latest] : [latest, ...earlier];
}

const SPEAKING = new Set(['VIEW', 'STANCE', 'POLARITY', 'CONNECTED', 'FORMAT']);
const TOGETHER = new Set(['by', 'with', 'between', 'towards', 'toward', 'against']);

/** Whether a city stands for its government: it has something, is spoken to, or stands alone. */
const speaks = (words: readonly Word[], city: Segment, segments: readonly Segment[]): boolean =>
  words[city.end - 1]?.possessive === true ||
  TOGETHER.has(words[city.start - 1]?.folded ?? '') ||
  !segments.some(isActor) ||
  segments.some((segment) => segment.kind === 'CUE' && SPEAKING.has(segment.cue.kind));

/** "Moscow's view" is Russia's; "in Moscow" is a place. */
async function citiesAsGovernments(
  words: readonly Word[],
  segments: readonly Segment[],
  context: RequestContext,
): Promise<Segment[]> {
  return Promise.all(
    segments.map(async (segment): Promise<Segment> => {
      if (segment.kind !== 'PLACE') return segment;
      const code = CITIES.get(segment.name) ?? '';
      if (code === '' || isPlaceLead(words[segment.start - 1]?.folded) || !speaks(words, segment, segments))
        return segment;
      const naming = await context.names.meaning(code, ['COUNTRY']);
      if (naming.state !== 'FOUND') return segment;
      const { start, end } = segment;
      return { kind: 'ACTOR', start, end, actors: [naming.actor], group: false, guessed: false };
    }),
  );
}
