import type { GraphReader, MeetingQuery, PageRequest, ReadContext, SearchType } from '../../src/store/index.ts';
import type { largeGraph } from './large-graph.ts';

const HELD: MeetingQuery = { statuses: ['HELD'] };
const YEAR = { from: '2022-01-01', to: '2022-12-31' };
const PAGE: PageRequest = { size: 20, backwards: false, after: null, before: null, otherSide: true };
const NEWEST = { field: 'DATE', direction: 'DESC' } as const;
const FOUR = { participants: 4 };
const TYPES: readonly SearchType[] = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'MEETING', 'TOPIC', 'POSITION', 'ARTICLE'];

/** An operation of the API's reading side on the large graph: common ones and the worst that its limits admit. */
export interface Operation {
  readonly name: string;
  ask(reader: GraphReader, context: ReadContext): Promise<unknown>;
}

const drawing = (maxNodes: number) => ({ maxNodes, maxLinks: 5_000, topics: true });

/** All operations that are measured. */
export function operationsOn(graph: ReturnType<typeof largeGraph>): readonly Operation[] {
  const { people, countries, vocabulary } = graph;
  const [busy, second] = [countries[0]!, countries[1]!];
  const [person, other, rare] = [people[0]!, people[1]!, people[1500]!];
  const deep: PageRequest = { ...PAGE, after: { order: '2016-06-01', key: 'meeting:2016-06-01-000000' } };
  const fifty = people.slice(0, 50);
  const encounters = { minMeetingCount: 1 };
  const network = { depth: 1, minMeetingCount: 1 };
  const search = (...words: string[]) => ({ words, types: TYPES });
  const meetings =
    (query: MeetingQuery, order: Parameters<GraphReader['meetingPage']>[1] = NEWEST, page = PAGE) =>
    (reader: GraphReader, context: ReadContext) =>
      reader.meetingPage({ ...HELD, ...query }, order, page, FOUR, context);
  const count = (query: MeetingQuery) => (reader: GraphReader, context: ReadContext) =>
    reader.meetingCounts([null], { ...HELD, ...query }, context);
  const table: Record<string, Operation['ask']> = {
    'person by key': (r, c) => r.actors([person], c),
    'resolve 8 names': (r, c) =>
      r.resolveNames([busy, 'AAX', ...people.slice(0, 6).map((key) => key.split('-')[1]!)], c),
    'people by name': (r, c) => r.actorPage({ kinds: ['PERSON'] }, { field: 'NAME', direction: 'ASC' }, PAGE, c),
    'people by meeting count': (r, c) =>
      r.actorPage({ kinds: ['PERSON'] }, { field: 'MEETING_COUNT', direction: 'DESC' }, PAGE, c),
    'people by last meeting': (r, c) =>
      r.actorPage({ kinds: ['PERSON'] }, { field: 'LAST_MET_ON', direction: 'DESC' }, PAGE, c),
    'people who met the busiest country and person': (r, c) =>
      r.actorPage({ kinds: ['PERSON'], metWith: [busy, person] }, { field: 'NAME', direction: 'ASC' }, PAGE, c),
    '20 newest meetings': meetings({}),
    '20 newest meetings, page 1,000': meetings({}, NEWEST, deep),
    '20 meetings by participants': meetings({}, { field: 'PARTICIPANT_COUNT', direction: 'DESC' }),
    '20 meetings by confidence, deep': meetings(
      {},
      { field: 'CONFIDENCE', direction: 'DESC' },
      { ...PAGE, after: { order: 0.8, key: 'meeting:2016' } },
    ),
    'meetings of two countries on a topic in a year': meetings({
      participants: [busy, second],
      topics: ['security'],
      date: YEAR,
      formats: ['BILATERAL'],
    }),
    'meetings of two busy countries': meetings({ participants: [busy, second] }),
    'meetings of a busy country and a rare person': meetings({ participants: [busy, rare] }),
    'meetings of a busy country by confidence': meetings(
      { participants: [busy] },
      { field: 'CONFIDENCE', direction: 'DESC' },
    ),
    'meetings of any of 50 people': meetings({ anyParticipant: fifty }),
    'meetings of any of 50 people, that nothing fits': meetings({ anyParticipant: fifty, minConfidence: 1 }),
    'meetings in a country': meetings({ placeCountry: [second] }),
    'meetings that nothing fits': meetings({ minConfidence: 1 }),
    'meetings with not, that nothing fits': meetings({ not: { statuses: ['HELD'] } }),
    'meetings by anyOf of 10 lists of 10': meetings({
      anyOf: Array.from({ length: 10 }, (_, n) => ({
        anyParticipant: people.slice(n * 10, n * 10 + 10),
        topics: ['sanctions' as const],
      })),
    }),
    'meetings by anyOf of 100 names, that nothing fits': meetings({
      minConfidence: 1,
      anyOf: Array.from({ length: 10 }, (_, n) => ({ anyParticipant: people.slice(n * 10, n * 10 + 10) })),
    }),
    'meetings by anyOf of 100 names, counted': count({
      anyOf: Array.from({ length: 10 }, (_, n) => ({ anyParticipant: people.slice(n * 10, n * 10 + 10) })),
    }),
    'meetings by anyOf with a part that has no list': meetings({
      anyOf: [{ participants: [rare] }, { minConfidence: 1, not: { formats: ['BILATERAL'] } }],
    }),
    'meetings by a common word': meetings({ words: [vocabulary[3]!] }),
    'meetings by a rare word': meetings({ words: [vocabulary[5000]!] }),
    'a busy country: 20 meetings': (r, c) => r.meetingPages([{ by: 'actor', key: busy }], HELD, NEWEST, PAGE, FOUR, c),
    '20 people: 5 meetings each': (r, c) =>
      r.meetingPages(
        people.slice(0, 20).map((key) => ({ by: 'actor', key })),
        HELD,
        NEWEST,
        { ...PAGE, size: 5 },
        FOUR,
        c,
      ),
    'a broad topic: 20 meetings': (r, c) =>
      r.meetingPages([{ by: 'topic', key: 'security' }], HELD, NEWEST, PAGE, FOUR, c),
    '20 pairs: 5 meetings each': (r, c) =>
      r.meetingPages(
        people.slice(1, 21).map((b) => ({ by: 'pair', a: person, b })),
        {},
        NEWEST,
        { ...PAGE, size: 5 },
        FOUR,
        c,
      ),
    'count of all held': count({}),
    'count of a year': count({ date: YEAR }),
    'count of a busy country': count({ participants: [busy] }),
    'count of two countries and a topic': count({ participants: [busy, second], topics: ['security'] }),
    'count of any of 50 people': count({ anyParticipant: fifty }),
    'count by a common word': count({ words: [vocabulary[3]!] }),
    ...Object.fromEntries(
      (['MONTH', 'TOPIC', 'COUNTRY', 'FORMAT'] as const).map((by) => [
        `groups by ${by} of all`,
        (r: GraphReader, c: ReadContext) => r.meetingGroups([null], HELD, by, 20, c),
      ]),
    ),
    'groups by TOPIC of a busy country': (r, c) => r.meetingGroups([{ by: 'actor', key: busy }], HELD, 'TOPIC', 20, c),
    'participants of 20 meetings': async (r, c) =>
      r.participantPages(
        (await r.meetingPage(HELD, NEWEST, PAGE, { participants: 0 }, c)).rows.map(({ key }) => key),
        PAGE,
        c,
      ),
    '20 newest positions': (r, c) => r.positionPage({}, NEWEST, PAGE, c),
    'positions on a broad topic': (r, c) => r.positionPages([{ by: 'topic', key: 'security' }], {}, NEWEST, PAGE, c),
    'positions of a busy country on a topic towards another': (r, c) =>
      r.positionPage({ holders: [busy], targets: [second], topics: ['security'] }, NEWEST, PAGE, c),
    'positions by a common word': (r, c) => r.positionPage({ words: [vocabulary[3]!] }, NEWEST, PAGE, c),
    'count of positions of a busy country': (r, c) => r.positionCounts([{ by: 'holder', key: busy }], {}, c),
    'articles by publisher and word': (r, c) =>
      r.articlePage({ publisher: 'Publisher 3', words: [vocabulary[50]!] }, PAGE, { text: false }, c),
    'count of articles by a common word': (r, c) => r.articleCount({ words: [vocabulary[3]!] }, c),
    'evidence of 20 meetings, quotes': async (r, c) =>
      r.evidencePages(
        (await r.meetingPage(HELD, NEWEST, PAGE, { participants: 0 }, c)).rows.map(({ key }) => ({
          kind: 'MEETING' as const,
          key,
        })),
        { ...PAGE, size: 3 },
        { quote: true },
        c,
      ),
    'readouts of 20 meetings': async (r, c) =>
      r.readouts(
        (await r.meetingPage(HELD, NEWEST, PAGE, { participants: 0 }, c)).rows.map(({ key }) => key),
        c,
      ),
    'encounters of all people': (r, c) =>
      r.encounterPage({ level: 'PERSON', ...encounters }, { field: 'MEETING_COUNT', direction: 'DESC' }, PAGE, c),
    'encounters of all people by last day': (r, c) =>
      r.encounterPage({ level: 'PERSON', ...encounters }, { field: 'LAST_MET_ON', direction: 'DESC' }, PAGE, c),
    'encounters of all people by name': (r, c) =>
      r.encounterPage({ level: 'PERSON', ...encounters }, { field: 'NAME', direction: 'ASC' }, PAGE, c),
    'count of encounters of all people': (r, c) => r.encounterCounts([null], { level: 'PERSON', ...encounters }, c),
    'encounters of a busy person': (r, c) =>
      r.encounterPages(
        [person],
        { level: 'PERSON', ...encounters },
        { field: 'MEETING_COUNT', direction: 'DESC' },
        PAGE,
        c,
      ),
    'encounters of 20 people': (r, c) =>
      r.encounterPages(
        people.slice(0, 20),
        { level: 'PERSON', ...encounters },
        { field: 'MEETING_COUNT', direction: 'DESC' },
        { ...PAGE, size: 5 },
        c,
      ),
    'people that a busy country met': (r, c) =>
      r.encounterPages(
        [busy],
        { level: 'PERSON', ...encounters },
        { field: 'MEETING_COUNT', direction: 'DESC' },
        PAGE,
        c,
      ),
    'encounters of countries in a year': (r, c) =>
      r.encounterPage(
        { level: 'COUNTRY', ...encounters, date: YEAR },
        { field: 'MEETING_COUNT', direction: 'DESC' },
        PAGE,
        c,
      ),
    'encounters of people in a year': (r, c) =>
      r.encounterPage(
        { level: 'PERSON', ...encounters, date: YEAR },
        { field: 'MEETING_COUNT', direction: 'DESC' },
        PAGE,
        c,
      ),
    'encounters of people, all but unsure': (r, c) =>
      r.encounterPage(
        { level: 'PERSON', ...encounters, minConfidence: 0.5 },
        { field: 'MEETING_COUNT', direction: 'DESC' },
        PAGE,
        c,
      ),
    'encounters of people of a busy country': (r, c) =>
      r.encounterPage(
        { level: 'PERSON', ...encounters, of: [busy] },
        { field: 'MEETING_COUNT', direction: 'DESC' },
        PAGE,
        c,
      ),
    'topics of 20 pairs': (r, c) =>
      r.pairTopics(
        people.slice(1, 21).map((b) => ({ a: person, b })),
        HELD,
        5,
        c,
      ),
    'topics of the busiest pair of countries': (r, c) => r.pairTopics([{ a: busy, b: second }], HELD, 5, c),
    'neighbours of one': (r, c) => r.neighbours([person], { bilateralOnly: false }, c),
    'neighbours of 600': (r, c) => r.neighbours(people.slice(0, 600), { bilateralOnly: false }, c),
    'neighbours of 600 in a year': (r, c) =>
      r.neighbours(people.slice(0, 600), { bilateralOnly: false, date: YEAR }, c),
    'people met by a busy country, as neighbours': (r, c) =>
      r.neighbours([busy], { bilateralOnly: false, level: 'PERSON' }, c),
    'meetings of 18 pairs of a chain': (r, c) =>
      r.pairMeetings(
        people.slice(1, 19).map((b) => ({ a: person, b })),
        { bilateralOnly: false },
        FOUR,
        c,
      ),
    'network of people, 300 nodes': (r, c) => r.network({ level: 'PERSON', ...network }, drawing(300), c),
    'network of people, 1,000 nodes': (r, c) => r.network({ level: 'PERSON', ...network }, drawing(1_000), c),
    'network of people in a year': (r, c) => r.network({ level: 'PERSON', ...network, date: YEAR }, drawing(300), c),
    'network of countries': (r, c) => r.network({ level: 'COUNTRY', ...network }, drawing(300), c),
    'network around one person': (r, c) => r.network({ level: 'PERSON', ...network, center: other }, drawing(100), c),
    'matrix of countries': (r, c) => r.matrix({ level: 'COUNTRY' }, 30, 15, c),
    'matrix of countries in a year': (r, c) => r.matrix({ level: 'COUNTRY', date: YEAR }, 30, 15, c),
    'matrix of countries towards one': (r, c) => r.matrix({ level: 'COUNTRY', targets: [busy] }, 30, 15, c),
    'timeline of a busy country': (r, c) =>
      r.timelinePage({ kinds: ['MEETING', 'POSITION'], actors: [busy] }, 'DESC', PAGE, FOUR, c),
    'timeline of all': (r, c) => r.timelinePage({ kinds: ['MEETING', 'POSITION'] }, 'DESC', PAGE, FOUR, c),
    'count of the timeline of a busy country': (r, c) =>
      r.timelineCount({ kinds: ['MEETING', 'POSITION'], actors: [busy] }, c),
    'search: a name': (r, c) => r.searchPage(search(person.slice(7, 12)), PAGE, c),
    'search: a rare word': (r, c) => r.searchPage(search(vocabulary[5000]!), PAGE, c),
    'search: two common words': (r, c) => r.searchPage(search(vocabulary[3]!, vocabulary[10]!), PAGE, c),
    'search: a prefix of two letters': (r, c) => r.searchPage(search(vocabulary[0]!.slice(0, 2)), PAGE, c),
    'search: two letters, deep in bodies': (r, c) =>
      r.searchPage(search(vocabulary[0]!.slice(0, 2)), { ...PAGE, after: { order: '4 2016-01-01', key: 'a' } }, c),
    'search: counts of two letters': (r, c) => r.searchCounts(search(vocabulary[0]!.slice(0, 2)), c),
    publishers: (r, c) => r.publishers(c),
    stats: (r, c) => r.stats(c),
  };
  return Object.entries(table).map(([name, ask]) => ({ name, ask }));
}
