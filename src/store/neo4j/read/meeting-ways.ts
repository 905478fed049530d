import type { MeetingOwner, MeetingQuery } from '../../queries.ts';
import type { Parameters } from './cypher.ts';
import type { Branch, Lead } from './lists.ts';

const slot = (owner: string) => ({ property: 's.slot', owner });
const tookBranches = (types: readonly string[], owner: string, conditions: readonly string[] = []): Branch[] =>
  types.map((type) => ({
    pattern: `()-[s:${type}]->(n:Meeting)`,
    conditions,
    slot: slot(owner),
    held: type === 'TOOK_PART',
  }));
const aboutBranch = (owner: string): Branch => ({
  pattern: '(n:Meeting)-[s:ABOUT]->()',
  conditions: [],
  slot: slot(owner),
  held: false,
});
const plain = (pattern: string, conditions: readonly string[] = []): Branch => ({
  pattern,
  conditions,
  slot: null,
  held: false,
});

/** Stored degrees: how many meetings of these types the actor `x` has. */
const degree = (types: readonly string[]): string =>
  types.map((type) => `coalesce(COUNT { (x)-[:${type}]->() }, 0)`).join(' + ') || '0';
const KNOWN = 'null AS owners';
const only = (...branches: Branch[]): Lead[] => [{ choice: `RETURN 0 AS entries, ${KNOWN}`, branches }];

/** That an actor took part in the meeting `n`: of its lists only that of the actor's kind is read. */
const tookPart = (actor: string): string =>
  `CASE WHEN ${actor} STARTS WITH 'person:' THEN ${actor} IN n.people WHEN ${actor} STARTS WITH 'country:' THEN ${actor} IN n.countries ELSE ${actor} IN n.organizations END`;

/** One end of a pair leads: who represented the other there did not meet it, and nobody meets themself. */
function pairLead(pair: string, end: 0 | 1, types: readonly string[]): Lead {
  const [own, other] = [`${pair}[${end}]`, `${pair}[${1 - end}]`];
  return {
    choice: `OPTIONAL MATCH (x:Actor {key: ${own}}) RETURN ${degree(types)} AS entries, ${KNOWN}`,
    branches: tookBranches(types, own, [
      `${own} <> ${other}`,
      `coalesce(s.side, '') <> ${other}`,
      // One condition, so that the long line is read last.
      `CASE WHEN ${tookPart(other)} THEN NOT n.line CONTAINS ' ' + ${other} + '!' + ${own} + ' ' ELSE false END`,
    ]),
  };
}

/** Ways into an owner's meetings; they prove that the meetings are the owner's. */
export function ownerLeads(by: MeetingOwner['by'], owner: string, types: readonly string[]): Lead[] {
  switch (by) {
    case 'actor':
      return only(...tookBranches(types, owner));
    case 'pair':
      return [pairLead(owner, 0, types), pairLead(owner, 1, types)];
    case 'topic':
      return only(aboutBranch(owner));
    case 'article':
      return only(plain(`(:Article {key: ${owner}})-[:TELLS_OF]->(n:Meeting)`));
    case 'whole':
      return only(plain('(n:Meeting)', [`n.partOf = ${owner}`]));
  }
}

/** Lists that together hold all that can fit. */
interface Lists {
  /** Of each group one alternative is enough: the meetings of all actors that it names. */
  readonly groups: readonly (readonly (readonly string[])[])[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
}
const NONE: Lists = { groups: [], topics: [], places: [] };

/** Lists of those that a query names; null where it names none. */
function namedLists({ participants = [], anyParticipant }: MeetingQuery): Lists | null {
  const alternatives = [
    ...participants.map((actor) => [actor]),
    ...(anyParticipant === undefined ? [] : [anyParticipant]),
  ];
  return alternatives.length === 0 ? null : { ...NONE, groups: [alternatives] };
}
const topicLists = ({ topics }: MeetingQuery): Lists | null => (topics === undefined ? null : { ...NONE, topics });
const placeLists = ({ placeCountry }: MeetingQuery): Lists | null =>
  placeCountry === undefined ? null : { ...NONE, places: placeCountry };

/** The lists of all alternatives together, where each has one. */
function alternativeLists({ anyOf }: MeetingQuery): Lists | null {
  if (anyOf === undefined) return null;
  const each = anyOf.map((one) => namedLists(one) ?? topicLists(one) ?? placeLists(one) ?? alternativeLists(one));
  const lists = each.filter((one) => one !== null);
  if (lists.length < each.length) return null;
  return {
    groups: lists.flatMap(({ groups }) => groups),
    topics: lists.flatMap(({ topics }) => topics),
    places: lists.flatMap(({ places }) => places),
  };
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** The way by some lists. Its text depends on their sorts alone, not on how many there are. */
function leadBy({ groups, topics, places }: Lists, types: readonly string[], p: Parameters): Lead {
  const calls: string[] = [];
  const lengths: string[] = [];
  const branches: Branch[] = [];
  const add = (name: string, call: string, more: readonly Branch[]) => {
    calls.push(`CALL () { ${call} }`);
    lengths.push(name);
    branches.push(...more);
  };
  if (groups.length > 0) {
    const sum = `sum(${degree(types)})`;
    const alternative = `UNWIND each AS alternative CALL (alternative) { UNWIND alternative AS k OPTIONAL MATCH (x:Actor {key: k}) RETURN ${sum} AS some } RETURN alternative ORDER BY some LIMIT 1`;
    add(
      'ofActors',
      `UNWIND ${p.add(groups)} AS each CALL (each) { ${alternative} } UNWIND alternative AS k WITH DISTINCT k OPTIONAL MATCH (x:Actor {key: k}) RETURN ${sum} AS ofActors, collect(k) AS owners`,
      tookBranches(types, 'owner').map((branch) => ({ ...branch, each: 'owners' })),
    );
  }
  if (topics.length > 0) {
    const each = p.add(distinct(topics));
    const entries = 'coalesce(COUNT { (x)<-[:ABOUT]-() }, 0)';
    add('ofTopics', `UNWIND ${each} AS k OPTIONAL MATCH (x:Topic {key: k}) RETURN sum(${entries}) AS ofTopics`, [
      { ...aboutBranch('owner'), each },
    ]);
  }
  if (places.length > 0) {
    const each = p.add(distinct(places));
    const entries = "COUNT { MATCH (x:Meeting) WHERE x.placeSlot >= k + ' ' AND x.placeSlot < k + '!' }";
    add('ofPlaces', `UNWIND ${each} AS k RETURN sum(${entries}) AS ofPlaces`, [
      { ...plain('(n:Meeting)'), slot: { property: 'n.placeSlot', owner: 'owner' }, each },
    ]);
  }
  const owners = groups.length > 0 ? 'owners' : KNOWN;
  return { choice: `${calls.join(' ')} RETURN ${lengths.join(' + ')} AS entries, ${owners}`, branches };
}

/** Ways into the meetings that a query can fit: by actors, topics and places that it names, or that all its alternatives do. */
export const queryLeads = (query: MeetingQuery, types: readonly string[], p: Parameters): Lead[] =>
  [namedLists(query), topicLists(query), placeLists(query), alternativeLists(query)]
    .filter((lists) => lists !== null)
    .map((lists) => leadBy(lists, types, p))
    .filter(({ branches }) => branches.length > 0);
