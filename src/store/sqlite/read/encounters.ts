import { encounterMethods, type NamedActor } from '../../counted-encounters.ts';
import type { EncounterRecord } from '../../records.ts';
import type { GraphReader, ReadContext } from '../../store.ts';
import { oneOf, raw, sql } from '../sql.ts';
import { meetingLinesBy } from './analyses.ts';
import type { Ask } from './answer.ts';
import { meetingLines } from './lines.ts';
import { meetingListing } from './meeting-list.ts';
import { EACH, forEach, once, type PageJson, pageJson, readPage } from './pages.ts';
import { actorJson } from './records.ts';
import { storedCount, storedSelect } from './stored-encounters.ts';

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
    meetingLines: meetingLinesBy(ask),
    async meetingLinesOf(actors, query, parts, context) {
      const listing = meetingListing(query, 'date', { by: 'actor', value: EACH });
      const statement = forEach(actors, meetingLines(listing, parts), [listing]);
      return (await ask('meetings of actors', statement, context)) as readonly (readonly string[])[];
    },
    names: (keys, context) => namesOf(ask, keys, context),
  });
