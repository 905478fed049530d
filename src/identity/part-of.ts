import { type Row, scan, type Work } from '../model/index.ts';
import { byNames } from './gathering.ts';
import { monthOf } from './profile.ts';
import type { Account } from './project-meeting.ts';
import { dayBlock, daysFrom, type Readout, settingsOf, vagueBlock } from './readout.ts';
import { distinct, groupBy } from './rows.ts';
import type { Unions } from './unions.ts';

const byKey = (keys: Iterable<string>): (readonly [string])[] =>
  distinct(keys)
    .sort()
    .map((key) => [key] as const);

const isJourney = (readout: Readout): boolean =>
  readout.kind === 'VISIT' && (readout.mode === 'span' || readout.mode === 'vague');

/** Meetings (base ids) that may be part of these readouts' meetings, or on their margins. */
export function* possibleParts(readouts: readonly Readout[]): Work<readonly string[]> {
  const around = readouts.filter((readout) => isJourney(readout) || (readout.kind === 'MULTI' && isExtent(readout)));
  const days = around.flatMap((readout) => {
    const all = daysFrom(readout.from, readout.to);
    return readout.pairs.flatMap((pair) => all.map((day) => dayBlock(pair, day)));
  });
  const settings = readouts.filter((readout) => readout.kind === 'MULTI').flatMap(settingsOf);
  return (yield* scan('readoutBlock', ['block'], byKey([...days, ...settings]))).map((row) => row.meeting);
}

interface Candidate {
  readonly meeting: string;
  readonly readout: Readout;
}

/** The base id of the larger gathering of each meeting (by canonical base id). */
interface Wanted {
  readonly accounts: ReadonlyMap<string, readonly Account[]>;
  readonly canonical: (base: string) => string;
}

/**
 * The key of what each meeting was part of, or on the margins of: what was decided; else what most articles tell; else the one journey of the same
 * sides around the day; else the one gathering in that place on that day in which somebody of the meeting took part.
 */
export function* parentsOf(
  accounts: ReadonlyMap<string, readonly Account[]>,
  keys: ReadonlyMap<string, string>,
  { canonical, parts }: Pick<Unions, 'canonical' | 'parts'>,
): Work<ReadonlyMap<string, string>> {
  const wanted = { accounts, canonical };
  const parents = new Map([...(yield* aroundThem(wanted)), ...(yield* toldParents(wanted))]);
  for (const [part, whole] of parts) {
    if (accounts.has(canonical(part)) && canonical(part) !== canonical(whole)) parents.set(canonical(part), whole);
  }
  const missing = [...parents.values()].filter((base) => !keys.has(canonical(base)));
  const others = new Map((yield* scan('gathering', ['key'], byKey(missing))).map((row) => [row.key, row.meeting]));
  const result = new Map<string, string>();
  for (const [child, base] of parents) {
    const key = keys.get(canonical(base)) ?? others.get(base);
    if (key !== undefined) result.set(child, key);
  }
  return result;
}

function* toldParents({ accounts, canonical }: Wanted): Work<ReadonlyMap<string, string>> {
  const told = [...accounts].flatMap(([child, some]) =>
    some.flatMap(({ telling }) => (telling.partOf === null ? [] : [{ child, parent: telling.partOf }])),
  );
  const live: readonly Row<'readout'>[] = yield* scan('readout', ['key'], byKey(told.map((one) => one.parent)));
  const meetings = new Map(live.filter((row) => row.live).map((row) => [row.key, row.meeting]));
  const parents = new Map<string, string>();
  for (const [child, some] of groupBy(told, (one) => one.child)) {
    const bases = some.flatMap((one) => meetings.get(one.parent) ?? []).filter((base) => canonical(base) !== child);
    const [most] = [...groupBy(bases, canonical)].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1));
    if (most) parents.set(child, most[1].sort()[0] ?? most[0]);
  }
  return parents;
}

function* aroundThem({ accounts, canonical }: Wanted): Work<ReadonlyMap<string, string>> {
  const children = [...accounts].flatMap(([child, some]) => {
    const dated = some
      .filter(({ readout }) => readout.mode === 'day' || readout.mode === 'pub')
      .sort((a, b) => byNames(a.readout, b.readout));
    const best = dated.find(({ readout }) => readout.place !== '') ?? dated[0];
    if (!best || best.readout.kind === 'CALL' || best.readout.kind === 'VISIT') return [];
    const { pairs, from } = best.readout;
    const journeys = pairs.flatMap((pair) => [dayBlock(pair, from), vagueBlock(pair, monthOf(from))]);
    return [{ child, some, best: best.readout, blocks: new Set([...journeys, ...settingsOf(best.readout)]) }];
  });
  const rows = yield* scan('readoutBlock', ['block'], byKey(children.flatMap((one) => [...one.blocks])));
  const byBlock = groupBy(rows, (row) => row.block);
  const parents = new Map<string, string>();
  for (const { child, some, best, blocks } of children) {
    const there = [...blocks]
      .flatMap((block) => byBlock.get(block) ?? [])
      .map((row): Candidate => ({ meeting: row.meeting, readout: JSON.parse(row.seated) as Readout }))
      .filter((one) => canonical(one.meeting) !== child);
    const readouts = some.map((account) => account.readout);
    const journeys = there.filter(({ readout }) => isAround(readout, best) && together(readout, readouts));
    const gatherings = there.filter(({ readout }) => readout.kind === 'MULTI');
    const found = only(journeys, canonical) ?? only(widest(gatherings, best, readouts, canonical), canonical);
    if (found !== null) parents.set(child, found);
  }
  return parents;
}

/** Whether a journey of the same sides covers the day of talks. */
const isAround = (journey: Readout, talks: Readout): boolean =>
  isJourney(journey) &&
  talks.kind !== 'MULTI' &&
  journey.from <= talks.from &&
  journey.to >= talks.to &&
  journey.seats.join('~') === talks.seats.join('~');

/** Whether somebody is in both. */
const together = (one: Readout, others: readonly Readout[]): boolean =>
  one.participants.some(
    ({ person }) =>
      person !== null && others.some((other) => other.participants.some((guest) => guest.person === person)),
  );

const bodiesOf = (readout: Readout): string[] =>
  readout.participants.map((one) => one.seat).filter((seat) => seat.startsWith('organization:'));
const isExtent = (readout: Readout): boolean => readout.mode === 'span' && readout.from < readout.to;

/** Gatherings in the place in which somebody took part; for a session of one body the whole of which it is a day. */
function widest(
  gatherings: readonly Candidate[],
  best: Readout,
  readouts: readonly Readout[],
  canonical: (base: string) => string,
): readonly Candidate[] {
  const extentOf = (session: Readout): Candidate[] => {
    const bodies = bodiesOf(session);
    return gatherings.filter(
      ({ readout }) =>
        isExtent(readout) && (together(readout, [session]) || bodiesOf(readout).some((body) => bodies.includes(body))),
    );
  };
  if (best.kind === 'MULTI') return isExtent(best) ? [] : extentOf(best);
  return gatherings
    .filter(({ readout }) => together(readout, readouts))
    .flatMap((one) => {
      const whole = isExtent(one.readout) ? [] : extentOf(one.readout);
      return new Set(whole.map(({ meeting }) => canonical(meeting))).size === 1 ? whole : [one];
    });
}

function only(found: readonly Candidate[], canonical: (base: string) => string): string | null {
  const meetings = new Set(found.map((one) => canonical(one.meeting)));
  return meetings.size === 1 ? (found.map((one) => one.meeting).sort()[0] ?? null) : null;
}
