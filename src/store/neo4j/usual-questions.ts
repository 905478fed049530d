import type { MeetingQuery, PageRequest, SearchType } from '../queries.ts';
import type { GraphReader } from '../store.ts';

const FIRST: PageRequest = { size: 20, backwards: false, after: null, before: null, otherSide: false };
const NEWEST = { field: 'DATE', direction: 'DESC' } as const;
const TYPES: readonly SearchType[] = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'MEETING', 'TOPIC', 'POSITION', 'ARTICLE'];
const YEAR = { from: '2024-01-01', to: '2024-12-31' };
const [PERSON, OTHER, COUNTRY] = ['person:a', 'person:b', 'country:AAA'];
const PAIR = { a: PERSON, b: OTHER };

/** What meetings are most asked by. */
const FILTERS: readonly MeetingQuery[] = [
  {},
  { date: YEAR },
  { participants: [PERSON] },
  { participants: [COUNTRY] },
  { participants: [PERSON, COUNTRY] },
  { participants: [COUNTRY], topics: ['security'] },
  { participants: [COUNTRY], date: YEAR },
  { anyParticipant: [PERSON] },
  { topics: ['security'] },
  { topics: ['security'], date: YEAR },
  { placeCountry: [COUNTRY] },
  { words: ['word'] },
].map((filter) => ({ statuses: ['HELD'], ...filter }) as MeetingQuery);

/** Questions as people and the explorer ask them, what matters most first: each brings up the texts that the server shall know before. */
export function usualQuestions(reader: GraphReader): readonly (() => Promise<unknown>)[] {
  const four = { participants: 4 };
  const most = { field: 'MEETING_COUNT', direction: 'DESC' } as const;
  const people = { level: 'PERSON', minMeetingCount: 1 } as const;
  const shape = { maxNodes: 100, maxLinks: 1_000, topics: true };
  return [
    () => reader.meetingPage(FILTERS[0] ?? {}, NEWEST, FIRST, four, {}),
    () => reader.actors([PERSON], {}),
    () => reader.resolveNames([PERSON], {}),
    () => reader.actorPage({ kinds: ['PERSON'] }, most, FIRST, {}),
    () => reader.meetings([PERSON], four, {}),
    () => reader.meetingPages([{ by: 'actor', key: PERSON }], FILTERS[0] ?? {}, NEWEST, FIRST, four, {}),
    () => reader.meetingPages([{ by: 'pair', ...PAIR }], FILTERS[0] ?? {}, NEWEST, FIRST, four, {}),
    () => reader.participantPages([PERSON], FIRST, {}),
    () => reader.readouts([PERSON], {}),
    () => reader.positionPage({ holders: [COUNTRY] }, NEWEST, FIRST, {}),
    () => reader.positionPage({ holders: [COUNTRY], topics: ['security'] }, NEWEST, FIRST, {}),
    () => reader.positionPages([{ by: 'holder', key: PERSON }], {}, NEWEST, FIRST, {}),
    () => reader.positionPages([{ by: 'meeting', key: PERSON }], {}, NEWEST, FIRST, {}),
    () => reader.evidencePages([{ kind: 'MEETING', key: PERSON }], FIRST, { quote: true }, {}),
    () => reader.encounterPage(people, most, FIRST, {}),
    () => reader.encounterPages([PERSON], people, most, FIRST, {}),
    () => reader.pairTopics([PAIR], FILTERS[0] ?? {}, 5, {}),
    () => reader.neighbours([PERSON], { bilateralOnly: false }, {}),
    () => reader.pairMeetings([PAIR], { bilateralOnly: false }, four, {}),
    () => reader.network({ ...people, depth: 1 }, shape, {}),
    () => reader.network({ ...people, depth: 1, date: YEAR }, shape, {}),
    () => reader.matrix({ level: 'COUNTRY' }, 30, 15, {}),
    () => reader.timelinePage({ kinds: ['MEETING', 'POSITION'], actors: [COUNTRY] }, 'DESC', FIRST, four, {}),
    () => reader.searchPage({ words: ['word'], types: TYPES }, FIRST, {}),
    () => reader.stats({}),
    ...FILTERS.map((filter) => () => reader.meetingPage(filter, NEWEST, FIRST, four, {})),
    ...FILTERS.map((filter) => () => reader.meetingCounts([null], filter, {})),
  ];
}
