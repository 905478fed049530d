import { eachMeeting } from './each-meeting.ts';
import { kindOfKey } from './kinds.ts';
import { takersIn } from './lines.ts';
import type { DateRangeQuery } from './queries.ts';
import type { ActorKind } from './records.ts';
import type { NeighbourRecord, ReadContext } from './store.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface NeighbourOptions {
  readonly bilateralOnly: boolean;
  readonly date?: DateRangeQuery;
  readonly level?: ActorKind;
}

/** What a store brings for neighbours: those that it keeps, and the lines of the meetings of actors within a period. */
export interface NeighbourSources {
  /** Whom these actors met of their own level, with how many meetings (`bilateralOnly`: of two sides). */
  kept(
    keys: readonly string[],
    level: ActorKind,
    bilateralOnly: boolean,
    context: ReadContext,
  ): Promise<readonly NeighbourRecord[]>;
  lines(keys: readonly string[], date: DateRangeQuery | undefined, context: ReadContext): Promise<readonly string[]>;
}

/** Whom these actors met of a level, counted from lines: one's own delegates at a meeting are nobody that one met there. */
async function counted(
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
  return [...found].flatMap(([from, met]) => [...met].map(([to, meetingCount]) => ({ from, to, meetingCount })));
}

/** The actors by the level that they are asked for, apart those whom stored encounters answer. */
function groupsOf(keys: readonly string[], { level, date }: NeighbourOptions) {
  const groups = new Map<ActorKind, { readonly own: string[]; readonly counted: string[] }>();
  for (const key of new Set(keys)) {
    const kind = kindOfKey(key) ?? 'PERSON';
    const asked = level ?? kind;
    const group = groups.get(asked) ?? { own: [], counted: [] };
    (kind === asked && date === undefined ? group.own : group.counted).push(key);
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
  const answers = groupsOf(keys, options).flatMap(([level, group]) => [
    ...(group.own.length === 0 ? [] : [sources.kept(group.own, level, bilateralOnly, context)]),
    ...(group.counted.length === 0
      ? []
      : [
          sources
            .lines(group.counted, date, context)
            .then((lines) => counted(lines, group.counted, level, bilateralOnly)),
        ]),
  ]);
  const found = (await Promise.all(answers)).flat();
  return found.sort((x, y) => compare(x.from, y.from) || compare(x.to, y.to));
}
