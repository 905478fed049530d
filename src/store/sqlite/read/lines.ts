import type { LineParts } from '../../analyses.ts';
import type { ActorKind } from '../../records.ts';
import { join, raw, type Sql, sql } from '../sql.ts';
import { eachRow, type Listing } from './lists.ts';

const COLUMNS: Readonly<Record<ActorKind, string>> = {
  PERSON: 'people',
  COUNTRY: 'countries',
  ORGANIZATION: 'organizations',
};

/** The keys of a level lie between these two. */
export const LEVEL_KEYS: Readonly<Record<ActorKind, readonly [string, string]>> = {
  PERSON: ['person:', 'person;'],
  COUNTRY: ['country:', 'country;'],
  ORGANIZATION: ['organization:', 'organization;'],
};

/** A list of a line, of the column of a SELECT. */
const listed = (column: Sql, from: Sql): Sql =>
  sql`' ' || coalesce((SELECT group_concat(${column}, ' ') FROM ${from}) || ' ', '')`;

/** A list of a line, of one that the row keeps as JSON. */
const kept = (column: string): Sql =>
  raw(
    `CASE ${column} WHEN '[]' THEN ' ' ELSE ' ' || replace(substr(${column}, 3, length(${column}) - 4), '","', ' ') || ' ' END`,
  );

const apart = (...parts: readonly Sql[]): Sql => join(parts, ` || '|' || `);
const NONE = raw(`' '`);

/** The lines of a listing's meetings as one JSON list; of the level's actors alone where that is enough. */
export function meetingLines(listing: Listing, { level, sides, topics }: LineParts): Sql {
  const took = sides
    ? listed(
        raw(`found.actor || coalesce('!' || found.side, '')`),
        raw('(SELECT actor, side FROM took_part WHERE meeting = r.key ORDER BY actor) found'),
      )
    : kept(`r.${COLUMNS[level]}`);
  const about = topics ? listed(raw('b.topic'), raw('about b WHERE b.meeting = r.key AND b.tagged = 1')) : NONE;
  const line = apart(raw('r.sort_date'), raw('coalesce(r.latest, r.sort_date)'), raw('r.side_count'), took, about);
  return sql`(${eachRow(listing, sql`json_group_array(${line})`)})`;
}

/** The lines of a listing's positions as one JSON list; `broader` topics count as those that are tagged. */
export function positionLines(listing: Listing, level: ActorKind, broader: boolean): Sql {
  const [from, to] = LEVEL_KEYS[level];
  const holders = listed(
    raw('h.actor'),
    sql`position_actor h WHERE h.position = r.key AND h.role = 'HOLDS' AND h.actor >= ${from} AND h.actor < ${to}`,
  );
  const on = listed(
    raw('t.topic'),
    raw(`position_topic t WHERE t.position = r.key${broader ? '' : ' AND t.tagged = 1'}`),
  );
  const line = apart(
    raw('r.sort_date'),
    raw('r.key'),
    raw('r.polarity'),
    raw("format('%!.17g', r.confidence)"),
    holders,
    on,
    NONE,
  );
  return sql`(${eachRow(listing, sql`json_group_array(${line})`)})`;
}
