import type { MeetingQuery, TimelineQuery } from '../../queries.ts';
import type { GraphReader, MeetingInclude, TimelineRecord } from '../../store.ts';
import type { Window } from '../../window.ts';
import { join, raw, type Sql, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { allKeys, type Branch, type Listing, ordering, pageKeys } from './lists.ts';
import { meetingListing } from './meeting-list.ts';
import { jsonText, once, type PageJson, pageJson, readPage } from './pages.ts';
import { positionListing } from './position-list.ts';
import { meetingJson, positionJson } from './records.ts';

/** Both kinds of entries, dated ones only; null for a kind that is not asked for. */
function listings({ actors, topics, date, kinds }: TimelineQuery): readonly (Listing | null)[] {
  const meetings: MeetingQuery = { statuses: ['HELD'], dated: true, anyParticipant: actors, topics, date };
  const positions = positionListing({ holders: actors, topics, date }, 'date', null);
  const dated = (branch: Branch, proven: string | undefined) => [
    { row: false, sql: sql`${branch.date} > ''` },
    ...positions.tests(branch, proven),
  ];
  return [
    kinds.includes('MEETING') ? meetingListing(meetings, 'date', null) : null,
    kinds.includes('POSITION') ? { ...positions, way: 'way_of_positions', tests: dated } : null,
  ];
}

/** The first of both lists in the window, merged: their keys tell the kinds apart. */
function merged(query: TimelineQuery, window: Window): Sql {
  const branches = listings(query).flatMap((listing) =>
    listing === null ? [] : [sql`SELECT * FROM (${pageKeys(listing, 'date', window)})`],
  );
  if (branches.length === 0) return raw(`SELECT '' AS o, '' AS k WHERE 0`);
  return sql`SELECT o, k FROM (${join(branches, ' UNION ALL ')}) ${ordering(window, raw('o'), raw('k'))} LIMIT ${window.limit}`;
}

function select(query: TimelineQuery, include: MeetingInclude) {
  const meeting = sql`(SELECT json_object('kind', 'MEETING', 'date', m.sort_date, 'meeting', json(${meetingJson('m', include)})) FROM meeting m WHERE m.key = l.k)`;
  const position = raw(
    `(SELECT json_object('kind', 'POSITION', 'date', p.sort_date, 'position', json(${positionJson('p')})) FROM position p WHERE p.key = l.k)`,
  );
  return (window: Window): Sql =>
    sql`SELECT ${raw(jsonText('l.o'))} AS o, l.k AS k, coalesce(${meeting}, ${position}) AS r FROM (${merged(query, window)}) l`;
}

/** Held meetings and positions in one order, by their day; the undated left out. */
export function timelineReader(ask: Ask): Pick<GraphReader, 'timelinePage' | 'timelineCount'> {
  return {
    async timelinePage(query, direction, page, include, context) {
      const one = pageJson(select(query, include), direction, page);
      const found = (await ask('timelinePage', once(one, listings(query)), context)) as PageJson<TimelineRecord>;
      return readPage(found, page);
    },
    async timelineCount(query, context) {
      const both = listings(query);
      const counts = both.map((listing) =>
        listing === null ? raw('0') : sql`(SELECT count(*) FROM (${allKeys(listing)}))`,
      );
      return (await ask('timelineCount', once(join(counts, ' + '), both), context)) as number;
    },
  };
}
