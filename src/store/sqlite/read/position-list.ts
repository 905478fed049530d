import type { PositionOwner, PositionQuery } from '../../queries.ts';
import { oneOf, raw, type Sql, sql } from '../sql.ts';
import { dateTests } from './dates.ts';
import type { Branch, Lead, Listing, OrderBy, Test } from './lists.ts';
import { completed, eachOnce, ofRows, wayBy } from './ways.ts';
import { rowsWith } from './words.ts';

type Role = 'HOLDS' | 'TOWARD' | 'ADDRESSES';

const listed = (from: string, where: Sql): Branch => ({
  from: raw(from),
  where: [where],
  key: raw('x.position'),
  date: raw('x.sort_date'),
  isRow: false,
  held: null,
});
const actorBranch = (role: Role, actor: Sql): Branch =>
  listed('position_actor x', sql`x.actor = ${actor} AND x.role = ${role}`);
const topicBranch = (topic: Sql): Branch => listed('position_topic x', sql`x.topic = ${topic}`);

function ownerBranch(by: PositionOwner['by'], value: Sql): Branch {
  switch (by) {
    case 'holder':
      return actorBranch('HOLDS', value);
    case 'target':
      return actorBranch('TOWARD', value);
    case 'topic':
      return topicBranch(value);
    case 'meeting':
      return ofRows('position', sql`r.meeting = ${value}`);
    case 'article':
      return ofRows('position', sql`r.article = ${value}`);
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
          wayBy(
            eachOnce(actors).map((actor) => actorBranch(role, actor)),
            role,
          ),
        ],
  );
  if (query.topics !== undefined) leads.push(wayBy(eachOnce(query.topics).map(topicBranch), 'topics'));
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
  const own = owner === null ? [] : [wayBy([ownerBranch(owner.by, owner.value)], 'owner')];
  const leads = completed('position', [...own, ...queryLeads(query)], order, owner !== null, query.words);
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
