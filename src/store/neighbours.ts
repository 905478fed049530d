import { eachMeeting } from './each-meeting.ts';
import { kindOfKey } from './kinds.ts';
import { meetingsOfLines, takersIn } from './lines.ts';
import type { DateRangeQuery } from './queries.ts';
import type { ActorKind } from './records.ts';
import type { NeighbourRecord, ReadContext } from './store.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface NeighbourOptions {
  readonly bilateralOnly: boolean;
  readonly date?: DateRangeQuery;
  readonly level?: ActorKind;
}

/** Whom one actor met, and at how many meetings each; in any order. */
export interface Met {
  readonly from: string;
  readonly met: readonly string[];
  readonly counts: readonly number[];
}

/** Neighbours by `from`, then `to`. There may be hundreds of thousands: names are compared once, their places then. */
export function neighbourRecords(rows: readonly Met[]): NeighbourRecord[] {
  const names = new Set<string>();
  for (const { met } of rows) for (const name of met) names.add(name);
  const places = new Map([...names].sort(compare).map((name, place) => [name, place]));
  return [...rows]
    .sort((x, y) => compare(x.from, y.from))
    .flatMap(({ from, met, counts }) => {
      const at = met.map((name) => places.get(name) ?? 0);
      const order = [...met.keys()].sort((i, j) => (at[i] ?? 0) - (at[j] ?? 0));
      return order.map((i) => ({ from, to: met[i] ?? '', meetingCount: counts[i] ?? 0 }));
    });
}

/** What a store brings for neighbours: those that it keeps, and the lines of the meetings of actors within a period. */
export interface NeighbourSources {
  /** Whom these actors met of their own level, with how many meetings (`bilateralOnly`: of two sides); keys come in order, and so must what is given. */
  kept(
    keys: readonly string[],
    level: ActorKind,
    bilateralOnly: boolean,
    context: ReadContext,
  ): Promise<readonly NeighbourRecord[]>;
  lines(keys: readonly string[], date: DateRangeQuery | undefined, context: ReadContext): Promise<readonly string[]>;
}

/** Whom these actors met of their own level, counted from lines: who represented the other at a meeting did not meet it there. */
async function countedWithin(
  lines: readonly string[],
  keys: readonly string[],
  level: ActorKind,
  bilateralOnly: boolean,
): Promise<NeighbourRecord[]> {
  const meetings = meetingsOfLines(lines, level, null);
  const { actors, parties, starts, took, represented, sides } = meetings;
  const represents = parties.names.map((name) => actors.find(name));
  const counts: (Map<number, number> | undefined)[] = actors.names.map(() => undefined);
  for (const key of keys) {
    const x = actors.find(key);
    if (x !== -1) counts[x] = new Map();
  }
  await eachMeeting(meetings.size, (n) => {
    if (bilateralOnly && sides[n] !== 2) return;
    const [from, to] = [starts[n] ?? 0, starts[n + 1] ?? 0];
    for (let i = from; i < to; i++) {
      const x = took[i] ?? 0;
      const met = counts[x];
      if (met === undefined) continue;
      const ofX = represents[represented[i] ?? -1];
      for (let j = from; j < to; j++) {
        const y = took[j] ?? 0;
        if (y !== x && ofX !== y && represents[represented[j] ?? -1] !== x) met.set(y, (met.get(y) ?? 0) + 1);
      }
    }
  });
  const name = (x: number) => actors.names[x] ?? '';
  return neighbourRecords(
    counts.flatMap((met, x) =>
      met === undefined ? [] : { from: name(x), met: [...met.keys()].map(name), counts: [...met.values()] },
    ),
  );
}

/** Whom these actors met of another level, counted from lines: one's own delegates at a meeting are nobody that one met there. */
async function countedAcross(
  lines: readonly string[],
  keys: readonly string[],
  level: ActorKind,
  bilateralOnly: boolean,
): Promise<NeighbourRecord[]> {
  const found = new Map(keys.map((key) => [key, new Map<string, number>()]));
  await eachMeeting(lines.length, (n) => {
    const { sides, takers } = takersIn(lines[n] ?? '');
    if (bilateralOnly && sides !== 2) return;
    const others = takers.filter(([key]) => kindOfKey(key) === level);
    for (const [from, side] of takers) {
      const met = found.get(from);
      if (met === undefined) continue;
      for (const [to, represented] of others) {
        if (to !== from && represented !== from && side !== to) met.set(to, (met.get(to) ?? 0) + 1);
      }
    }
  });
  return neighbourRecords([...found].map(([from, met]) => ({ from, met: [...met.keys()], counts: [...met.values()] })));
}

/** The actors by the level that they are asked for, apart those whom stored encounters answer. */
function groupsOf(keys: readonly string[], { level, date }: NeighbourOptions) {
  const groups = new Map<
    ActorKind,
    { readonly kept: string[]; readonly within: string[]; readonly across: string[] }
  >();
  for (const key of [...new Set(keys)].sort(compare)) {
    const kind = kindOfKey(key) ?? 'PERSON';
    const asked = level ?? kind;
    const group = groups.get(asked) ?? { kept: [], within: [], across: [] };
    if (kind !== asked) group.across.push(key);
    else (date === undefined ? group.kept : group.within).push(key);
    groups.set(asked, group);
  }
  return [...groups];
}

/** Whom actors met, by `from`, then `to`: from stored encounters, or within a period and across levels from the meetings. */
export async function neighboursFrom(
  sources: NeighbourSources,
  keys: readonly string[],
  options: NeighbourOptions,
  context: ReadContext,
): Promise<readonly NeighbourRecord[]> {
  const { bilateralOnly, date } = options;
  const answers = groupsOf(keys, options).flatMap(([level, { kept, within, across }]) => {
    const lines = (some: readonly string[]) => sources.lines(some, date, context);
    return [
      ...(kept.length === 0 ? [] : [sources.kept(kept, level, bilateralOnly, context)]),
      ...(within.length === 0
        ? []
        : [lines(within).then((found) => countedWithin(found, within, level, bilateralOnly))]),
      ...(across.length === 0
        ? []
        : [lines(across).then((found) => countedAcross(found, across, level, bilateralOnly))]),
    ];
  });
  const found = await Promise.all(answers);
  if (found.length < 2) return found.flat();
  return found.flat().sort((x, y) => compare(x.from, y.from) || compare(x.to, y.to));
}
