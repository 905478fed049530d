import { countOthers, countPairs } from '../../count-pairs.ts';
import { encounterMethods, type NamedActor } from '../../counted-encounters.ts';
import { meetingsOf } from '../../encounters.ts';
import { kindOfKey } from '../../kinds.ts';
import { meetingsOfLines } from '../../lines.ts';
import { endsOf, type Pair } from '../../pairs.ts';
import type { EncounterQuery, MeetingQuery } from '../../queries.ts';
import type { EncounterRecord } from '../../records.ts';
import type { GraphReader, ReadContext } from '../../store.ts';
import { oneOf, raw, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { meetingLines } from './lines.ts';
import { meetingListing } from './meeting-list.ts';
import { EACH, forEach, once, type PageJson, pageJson, readPage } from './pages.ts';
import { actorJson } from './records.ts';
import { storedCount, storedSelect } from './stored-encounters.ts';

/** The pairs of a filtered set: the lists of its meetings in one row, counted here. */
async function pairsOf(ask: Ask, query: EncounterQuery, context: ReadContext): Promise<Pair[]> {
  const meetings: MeetingQuery = {
    ...meetingsOf(query),
    anyParticipant: query.of,
    anyOf: query.counterparts && [{ anyParticipant: query.counterparts }],
  };
  const listing = meetingListing(meetings, 'date', null);
  const rows = meetingLines(listing, query.level, { sides: query.of !== undefined });
  const found = (await ask('meetings of pairs', once(rows, [listing]), context)) as readonly string[];
  return countPairs(meetingsOfLines(found, query.level, null), endsOf(query), query.minMeetingCount);
}

/** Whom each of these actors met in a filtered set. */
async function othersOf(
  ask: Ask,
  actors: readonly string[],
  query: EncounterQuery,
  context: ReadContext,
): Promise<Pair[][]> {
  const listing = meetingListing(meetingsOf(query), 'date', { by: 'actor', value: EACH });
  const isForeign = (actor: string) => kindOfKey(actor) !== query.level;
  const rows = meetingLines(listing, query.level, { sides: query.of !== undefined || actors.some(isForeign) });
  const statement = forEach(actors, rows, [listing]);
  const found = (await ask('meetings of actors', statement, context)) as readonly (readonly string[])[];
  return Promise.all(
    actors.map((actor, n) => {
      const meetings = meetingsOfLines(found[n] ?? [], query.level, isForeign(actor) ? actor : null);
      return countOthers(actor, meetings, endsOf(query), query.minMeetingCount);
    }),
  );
}

async function namesOf(ask: Ask, keys: ReadonlySet<string>, context: ReadContext): Promise<Map<string, NamedActor>> {
  const statement = sql`SELECT json_group_array(json_object('actor', json(${raw(actorJson('a'))}), 'sortName', a.sort_name)) AS j FROM actor a WHERE a.key IN ${oneOf([...keys])}`;
  const found = (await ask('actors of pairs', statement, context)) as readonly NamedActor[];
  return new Map(found.map((each) => [each.actor.key, each]));
}

/** Who met whom: stored where nothing narrows, else counted from the meetings. */
export const encounterReader = (ask: Ask): Pick<GraphReader, 'encounterPage' | 'encounterPages' | 'encounterCounts'> =>
  encounterMethods({
    async storedPage(query, order, page, context) {
      const one = once(pageJson(storedSelect(query, order, false), order.direction, page), []);
      return readPage((await ask('encounterPage', one, context)) as PageJson<EncounterRecord>, page);
    },
    async storedPages(actors, query, order, page, context) {
      const statement = forEach(actors, pageJson(storedSelect(query, order, true), order.direction, page));
      const found = (await ask('encounterPages', statement, context)) as readonly PageJson<EncounterRecord>[];
      return found.map((one) => readPage(one, page));
    },
    async storedCounts(actors, query, context) {
      const counts = forEach(actors ?? [null], storedCount(query, actors !== null));
      return (await ask('encounterCounts', counts, context)) as number[];
    },
    pairs: (query, context) => pairsOf(ask, query, context),
    others: (actors, query, context) => othersOf(ask, actors, query, context),
    names: (keys, context) => namesOf(ask, keys, context),
  });
