import type { MeetingOfLevel } from '../../pairs.ts';
import type { ActorKind } from '../../records.ts';
import { raw, type Sql, sql } from '../sql.ts';
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

/** What more is asked of each meeting. */
export interface LevelOptions {
  readonly represented?: boolean;
  readonly topics?: boolean;
  /** An actor of another level whose delegates (or whom it represents) are left out. */
  readonly foreign?: Sql;
}

/** The meetings of a listing as one JSON list, each `[first, last, sides, actors, represented, topics]`. */
export function levelRowsJson(listing: Listing, level: ActorKind, options: LevelOptions = {}): Sql {
  const { represented = false, topics = false, foreign } = options;
  const [from, to] = LEVEL_KEYS[level];
  const others =
    foreign === undefined
      ? raw('1')
      : sql`coalesce(t.side, '') <> ${foreign} AND t.actor <> coalesce((SELECT own.side FROM took_part own WHERE own.meeting = r.key AND own.actor = ${foreign}), '')`;
  const taken = (column: string) =>
    sql`json((SELECT json_group_array(${raw(column)}) FROM (SELECT t.actor, t.side FROM took_part t WHERE t.meeting = r.key AND t.actor >= ${from} AND t.actor < ${to} AND ${others} ORDER BY t.actor)))`;
  const direct = !represented && foreign === undefined;
  const actors = direct ? raw(`json(r.${COLUMNS[level]})`) : taken('actor');
  const sides = represented ? taken('side') : raw('NULL');
  const about = topics
    ? raw('json((SELECT json_group_array(topic) FROM about b WHERE b.meeting = r.key AND b.tagged = 1))')
    : raw('NULL');
  const row = sql`json_array(r.sort_date, coalesce(r.latest, r.sort_date), r.side_count, ${actors}, ${sides}, ${about})`;
  return sql`(${eachRow(listing, sql`json_group_array(${row})`)})`;
}

/** A meeting as `levelRowsJson` gives it. */
export type LevelRow = readonly [
  first: string,
  last: string,
  sides: number,
  actors: readonly string[],
  represented: readonly (string | null)[] | null,
  topics: readonly string[] | null,
];

/** Meetings to count pairs of. */
export const meetingsOfLevel = (rows: readonly LevelRow[]): MeetingOfLevel[] =>
  rows.map(([first, last, sides, actors, represented, topics]) => ({
    first,
    last,
    sides,
    actors,
    represented: represented ?? undefined,
    topics: topics ?? undefined,
  }));
