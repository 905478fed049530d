import type { MeetingOwner, MeetingQuery } from '../../queries.ts';
import { all, join, oneOf, raw, type Sql, sql } from '../sql.ts';
import { dateTests } from './dates.ts';
import type { Branch, Test } from './lists.ts';
import { rowsWith } from './words.ts';

const took = (key: Sql, actors: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM took_part p WHERE p.meeting = ${key} AND ${actors})`;
/** Few names are looked up one by one, many compared with all that took part. */
const tookAny = (key: Sql, actors: readonly string[]): Sql =>
  took(key, sql`${raw(actors.length > 4 ? '+p.actor' : 'p.actor')} IN ${oneOf(actors)}`);
const outside = (values: readonly (string | number)[]): Sql => sql`IN ${oneOf(values)}`;

/** The conditions of a query on a meeting; a test looks into the row `r` only where the list cannot answer it. */
export function meetingTests(
  query: MeetingQuery,
  { key, date, held }: Pick<Branch, 'key' | 'date' | 'held'>,
  proven?: string,
): Test[] {
  const tests: Test[] = [];
  const add = (row: boolean, condition: Sql) => tests.push({ row, sql: condition });
  const { statuses, formats, placeCountry, topics, anyParticipant, dated, words, minConfidence, not, anyOf } = query;
  if (statuses !== undefined) {
    if (held !== null && statuses.length === 1 && statuses[0] === 'HELD') add(false, sql`${held} = 1`);
    else add(true, sql`+r.status ${outside(statuses)}`);
  }
  if (dated !== undefined) add(false, dated ? sql`${date} > ''` : sql`${date} = ''`);
  tests.push(...dateTests(query.date, 'meeting', date));
  if (formats !== undefined) add(true, sql`+r.format ${outside(formats)}`);
  if (placeCountry !== undefined && proven !== 'placeCountry')
    add(true, sql`coalesce(r.place_country ${outside(placeCountry)}, 0)`);
  if (minConfidence !== undefined) add(true, sql`+r.confidence >= ${minConfidence}`);
  for (const actor of new Set(query.participants ?? [])) {
    if (proven !== `participant ${actor}`) add(false, took(key, sql`p.actor = ${actor}`));
  }
  if (anyParticipant !== undefined && proven !== 'anyParticipant') add(false, tookAny(key, anyParticipant));
  if (topics !== undefined && proven !== 'topics') {
    add(false, sql`EXISTS (SELECT 1 FROM about b WHERE b.meeting = ${key} AND b.topic ${outside(topics)})`);
  }
  if (words !== undefined) add(true, sql`+r.id IN ${rowsWith('meeting', words)}`);
  if (not !== undefined) {
    const inner = meetingTests(not, { key, date, held });
    add(
      inner.some((test) => test.row),
      sql`NOT (${all(inner.map((test) => test.sql))})`,
    );
  }
  if (anyOf !== undefined && proven !== 'anyOf') {
    const parts = anyOf.map((each) => meetingTests(each, { key, date, held }));
    add(
      parts.flat().some((test) => test.row),
      parts.length === 0
        ? raw('0')
        : join(
            parts.map((part) => sql`(${all(part.map((test) => test.sql))})`),
            ' OR ',
          ),
    );
  }
  return tests;
}

/** That a meeting is the owner's: another list may lead. */
export function ownerTests(by: MeetingOwner['by'], value: Sql, { key, held }: Branch): Test[] {
  switch (by) {
    case 'actor':
      return [{ row: false, sql: took(key, sql`p.actor = ${value}`) }];
    case 'topic':
      return [{ row: false, sql: sql`EXISTS (SELECT 1 FROM about b WHERE b.meeting = ${key} AND b.topic = ${value})` }];
    case 'article':
      return [
        { row: false, sql: sql`EXISTS (SELECT 1 FROM tells_of o WHERE o.meeting = ${key} AND o.article = ${value})` },
      ];
    case 'whole':
      return [{ row: true, sql: sql`coalesce(+r.part_of = ${value}, 0)` }];
    case 'pair':
      // Who represented the other at the meeting did not meet it there.
      return [
        held === null ? { row: true, sql: raw(`+r.status = 'HELD'`) } : { row: false, sql: sql`${held} = 1` },
        { row: false, sql: sql`${value} ->> 0 <> ${value} ->> 1` },
        { row: false, sql: took(key, sql`p.actor = ${value} ->> 0 AND coalesce(p.side, '') <> ${value} ->> 1`) },
        { row: false, sql: took(key, sql`p.actor = ${value} ->> 1 AND coalesce(p.side, '') <> ${value} ->> 0`) },
      ];
  }
}
