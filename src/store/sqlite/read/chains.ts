import { kindOfKey } from '../../kinds.ts';
import type { DateRangeQuery } from '../../queries.ts';
import type { ActorKind } from '../../records.ts';
import type { GraphReader, NeighbourRecord, PairMeeting } from '../../store.ts';
import { jsonParameter } from '../json.ts';
import { all, raw, type Sql, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { dateTests } from './dates.ts';
import { LEVEL_KEYS } from './level-rows.ts';
import { eachRow, type Listing } from './lists.ts';
import { meetingListing } from './meeting-list.ts';
import { EACH, forEach } from './pages.ts';
import { meetingJson } from './records.ts';

interface ChainOptions {
  readonly bilateralOnly: boolean;
  readonly date?: DateRangeQuery;
}

/** From stored encounters: counts of all meetings, or of the bilateral ones. */
function stored(keys: readonly string[], level: ActorKind, { bilateralOnly }: ChainOptions): Sql {
  const counted = raw(bilateralOnly ? 'e.bilateral' : 'e.meetings');
  const side = (from: string, to: string) =>
    sql`SELECT ${raw(from)} AS x, ${raw(to)} AS y, ${counted} AS n FROM ${named(keys)} CROSS JOIN encounter e ON ${raw(from)} = named.value AND e.level = ${level} WHERE +${counted} > 0`;
  return sql`${side('e.a', 'e.b')} UNION ALL ${side('e.b', 'e.a')}`;
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
function pairMeeting(listing: Listing, participants: number): Sql {
  const rank = sql`CASE WHEN r.side_count = 2 THEN '1' ELSE '0' || printf('%06d', 999999 - r.participant_count) END || r.sort_date || ' ' || r.key`;
  const best = sql`SELECT count(*) AS n, max(rank) AS best FROM (${eachRow(listing, sql`${rank} AS rank`)})`;
  const shown = sql`(SELECT ${meetingJson('m', participants)} FROM meeting m WHERE m.key = substr(best, instr(best, ' ') + 1))`;
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

/** The steps of chains: whom actors met, and a meeting to show for each step. */
export function chainReader(ask: Ask): Pick<GraphReader, 'neighbours' | 'pairMeetings'> {
  return {
    async neighbours(keys, options, context): Promise<NeighbourRecord[]> {
      const groups = new Map<ActorKind, { readonly own: string[]; readonly foreign: string[] }>();
      for (const key of new Set(keys)) {
        const kind = kindOfKey(key) ?? 'PERSON';
        const level = options.level ?? kind;
        const group = groups.get(level) ?? { own: [], foreign: [] };
        (kind === level && options.date === undefined ? group.own : group.foreign).push(key);
        groups.set(level, group);
      }
      const selects = [...groups].flatMap(([level, { own, foreign }]) => [
        ...(own.length === 0 ? [] : [stored(own, level, options)]),
        ...(foreign.length === 0 ? [] : [counted(foreign, level, options)]),
      ]);
      if (selects.length === 0) return [];
      const union = selects
        .map((select) => sql`SELECT * FROM (${select})`)
        .reduce((one, two) => sql`${one} UNION ALL ${two}`);
      const statement = sql`SELECT json_group_array(json_array(x, y, n)) AS j FROM (SELECT x, y, n FROM (${union}) ORDER BY x, y)`;
      const found = (await ask('neighbours', statement, context)) as readonly (readonly [string, string, number])[];
      return found.map(([from, to, meetingCount]) => ({ from, to, meetingCount }));
    },
    async pairMeetings(pairs, options, include, context) {
      const values = pairs.map(({ a, b }) => [a, b]);
      const listing = pairListing(options);
      const statement = forEach(values, pairMeeting(listing, include.participants), [listing]);
      return (await ask('pairMeetings', statement, context)) as (PairMeeting | null)[];
    },
  };
}
