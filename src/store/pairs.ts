import { setImmediate } from 'node:timers/promises';
import { pairStrength } from '../model/index.ts';
import { numbered, pairCounts } from './pair-counts.ts';

/**
 * A held meeting with the actors of one level that took part: what a store gives to count pairs of a filtered set.
 * Days are '' where the meeting is undated; `sides` is how many parties took part.
 */
export interface MeetingOfLevel {
  readonly first: string;
  readonly last: string;
  readonly sides: number;
  readonly actors: readonly string[];
  /** Whom each of the actors represented, in the same order; where the question is of that. */
  readonly represented?: readonly (string | null)[];
  readonly topics?: readonly string[];
}

/** What is on record between two actors. */
export interface PairCount {
  meetings: number;
  bilateral: number;
  /** Whole millionths. */
  strength: number;
  /** Smallest first and largest last day; '' where none is dated. */
  first: string;
  last: string;
}

/** Whom a pair must be of: see `EncounterQuery`. Absent is no constraint. */
export interface Ends {
  readonly of?: ReadonlySet<string>;
  readonly counterparts?: ReadonlySet<string>;
}

export const endsOf = (query: {
  readonly of?: readonly string[];
  readonly counterparts?: readonly string[];
}): Ends => ({
  of: query.of && new Set(query.of),
  counterparts: query.counterparts && new Set(query.counterparts),
});

const BREATH = 5_000;

/** Runs over meetings and lets the event loop breathe every 5,000. */
export async function eachMeeting<M>(meetings: readonly M[], visit: (meeting: M, n: number) => void): Promise<void> {
  for (let n = 0; n < meetings.length; n++) {
    visit(meetings[n] as M, n);
    if (n % BREATH === BREATH - 1) await setImmediate();
  }
}

/** Takes one more meeting into a count. */
export function addMeeting(
  count: PairCount,
  meeting: Pick<MeetingOfLevel, 'first' | 'last' | 'sides'>,
  share: number,
): void {
  count.meetings++;
  if (meeting.sides === 2) count.bilateral++;
  count.strength += share;
  if (meeting.first !== '' && (count.first === '' || meeting.first < count.first)) count.first = meeting.first;
  if (meeting.last > count.last) count.last = meeting.last;
}

export const noMeetings = (): PairCount => ({ meetings: 0, bilateral: 0, strength: 0, first: '', last: '' });

/** Which actors of a meeting represent one of `of` (or are it), and which are counterparts. */
function roles({ actors, represented }: MeetingOfLevel, { of, counterparts }: Ends) {
  const isOf = actors.map((actor, n) => of === undefined || of.has(actor) || of.has(represented?.[n] ?? ''));
  const isCounterpart = actors.map((actor) => counterparts === undefined || counterparts.has(actor));
  return { isOf, isCounterpart };
}

/** Calls back for each pair of a meeting that has the ends asked for. */
export function eachPair(meeting: MeetingOfLevel, ends: Ends, visit: (first: number, second: number) => void): void {
  const { length } = meeting.actors;
  if (ends.of === undefined && ends.counterparts === undefined) {
    for (let i = 0; i < length; i++) for (let j = i + 1; j < length; j++) visit(i, j);
    return;
  }
  const { isOf, isCounterpart } = roles(meeting, ends);
  for (let i = 0; i < length; i++) {
    for (let j = i + 1; j < length; j++) {
      if ((isOf[i] && isCounterpart[j]) || (isOf[j] && isCounterpart[i])) visit(i, j);
    }
  }
}

/** A pair with its count; `a` is the lesser key. */
export interface Pair extends PairCount {
  readonly a: string;
  readonly b: string;
}

/** All pairs of the meetings' actors. */
export async function countPairs(meetings: readonly MeetingOfLevel[], ends: Ends): Promise<Pair[]> {
  const { names, rows } = numbered(meetings.map(({ actors }) => actors));
  const counts = await pairCounts(meetings, rows, names, ends);
  return Array.from({ length: counts.size }, (_, pair) => {
    const [a, b] = counts.actors(pair);
    return { a, b, ...counts.count(pair) };
  });
}

/**
 * All whom one actor met at these meetings of theirs; `a` is that actor. `actors` are the others' level: where the actor is of
 * another level, its own delegates (or whom it represented) have been left out, and it counts for one in the strength.
 */
export async function countOthers(a: string, meetings: readonly MeetingOfLevel[], ends: Ends): Promise<Pair[]> {
  const counts = new Map<string, PairCount>();
  await eachMeeting(meetings, (meeting) => {
    const share = pairStrength(meeting.actors.includes(a) ? meeting.actors.length : meeting.actors.length + 1);
    const { isOf, isCounterpart } = roles(meeting, ends);
    meeting.actors.forEach((b, n) => {
      if (b === a || !isOf[n] || !isCounterpart[n]) return;
      let count = counts.get(b);
      if (count === undefined) {
        count = noMeetings();
        counts.set(b, count);
      }
      addMeeting(count, meeting, share);
    });
  });
  return [...counts].map(([b, count]) => ({ a, b, ...count }));
}
