import type { GraphReader, PageRequest } from '../../src/store/index.ts';
import type { largeGraph } from './large-graph.ts';

/** A question in GraphQL, and the least that answers it: the reader's own calls. */
export interface ApiQuestion {
  readonly name: string;
  readonly query: string;
  readonly floor: (reader: GraphReader) => Promise<unknown>;
}

const PAGE: PageRequest = { size: 20, backwards: false, after: null, before: null, otherSide: false };
const NEWEST = { field: 'DATE', direction: 'DESC' } as const;
const HELD = { statuses: ['HELD'] } as const;
const YEAR = { from: '2022-01-01', to: '2022-12-31' };
const MEETING =
  'key title date { edtf } format status topics { key label } participants(first: 10) { edges { role node { key name } } }';

/** The operations of the benchmark plan that need no cursor. */
export function apiQuestions({ people, countries }: ReturnType<typeof largeGraph>): readonly ApiQuestion[] {
  const [person = '', other = ''] = people;
  const [country = '', second = ''] = countries;
  return [
    {
      name: 'Q1 a node by its id',
      query: `{ node(id: "${Buffer.from(`Person:${person}`).toString('base64url')}") { ... on Person { key name } } }`,
      floor: (reader) => reader.actors([person], {}),
    },
    {
      name: 'Q2 20 newest meetings with participants and topics',
      query: `{ meetings(first: 20) { nodes { ${MEETING} } } }`,
      floor: (reader) => reader.meetingPage(HELD, NEWEST, PAGE, { participants: 10 }, {}),
    },
    {
      name: 'Q4 meetings of two countries on a topic in a year',
      query: `{ meetings(first: 20, filter: { participants: ["${country}", "${second}"], topics: ["security"], date: { from: "${YEAR.from}", to: "${YEAR.to}" } }) { nodes { ${MEETING} } } }`,
      floor: async (reader) => [
        await reader.resolveNames([country, second], {}),
        await reader.meetingPage(
          { ...HELD, participants: [country, second], topics: ['security'], date: YEAR },
          NEWEST,
          PAGE,
          { participants: 10 },
          {},
        ),
      ],
    },
    {
      name: 'Q5 a person, 20 meetings, participants and topics',
      query: `{ person(by: { key: "${person}" }) { name meetings(first: 20) { nodes { ${MEETING} } } } }`,
      floor: async (reader) => [
        await reader.resolveNames([person], {}),
        await reader.meetingPages([{ by: 'actor', key: person }], HELD, NEWEST, PAGE, { participants: 10 }, {}),
      ],
    },
    {
      name: 'Q6 whom one met, 20 most often',
      query: `{ person(by: { key: "${person}" }) { encounters(first: 20) { nodes { b { key name } meetingCount lastMetOn } } } }`,
      floor: async (reader) => [
        await reader.resolveNames([person], {}),
        await reader.encounterPages(
          [person],
          { level: 'PERSON', minMeetingCount: 1 },
          { field: 'MEETING_COUNT', direction: 'DESC' },
          PAGE,
          {},
        ),
      ],
    },
    {
      name: 'Q7 pairs of countries in a year',
      query: `{ encounters(first: 20, filter: { level: COUNTRY, date: { from: "${YEAR.from}", to: "${YEAR.to}" } }) { nodes { a { name } b { name } meetingCount } } }`,
      floor: (reader) =>
        reader.encounterPage(
          { level: 'COUNTRY', date: YEAR, minMeetingCount: 1 },
          { field: 'MEETING_COUNT', direction: 'DESC' },
          PAGE,
          {},
        ),
    },
    {
      name: 'Q8 how many meetings',
      query: '{ meetings { totalCount } }',
      floor: (reader) => reader.meetingCounts([null], HELD, {}),
    },
    {
      name: 'Q9 newest positions on a broad topic',
      query:
        '{ positions(first: 20, filter: { topics: ["security"] }) { nodes { stance polarity statement date { edtf } holders { key name } targets { key name } } } }',
      floor: (reader) => reader.positionPage({ topics: ['security'] }, NEWEST, PAGE, {}),
    },
    {
      name: 'Q10 whom two have met in common (neighbours)',
      query: `{ paths(from: "${person}", to: "${other}") { exhausted paths { steps { from { key } to { key } meeting { key } } } } }`,
      floor: async (reader) => [
        await reader.resolveNames([person, other], {}),
        await reader.neighbours([person], { bilateralOnly: false }, {}),
      ],
    },
    {
      name: 'Q11 the network of 100',
      query:
        '{ network(filter: {}, maxNodes: 100) { nodes { id label meetingCount degree } links { source target meetingCount strength } } }',
      floor: (reader) =>
        reader.network(
          { level: 'PERSON', depth: 1, minMeetingCount: 1 },
          { maxNodes: 100, maxLinks: 5_000, topics: false },
          {},
        ),
    },
    {
      name: 'Q12 a search',
      query: '{ search(query: "country", first: 20) { edges { score node { __typename ... on Country { name } } } } }',
      floor: (reader) =>
        reader.searchPage(
          {
            words: ['country'],
            types: ['PERSON', 'COUNTRY', 'ORGANIZATION', 'MEETING', 'TOPIC', 'POSITION', 'ARTICLE'],
          },
          PAGE,
          {},
        ),
    },
  ];
}
