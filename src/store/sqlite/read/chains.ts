import { kindOfKey } from '../../kinds.ts';
import type { DateRangeQuery } from '../../queries.ts';
import type { ActorKind } from '../../records.ts';
import type { GraphReader, NeighbourRecord, PairMeeting } from '../../store.ts';
import { all, oneOf, raw, type Sql, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { dateTests } from './dates.ts';
import { LEVEL_KEYS } from './level-rows.ts';
import { EACH, forEach } from './pages.ts';
import { meetingJson } from './records.ts';

interface ChainOptions {
  readonly bilateralOnly: boolean;
  readonly date?: DateRangeQuery;
}

/** From stored encounters: counts of all meetings, or of the bilateral ones. */
function stored(keys: readonly string[], level: ActorKind, { bilateralOnly }: ChainOptions): Sql {
  const counted = raw(bilateralOnly ? 'bilateral' : 'meetings');
  const side = (from: string, to: string) =>
    sql`SELECT ${raw(from)} AS x, ${raw(to)} AS y, ${counted} AS n FROM encounter WHERE ${raw(from)} IN ${oneOf(keys)} AND level = ${level} AND ${counted} > 0`;
  return sql`${side('a', 'b')} UNION ALL ${side('b', 'a')}`;
}

const fitting = ({ bilateralOnly, date }: ChainOptions, day: Sql): Sql[] => [
  ...(bilateralOnly ? [raw('r.side_count = 2')] : []),
  ...dateTests(date, 'meeting', day).map((test) => test.sql),
];

/** From the meetings: within a period, or where the ends are of two levels; one's own delegates are nobody that one met. */
function counted(keys: readonly string[], level: ActorKind, options: ChainOptions): Sql {
  const [from, to] = LEVEL_KEYS[level];
  return sql`SELECT x.actor AS x, y.actor AS y, count(*) AS n FROM took_part x CROSS JOIN meeting r ON r.key = x.meeting CROSS JOIN took_part y ON y.meeting = x.meeting
    WHERE x.actor IN ${oneOf(keys)} AND x.held = 1 AND y.actor >= ${from} AND y.actor < ${to} AND y.actor <> x.actor
    AND coalesce(y.side, '') <> x.actor AND coalesce(x.side, '') <> y.actor AND ${all(fitting(options, raw('x.sort_date')))} GROUP BY x.actor, y.actor`;
}

/** The shorter list of the two leads. */
function pairMeeting(options: ChainOptions, participants: number): Sql {
  const length = (n: 0 | 1) =>
    sql`(SELECT count(*) FROM (SELECT 1 FROM took_part WHERE actor = ${EACH} ->> ${n} LIMIT 50000))`;
  const list = (lead: 0 | 1) =>
    sql`SELECT r.key AS key, r.side_count AS sides, r.participant_count AS n, r.sort_date AS day FROM took_part x CROSS JOIN meeting r ON r.key = x.meeting
      WHERE ${length(0)} ${raw(lead === 0 ? '<=' : '>')} ${length(1)} AND x.actor = ${EACH} ->> ${lead} AND x.held = 1
      AND EXISTS (SELECT 1 FROM took_part y WHERE y.meeting = x.meeting AND y.actor = ${EACH} ->> ${1 - lead} AND y.actor <> x.actor AND coalesce(y.side, '') <> x.actor AND coalesce(x.side, '') <> y.actor) AND ${all(fitting(options, raw('x.sort_date')))}`;
  const ordered = raw('ORDER BY sides = 2 DESC, CASE WHEN sides = 2 THEN 0 ELSE n END, day DESC, key DESC');
  return sql`(WITH fit AS MATERIALIZED (${list(0)} UNION ALL ${list(1)}) SELECT json_object('a', ${EACH} ->> 0, 'b', ${EACH} ->> 1, 'meetingCount', (SELECT count(*) FROM fit),
    'meeting', json((SELECT ${meetingJson('m', participants)} FROM meeting m WHERE m.key = (SELECT key FROM fit ${ordered} LIMIT 1)))) WHERE EXISTS (SELECT 1 FROM fit))`;
}

/** The steps of chains: whom actors met, and a meeting to show for each step. */
export function chainReader(ask: Ask): Pick<GraphReader, 'neighbours' | 'pairMeetings'> {
  return {
    async neighbours(keys, options, context) {
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
      const statement = sql`SELECT json_group_array(json_object('from', x, 'to', y, 'meetingCount', n)) AS j FROM (SELECT x, y, n FROM (${union}) ORDER BY x, y)`;
      return (await ask('neighbours', statement, context)) as NeighbourRecord[];
    },
    async pairMeetings(pairs, options, include, context) {
      const values = pairs.map(({ a, b }) => [a, b]);
      const statement = forEach(values, pairMeeting(options, include.participants));
      return (await ask('pairMeetings', statement, context)) as (PairMeeting | null)[];
    },
  };
}
