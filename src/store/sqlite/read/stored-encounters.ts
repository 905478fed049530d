import type { EncounterOrder } from '../../counted-encounters.ts';
import { encounterTuple } from '../../encounters.ts';
import type { EncounterOrderField, EncounterQuery } from '../../queries.ts';
import type { Window } from '../../window.ts';
import { all, join, oneOf, raw, type Sql, sql } from '../sql.ts';
import { EACH, jsonText, type Select } from './pages.ts';
import { actorJson } from './records.ts';

const VALUES: Readonly<Record<Exclude<EncounterOrderField, 'NAME'>, string>> = {
  MEETING_COUNT: 'e.meetings',
  LAST_MET_ON: 'e.last_sort',
  FIRST_MET_ON: 'e.first_sort',
};

const tuple = (values: readonly (string | number)[]): Sql =>
  sql`(${join(
    values.map((value) => sql`${value}`),
    ', ',
  )})`;

function beyond(window: Window, field: EncounterOrderField, columns: readonly string[]): Sql[] {
  return window.bounds.map(({ after, inclusive, at }) => {
    const sign = `${window.ascending === after ? '>' : '<'}${inclusive ? '=' : ''}`;
    return sql`(${raw(columns.join(', '))}) ${raw(sign)} ${tuple(encounterTuple(field, at))}`;
  });
}

function tests(query: EncounterQuery, fixed: boolean): Sql[] {
  const { minMeetingCount, of, counterparts } = query;
  const found = minMeetingCount > 1 ? [sql`+e.meetings >= ${minMeetingCount}`] : [];
  const within = (column: string, keys: readonly string[] | undefined): Sql =>
    keys === undefined ? raw('1') : sql`${raw(column)} IN ${oneOf(keys)}`;
  if (of === undefined && counterparts === undefined) return found;
  const other = sql`${within('+e.b', of)} AND ${within('+e.b', counterparts)}`;
  const either = sql`(${within('+e.a', of)} AND ${within('+e.b', counterparts)}) OR (${within('+e.b', of)} AND ${within('+e.a', counterparts)})`;
  return [...found, fixed ? other : either];
}

/** The stored encounters of the value at hand as `e`, `a` being that actor. */
const ofActor = (query: EncounterQuery): Sql =>
  sql`(SELECT a, b, meetings, bilateral, strength, first_sort, last_sort FROM encounter WHERE a = ${EACH} AND level = ${query.level}
    UNION ALL SELECT b, a, meetings, bilateral, strength, first_sort, last_sort FROM encounter WHERE b = ${EACH} AND level = ${query.level}) e`;

/** All stored encounters of a level as `e`; those of the named ones only, where some are named. */
function ofLevel(query: EncounterQuery): Sql {
  const named = query.of ?? query.counterparts;
  if (named === undefined) return raw('encounter e');
  return sql`(SELECT level, a, b, meetings, bilateral, strength, first_sort, last_sort FROM encounter WHERE level = ${query.level} AND a IN ${oneOf(named)}
    UNION SELECT level, a, b, meetings, bilateral, strength, first_sort, last_sort FROM encounter WHERE level = ${query.level} AND b IN ${oneOf(named)}) e`;
}

const record = raw(
  `json_object('level', nb.kind, 'a', json(${actorJson('na')}), 'b', json(${actorJson('nb')}), 'meetingCount', e.meetings, 'bilateralCount', e.bilateral, 'strength', e.strength, 'firstMetOn', nullif(e.first_sort, ''), 'lastMetOn', nullif(e.last_sort, ''))`,
);

/** Pages of stored encounters: of the value at hand, or of all. */
export function storedSelect(query: EncounterQuery, { field }: EncounterOrder, fixed: boolean): Select {
  const named = query.of !== undefined || query.counterparts !== undefined;
  const source = fixed ? ofActor(query) : ofLevel(query);
  const conditions = [...(fixed ? [] : [sql`e.level = ${query.level}`]), ...tests(query, fixed)];
  return (window) => {
    const way = raw(window.ascending ? 'ASC' : 'DESC');
    const sorted = (columns: readonly string[]) =>
      join(
        columns.map((column) => sql`${raw(column)} ${way}`),
        ', ',
      );
    const key = raw(`e.a || ' ' || e.b`);
    if (field === 'NAME') {
      const columns = ['na.sort_name', 'e.a', 'nb.sort_name', 'e.b'];
      const order = raw(jsonText(`na.sort_name || char(10) || nb.sort_name`));
      const from =
        fixed || named
          ? sql`${source} CROSS JOIN actor na ON na.key = e.a CROSS JOIN actor nb ON nb.key = e.b`
          : sql`actor na CROSS JOIN encounter e ON e.level = ${query.level} AND e.a = na.key CROSS JOIN actor nb ON nb.key = e.b`;
      const begin =
        fixed || named
          ? []
          : [
              sql`na.kind = ${query.level}`,
              ...window.bounds.map(({ after, at }) => {
                const [name = '', a = ''] = encounterTuple(field, at);
                return sql`(na.sort_name, na.key) ${raw(window.ascending === after ? '>=' : '<=')} (${name}, ${a})`;
              }),
            ];
      const walked = fixed || named ? columns : ['na.sort_name', 'na.key', 'nb.sort_name', 'e.b'];
      return sql`SELECT ${order} AS o, ${key} AS k, ${record} AS r FROM ${from} WHERE ${all([...begin, ...conditions, ...beyond(window, field, columns)])} ORDER BY ${sorted(walked)} LIMIT ${window.limit}`;
    }
    const columns = [VALUES[field], 'e.a', 'e.b'];
    const page = sql`SELECT * FROM ${source} WHERE ${all([...conditions, ...beyond(window, field, columns)])} ORDER BY ${sorted(columns)} LIMIT ${window.limit}`;
    const order = raw(field === 'MEETING_COUNT' ? VALUES[field] : jsonText(VALUES[field]));
    return sql`SELECT ${order} AS o, ${key} AS k, ${record} AS r FROM (${page}) e CROSS JOIN actor na ON na.key = e.a CROSS JOIN actor nb ON nb.key = e.b`;
  };
}

/** How many stored encounters fit: of the value at hand, or of all. */
export const storedCount = (query: EncounterQuery, fixed: boolean): Sql =>
  sql`(SELECT count(*) FROM ${fixed ? ofActor(query) : ofLevel(query)} WHERE ${all([...(fixed ? [] : [sql`e.level = ${query.level}`]), ...tests(query, fixed)])})`;
