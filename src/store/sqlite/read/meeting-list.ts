import type { MeetingOwner, MeetingQuery } from '../../queries.ts';
import { all, join, oneOf, raw, type Sql, sql } from '../sql.ts';
import { dateTests } from './dates.ts';
import { type Branch, type Lead, type Listing, type OrderBy, type Test, whole } from './lists.ts';
import { rowsWith } from './words.ts';

/** A walk in order stands for this many entries of a list: beyond it a list is too long to be sorted, or words are too common. */
const WALK_BY_ORDER = 5_000;
const WALK_FOR_WORDS = 2_000;
/** A query with more lists than this is walked by other ways. */
const MOST_LEADS = 4;
const MOST_BRANCHES = 100;
/** A list's length is counted up to here; longer ones are all alike. */
const COUNTED = 50_000;

const actorBranch = (actor: Sql): Branch => ({
  from: raw('took_part x'),
  where: [sql`x.actor = ${actor}`],
  key: raw('x.meeting'),
  date: raw('x.sort_date'),
  isRow: false,
  held: raw('x.held'),
});
const topicBranch = (topic: Sql): Branch => ({
  from: raw('about x'),
  where: [sql`x.topic = ${topic}`],
  key: raw('x.meeting'),
  date: raw('x.sort_date'),
  isRow: false,
  held: null,
});
const placeBranch = (country: Sql): Branch => ({
  from: raw('meeting r'),
  where: [sql`r.place_country = ${country}`],
  key: raw('r.key'),
  date: raw('r.sort_date'),
  isRow: true,
  held: null,
});

const count = (branches: readonly Branch[]): Sql =>
  join(
    branches.map(
      ({ from, where }) => sql`(SELECT count(*) FROM (SELECT 1 FROM ${from} WHERE ${all(where)} LIMIT ${COUNTED}))`,
    ),
    ' + ',
  );
const lead = (branches: readonly Branch[], proves?: string): Lead => ({ length: count(branches), branches, proves });
const values = (names: readonly string[]): Sql[] => [...new Set(names)].map((name) => sql`${name}`);

function ownerLeads(owner: MeetingOwner['by'], value: Sql): Lead[] {
  switch (owner) {
    case 'actor':
      return [lead([actorBranch(value)], 'owner')];
    case 'topic':
      return [lead([topicBranch(value)], 'owner')];
    case 'article':
      return [
        lead(
          [
            {
              from: raw('tells_of x CROSS JOIN meeting r ON r.key = x.meeting'),
              where: [sql`x.article = ${value}`],
              key: raw('r.key'),
              date: raw('r.sort_date'),
              isRow: true,
              held: null,
            },
          ],
          'owner',
        ),
      ];
    case 'whole':
      return [
        lead(
          [
            {
              from: raw('meeting r'),
              where: [sql`r.part_of = ${value}`],
              key: raw('r.key'),
              date: raw('r.sort_date'),
              isRow: true,
              held: null,
            },
          ],
          'owner',
        ),
      ];
    case 'pair':
      return [lead([actorBranch(sql`${value} ->> 0`)]), lead([actorBranch(sql`${value} ->> 1`)])];
  }
}

/** Ways into the meetings that a query can fit, besides walking all of them. Each proves a condition of the query by name. */
function queryLeads(query: MeetingQuery): Lead[] {
  const { participants = [], anyParticipant, topics, placeCountry, anyOf } = query;
  const leads = [...new Set(participants)]
    .slice(0, MOST_LEADS)
    .map((actor) => lead([actorBranch(sql`${actor}`)], `participant ${actor}`));
  if (anyParticipant !== undefined) leads.push(lead(values(anyParticipant).map(actorBranch), 'anyParticipant'));
  if (topics !== undefined) leads.push(lead(values(topics).map(topicBranch), 'topics'));
  if (placeCountry !== undefined) leads.push(lead(values(placeCountry).map(placeBranch), 'placeCountry'));
  if (anyOf !== undefined) leads.push(...alternatives(anyOf));
  return leads.filter(({ branches }) => branches.length > 0);
}

/** The lists of all alternatives together, where each has one: an entry need only pass the rest of its own alternative. */
function alternatives(anyOf: readonly MeetingQuery[]): Lead[] {
  const branches = anyOf.map((each) => {
    const [way] = queryLeads(each);
    return way?.branches.map((branch) => ({
      ...branch,
      own: (walked: Branch) => [...meetingTests(each, walked, way.proves), ...(branch.own?.(walked) ?? [])],
    }));
  });
  const all = branches.flatMap((list) => list ?? []);
  if (all.length > MOST_BRANCHES || branches.some((list) => list === undefined)) return [];
  return [lead(all, 'anyOf')];
}

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
function ownerTests(by: MeetingOwner['by'], value: Sql, { key, held }: Branch): Test[] {
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

/** Meetings that fit a query: an owner's (`value` gives its key, for `pair` a JSON list of two), or all. */
export function meetingListing(
  query: MeetingQuery,
  order: OrderBy,
  owner: { readonly by: MeetingOwner['by']; readonly value: Sql } | null,
): Listing {
  const own = owner === null ? [] : ownerLeads(owner.by, owner.value);
  const leads = [...own, ...queryLeads(query)];
  if (owner === null && query.words !== undefined) {
    const words: Branch = {
      from: raw('meeting r'),
      where: [sql`r.id IN ${rowsWith('meeting', query.words)}`],
      key: raw('r.key'),
      date: raw('+r.sort_date'),
      isRow: true,
      held: null,
    };
    leads.push({ length: sql`(SELECT count(*) FROM ${rowsWith('meeting', query.words)})`, branches: [words] });
    if (leads.length === 1) leads.push(whole('meeting', WALK_FOR_WORDS));
  }
  if (leads.length === 0) leads.push(whole('meeting', 0));
  else if (order !== 'date' && owner === null) leads.push(whole('meeting', WALK_BY_ORDER));
  return {
    table: 'meeting',
    leads,
    way: 'way',
    tests: (branch, proven) => [
      ...(owner === null || proven === 'owner' ? [] : ownerTests(owner.by, owner.value, branch)),
      ...meetingTests(query, branch, proven),
    ],
  };
}
