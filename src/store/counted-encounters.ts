import type { AnalysisSources, LineParts } from './analyses.ts';
import { countOthers } from './count-others.ts';
import { meetingsOf, pageOfPairs, servedByStored } from './encounters.ts';
import { kindOfKey } from './kinds.ts';
import { meetingsOfLines } from './lines.ts';
import { type PairCounts, pairCounts } from './pair-counts.ts';
import { endsOf, type Pair } from './pairs.ts';
import { pairsForPage } from './pairs-for-page.ts';
import type { Direction, EncounterOrderField, EncounterQuery, MeetingQuery, Page, PageRequest } from './queries.ts';
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
  meetingLines: AnalysisSources['meetingLines'];
  /** The lines of each actor's meetings that fit. */
  meetingLinesOf(
    actors: readonly string[],
    query: MeetingQuery,
    parts: LineParts,
    context: ReadContext,
  ): Promise<readonly (readonly string[])[]>;
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

/** The pairs of a filtered set that met often enough, by number, counted from its meetings. */
async function pairsOf(
  sources: EncounterSources,
  query: EncounterQuery,
  context: ReadContext,
): Promise<{ readonly counts: PairCounts; readonly pairs: readonly number[] }> {
  const { level, of, counterparts, minMeetingCount } = query;
  const meetings: MeetingQuery = {
    ...meetingsOf(query),
    anyParticipant: of,
    anyOf: counterparts && [{ anyParticipant: counterparts }],
  };
  const parts = { level, sides: of !== undefined, topics: false };
  const lines = await sources.meetingLines('meetings of pairs', meetings, parts, context);
  const counts = await pairCounts(meetingsOfLines(lines, level, null), endsOf(query));
  const pairs: number[] = [];
  for (let pair = 0; pair < counts.size; pair++) {
    if ((counts.meetings[pair] ?? 0) >= minMeetingCount) pairs.push(pair);
  }
  return { counts, pairs };
}

/** Whom each of these actors met in a filtered set; `a` is the actor. */
async function othersOf(
  sources: EncounterSources,
  actors: readonly string[],
  query: EncounterQuery,
  context: ReadContext,
): Promise<Pair[][]> {
  const { level, of, minMeetingCount } = query;
  const isForeign = (actor: string) => kindOfKey(actor) !== level;
  const parts = { level, sides: of !== undefined || actors.some(isForeign), topics: false };
  const lines = await sources.meetingLinesOf(actors, meetingsOf(query), parts, context);
  return Promise.all(
    actors.map((actor, n) => {
      const meetings = meetingsOfLines(lines[n] ?? [], level, isForeign(actor) ? actor : null);
      return countOthers(actor, meetings, endsOf(query), minMeetingCount);
    }),
  );
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
      const { counts, pairs } = await pairsOf(sources, query, context);
      const needed = pairsForPage(counts, pairs, order, page).map((pair) => counts.pair(pair));
      const [cut] = await pagesOf(sources, [needed], query, order, page, context);
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
        const pairs = await othersOf(sources, counted, query, context);
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
          : [(await pairsOf(sources, query, context)).pairs.length];
        answers.set(null, count ?? 0);
      }
      const named = [...new Set(actors)].filter((actor) => actor !== null);
      const stored = named.filter((actor) => servedByStored(query, actor));
      const counted = named.filter((actor) => !servedByStored(query, actor));
      const counts = stored.length > 0 ? await sources.storedCounts(stored, query, context) : [];
      stored.forEach((actor, n) => {
        answers.set(actor, counts[n] ?? 0);
      });
      const pairs = counted.length > 0 ? await othersOf(sources, counted, query, context) : [];
      counted.forEach((actor, n) => {
        answers.set(actor, pairs[n]?.length ?? 0);
      });
      return actors.map((actor) => answers.get(actor) ?? 0);
    },
  };
}
