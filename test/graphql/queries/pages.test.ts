import { describe, expect, it } from 'vitest';
import { SMALL_WORLD } from '../../support/small-world.ts';
import { testServer } from '../support.ts';

const { data, ask } = testServer(SMALL_WORLD);

/** Connections to walk: where they are, and what tells their rows apart. */
const LISTS: readonly (readonly [name: string, field: string, args: string, row: string])[] = [
  ['meetings by date', 'meetings', 'filter: { statuses: [HELD, PLANNED] }', 'key'],
  ['meetings by participants', 'meetings', 'orderBy: { field: PARTICIPANT_COUNT, direction: ASC }', 'key'],
  ['meetings by confidence', 'meetings', 'orderBy: { field: CONFIDENCE, direction: DESC }', 'key'],
  ['people by name', 'people', '', 'key'],
  ['people by meetings', 'people', 'orderBy: { field: MEETING_COUNT, direction: DESC }', 'key'],
  ['people by last meeting', 'people', 'orderBy: { field: LAST_MET_ON, direction: DESC }', 'key'],
  ['ministers', 'ministers', '', 'key'],
  ['countries', 'countries', '', 'key'],
  ['organizations', 'organizations', '', 'key'],
  ['positions', 'positions', '', 'key'],
  ['articles', 'articles', '', 'key'],
  ['encounters by count', 'encounters', '', 'a { key } b { key }'],
  ['encounters by name', 'encounters', 'orderBy: { field: NAME, direction: ASC }', 'a { key } b { key }'],
  ['encounters by last day', 'encounters', 'orderBy: { field: LAST_MET_ON, direction: DESC }', 'a { key } b { key }'],
  ['the timeline', 'timeline', 'filter: {}', '... on Meeting { key } ... on Position { key }'],
  ['a search', 'search', 'query: "t"', '... on Node { id }'],
];

interface Part {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: unknown }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

describe('pages', () => {
  it.each(LISTS)('%s: the same list forwards and backwards, whatever the page', async (_name, field, args, row) => {
    const page = (window: string) => `${field}(${args} ${window}) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { ${row} } }
      nodes { ${row} }
    }`;
    const whole = (await data(`{ ${page('first: 100')} }`))[field];
    const rows = whole.edges.map(({ node }: { node: unknown }) => node);
    expect(whole.nodes).toEqual(rows);
    expect(whole.totalCount).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(1);
    for (const size of [1, 2, 3, 5]) {
      const forwards: unknown[] = [];
      for (let after: string | null = null; ; ) {
        const part: Part = (await data(`{ ${page(`first: ${size}${after === null ? '' : ` after: "${after}"`}`)} }`))[
          field
        ];
        expect(part.pageInfo.hasPreviousPage).toBe(after !== null);
        expect(part.totalCount).toBe(rows.length);
        forwards.push(...part.edges.map(({ node }) => node));
        after = part.pageInfo.endCursor;
        if (!part.pageInfo.hasNextPage) break;
      }
      expect(forwards).toEqual(rows);
      const backwards: unknown[] = [];
      for (let before: string | null = null; ; ) {
        const part: Part = (await data(`{ ${page(`last: ${size}${before === null ? '' : ` before: "${before}"`}`)} }`))[
          field
        ];
        expect(part.pageInfo.hasNextPage).toBe(before !== null);
        backwards.unshift(...part.edges.map(({ node }) => node));
        before = part.pageInfo.startCursor;
        if (!part.pageInfo.hasPreviousPage) break;
      }
      expect(backwards).toEqual(rows);
    }
  });

  it('pages participants by the same cursors, whether brought along or asked for later', async () => {
    const walk = async (window: string) =>
      (
        await data(`{ meeting(key: "meeting:brussels") {
          participants(${window}) { edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage } }
        } }`)
      ).meeting.participants;
    const whole = await walk('first: 10');
    const [, second] = whole.edges;
    const rest = await walk(`first: 10 after: "${second.cursor}"`);
    expect([...whole.edges.slice(0, 2), ...rest.edges]).toEqual(whole.edges);
    expect(rest.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
  });

  it('gives a nested page its own cursors, good for no other parent', async () => {
    const { people } = await data(
      '{ people(filter: { nameContains: "tsahkna" }) { nodes { meetings(first: 1) { pageInfo { endCursor } } } } }',
    );
    const { endCursor } = people.nodes[0].meetings.pageInfo;
    const again = (key: string) =>
      ask(`{ person(by: { key: "${key}" }) { meetings(first: 1, after: "${endCursor}") { nodes { key } } } }`);
    expect((await again('person:margus-tsahkna')).errors).toEqual([]);
    expect((await again('person:marko-duric')).errors[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  it('gives groups and totals that do not hang on the page', async () => {
    const groups =
      'totalCount months: groups(by: MONTH) { key meetingCount } topics: groups(by: TOPIC, first: 2) { key label meetingCount } countries: groups(by: COUNTRY) { key label meetingCount } formats: groups(by: FORMAT) { key label meetingCount }';
    const { one, all } = await data(
      `{ one: meetings(first: 1) { ${groups} } all: meetings(first: 100) { ${groups} } }`,
    );
    expect(one).toEqual(all);
    expect(one.months).toEqual([
      { key: '2023-06', meetingCount: 1 },
      { key: '2024-02', meetingCount: 1 },
      { key: '2024-05', meetingCount: 1 },
      { key: '2024-12', meetingCount: 2 },
    ]);
    expect(one.topics[0]).toEqual({
      key: 'military-assistance',
      label: 'Military assistance and arms supply',
      meetingCount: 2,
    });
    expect(one.countries[0]).toMatchObject({ key: 'country:EST', label: 'Estonia', meetingCount: 4 });
  });
});
