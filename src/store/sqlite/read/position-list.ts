import type { PositionOwner, PositionQuery } from '../../queries.ts';
import { all, join, oneOf, raw, type Sql, sql } from '../sql.ts';
import { dateTests } from './dates.ts';
import { type Branch, type Lead, type Listing, type OrderBy, type Test, whole } from './lists.ts';
import { rowsWith } from './words.ts';

type Role = 'HOLDS' | 'TOWARD' | 'ADDRESSES';

const WALK_BY_ORDER = 5_000;
const WALK_FOR_WORDS = 2_000;
const COUNTED = 50_000;

const listed = (from: string, where: Sql): Branch => ({
  from: raw(from),
  where: [where],
  key: raw('x.position'),
  date: raw('x.sort_date'),
  isRow: false,
  held: null,
});
const direct = (where: Sql): Branch => ({
  from: raw('position r'),
  where: [where],
  key: raw('r.key'),
  date: raw('r.sort_date'),
  isRow: true,
  held: null,
});
const actorBranch = (role: Role, actor: Sql): Branch =>
  listed('position_actor x', sql`x.actor = ${actor} AND x.role = ${role}`);
const topicBranch = (topic: Sql): Branch => listed('position_topic x', sql`x.topic = ${topic}`);

const lead = (branches: readonly Branch[], proves?: string): Lead => ({
  proves,
  length: join(
    branches.map(
      ({ from, where }) => sql`(SELECT count(*) FROM (SELECT 1 FROM ${from} WHERE ${all(where)} LIMIT ${COUNTED}))`,
    ),
    ' + ',
  ),
  branches,
});

function ownerBranch(by: PositionOwner['by'], value: Sql): Branch {
  switch (by) {
    case 'holder':
      return actorBranch('HOLDS', value);
    case 'target':
      return actorBranch('TOWARD', value);
    case 'topic':
      return topicBranch(value);
    case 'meeting':
      return direct(sql`r.meeting = ${value}`);
    case 'article':
      return direct(sql`r.article = ${value}`);
  }
}

/** That a position is the owner's: another list may lead. */
function ownerTest(by: PositionOwner['by'], value: Sql, key: Sql): Test {
  const linked = (role: Role): Test => ({
    row: false,
    sql: sql`EXISTS (SELECT 1 FROM position_actor o WHERE o.position = ${key} AND o.actor = ${value} AND o.role = ${role})`,
  });
  switch (by) {
    case 'holder':
      return linked('HOLDS');
    case 'target':
      return linked('TOWARD');
    case 'topic':
      return {
        row: false,
        sql: sql`EXISTS (SELECT 1 FROM position_topic o WHERE o.position = ${key} AND o.topic = ${value})`,
      };
    case 'meeting':
      return { row: true, sql: sql`coalesce(+r.meeting = ${value}, 0)` };
    case 'article':
      return { row: true, sql: sql`+r.article = ${value}` };
  }
}

const values = (names: readonly string[]): Sql[] => [...new Set(names)].map((name) => sql`${name}`);
const roles = (query: PositionQuery): readonly (readonly [Role, readonly string[] | undefined])[] => [
  ['HOLDS', query.holders],
  ['TOWARD', query.targets],
  ['ADDRESSES', query.addressees],
];

function queryLeads(query: PositionQuery): Lead[] {
  const leads = roles(query).flatMap(([role, actors]) =>
    actors === undefined
      ? []
      : [
          lead(
            values(actors).map((actor) => actorBranch(role, actor)),
            role,
          ),
        ],
  );
  if (query.topics !== undefined) leads.push(lead(values(query.topics).map(topicBranch), 'topics'));
  return leads.filter(({ branches }) => branches.length > 0);
}

/** The conditions of a query on a position. */
export function positionTests(
  query: PositionQuery,
  { key, date }: Pick<Branch, 'key' | 'date'>,
  proven?: string,
): Test[] {
  const tests: Test[] = dateTests(query.date, 'position', date);
  const add = (row: boolean, condition: Sql) => tests.push({ row, sql: condition });
  const { topics, stances, polarity, quoted, words, minConfidence } = query;
  if (stances !== undefined) add(true, sql`+r.stance IN ${oneOf(stances)}`);
  if (polarity !== undefined) add(true, sql`+r.polarity IN ${oneOf(polarity)}`);
  if (quoted !== undefined) add(true, sql`+r.quoted = ${quoted ? 1 : 0}`);
  if (minConfidence !== undefined) add(true, sql`+r.confidence >= ${minConfidence}`);
  for (const [role, actors] of roles(query)) {
    if (actors === undefined || proven === role) continue;
    add(
      false,
      sql`EXISTS (SELECT 1 FROM position_actor p WHERE p.position = ${key} AND p.role = ${role} AND p.actor IN ${oneOf(actors)})`,
    );
  }
  if (topics !== undefined && proven !== 'topics') {
    add(false, sql`EXISTS (SELECT 1 FROM position_topic t WHERE t.position = ${key} AND t.topic IN ${oneOf(topics)})`);
  }
  if (words !== undefined) add(true, sql`+r.id IN ${rowsWith('position', words)}`);
  return tests;
}

/** Positions that fit a query: an owner's, or all. */
export function positionListing(
  query: PositionQuery,
  order: OrderBy,
  owner: { readonly by: PositionOwner['by']; readonly value: Sql } | null,
): Listing {
  const own = owner === null ? [] : [lead([ownerBranch(owner.by, owner.value)], 'owner')];
  const leads = [...own, ...queryLeads(query)];
  if (owner === null && query.words !== undefined) {
    const found = rowsWith('position', query.words);
    leads.push({
      length: sql`(SELECT count(*) FROM ${found})`,
      branches: [{ ...direct(sql`r.id IN ${found}`), date: raw('+r.sort_date') }],
    });
    if (leads.length === 1) leads.push(whole('position', WALK_FOR_WORDS));
  }
  if (leads.length === 0) leads.push(whole('position', 0));
  else if (order !== 'date' && owner === null) leads.push(whole('position', WALK_BY_ORDER));
  return {
    table: 'position',
    leads,
    way: 'way',
    tests: (branch, proven) => [
      ...(owner === null || proven === 'owner' ? [] : [ownerTest(owner.by, owner.value, branch.key)]),
      ...positionTests(query, branch, proven),
    ],
  };
}
