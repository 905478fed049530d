import { pageOfPairs, servedByStored } from './encounters.ts';
import type { Pair } from './pairs.ts';
import type { Direction, EncounterOrderField, EncounterQuery, Page, PageRequest } from './queries.ts';
import type { ActorRecord, EncounterRecord } from './records.ts';
import type { GraphReader, ReadContext } from './store.ts';

export interface EncounterOrder {
  readonly field: EncounterOrderField;
  readonly direction: Direction;
}
export interface NamedActor {
  readonly actor: ActorRecord;
  readonly sortName: string;
}

/** What a store brings for questions of encounters: those that it keeps, and the pairs counted from filtered meetings. */
export interface EncounterSources {
  storedPage(
    query: EncounterQuery,
    order: EncounterOrder,
    page: PageRequest,
    context: ReadContext,
  ): Promise<Page<EncounterRecord>>;
  storedPages(
    actors: readonly string[],
    query: EncounterQuery,
    order: EncounterOrder,
    page: PageRequest,
    context: ReadContext,
  ): Promise<readonly Page<EncounterRecord>[]>;
  /** Of each actor's encounters, or (null) of all. */
  storedCounts(
    actors: readonly string[] | null,
    query: EncounterQuery,
    context: ReadContext,
  ): Promise<readonly number[]>;
  pairs(query: EncounterQuery, context: ReadContext): Promise<readonly Pair[]>;
  /** Whom each actor met; `a` is the actor. */
  others(actors: readonly string[], query: EncounterQuery, context: ReadContext): Promise<readonly (readonly Pair[])[]>;
  names(keys: ReadonlySet<string>, context: ReadContext): Promise<ReadonlyMap<string, NamedActor>>;
}

const NONE: Page<EncounterRecord> = { rows: [], positions: [], hasNextPage: false, hasPreviousPage: false };
const orNull = (day: string): string | null => (day === '' ? null : day);
const keysOf = (lists: readonly (readonly Pair[])[]) => new Set(lists.flat().flatMap(({ a, b }) => [a, b]));

function recordOf(
  pair: Pair,
  level: EncounterQuery['level'],
  names: ReadonlyMap<string, NamedActor>,
): EncounterRecord | null {
  const [a, b] = [names.get(pair.a), names.get(pair.b)];
  if (a === undefined || b === undefined) return null;
  return {
    level,
    a: a.actor,
    b: b.actor,
    meetingCount: pair.meetings,
    bilateralCount: pair.bilateral,
    strength: pair.strength,
    firstMetOn: orNull(pair.first),
    lastMetOn: orNull(pair.last),
  };
}

/** Pages of counted pairs with their actors, who are read before the cut only where the order is by name. */
async function pagesOf(
  sources: EncounterSources,
  counted: readonly (readonly Pair[])[],
  query: EncounterQuery,
  order: EncounterOrder,
  page: PageRequest,
  context: ReadContext,
): Promise<Page<EncounterRecord>[]> {
  const before = order.field === 'NAME' ? await sources.names(keysOf(counted), context) : null;
  const sortNames = new Map([...(before ?? [])].map(([key, { sortName }]) => [key, sortName]));
  const pages = counted.map((pairs) => pageOfPairs(pairs, order, sortNames, page));
  const names = before ?? (await sources.names(keysOf(pages.map(({ rows }) => rows)), context));
  return pages.map((cut) => {
    const kept = cut.rows.flatMap((pair, n) => {
      const [record, position] = [recordOf(pair, query.level, names), cut.positions[n]];
      return record === null || position === undefined ? [] : [{ record, position }];
    });
    return { ...cut, rows: kept.map(({ record }) => record), positions: kept.map(({ position }) => position) };
  });
}

/** Who met whom, the same for every store: kept encounters where nothing narrows, else counted from the meetings. */
export function encounterMethods(
  sources: EncounterSources,
): Pick<GraphReader, 'encounterPage' | 'encounterPages' | 'encounterCounts'> {
  return {
    async encounterPage(query, order, page, context) {
      if (servedByStored(query, null)) return sources.storedPage(query, order, page, context);
      const [cut] = await pagesOf(sources, [await sources.pairs(query, context)], query, order, page, context);
      return cut ?? NONE;
    },
    async encounterPages(actors, query, order, page, context) {
      const stored = actors.filter((actor) => servedByStored(query, actor));
      const counted = actors.filter((actor) => !servedByStored(query, actor));
      const answers = new Map<string, Page<EncounterRecord>>();
      const take = (keys: readonly string[], pages: readonly Page<EncounterRecord>[]) =>
        keys.forEach((key, n) => {
          answers.set(key, pages[n] ?? NONE);
        });
      if (stored.length > 0) take(stored, await sources.storedPages(stored, query, order, page, context));
      if (counted.length > 0) {
        const pairs = await sources.others(counted, query, context);
        take(counted, await pagesOf(sources, pairs, query, order, page, context));
      }
      return actors.map((actor) => answers.get(actor) ?? NONE);
    },
    async encounterCounts(actors, query, context) {
      const answers = new Map<string | null, number>();
      if (actors.includes(null)) {
        const stored = servedByStored(query, null);
        const [count] = stored
          ? await sources.storedCounts(null, query, context)
          : [(await sources.pairs(query, context)).length];
        answers.set(null, count ?? 0);
      }
      const named = [...new Set(actors)].filter((actor) => actor !== null);
      const stored = named.filter((actor) => servedByStored(query, actor));
      const counted = named.filter((actor) => !servedByStored(query, actor));
      const counts = stored.length > 0 ? await sources.storedCounts(stored, query, context) : [];
      stored.forEach((actor, n) => {
        answers.set(actor, counts[n] ?? 0);
      });
      const pairs = counted.length > 0 ? await sources.others(counted, query, context) : [];
      counted.forEach((actor, n) => {
        answers.set(actor, pairs[n]?.length ?? 0);
      });
      return actors.map((actor) => answers.get(actor) ?? 0);
    },
  };
}
