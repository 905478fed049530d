import { type NeighbourSources, neighboursFrom } from '../../neighbours.ts';
import type { DateRangeQuery } from '../../queries.ts';
import type { ActorKind } from '../../records.ts';
import type { GraphReader, MeetingInclude, NeighbourRecord, PairMeeting, ReadContext } from '../../store.ts';
import { all, oneOf, raw, type Sql, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { dateTests } from './dates.ts';
import { meetingLines } from './lines.ts';
import { eachRow, type Listing } from './lists.ts';
import { meetingListing } from './meeting-list.ts';
import { EACH, forEach, once } from './pages.ts';
import { meetingJson } from './records.ts';
import { ofRows, wayBy } from './ways.ts';

interface ChainOptions {
  readonly bilateralOnly: boolean;
  readonly date?: DateRangeQuery;
}

/**
 * From stored encounters: counts of all meetings, or of the bilateral ones, with each other of the value at hand. Two ranges of two
 * indexes, the lesser keys first, are in order as they are.
 */
function stored(level: ActorKind, { bilateralOnly }: ChainOptions): Sql {
  const counted = raw(bilateralOnly ? 'e.bilateral' : 'e.meetings');
  const side = (from: 'a' | 'b', to: 'a' | 'b') =>
    sql`SELECT e.${raw(to)} AS y, ${counted} AS n FROM encounter e WHERE e.${raw(from)} = ${EACH} AND e.level = ${level} AND +${counted} > 0 ORDER BY e.${raw(to)}`;
  return sql`(SELECT json_group_array(json_array(y, n)) FROM (SELECT * FROM (${side('b', 'a')}) UNION ALL SELECT * FROM (${side('a', 'b')})))`;
}

/**
 * The meeting to show for the pair at hand, of those that fit. Each is ranked by a text that ends in its key: bilateral ones first, by
 * day; the others by how few took part, then by day.
 */
function pairMeeting(listing: Listing, include: MeetingInclude): Sql {
  const rank = sql`CASE WHEN r.side_count = 2 THEN '1' ELSE '0' || printf('%06d', 999999 - r.participant_count) END || r.sort_date || ' ' || r.key`;
  const best = sql`SELECT count(*) AS n, max(rank) AS best FROM (${eachRow(listing, sql`${rank} AS rank`)})`;
  const shown = sql`(SELECT ${meetingJson('m', include)} FROM meeting m WHERE m.key = substr(best, instr(best, ' ') + 1))`;
  return sql`(SELECT json_object('a', ${EACH} ->> 0, 'b', ${EACH} ->> 1, 'meetingCount', n, 'meeting', json(${shown})) FROM (${best}) WHERE n > 0)`;
}

/** Held meetings of the pair at hand that fit. */
function pairListing({ bilateralOnly, date }: ChainOptions): Listing {
  const listing = meetingListing({ date }, 'date', { by: 'pair', value: EACH });
  if (!bilateralOnly) return listing;
  return {
    ...listing,
    tests: (branch, proven) => [...listing.tests(branch, proven), { row: true, sql: raw('r.side_count = 2') }],
  };
}

async function keptNeighbours(
  ask: Ask,
  keys: readonly string[],
  level: ActorKind,
  options: ChainOptions,
  context: ReadContext,
): Promise<NeighbourRecord[]> {
  const found = await ask('neighbours', forEach(keys, stored(level, options)), context);
  const lists = found as readonly (readonly (readonly [string, number])[])[];
  return keys.flatMap((from, n) => (lists[n] ?? []).map(([to, meetingCount]) => ({ from, to, meetingCount })));
}

/** The lines of the held meetings of any of these actors. */
async function linesOfAny(
  ask: Ask,
  keys: readonly string[],
  date: DateRangeQuery | undefined,
  context: ReadContext,
): Promise<readonly string[]> {
  // There may be more actors than a statement may have lists.
  const days = dateTests(date, 'meeting', raw('x.sort_date')).filter((test) => !test.row);
  const theirs = sql`r.key IN (SELECT x.meeting FROM took_part x WHERE ${all([sql`x.actor IN ${oneOf(keys)}`, raw('x.held = 1'), ...days.map((test) => test.sql)])})`;
  const leads = [wayBy([ofRows('meeting', theirs)])];
  const listing = { ...meetingListing({ statuses: ['HELD'], date }, 'date', null), leads };
  const lines = meetingLines(listing, { level: 'PERSON', sides: true, topics: false });
  return (await ask('neighbours', once(lines, [listing]), context)) as readonly string[];
}

/** The steps of chains: whom actors met, and a meeting to show for each step. */
export function chainReader(ask: Ask): Pick<GraphReader, 'neighbours' | 'pairMeetings'> {
  const sources: NeighbourSources = {
    kept: (keys, level, bilateralOnly, context) => keptNeighbours(ask, keys, level, { bilateralOnly }, context),
    lines: (keys, date, context) => linesOfAny(ask, keys, date, context),
  };
  return {
    neighbours: (keys, options, context) => neighboursFrom(sources, keys, options, context),
    async pairMeetings(pairs, options, include, context) {
      const values = pairs.map(({ a, b }) => [a, b]);
      const listing = pairListing(options);
      const statement = forEach(values, pairMeeting(listing, include), [listing]);
      return (await ask('pairMeetings', statement, context)) as (PairMeeting | null)[];
    },
  };
}
