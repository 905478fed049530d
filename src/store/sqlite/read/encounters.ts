import { meetingsOf, pageOfPairs, servedByStored } from '../../encounters.ts';
import { kindOfKey } from '../../kinds.ts';
import { countOthers, countPairs, endsOf, type Pair } from '../../pairs.ts';
import type { EncounterQuery, MeetingQuery, Page, PageRequest } from '../../queries.ts';
import type { ActorRecord, EncounterRecord } from '../../records.ts';
import type { GraphReader, ReadContext } from '../../store.ts';
import { oneOf, raw, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { type LevelRow, levelRowsJson, meetingsOfLevel } from './level-rows.ts';
import { meetingListing } from './meeting-list.ts';
import { EACH, forEach, once, type PageJson, pageJson, readPage } from './pages.ts';
import { actorJson } from './records.ts';
import { type EncounterOrder, storedCount, storedSelect } from './stored-encounters.ts';

/** The pairs of a filtered set: the lists of its meetings in one row, counted here. */
export async function pairsOf(ask: Ask, query: EncounterQuery, context: ReadContext): Promise<Pair[]> {
  const meetings: MeetingQuery = {
    ...meetingsOf(query),
    anyParticipant: query.of,
    anyOf: query.counterparts && [{ anyParticipant: query.counterparts }],
  };
  const listing = meetingListing(meetings, 'date', null);
  const rows = levelRowsJson(listing, query.level, { represented: query.of !== undefined });
  const found = (await ask('meetings of pairs', once(rows, [listing]), context)) as readonly LevelRow[];
  const pairs = await countPairs(meetingsOfLevel(found), endsOf(query));
  return pairs.filter((pair) => pair.meetings >= query.minMeetingCount);
}

/** Whom each of these actors met in a filtered set. */
async function othersOf(
  ask: Ask,
  actors: readonly string[],
  query: EncounterQuery,
  context: ReadContext,
): Promise<Pair[][]> {
  const owner = { by: 'actor', value: EACH } as const;
  const listing = meetingListing(meetingsOf(query), 'date', owner);
  const foreign = actors.some((actor) => kindOfKey(actor) !== query.level);
  const rows = levelRowsJson(listing, query.level, {
    represented: query.of !== undefined,
    ...(foreign ? { foreign: EACH } : {}),
  });
  const statement = forEach(actors, rows, [listing]);
  const found = (await ask('meetings of actors', statement, context)) as readonly (readonly LevelRow[])[];
  return Promise.all(
    actors.map(async (actor, n) => {
      const pairs = await countOthers(actor, meetingsOfLevel(found[n] ?? []), endsOf(query));
      return pairs.filter((pair) => pair.meetings >= query.minMeetingCount);
    }),
  );
}

interface Named {
  readonly actor: ActorRecord;
  readonly sortName: string;
}

async function namesOf(ask: Ask, keys: ReadonlySet<string>, context: ReadContext): Promise<Map<string, Named>> {
  const statement = sql`SELECT json_group_array(json_object('actor', json(${raw(actorJson('a'))}), 'sortName', a.sort_name)) AS j FROM actor a WHERE a.key IN ${oneOf([...keys])}`;
  const found = (await ask('actors of pairs', statement, context)) as readonly Named[];
  return new Map(found.map((each) => [each.actor.key, each]));
}

/** Pages of counted pairs, with their actors: read before the cut only where the order is by name. */
async function pagesOf(
  ask: Ask,
  counted: readonly Pair[][],
  order: EncounterOrder,
  page: PageRequest,
  level: EncounterQuery['level'],
  context: ReadContext,
): Promise<Page<EncounterRecord>[]> {
  const keysOf = (lists: readonly (readonly Pair[])[]) => new Set(lists.flat().flatMap(({ a, b }) => [a, b]));
  const byName = order.field === 'NAME';
  const before = byName ? await namesOf(ask, keysOf(counted), context) : new Map<string, Named>();
  const sortNames = new Map([...before].map(([key, { sortName }]) => [key, sortName]));
  const pages = counted.map((pairs) => pageOfPairs(pairs, order, sortNames, page));
  const names = byName ? before : await namesOf(ask, keysOf(pages.map(({ rows }) => rows)), context);
  return pages.map((cut) => {
    const kept = cut.rows.flatMap((pair, n) => {
      const [a, b, position] = [names.get(pair.a), names.get(pair.b), cut.positions[n]];
      if (a === undefined || b === undefined || position === undefined) return [];
      const { meetings, bilateral, strength, first, last } = pair;
      const record: EncounterRecord = {
        level,
        a: a.actor,
        b: b.actor,
        meetingCount: meetings,
        bilateralCount: bilateral,
        strength,
        firstMetOn: first === '' ? null : first,
        lastMetOn: last === '' ? null : last,
      };
      return [{ record, position }];
    });
    return { ...cut, rows: kept.map(({ record }) => record), positions: kept.map(({ position }) => position) };
  });
}

/** Who met whom: stored where nothing narrows, else counted from the meetings. */
export function encounterReader(ask: Ask): Pick<GraphReader, 'encounterPage' | 'encounterPages' | 'encounterCounts'> {
  return {
    async encounterPage(query, order, page, context) {
      if (!servedByStored(query, null)) {
        const pairs = await pairsOf(ask, query, context);
        const [cut] = await pagesOf(ask, [pairs], order, page, query.level, context);
        return cut ?? { rows: [], positions: [], hasNextPage: false, hasPreviousPage: false };
      }
      const statement = sql`SELECT ${pageJson(storedSelect(query, order, false), order.direction, page)} AS j`;
      return readPage((await ask('encounterPage', statement, context)) as PageJson<EncounterRecord>, page);
    },
    async encounterPages(actors, query, order, page, context) {
      const stored = actors.filter((actor) => servedByStored(query, actor));
      const counted = actors.filter((actor) => !servedByStored(query, actor));
      const answers = new Map<string, Page<EncounterRecord>>();
      if (stored.length > 0) {
        const statement = forEach(stored, pageJson(storedSelect(query, order, true), order.direction, page));
        const found = (await ask('encounterPages', statement, context)) as readonly PageJson<EncounterRecord>[];
        stored.forEach((actor, n) => {
          answers.set(actor, readPage(found[n] ?? { rows: [], other: 0 }, page));
        });
      }
      if (counted.length > 0) {
        const pairs = await othersOf(ask, counted, query, context);
        const pages = await pagesOf(ask, pairs, order, page, query.level, context);
        counted.forEach((actor, n) => {
          const cut = pages[n];
          if (cut !== undefined) answers.set(actor, cut);
        });
      }
      const none: Page<EncounterRecord> = { rows: [], positions: [], hasNextPage: false, hasPreviousPage: false };
      return actors.map((actor) => answers.get(actor) ?? none);
    },
    async encounterCounts(actors, query, context) {
      const answers = new Map<string | null, number>();
      const distinct = [...new Set(actors)];
      if (distinct.includes(null)) {
        const count = servedByStored(query, null)
          ? ((await ask('encounterCounts', sql`SELECT ${storedCount(query, false)} AS j`, context)) as number)
          : (await pairsOf(ask, query, context)).length;
        answers.set(null, count);
      }
      const named = distinct.filter((actor) => actor !== null);
      const stored = named.filter((actor) => servedByStored(query, actor));
      const counted = named.filter((actor) => !servedByStored(query, actor));
      if (stored.length > 0) {
        const counts = (await ask('encounterCounts', forEach(stored, storedCount(query, true)), context)) as number[];
        stored.forEach((actor, n) => {
          answers.set(actor, counts[n] ?? 0);
        });
      }
      if (counted.length > 0) {
        const pairs = await othersOf(ask, counted, query, context);
        counted.forEach((actor, n) => {
          answers.set(actor, pairs[n]?.length ?? 0);
        });
      }
      return actors.map((actor) => answers.get(actor) ?? 0);
    },
  };
}
