import { describe, expect, it } from 'vitest';
import { SMALL_WORLD } from '../../support/small-world.ts';
import { testServer } from '../support.ts';

const { data, ask } = testServer(SMALL_WORLD);

describe('questions of a small world', () => {
  it('says whom a minister met and about what, once a counterpart', async () => {
    const { person } = await data(`{
      person(by: { name: "tsahkna" }) {
        key represents { key } offices { nodes { office { title of { key } } firstSeenOn } }
        encounters(orderBy: { field: NAME, direction: ASC }) {
          totalCount
          nodes { a { key } b { key } meetingCount bilateralCount firstMetOn lastMetOn topics { topic { key } meetingCount } }
        }
      }
    }`);
    expect(person.key).toBe('person:margus-tsahkna');
    expect(person.represents.key).toBe('country:EST');
    expect(person.offices.nodes).toEqual([
      { office: { title: 'Minister of Foreign Affairs', of: { key: 'country:EST' } }, firstSeenOn: '2023-04-17' },
    ]);
    expect(person.encounters.totalCount).toBe(6);
    const sybiha = person.encounters.nodes.find((row: { b: { key: string } }) => row.b.key === 'person:andrii-sybiha');
    expect(sybiha).toEqual({
      a: { key: 'person:margus-tsahkna' },
      b: { key: 'person:andrii-sybiha' },
      meetingCount: 2,
      bilateralCount: 1,
      firstMetOn: '2024-12-04',
      lastMetOn: '2024-12-04',
      topics: [
        { topic: { key: 'deterrence-and-defence' }, meetingCount: 1 },
        { topic: { key: 'military-assistance' }, meetingCount: 1 },
      ],
    });
    const duric = person.encounters.nodes.find((row: { b: { key: string } }) => row.b.key === 'person:marko-duric');
    expect([duric.firstMetOn, duric.lastMetOn]).toEqual([null, null]);
  });

  it('pages meetings with their participants, dates as told, and evidence that slices right', async () => {
    const { meetings } = await data(`{
      meetings(first: 3) {
        totalCount pageInfo { hasNextPage hasPreviousPage }
        nodes {
          key date { edtf precision } format status place { name country { iso3 } }
          participants(first: 2) { totalCount pageInfo { hasNextPage } edges { role node { name } office { title } representing { key } } }
          topics { key label }
          evidence { nodes { quote start end method article { text side { key } } } }
        }
      }
    }`);
    expect(meetings.totalCount).toBe(6);
    expect(meetings.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false });
    expect(meetings.nodes.map(({ key }: { key: string }) => key)).toEqual([
      'meeting:margins',
      'meeting:brussels',
      'meeting:gas-call',
    ]);
    expect(meetings.nodes[1].participants.totalCount).toBe(5);
    expect(meetings.nodes[1].participants.pageInfo.hasNextPage).toBe(true);
    expect(meetings.nodes[1].participants.edges).toHaveLength(2);
    for (const meeting of meetings.nodes)
      for (const { quote, start, end, article } of meeting.evidence.nodes)
        expect(article.text.slice(start, end)).toBe(quote);
  });

  it("sets the two sides' readouts beside each other, with what only one tells", async () => {
    const { meeting } = await data(`{
      meeting(key: "meeting:kyiv") {
        readouts { side { key } topics { key } onlyHere { key } positions { stance targets { key } } }
      }
    }`);
    expect(meeting.readouts).toEqual([
      {
        side: { key: 'country:EST' },
        topics: [{ key: 'military-assistance' }, { key: 'nato-enlargement' }],
        onlyHere: [{ key: 'nato-enlargement' }],
        positions: [{ stance: 'SUPPORT', targets: [{ key: 'country:UKR' }] }],
      },
      {
        side: { key: 'country:UKR' },
        topics: [{ key: 'military-assistance' }, { key: 'sanctions' }],
        onlyHere: [{ key: 'sanctions' }],
        positions: [{ stance: 'CALL_FOR', targets: [{ key: 'country:RUS' }] }],
      },
    ]);
  });

  it('finds the chain from Serbia to Russia, and none to North Korea', async () => {
    const { near, none, far } = await data(`{
      near: paths(from: "SRB", to: "Russia") { exhausted paths { length steps { from { key } to { key } meetingCount meeting { key format } } } }
      none: paths(from: "Russia", to: "North Korea") { exhausted paths { length } }
      far: paths(from: "Dmytro Kuleba", to: "Lavrov") { exhausted paths { length steps { to { key } } } }
    }`);
    expect(near).toEqual({
      exhausted: false,
      paths: [
        {
          length: 1,
          steps: [
            {
              from: { key: 'country:SRB' },
              to: { key: 'country:RUS' },
              meetingCount: 1,
              meeting: { key: 'meeting:gas-call', format: 'PHONE_CALL' },
            },
          ],
        },
      ],
    });
    expect(none).toEqual({ exhausted: false, paths: [] });
    expect(
      far.paths.map((path: { steps: { to: { key: string } }[] }) => path.steps.map((step) => step.to.key)),
    ).toEqual([['person:margus-tsahkna', 'person:marko-duric', 'person:sergey-lavrov']]);
  });

  it('joins ends of two kinds by people', async () => {
    const { paths } = await data(
      '{ paths(from: "Ukraine", to: "Đurić") { exhausted paths { steps { from { key } to { key } } } } }',
    );
    expect(paths.paths[0].steps).toEqual([
      { from: { key: 'country:UKR' }, to: { key: 'person:margus-tsahkna' } },
      { from: { key: 'person:margus-tsahkna' }, to: { key: 'person:marko-duric' } },
    ]);
  });

  it('draws only the strongest links of a network where so many are asked for, and says so', async () => {
    const links = 'totalLinks truncated links { source target strength topTopics { key } }';
    const { all, few } = await data(`{
      all: network(filter: { level: COUNTRY }) { ${links} }
      few: network(filter: { level: COUNTRY }, maxLinks: 2) { ${links} }
    }`);
    expect(all.truncated).toBe(false);
    expect(all.links).toHaveLength(all.totalLinks);
    expect(few).toEqual({ totalLinks: all.totalLinks, truncated: true, links: all.links.slice(0, 2) });
  });

  it('draws a network, a matrix and a timeline', async () => {
    const { network, positionMatrix, timeline } = await data(`{
      network(filter: { level: COUNTRY }) { totalNodes totalLinks truncated nodes { label meetingCount degree } links { source target meetingCount strength bilateralCount topTopics { key } } }
      positionMatrix { totalActors totalTopics topics { key } cells { actor { key } topic { key } positionCount net mixed latest { stance } } }
      timeline(filter: { actors: ["Estonia"] }) { totalCount edges { date node { __typename ... on Meeting { key } ... on Position { statement } } } }
    }`);
    expect(network.totalNodes).toBe(6);
    expect(network.links.every((link: { source: string }) => link.source.length > 0)).toBe(true);
    expect(positionMatrix.totalActors).toBe(3);
    expect(positionMatrix.cells).toContainEqual({
      actor: { key: 'country:EST' },
      topic: { key: 'war-and-aggression' },
      positionCount: 2,
      net: 0,
      mixed: true,
      latest: { stance: 'CONDEMN' },
    });
    expect(timeline.totalCount).toBe(timeline.edges.length);
    expect(timeline.edges.map(({ date }: { date: string }) => date)).toEqual(
      timeline.edges
        .map(({ date }: { date: string }) => date)
        .sort()
        .reverse(),
    );
  });

  it('searches everything and escapes what it highlights', async () => {
    const { search } = await data(`{
      search(query: "brussels") { totalCount countsByType { type count } edges { score highlight node { __typename } } }
      resolve(actor: "Kuleba") { state actor { key } candidates { key } }
      publishers { publisher articleCount side { key } }
      stats { store articleCount meetingCount personCount latestArticleOn }
    }`);
    expect(search.totalCount).toBe(2);
    const article = search.edges.find((edge: { node: { __typename: string } }) => edge.node.__typename === 'Article');
    expect(article.highlight).toBe('NATO ministers &lt;mark&gt;meet&lt;/mark&gt; in <mark>Brussels</mark>');
  });

  it('counts under a country the countries that it met, or the people', async () => {
    const { country } = await data(`{
      country(code: "est") {
        byCountry: encounters(filter: { level: COUNTRY }) { totalCount nodes { a { key } b { key } meetingCount meetings { totalCount } } }
        byPerson: encounters { totalCount nodes { a { key } b { key } meetingCount meetings { totalCount } } }
      }
    }`);
    for (const { nodes, totalCount } of [country.byCountry, country.byPerson]) {
      expect(nodes).toHaveLength(totalCount);
      for (const { a, meetingCount, meetings } of nodes)
        expect([a.key, meetings.totalCount]).toEqual(['country:EST', meetingCount]);
    }
    expect(country.byCountry.nodes[0]).toMatchObject({ b: { key: 'country:UKR' }, meetingCount: 3 });
    expect(country.byPerson.nodes[0]).toMatchObject({ b: { key: 'person:andrii-sybiha' }, meetingCount: 2 });
  });

  it('refuses what it cannot resolve, with candidates', async () => {
    const unknown = await ask('{ meetings(filter: { participants: ["Nobody"] }) { totalCount } }');
    expect(unknown.errors[0]).toMatchObject({
      extensions: { code: 'UNKNOWN_NAME', argument: 'filter.participants', value: 'Nobody' },
    });
    const several = await ask('{ meetings(filter: { participants: ["Kuleba"] }) { totalCount } }');
    expect(several.errors[0]).toMatchObject({
      extensions: {
        code: 'AMBIGUOUS_NAME',
        candidates: [
          { key: 'person:dmytro-kuleba', name: 'Dmytro Kuleba' },
          { key: 'person:oleksiy-kuleba', name: 'Oleksiy Kuleba' },
        ],
      },
    });
    expect(several.status).toBe(400);
  });
});
