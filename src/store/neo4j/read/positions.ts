import type { Page, PositionOrderField, PositionOwner, PositionQuery } from '../../queries.ts';
import type { PositionRecord } from '../../records.ts';
import type { GraphReader } from '../../store.ts';
import { confidenceDigits } from '../derived.ts';
import type { Ask } from './ask.ts';
import { byKeys } from './by-keys.ts';
import { Parameters } from './cypher.ts';
import { dateTests, wordTests } from './date-tests.ts';
import { positionRecord } from './decode.ts';
import { allText, type Branch, type Lead, type Listing, type NodeOrder, pagesUnder } from './lists.ts';
import { perSort } from './owners.ts';
import { positionMap } from './projections.ts';

type Methods = Pick<GraphReader, 'positions' | 'positionPage' | 'positionPages' | 'positionCounts'>;

const ORDERS: Readonly<Record<PositionOrderField, NodeOrder>> = {
  DATE: { property: 'sortKey', of: ({ order, key }) => `${order} ${key}`, value: (node) => `${node}.sortDate` },
  CONFIDENCE: {
    property: 'confidenceKey',
    of: ({ order, key }) => `${confidenceDigits(Number(order))} ${key}`,
    value: (node) => `${node}.confidence`,
  },
};

/** Relationships of positions with actors, as patterns from the position `n`. */
const ROLES = {
  holders: { type: 'HOLDS', pattern: '()-[s:HOLDS]->(n:Position)', test: '(n)<-[:HOLDS]-(who:Actor)' },
  targets: { type: 'TOWARD', pattern: '(n:Position)-[s:TOWARD]->()', test: '(n)-[:TOWARD]->(who:Actor)' },
  addressees: { type: 'ADDRESSES', pattern: '(n:Position)-[s:ADDRESSES]->()', test: '(n)-[:ADDRESSES]->(who:Actor)' },
} as const;
type RoleName = keyof typeof ROLES;

const slotted = (pattern: string, owner: string): Branch => ({
  pattern,
  conditions: [],
  slot: { property: 's.slot', owner },
  held: false,
});
const KNOWN = 'null AS owners';
/** A way by the lists of these keys (Cypher), whose lengths are stored degrees. */
const leadBy = (keys: string, label: string, type: string, pattern: string, proves: string): Lead => ({
  choice: `UNWIND ${keys} AS k OPTIONAL MATCH (x:${label} {key: k}) RETURN sum(coalesce(COUNT { (x)-[:${type}]-() }, 0)) AS entries, ${KNOWN}`,
  branches: [{ ...slotted(pattern, 'owner'), each: keys, proves }],
});
const only = (branch: Branch): Lead => ({ choice: `RETURN 0 AS entries, ${KNOWN}`, branches: [branch] });
const TOPICAL = '(n:Position)-[s:ON]->()';
const direct = (property: string, owner: string): Lead =>
  only({ pattern: '(n:Position)', conditions: [`n.${property} = ${owner}`], slot: null, held: false });

function ownerLead(by: PositionOwner['by'], owner: string): Lead {
  switch (by) {
    case 'holder':
      return only(slotted(ROLES.holders.pattern, owner));
    case 'target':
      return only(slotted(ROLES.targets.pattern, owner));
    case 'topic':
      return only(slotted(TOPICAL, owner));
    case 'meeting':
      return direct('meeting', owner);
    case 'article':
      return direct('article', owner);
  }
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** The conditions of a query on the position `n`, and those that a list may prove, by its name. */
function testsOf(
  query: PositionQuery,
  p: Parameters,
): { readonly plain: readonly string[]; readonly named: ReadonlyMap<string, string> } {
  const { topics, stances, polarity, quoted, words, minConfidence } = query;
  const plain: string[] = [];
  if (stances !== undefined) plain.push(`n.stance IN ${p.add(stances)}`);
  if (polarity !== undefined) plain.push(`n.polarity IN ${p.add(polarity)}`);
  if (quoted !== undefined) plain.push(`n.quoted = ${p.add(quoted)}`);
  if (minConfidence !== undefined) plain.push(`n.confidence >= ${p.addReal(minConfidence)}`);
  plain.push(...dateTests(query.date, 'n', p), ...wordTests(words, ['n.foldedBody'], p));
  const named = new Map<string, string>();
  for (const role of Object.keys(ROLES) as RoleName[]) {
    const actors = query[role];
    if (actors !== undefined)
      named.set(role, `EXISTS { MATCH ${ROLES[role].test} WHERE who.key IN ${p.add(distinct(actors))} }`);
  }
  if (topics !== undefined) {
    const topical = `EXISTS { MATCH (n)-[:ON]->(topical:Topic) WHERE topical.key IN ${p.add(distinct(topics))} }`;
    named.set('topics', topical);
  }
  return { plain, named };
}

/** The positions that fit a query, under an owner or all. */
export function positionListing(query: PositionQuery, by: PositionOwner['by'] | null, p: Parameters): Listing {
  const leads: Lead[] = [];
  if (by !== null) leads.push(ownerLead(by, 'o'));
  else {
    for (const role of Object.keys(ROLES) as RoleName[]) {
      const { type, pattern } = ROLES[role];
      const actors = query[role];
      if (actors !== undefined) leads.push(leadBy(p.add(distinct(actors)), 'Actor', type, pattern, role));
    }
    if (query.topics !== undefined) leads.push(leadBy(p.add(distinct(query.topics)), 'Topic', 'ON', TOPICAL, 'topics'));
  }
  const { plain, named } = testsOf(query, p);
  return {
    label: 'Position',
    owned: by !== null,
    leads,
    tests: (_, proven) => [...plain, ...[...named].flatMap(([name, test]) => (name === proven ? [] : test))],
  };
}

/** Positions, from Neo4j. */
export function positionMethods(ask: Ask): Methods {
  const map = () => positionMap('n');
  const listing = (query: PositionQuery, by: string | null) => (p: Parameters) =>
    positionListing(query, by as PositionOwner['by'] | null, p);
  return {
    positions: (keys, context) =>
      byKeys<PositionRecord>(ask, 'positions', 'Position', keys, map, positionRecord, context),
    async positionPage(query, order, page, context) {
      const [found] = await pagesUnder(
        ask,
        'positionPage',
        [0],
        listing(query, null),
        ORDERS[order.field],
        order.direction,
        page,
        map,
        positionRecord,
        context,
      );
      return found as Page<PositionRecord>;
    },
    positionPages: (owners, query, order, page, context) =>
      perSort(owners, (by, some) =>
        pagesUnder(
          ask,
          'positionPages',
          some.map(({ key }) => key),
          listing(query, by),
          ORDERS[order.field],
          order.direction,
          page,
          map,
          positionRecord,
          context,
        ),
      ),
    positionCounts: (owners, query, context) =>
      perSort(owners, async (by, some) => {
        const p = new Parameters();
        const asked = p.add(some.map((owner) => owner?.key ?? ''));
        const text = `UNWIND range(0, size(${asked}) - 1) AS i WITH i, ${asked}[i] AS o RETURN i, COUNT { WITH i, o ${allText(listing(query, by)(p), ['i', 'o'])} RETURN n } AS entries ORDER BY i`;
        return (await ask('positionCounts', p.cypher(text), context)).map((record) => record.get('entries') as number);
      }),
  };
}
