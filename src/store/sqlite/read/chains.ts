import { kindOfKey } from '../../kinds.ts';
import type { DateRangeQuery } from '../../queries.ts';
import type { ActorKind } from '../../records.ts';
import type { GraphReader, MeetingInclude, NeighbourRecord, PairMeeting, ReadContext } from '../../store.ts';
import { jsonParameter } from '../json.ts';
import { all, raw, type Sql, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { dateTests } from './dates.ts';
import { LEVEL_KEYS } from './lines.ts';
import { eachRow, type Listing } from './lists.ts';
import { meetingListing } from './meeting-list.ts';
import { EACH, forEach } from './pages.ts';
import { meetingJson } from './records.ts';

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

const named = (keys: readonly string[]): Sql => sql`json_each(${jsonParameter(keys)}) named`;

const fitting = ({ bilateralOnly, date }: ChainOptions, day: Sql): Sql[] => [
  ...(bilateralOnly ? [raw('r.side_count = 2')] : []),
  ...dateTests(date, 'meeting', day).map((test) => test.sql),
];

/** From the meetings: within a period, or where the ends are of two levels; one's own delegates are nobody that one met. */
function counted(keys: readonly string[], level: ActorKind, options: ChainOptions): Sql {
  const [from, to] = LEVEL_KEYS[level];
  return sql`SELECT x.actor AS x, y.actor AS y, count(*) AS n FROM ${named(keys)} CROSS JOIN took_part x ON x.actor = named.value CROSS JOIN meeting r ON r.key = x.meeting CROSS JOIN took_part y ON y.meeting = x.meeting
    WHERE x.held = 1 AND y.actor >= ${from} AND y.actor < ${to} AND y.actor <> x.actor
    AND coalesce(y.side, '') <> x.actor AND coalesce(x.side, '') <> y.actor AND ${all(fitting(options, raw('x.sort_date')))} GROUP BY x.actor, y.actor`;
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

async function countedNeighbours(
  ask: Ask,
  keys: readonly string[],
  level: ActorKind,
  options: ChainOptions,
  context: ReadContext,
): Promise<NeighbourRecord[]> {
  const statement = sql`SELECT json_group_array(json_array(x, y, n)) AS j FROM (SELECT x, y, n FROM (${counted(keys, level, options)}) ORDER BY x, y)`;
  const found = (await ask('neighbours', statement, context)) as readonly (readonly [string, string, number])[];
  return found.map(([from, to, meetingCount]) => ({ from, to, meetingCount }));
}

/** The steps of chains: whom actors met, and a meeting to show for each step. */
export function chainReader(ask: Ask): Pick<GraphReader, 'neighbours' | 'pairMeetings'> {
  return {
    async neighbours(keys, options, context): Promise<NeighbourRecord[]> {
      const groups = new Map<ActorKind, { readonly kept: string[]; readonly others: string[] }>();
      for (const key of [...new Set(keys)].sort()) {
        const kind = kindOfKey(key) ?? 'PERSON';
        const level = options.level ?? kind;
        const group = groups.get(level) ?? { kept: [], others: [] };
        (kind === level && options.date === undefined ? group.kept : group.others).push(key);
        groups.set(level, group);
      }
      const answers = [...groups].flatMap(([level, { kept, others }]) => [
        ...(kept.length === 0 ? [] : [keptNeighbours(ask, kept, level, options, context)]),
        ...(others.length === 0 ? [] : [countedNeighbours(ask, others, level, options, context)]),
      ]);
      const found = await Promise.all(answers);
      if (found.length < 2) return found.flat();
      return found.flat().sort((x, y) => (x.from < y.from || (x.from === y.from && x.to < y.to) ? -1 : 1));
    },
    async pairMeetings(pairs, options, include, context) {
      const values = pairs.map(({ a, b }) => [a, b]);
      const listing = pairListing(options);
      const statement = forEach(values, pairMeeting(listing, include), [listing]);
      return (await ask('pairMeetings', statement, context)) as (PairMeeting | null)[];
    },
  };
}
