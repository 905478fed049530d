import type { MeetingOrderField, MeetingOwner, MeetingQuery } from '../../queries.ts';
import { confidenceDigits } from '../derived.ts';
import type { Parameters } from './cypher.ts';
import { dateTests, wordTests } from './date-tests.ts';
import type { Branch, Lead, Listing, NodeOrder } from './lists.ts';

/** The orders of meetings, each a text with an index of its own. */
export const MEETING_ORDERS: Readonly<Record<MeetingOrderField, NodeOrder>> = {
  DATE: { property: 'sortKey', of: ({ order, key }) => `${order} ${key}`, value: (node) => `${node}.sortDate` },
  PARTICIPANT_COUNT: {
    property: 'countKey',
    of: ({ order, key }) => `${String(order).padStart(5, '0')} ${key}`,
    value: (node) => `${node}.participantCount`,
  },
  CONFIDENCE: {
    property: 'confidenceKey',
    of: ({ order, key }) => `${confidenceDigits(Number(order))} ${key}`,
    value: (node) => `${node}.confidence`,
  },
};

/** Relationships that hold what is asked by status: those of held meetings alone, or both. */
const tookPart = (statuses: MeetingQuery['statuses']): readonly string[] =>
  statuses === undefined
    ? ['TOOK_PART', 'EXPECTED']
    : [
        ...(statuses.includes('HELD') ? ['TOOK_PART'] : []),
        ...(statuses.some((status) => status !== 'HELD') ? ['EXPECTED'] : []),
      ];

const slotOf = (owner: string) => ({ property: 's.slot', owner });
const actorLead = (actors: readonly string[], types: readonly string[]): Lead => ({
  length:
    actors.flatMap((actor) => types.map((type) => `COUNT { (:Actor {key: ${actor}})-[:${type}]->() }`)).join(' + ') ||
    '0',
  branches: actors.flatMap((actor) =>
    types.map(
      (type): Branch => ({
        pattern: `()-[s:${type}]->(n:Meeting)`,
        conditions: [],
        slot: slotOf(actor),
        held: type === 'TOOK_PART',
      }),
    ),
  ),
});
const topicLead = (topics: readonly string[]): Lead => ({
  length: topics.map((topic) => `COUNT { (:Topic {key: ${topic}})<-[:ABOUT]-() }`).join(' + ') || '0',
  branches: topics.map(
    (topic): Branch => ({ pattern: '(n:Meeting)-[s:ABOUT]->()', conditions: [], slot: slotOf(topic), held: false }),
  ),
});
const placeLead = (places: readonly string[]): Lead => ({
  length:
    places
      .map(
        (place) => `COUNT { MATCH (x:Meeting) WHERE x.placeSlot >= ${place} + ' ' AND x.placeSlot < ${place} + '!' }`,
      )
      .join(' + ') || '0',
  branches: places.map(
    (place): Branch => ({
      pattern: '(n:Meeting)',
      conditions: [],
      slot: { property: 'n.placeSlot', owner: place },
      held: false,
    }),
  ),
});

function ownerLeads(by: MeetingOwner['by'], owner: string, types: readonly string[]): Lead[] {
  switch (by) {
    case 'actor':
      return [actorLead([owner], types)];
    case 'pair':
      return [actorLead([`${owner}[0]`], types), actorLead([`${owner}[1]`], types)];
    case 'topic':
      return [topicLead([owner])];
    case 'article':
      return [
        {
          length: '0',
          branches: [
            { pattern: `(:Article {key: ${owner}})-[:TELLS_OF]->(n:Meeting)`, conditions: [], slot: null, held: false },
          ],
        },
      ];
    case 'whole':
      return [
        {
          length: '0',
          branches: [{ pattern: '(n:Meeting)', conditions: [`n.partOf = ${owner}`], slot: null, held: false }],
        },
      ];
  }
}

const distinct = (values: readonly string[] | undefined): readonly string[] => [...new Set(values ?? [])];

function queryLeads(query: MeetingQuery, types: readonly string[], p: Parameters): Lead[] {
  const names = (values: readonly string[] | undefined) => distinct(values).map((value) => p.add(value));
  const leads = names(query.participants)
    .slice(0, 4)
    .map((actor) => actorLead([actor], types));
  if (query.anyParticipant !== undefined) leads.push(actorLead(names(query.anyParticipant), types));
  if (query.topics !== undefined) leads.push(topicLead(names(query.topics)));
  if (query.placeCountry !== undefined) leads.push(placeLead(names(query.placeCountry)));
  if (query.anyOf !== undefined) {
    const ways = query.anyOf.map((each) => queryLeads(each, types, p)[0]);
    const branches = ways.flatMap((way) => way?.branches ?? []);
    if (branches.length <= 100 && ways.every((way) => way !== undefined)) {
      leads.push({ length: ways.map((way) => `(${way?.length ?? '0'})`).join(' + '), branches });
    }
  }
  return leads.filter(({ branches }) => branches.length > 0);
}

const took = (types: readonly string[], actors: string): string =>
  `EXISTS { MATCH (n)<-[:${types.join('|')}]-(who:Actor) WHERE who.key ${actors} }`;

/** That two actors met at the meeting `n`: who represented the other there did not, and nobody meets themself. */
const pairTests = (pair: string): string[] => [
  `${pair}[0] <> ${pair}[1]`,
  ...[0, 1].map(
    (end) =>
      `EXISTS { MATCH (n)<-[part:TOOK_PART]-(who:Actor) WHERE who.key = ${pair}[${end}] AND coalesce(part.side, '') <> ${pair}[${1 - end}] }`,
  ),
];

/** The conditions of a query on the meeting `n`. `held`: the list tells that already. */
export function meetingTests(query: MeetingQuery, p: Parameters, held = false): string[] {
  const {
    statuses,
    formats,
    placeCountry,
    topics,
    participants,
    anyParticipant,
    dated,
    words,
    minConfidence,
    not,
    anyOf,
  } = query;
  const types = ['TOOK_PART', 'EXPECTED'];
  const tests: string[] = [];
  if (statuses !== undefined && !(held && statuses.includes('HELD'))) tests.push(`n.status IN ${p.add(statuses)}`);
  if (dated !== undefined) tests.push(dated ? "n.sortDate > ''" : "n.sortDate = ''");
  tests.push(...dateTests(query.date, 'n', p));
  if (formats !== undefined) tests.push(`n.format IN ${p.add(formats)}`);
  if (placeCountry !== undefined) tests.push(`coalesce(n.placeCountry IN ${p.add(placeCountry)}, false)`);
  if (minConfidence !== undefined) tests.push(`n.confidence >= ${p.addReal(minConfidence)}`);
  tests.push(...wordTests(words, ['n.foldedTitle', 'n.foldedBody'], p));
  for (const actor of distinct(participants)) tests.push(took(types, `= ${p.add(actor)}`));
  if (anyParticipant !== undefined) tests.push(took(types, `IN ${p.add(distinct(anyParticipant))}`));
  if (topics !== undefined)
    tests.push(`EXISTS { MATCH (n)-[:ABOUT]->(topical:Topic) WHERE topical.key IN ${p.add(distinct(topics))} }`);
  if (not !== undefined) tests.push(`NOT (${both(meetingTests(not, p))})`);
  if (anyOf !== undefined)
    tests.push(`(${anyOf.map((each) => `(${both(meetingTests(each, p))})`).join(' OR ') || 'false'})`);
  return tests;
}

const both = (tests: readonly string[]): string => (tests.length === 0 ? 'true' : tests.join(' AND '));

/** The meetings that fit a query, under an owner (the text of its parameter) or all. */
export function meetingListing(
  query: MeetingQuery,
  owner: { readonly by: MeetingOwner['by']; readonly text: string } | null,
  p: Parameters,
): Listing {
  // A pair's meetings are those that were held.
  const types = owner?.by === 'pair' ? ['TOOK_PART'] : tookPart(query.statuses);
  const leads = owner === null ? queryLeads(query, types, p) : ownerLeads(owner.by, owner.text, types);
  const ownerTests = owner?.by === 'pair' ? pairTests(owner.text) : [];
  const unheld = meetingTests(query, p);
  const heldTests = unheld.slice(query.statuses?.includes('HELD') ? 1 : 0);
  return {
    label: 'Meeting',
    leads,
    owned: owner !== null,
    tests: (held) => [...ownerTests, ...(held ? heldTests : unheld)],
  };
}
