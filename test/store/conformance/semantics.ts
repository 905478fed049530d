import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldWords, put, type Row, remove } from '../../../src/model/index.ts';
import type { GraphStore, MeetingQuery, PageRequest } from '../../../src/store/index.ts';
import { type GraphFacts, graphOf, writeGraph } from '../../support/graph.ts';

const CONTEXT = {};
const PAGE: PageRequest = { size: 50, backwards: false, after: null, before: null, otherSide: true };
const NEWEST = { field: 'DATE', direction: 'DESC' } as const;
const HELD: MeetingQuery = { statuses: ['HELD'] };

const [EST, UKR, FIN, EU] = ['country:EST', 'country:UKR', 'country:FIN', 'organization:eu'];
const [TSAHKNA, SYBIHA, KALLAS, VALTONEN, NAMESAKE] = [
  'person:margus-tsahkna',
  'person:andrii-sybiha',
  'person:kaja-kallas',
  'person:elina-valtonen',
  'person:urmas-kallas',
];

/** Five meetings of few people, each for a rule. */
const FACTS: GraphFacts = {
  actors: [
    { key: EST, name: 'Estonia', iso2: 'EE', iso3: 'EST', aliases: ['Republic of Estonia'] },
    { key: UKR, name: 'Ukraine', iso2: 'UA', iso3: 'UKR' },
    { key: FIN, name: 'Finland', iso2: 'FI', iso3: 'FIN' },
    { key: EU, name: 'European Union', aliases: ['EU'], organizationKind: 'INTERGOVERNMENTAL' },
    { key: TSAHKNA, name: 'Margus Tsahkna' },
    { key: SYBIHA, name: 'Andrii Sybiha', aliases: ['Andriy Sybiha'] },
    { key: KALLAS, name: 'Kaja Kallas' },
    { key: VALTONEN, name: 'Elina Valtonen' },
    { key: NAMESAKE, name: 'Urmas Kallas' },
  ],
  offices: [
    { key: 'office:est-pm', title: 'Prime Minister', officeClass: 'HEAD_OF_GOVERNMENT', of: EST },
    { key: 'office:eu-hr', title: 'High Representative', officeClass: 'ORGANIZATION_HEAD', of: EU },
  ],
  tenures: [
    { key: 'tenure:1', person: KALLAS, office: 'office:est-pm', firstSeenOn: '2021-01-26', lastSeenOn: '2024-07-15' },
    { key: 'tenure:2', person: KALLAS, office: 'office:eu-hr', firstSeenOn: '2024-12-01', lastSeenOn: '2025-06-01' },
  ],
  meetings: [
    {
      key: 'meeting:two-ministers',
      date: '2024-05-21',
      topics: ['sanctions'],
      participants: [
        { actor: TSAHKNA, side: EST, role: 'HOST' },
        { actor: SYBIHA, side: UKR, role: 'VISITOR' },
      ],
    },
    {
      key: 'meeting:three-delegates',
      date: '2024-05',
      format: 'MULTILATERAL',
      topics: ['cyber-security'],
      participants: [
        { actor: TSAHKNA, side: EST },
        { actor: KALLAS, side: EST },
        { actor: VALTONEN, side: FIN },
        { actor: UKR },
      ],
    },
    {
      key: 'meeting:planned',
      date: '2024-06-01',
      status: 'PLANNED',
      topics: ['sanctions'],
      participants: [
        { actor: TSAHKNA, side: EST },
        { actor: VALTONEN, side: FIN },
      ],
    },
    {
      key: 'meeting:undated',
      date: null,
      participants: [
        { actor: KALLAS, side: EU },
        { actor: TSAHKNA, side: EST },
      ],
    },
    {
      key: 'meeting:by-then',
      date: '../2024-03-01',
      participants: [
        { actor: SYBIHA, side: UKR },
        { actor: VALTONEN, side: FIN },
      ],
    },
  ],
  articles: [
    {
      key: 'article:1',
      title: 'Sybiha in Tallinn',
      publisher: 'MFA',
      side: EST,
      publishedOn: '2024-05-22',
      text: '🙂 Tsahkna: sanctions must bite.',
      mentions: [
        [3, 10, TSAHKNA],
        [12, 21, 'sanctions'],
      ],
      tells: [{ meeting: 'meeting:two-ministers', topics: ['sanctions'] }],
    },
  ],
  positions: [
    {
      key: 'position:1',
      article: 'article:1',
      stance: 'DEMAND',
      date: '2024-05-21',
      meeting: 'meeting:two-ministers',
      statement: 'sanctions must bite',
      holders: [{ actor: TSAHKNA, side: EST }],
      targets: [UKR],
      topics: ['sanctions'],
    },
    {
      key: 'position:2',
      article: 'article:1',
      stance: 'SUPPORT',
      date: '2024-05-20',
      holders: [{ actor: TSAHKNA, side: EST }],
      topics: ['sanctions'],
    },
  ],
  evidence: [
    {
      key: 'evidence:sure',
      fact: 'meeting:two-ministers',
      article: 'article:1',
      start: 3,
      end: 10,
      confidence: 0.9,
      of: 'topic',
    },
    {
      key: 'evidence:fact',
      fact: 'meeting:two-ministers',
      article: 'article:1',
      start: 3,
      end: 10,
      confidence: 0.5,
      of: 'fact',
    },
  ],
};

/** The rules of meaning that every store keeps, each in a sentence. */
export function semanticsConformance(open: () => Promise<GraphStore>): void {
  describe('what a question means', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.wipe();
      await writeGraph(store, graphOf(FACTS));
    });
    afterAll(() => store.close());

    const meetings = async (query: MeetingQuery) =>
      (await store.reader.meetingPage(query, NEWEST, PAGE, { participants: 0 }, CONTEXT)).rows.map(({ key }) =>
        key.slice(8),
      );
    const met = async (actor: string, level: 'PERSON' | 'COUNTRY' | 'ORGANIZATION', more: object = {}) =>
      (
        await store.reader.encounterPages(
          [actor],
          { level, minMeetingCount: 1, ...more },
          { field: 'NAME', direction: 'ASC' },
          PAGE,
          CONTEXT,
        )
      )[0]!.rows.map(({ b }) => b.key);

    it('a country takes part where somebody represented it, or where it is listed itself', async () => {
      expect(await meetings({ participants: [EST] })).toEqual([
        'planned',
        'two-ministers',
        'three-delegates',
        'undated',
      ]);
      expect(await meetings({ participants: [UKR] })).toEqual(['two-ministers', 'three-delegates', 'by-then']);
    });

    it('whom somebody represented is fixed at the meeting: Kallas for the Union is not Estonia', async () => {
      expect(await meetings({ participants: [KALLAS, EU] })).toEqual(['undated']);
      expect(await met(EU, 'PERSON')).toEqual([TSAHKNA]);
    });

    it('all participants must take part, any of the others', async () => {
      expect(await meetings({ participants: [TSAHKNA, UKR] })).toEqual(['two-ministers', 'three-delegates']);
      expect(await meetings({ anyParticipant: [SYBIHA, EU] })).toEqual(['two-ministers', 'by-then', 'undated']);
    });

    it('a topic stands for everything narrower', async () => {
      expect(await meetings({ ...HELD, topics: ['security'] })).toEqual(['three-delegates']);
      expect(await meetings({ ...HELD, topics: ['economic-statecraft', 'cyber-security'] })).toEqual([
        'two-ministers',
        'three-delegates',
      ]);
    });

    it('a fuzzy date fits a range that its bounds overlap, a lone bound counts for both, and none fits nothing', async () => {
      expect(await meetings({ date: { from: '2024-05-31', to: '2024-05-31' } })).toEqual(['three-delegates']);
      expect(await meetings({ date: { from: null, to: '2024-03-01' } })).toEqual(['by-then']);
      expect(await meetings({ date: { from: '2024-03-02', to: '2024-04-30' } })).toEqual([]);
      expect(await meetings({ dated: false })).toEqual(['undated']);
    });

    it('the undated come last from the newest, and first from the oldest', async () => {
      expect((await meetings({})).at(-1)).toBe('undated');
      const oldest = await store.reader.meetingPage(
        {},
        { field: 'DATE', direction: 'ASC' },
        PAGE,
        { participants: 0 },
        CONTEXT,
      );
      expect(oldest.rows[0]!.key).toBe('meeting:undated');
    });

    it('not and anyOf compose, and what has no place is not in a country', async () => {
      expect(await meetings({ not: { placeCountry: [FIN] } })).toHaveLength(5);
      expect(await meetings({ anyOf: [{ participants: [EU] }, { dated: true, statuses: ['PLANNED'] }] })).toEqual([
        'planned',
        'undated',
      ]);
      expect(await meetings({ anyOf: [] })).toEqual([]);
    });

    it('only held meetings make an encounter', async () => {
      expect(await met(VALTONEN, 'PERSON')).toEqual([SYBIHA, KALLAS, TSAHKNA]);
      const [tsahkna] = (
        await store.reader.encounterPages(
          [VALTONEN],
          { level: 'PERSON', counterparts: [TSAHKNA], minMeetingCount: 1 },
          { field: 'NAME', direction: 'ASC' },
          PAGE,
          CONTEXT,
        )
      )[0]!.rows;
      expect(tsahkna).toMatchObject({
        meetingCount: 1,
        bilateralCount: 0,
        firstMetOn: '2024-05-01',
        lastMetOn: '2024-05-31',
      });
    });

    it('several delegates of a side count once, and nobody meets themself', async () => {
      const countries = await store.reader.encounterPage(
        { level: 'COUNTRY', minMeetingCount: 1 },
        { field: 'MEETING_COUNT', direction: 'DESC' },
        PAGE,
        CONTEXT,
      );
      expect(countries.rows.map(({ a, b, meetingCount }) => [a.key, b.key, meetingCount])).toEqual([
        [FIN, UKR, 2],
        [EST, UKR, 2],
        [EST, FIN, 1],
      ]);
    });

    it('the strength of an encounter is one shared among all that took part', async () => {
      const [people] = await store.reader.encounterPages(
        [TSAHKNA],
        { level: 'PERSON', minMeetingCount: 1 },
        { field: 'NAME', direction: 'ASC' },
        PAGE,
        CONTEXT,
      );
      expect(people!.rows.map(({ b, strength }) => [b.key, strength])).toEqual([
        [SYBIHA, 1_000_000],
        [VALTONEN, 500_000],
        [KALLAS, 1_500_000],
      ]);
    });

    it('one’s own delegates are nobody that one met', async () => {
      expect(await met(EST, 'PERSON')).toEqual([SYBIHA, VALTONEN, KALLAS]);
      expect(await met(TSAHKNA, 'COUNTRY')).toEqual([FIN, UKR]);
    });

    it('whom many actors met is asked at once, however many they are', async () => {
      const many = [TSAHKNA, EST, ...Array.from({ length: 1_000 }, (_, n) => `person:nobody-${n}`)];
      const always = await store.reader.neighbours(many, { bilateralOnly: false }, CONTEXT);
      const ever = { from: '1900-01-01', to: '2100-12-31' };
      const dated = await store.reader.neighbours(many, { bilateralOnly: false, date: ever }, CONTEXT);
      const across = await store.reader.neighbours(many, { bilateralOnly: false, level: 'PERSON' }, CONTEXT);
      expect(new Set(always.map(({ from }) => from))).toEqual(new Set([EST, TSAHKNA]));
      expect(always).toEqual(
        expect.arrayContaining(dated.map((one) => expect.objectContaining({ from: one.from, to: one.to }))),
      );
      expect(
        across
          .filter(({ from }) => from === EST)
          .map(({ to }) => to)
          .sort(),
      ).toEqual([SYBIHA, VALTONEN, KALLAS].sort());
    });

    it('an encounter’s count is that of its meetings', async () => {
      const counts = await store.reader.meetingCounts(
        [
          { by: 'pair', a: TSAHKNA, b: KALLAS },
          { by: 'pair', a: EST, b: TSAHKNA },
        ],
        {},
        CONTEXT,
      );
      expect(counts).toEqual([2, 0]);
    });

    it('with a and its side given, an encounter has one end each', async () => {
      const query = { level: 'PERSON', of: [UKR], counterparts: [TSAHKNA], minMeetingCount: 1 } as const;
      const found = await store.reader.encounterPage(query, { field: 'NAME', direction: 'ASC' }, PAGE, CONTEXT);
      expect(found.rows.map(({ a, b }) => [a.key, b.key])).toEqual([[SYBIHA, TSAHKNA]]);
    });

    it('a step of a chain shows the latest bilateral meeting, else the smallest', async () => {
      const found = await store.reader.pairMeetings(
        [
          { a: KALLAS, b: TSAHKNA },
          { a: TSAHKNA, b: VALTONEN },
          { a: SYBIHA, b: KALLAS },
        ],
        { bilateralOnly: false },
        { participants: 0 },
        CONTEXT,
      );
      expect(found.map((step) => step?.meeting.key ?? null)).toEqual([
        'meeting:undated',
        'meeting:three-delegates',
        null,
      ]);
    });

    it('an office is held from the day first seen to the day last seen, both included, and not between', async () => {
      const on = async (day: string) =>
        store.reader.tenureCounts([{ by: 'person', key: KALLAS }], { on: day }, CONTEXT);
      expect([await on('2021-01-26'), await on('2024-07-15'), await on('2024-07-16'), await on('2025-06-01')]).toEqual([
        [1],
        [1],
        [0],
        [1],
      ]);
    });

    it('a person represents whom they were last seen for before the day, else first after it', async () => {
      const days = ['2020-01-01', '2023-01-01', '2024-08-01', '2024-12-01', null];
      const found = await store.reader.represented(
        days.map((on) => ({ key: KALLAS, on })),
        CONTEXT,
      );
      expect(found.map((party) => party?.key)).toEqual([EST, EST, EST, EU, EU]);
    });

    it('a name means a key, else a whole name or code, else a word of a person’s name', async () => {
      const names = ['EST', 'estonia', 'Republic of Estonia', 'kallas', 'KAJA KALLAS', 'Sýbiha', 'union', EST];
      const found = await store.reader.resolveNames(names, CONTEXT);
      expect(found.map((matches) => matches.map(({ actor }) => actor.key))).toEqual([
        [EST],
        [EST],
        [EST],
        [KALLAS, NAMESAKE],
        [KALLAS],
        [SYBIHA],
        [],
        [EST],
      ]);
    });

    it('a holder counts for whom they represent, a target only for itself', async () => {
      const count = async (query: object) => store.reader.positionCounts([null], query, CONTEXT);
      expect([
        await count({ holders: [EST] }),
        await count({ targets: [UKR] }),
        await count({ targets: [EST] }),
      ]).toEqual([[2], [1], [0]]);
      const [position] = await store.reader.positions(['position:1'], CONTEXT);
      expect(position!.holders.map(({ key }) => key)).toEqual([TSAHKNA]);
    });

    it('a cell of the matrix tells the latest, the sum, and whether both for and against are on record', async () => {
      const { cells, totalActors, totalTopics } = await store.reader.matrix({ level: 'COUNTRY' }, 10, 10, CONTEXT);
      expect(cells).toMatchObject([
        { actor: EST, topic: 'sanctions', positionCount: 2, net: 0, mixed: true, latest: { key: 'position:1' } },
      ]);
      expect([totalActors, totalTopics]).toEqual([1, 1]);
    });

    it('the timeline leaves out the undated and what was not held', async () => {
      const query = { kinds: ['MEETING', 'POSITION'] } as const;
      const page = await store.reader.timelinePage(query, 'DESC', PAGE, { participants: 0 }, CONTEXT);
      expect(page.rows.map((entry) => (entry.kind === 'MEETING' ? entry.meeting.key : entry.position.key))).toEqual([
        'position:1',
        'meeting:two-ministers',
        'position:2',
        'meeting:three-delegates',
        'meeting:by-then',
      ]);
      expect(await store.reader.timelineCount(query, CONTEXT)).toBe(5);
    });

    it('groups count a topic only where it is tagged, and leave the undated out of months', async () => {
      const groups = async (by: 'TOPIC' | 'MONTH' | 'COUNTRY') =>
        (await store.reader.meetingGroups([null], HELD, by, 10, CONTEXT))[0]!.map(({ key, meetingCount }) => [
          key,
          meetingCount,
        ]);
      expect(await groups('TOPIC')).toEqual([
        ['cyber-security', 1],
        ['sanctions', 1],
      ]);
      expect(await groups('MONTH')).toEqual([
        ['2024-03', 1],
        ['2024-05', 2],
      ]);
      expect(await groups('COUNTRY')).toEqual([
        [EST, 3],
        [UKR, 3],
        [FIN, 2],
      ]);
    });

    it('evidence of the fact itself comes first, and a quote is cut by UTF-16 code units', async () => {
      const [page] = await store.reader.evidencePages(
        [{ kind: 'MEETING', key: 'meeting:two-ministers' }],
        PAGE,
        { quote: true },
        CONTEXT,
      );
      expect(page!.rows.map(({ key, quote }) => [key, quote])).toEqual([
        ['evidence:fact', 'Tsahkna'],
        ['evidence:sure', 'Tsahkna'],
      ]);
    });

    it('search finds words of names before titles and titles before bodies, whatever signs stand in the question', async () => {
      const found = async (...words: string[]) =>
        (
          await store.reader.searchPage(
            { words, types: ['PERSON', 'COUNTRY', 'ORGANIZATION', 'MEETING', 'TOPIC', 'POSITION', 'ARTICLE'] },
            PAGE,
            CONTEXT,
          )
        ).rows.map(({ record, tier }) => [record.key, tier]);
      expect(await found('tsahkna')).toEqual([
        [TSAHKNA, 2],
        ['meeting:planned', 4],
        ['article:1', 4],
        ['meeting:two-ministers', 4],
        ['meeting:three-delegates', 4],
        ['meeting:undated', 4],
      ]);
      expect(await found('sybiha', 'tall')).toEqual([['article:1', 3]]);
      const hostile = [
        'near',
        'OR',
        'and',
        'NOT x',
        '"tsahkna*',
        '*',
        'title:tallinn',
        "'; DROP TABLE actor",
        '~2',
        '(',
        '\\',
        'a+b',
      ];
      for (const text of hostile) {
        const words = foldWords(text)
          .split(' ')
          .filter((word) => word !== '');
        expect(Array.isArray(await found(...words)), text).toBe(true);
      }
    });

    it('odd text in a question finds nobody and does no harm', async () => {
      const odd = [
        '\ud800',
        '\\\udfff x',
        'a\u0000b',
        '\u202e',
        "'; DROP TABLE actor; --",
        '`}) DETACH DELETE n //',
        '__proto__',
        '',
      ];
      expect(await store.reader.resolveNames(odd, CONTEXT)).toEqual(odd.map(() => []));
      expect(await store.reader.actors(odd, CONTEXT)).toEqual(odd.map(() => null));
      expect(await meetings({ anyParticipant: odd })).toEqual([]);
      expect(
        await store.reader.pairMeetings(
          [{ a: '\ud800', b: EST }],
          { bilateralOnly: false },
          { participants: 0 },
          CONTEXT,
        ),
      ).toEqual([null]);
      expect(await store.reader.neighbours(odd, { bilateralOnly: false }, CONTEXT)).toEqual([]);
    });

    it('a mention of a person means whom its appearance is now, and nobody where it is no more', async () => {
      const appearance = {
        key: 'x1',
        text: 't',
        name: 'Tsahkna',
        cell: 'c',
        day: null,
        confidence: 1,
        offices: '[]',
        person: 'p',
        actor: TSAHKNA,
        seat: null,
      };
      const mentions = [
        [0, 1, 'appearance:x1'],
        [2, 3, 'appearance:x2'],
        [4, 5, 'appearance:x1'],
        [6, 7, EST],
      ];
      const article = { ...graphOf(FACTS).article[0]!, key: 'article:seen', mentions };
      await store.writer.write([
        function* () {
          yield* put('article', [article]);
          yield* put('appearance', [appearance as Row<'appearance'>]);
        },
      ]);
      const [seen, unknown] = await store.reader.articleMentions(['article:seen', 'article:never'], CONTEXT);
      expect(seen!.map(({ refersTo }) => refersTo?.key ?? null)).toEqual([TSAHKNA, null, TSAHKNA, EST]);
      expect(unknown).toEqual([]);
      await store.writer.write([
        function* () {
          yield* remove('article', [{ key: 'article:seen' }]);
          yield* remove('appearance', [{ key: 'x1' }]);
        },
      ]);
    });

    it('mentions tell what they mean now', async () => {
      const [mentions] = await store.reader.articleMentions(['article:1'], CONTEXT);
      expect(mentions).toMatchObject([
        { start: 3, end: 10, refersTo: { key: TSAHKNA } },
        { start: 12, end: 21, refersTo: { kind: 'TOPIC', key: 'sanctions' } },
      ]);
    });
  });
}
