import {
  foldWords,
  MEETING_FORMATS,
  MEETING_STATUSES,
  OFFICE_CLASSES,
  STANCES,
  TOPICS,
} from '../../src/model/index.ts';
import type {
  ActorQuery,
  DateRangeQuery,
  EncounterQuery,
  GraphReader,
  MeetingOwner,
  MeetingQuery,
  NetworkQuery,
  PageRequest,
  PositionOwner,
  PositionQuery,
  ReadContext,
  SearchType,
} from '../../src/store/index.ts';
import type { Graph } from './graph.ts';
import type { Random } from './random.ts';

const keys = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];
const TOPIC_CODES = keys(TOPICS).slice(0, 14);
const DAYS = [
  '2023-12-31',
  '2024-01-01',
  '2024-05-18',
  '2024-05-21',
  '2024-05-22',
  '2024-05-31',
  '2024-06-01',
  '2025-02-01',
];
const TYPES: readonly SearchType[] = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'MEETING', 'TOPIC', 'POSITION', 'ARTICLE'];

/** A question: its name for messages, and how to ask it of any reader. */
export interface Question {
  readonly name: string;
  ask(reader: GraphReader, context: ReadContext): Promise<unknown>;
}
/** A question of pages: `ask` gives one page. */
export interface PagedQuestion {
  readonly name: string;
  page(
    reader: GraphReader,
    page: PageRequest,
    context: ReadContext,
  ): ReturnType<
    | GraphReader['meetingPage']
    | GraphReader['positionPage']
    | GraphReader['encounterPage']
    | GraphReader['actorPage']
    | GraphReader['timelinePage']
    | GraphReader['searchPage']
    | GraphReader['articlePage']
  >;
}

/** Random questions of a graph, each kind that a reader answers. */
export function questionsOf(graph: Graph, random: Random) {
  const actor = () => random.pick(graph.actor).key;
  const person = () => random.pick(graph.actor.filter(({ kind }) => kind === 'PERSON')).key;
  const party = () => random.pick(graph.actor.filter(({ kind }) => kind !== 'PERSON')).key;
  const maybe = <T>(probability: number, make: () => T): T | undefined =>
    random.chance(probability) ? make() : undefined;
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: 1 + random.below(most) }, make);
  const range = (): DateRangeQuery => {
    const [from, to] = [random.pick(DAYS), random.pick(DAYS)].sort() as [string, string];
    return { from: random.chance(0.2) ? null : from, to: random.chance(0.2) ? null : to };
  };
  const words = () =>
    some(2, () =>
      foldWords(random.pick([...graph.actor.map(({ name }) => name), ...graph.meeting.map(({ title }) => title)]))
        .split(' ')
        .at(-1)!
        .slice(0, 1 + random.below(4)),
    );
  const topics = () => some(2, () => random.pick(TOPIC_CODES));
  const confidence = () => random.pick([0.5, 0.6, 0.72, 0.9]);
  const level = () => random.pick(['PERSON', 'COUNTRY', 'ORGANIZATION'] as const);

  const meetingQuery = (depth = 0): MeetingQuery => ({
    date: maybe(0.25, range),
    participants: maybe(0.3, () => some(2, actor)),
    anyParticipant: maybe(0.2, () => some(4, actor)),
    topics: maybe(0.25, topics),
    formats: maybe(0.15, () => some(4, () => random.pick(keys(MEETING_FORMATS)))),
    statuses: maybe(depth === 0 ? 0.7 : 0.1, () =>
      random.chance(0.7) ? (['HELD'] as const) : some(2, () => random.pick(keys(MEETING_STATUSES))),
    ),
    placeCountry: maybe(0.15, () =>
      some(2, () => random.pick(graph.actor.filter(({ kind }) => kind === 'COUNTRY')).key),
    ),
    dated: maybe(0.1, () => random.chance(0.6)),
    words: maybe(0.15, words),
    minConfidence: maybe(0.15, confidence),
    not: depth < 2 ? maybe(0.2, () => meetingQuery(depth + 1)) : undefined,
    anyOf: depth < 2 ? maybe(0.2, () => some(3, () => meetingQuery(depth + 1))) : undefined,
  });
  const meetingOwner = (): MeetingOwner =>
    random.pick<() => MeetingOwner>([
      () => ({ by: 'actor', key: actor() }),
      () => ({ by: 'topic', key: random.pick(TOPIC_CODES) }),
      () => ({ by: 'article', key: random.pick(graph.article).key }),
      () => ({ by: 'whole', key: random.pick(graph.meeting).key }),
      () => ({ by: 'pair', a: actor(), b: actor() }),
    ])();
  const positionQuery = (): PositionQuery => ({
    holders: maybe(0.25, () => some(3, actor)),
    targets: maybe(0.2, () => some(2, actor)),
    addressees: maybe(0.1, () => some(3, actor)),
    topics: maybe(0.25, topics),
    stances: maybe(0.1, () => some(6, () => random.pick(keys(STANCES)))),
    polarity: maybe(0.15, () => some(2, () => random.pick([-1, 0, 1]))),
    date: maybe(0.25, range),
    quoted: maybe(0.15, () => random.chance(0.5)),
    words: maybe(0.15, words),
    minConfidence: maybe(0.15, confidence),
  });
  const positionOwner = (): PositionOwner =>
    random.pick<() => PositionOwner>([
      () => ({ by: 'holder', key: actor() }),
      () => ({ by: 'target', key: actor() }),
      () => ({ by: 'topic', key: random.pick(TOPIC_CODES) }),
      () => ({ by: 'meeting', key: random.pick(graph.meeting).key }),
      () => ({ by: 'article', key: random.pick(graph.article).key }),
    ])();
  const actorQuery = (): ActorQuery => ({
    kinds: random.chance(0.7) ? ['PERSON'] : [level()],
    nameWords: maybe(0.3, words),
    of: maybe(0.2, () => some(2, party)),
    officeClasses: maybe(0.15, () => some(4, () => random.pick(OFFICE_CLASSES))),
    inOfficeOn: maybe(0.2, () => random.pick(DAYS)),
    metWith: maybe(0.3, () => some(2, actor)),
  });
  const narrow = () => ({
    date: maybe(0.25, range),
    topics: maybe(0.2, topics),
    formats: maybe(0.15, () => some(4, () => random.pick(keys(MEETING_FORMATS)))),
    minConfidence: maybe(0.15, confidence),
  });
  const encounterQuery = (): EncounterQuery => ({
    level: level(),
    ...(random.chance(0.5) ? {} : narrow()),
    counterparts: maybe(0.2, () => some(3, actor)),
    of: maybe(0.2, () => some(2, party)),
    minMeetingCount: random.chance(0.8) ? 1 : 2,
  });
  const networkQuery = (): NetworkQuery => ({
    level: level(),
    center: maybe(0.4, actor),
    depth: 1 + random.below(2),
    ...(random.chance(0.5) ? {} : narrow()),
    of: maybe(0.2, () => some(2, party)),
    minMeetingCount: random.chance(0.8) ? 1 : 2,
  });
  const direction = () => random.pick(['ASC', 'DESC'] as const);
  const include = () => ({
    participants: random.below(4),
    bare: random.chance(0.3),
    named: random.chance(0.3),
    placeless: random.chance(0.3),
  });
  const chain = () => ({ bilateralOnly: random.chance(0.4), date: maybe(0.4, range) });
  const timelineQuery = () => ({
    actors: maybe(0.5, () => some(3, actor)),
    topics: maybe(0.3, topics),
    date: maybe(0.3, range),
    kinds: random.pick([['MEETING', 'POSITION'], ['MEETING'], ['POSITION']] as const),
  });
  const searchQuery = () => ({
    words: words(),
    types: random.chance(0.6) ? TYPES : [...new Set(some(3, () => random.pick(TYPES)))],
  });
  const articleQuery = () => ({
    publisher: maybe(0.3, () => `Ministry ${random.below(3)}`),
    side: maybe(0.2, () => some(2, party)),
    publishedOn: maybe(0.3, range),
    words: maybe(0.3, words),
  });
  const show = (name: string, ...parts: unknown[]) => `${name} ${JSON.stringify(parts)}`;

  /** A question answered in pages of a single list. */
  function paged(): PagedQuestion {
    const makers: readonly (() => PagedQuestion)[] = [
      () => {
        const [query, order, inc] = [
          meetingQuery(),
          { field: random.pick(['DATE', 'DATE', 'PARTICIPANT_COUNT', 'CONFIDENCE'] as const), direction: direction() },
          include(),
        ];
        return {
          name: show('meetingPage', query, order, inc),
          page: (reader, page, context) => reader.meetingPage(query, order, page, inc, context),
        };
      },
      () => {
        const [owner, query, order, inc] = [
          meetingOwner(),
          meetingQuery(),
          { field: random.pick(['DATE', 'PARTICIPANT_COUNT', 'CONFIDENCE'] as const), direction: direction() },
          include(),
        ];
        return {
          name: show('meetingPages', owner, query, order),
          page: async (reader, page, context) =>
            (await reader.meetingPages([owner], query, order, page, inc, context))[0]!,
        };
      },
      () => {
        const [query, order] = [
          positionQuery(),
          { field: random.pick(['DATE', 'CONFIDENCE'] as const), direction: direction() },
        ];
        return {
          name: show('positionPage', query, order),
          page: (reader, page, context) => reader.positionPage(query, order, page, context),
        };
      },
      () => {
        const [owner, query, order] = [
          positionOwner(),
          positionQuery(),
          { field: random.pick(['DATE', 'CONFIDENCE'] as const), direction: direction() },
        ];
        return {
          name: show('positionPages', owner, query, order),
          page: async (reader, page, context) => (await reader.positionPages([owner], query, order, page, context))[0]!,
        };
      },
      () => {
        const [query, order] = [
          actorQuery(),
          { field: random.pick(['NAME', 'MEETING_COUNT', 'LAST_MET_ON'] as const), direction: direction() },
        ];
        return {
          name: show('actorPage', query, order),
          page: (reader, page, context) => reader.actorPage(query, order, page, context),
        };
      },
      () => {
        const [query, order] = [
          encounterQuery(),
          {
            field: random.pick(['MEETING_COUNT', 'LAST_MET_ON', 'FIRST_MET_ON', 'NAME'] as const),
            direction: direction(),
          },
        ];
        return {
          name: show('encounterPage', query, order),
          page: (reader, page, context) => reader.encounterPage(query, order, page, context),
        };
      },
      () => {
        const [one, query, order] = [
          actor(),
          encounterQuery(),
          {
            field: random.pick(['MEETING_COUNT', 'LAST_MET_ON', 'FIRST_MET_ON', 'NAME'] as const),
            direction: direction(),
          },
        ];
        return {
          name: show('encounterPages', one, query, order),
          page: async (reader, page, context) => (await reader.encounterPages([one], query, order, page, context))[0]!,
        };
      },
      () => {
        const [query, way, inc] = [timelineQuery(), direction(), include()];
        return {
          name: show('timelinePage', query, way),
          page: (reader, page, context) => reader.timelinePage(query, way, page, inc, context),
        };
      },
      () => {
        const query = searchQuery();
        return {
          name: show('searchPage', query),
          page: (reader, page, context) => reader.searchPage(query, page, context),
        };
      },
      () => {
        const query = articleQuery();
        return {
          name: show('articlePage', query),
          page: (reader, page, context) => reader.articlePage(query, page, { text: false }, context),
        };
      },
    ];
    return random.pick(makers)();
  }

  const firstPage = (): PageRequest => ({
    size: 1 + random.below(8),
    backwards: random.chance(0.3),
    after: null,
    before: null,
    otherSide: true,
  });

  /** A question answered at once. */
  function whole(): Question {
    const makers: readonly (() => Question)[] = [
      () => {
        const list = [actor(), 'person:nobody', actor()];
        return { name: show('actors', list), ask: (reader, context) => reader.actors(list, context) };
      },
      () => {
        const list = some(4, () =>
          random.pick([
            actor(),
            'EST',
            'land ukr',
            'Same Name',
            'same',
            'Alias 1',
            'Nobody',
            ...graph.actor.map(({ name }) => name.split(' ')[0]!),
          ]),
        );
        return { name: show('resolveNames', list), ask: (reader, context) => reader.resolveNames(list, context) };
      },
      () => {
        const query = actorQuery();
        return { name: show('actorCount', query), ask: (reader, context) => reader.actorCount(query, context) };
      },
      () => {
        const [owners, query, page] = [
          some(3, () =>
            random.pick([
              { by: 'person', key: person() },
              { by: 'of', key: party() },
              { by: 'office', key: random.pick(graph.office).key },
            ] as const),
          ),
          {
            on: maybe(0.4, () => random.pick(DAYS)),
            officeClasses: maybe(0.2, () => some(4, () => random.pick(OFFICE_CLASSES))),
          },
          firstPage(),
        ];
        return {
          name: show('tenurePages', owners, query, page),
          ask: async (reader, context) => [
            await reader.tenurePages(owners, query, page, context),
            await reader.tenureCounts(owners, query, context),
          ],
        };
      },
      () => {
        const list = some(4, () => ({ key: person(), on: random.chance(0.3) ? null : random.pick(DAYS) }));
        return { name: show('represented', list), ask: (reader, context) => reader.represented(list, context) };
      },
      () => {
        const [owners, query] = [[null, ...some(3, meetingOwner)], meetingQuery()];
        return {
          name: show('meetingCounts', owners, query),
          ask: (reader, context) => reader.meetingCounts(owners, query, context),
        };
      },
      () => {
        const [owners, query, by, first] = [
          [null, ...some(2, meetingOwner)],
          meetingQuery(),
          random.pick(['MONTH', 'YEAR', 'TOPIC', 'COUNTRY', 'FORMAT'] as const),
          1 + random.below(6),
        ];
        return {
          name: show('meetingGroups', owners, query, by, first),
          ask: (reader, context) => reader.meetingGroups(owners, query, by, first, context),
        };
      },
      () => {
        const [owners, query, page] = [some(4, meetingOwner), meetingQuery(), firstPage()];
        return {
          name: show('meetingPages', owners, query, page),
          ask: (reader, context) =>
            reader.meetingPages(
              owners,
              query,
              { field: 'DATE', direction: 'DESC' },
              page,
              { participants: 2 },
              context,
            ),
        };
      },
      () => {
        const [list, page] = [some(4, () => random.pick(graph.meeting).key), firstPage()];
        return {
          name: show('participants and readouts', list, page),
          ask: async (reader, context) => [
            await reader.participantPages(list, page, context),
            await reader.participantCounts(list, context),
            await reader.readouts(list, context),
            await reader.meetings(list, { participants: 3 }, context),
          ],
        };
      },
      () => {
        const [owners, query, page] = [some(4, positionOwner), positionQuery(), firstPage()];
        return {
          name: show('positionPages', owners, query, page),
          ask: async (reader, context) => [
            await reader.positionPages(owners, query, { field: 'DATE', direction: 'ASC' }, page, context),
            await reader.positionCounts([null, ...owners], query, context),
          ],
        };
      },
      () => {
        const list = some(3, () => random.pick(graph.article).key);
        return {
          name: show('articles', list),
          ask: async (reader, context) => [
            await reader.articles(list, { text: true }, context),
            await reader.articleMentions(list, context),
          ],
        };
      },
      () => {
        const query = articleQuery();
        return { name: show('articleCount', query), ask: (reader, context) => reader.articleCount(query, context) };
      },
      () => {
        const [list, page] = [some(4, () => random.pick(graph.evidence)), firstPage()];
        const facts = list.map(({ factKind, fact }) => ({ kind: factKind as 'MEETING', key: fact }));
        const own = list.map(({ key }) => key);
        return {
          name: show('evidence', list, page),
          ask: async (reader, context) => [
            await reader.evidencePages(facts, page, { quote: true }, context),
            await reader.evidenceCounts(facts, context),
            await reader.evidence(own, { quote: true }, context),
          ],
        };
      },
      () => {
        const [list, query] = [[null, actor(), actor()], encounterQuery()];
        return {
          name: show('encounterCounts', list, query),
          ask: (reader, context) => reader.encounterCounts(list, query, context),
        };
      },
      () => {
        const [list, query, page] = [[...new Set([actor(), actor(), actor()])], encounterQuery(), firstPage()];
        return {
          name: show('encounterPages', list, query, page),
          ask: (reader, context) =>
            reader.encounterPages(list, query, { field: 'MEETING_COUNT', direction: 'DESC' }, page, context),
        };
      },
      () => {
        const [pairs, query] = [some(3, () => ({ a: actor(), b: actor() })), meetingQuery()];
        return {
          name: show('pairTopics', pairs, query),
          ask: (reader, context) => reader.pairTopics(pairs, query, 3, context),
        };
      },
      () => {
        const [list, options] = [some(4, actor), { ...chain(), level: maybe(0.3, level) }];
        return {
          name: show('neighbours', list, options),
          ask: (reader, context) => reader.neighbours(list, options, context),
        };
      },
      () => {
        const [pairs, options] = [some(4, () => ({ a: actor(), b: actor() })), chain()];
        return {
          name: show('pairMeetings', pairs, options),
          ask: (reader, context) => reader.pairMeetings(pairs, options, { participants: 1 }, context),
        };
      },
      () => {
        const query = networkQuery();
        const shape = { maxNodes: 1 + random.below(8), maxLinks: 1 + random.below(20), topics: random.chance(0.8) };
        return { name: show('network', query, shape), ask: (reader, context) => reader.network(query, shape, context) };
      },
      () => {
        const [query, actors, columns] = [
          {
            level: level(),
            actors: maybe(0.3, () => some(4, actor)),
            topics: maybe(0.3, topics),
            targets: maybe(0.2, () => some(2, actor)),
            date: maybe(0.3, range),
          },
          1 + random.below(5),
          1 + random.below(5),
        ];
        return {
          name: show('matrix', query, actors, columns),
          ask: (reader, context) => reader.matrix(query, actors, columns, context),
        };
      },
      () => {
        const query = timelineQuery();
        return { name: show('timelineCount', query), ask: (reader, context) => reader.timelineCount(query, context) };
      },
      () => {
        const query = searchQuery();
        return { name: show('searchCounts', query), ask: (reader, context) => reader.searchCounts(query, context) };
      },
      () => ({ name: 'publishers', ask: (reader, context) => reader.publishers(context) }),
      () => ({ name: 'stats', ask: async (reader, context) => ({ ...(await reader.stats(context)), loadedAt: null }) }),
    ];
    return random.pick(makers)();
  }
  return { paged, whole };
}
