import type { Site } from './site.ts';

/** An address of every view, with keys that the store has. */
export async function viewAddresses(site: Site): Promise<readonly (readonly [view: string, path: string])[]> {
  const { data } = await site.ask(`{
    people(orderBy: { field: MEETING_COUNT, direction: DESC }, first: 1) { nodes { key } }
    meetings(orderBy: { field: DATE, direction: DESC }, first: 20) { nodes { key positions { totalCount } readouts { article { key } } } }
    encounters(filter: { level: COUNTRY }, orderBy: { field: MEETING_COUNT, direction: DESC }, first: 1) { nodes { a { key } b { key } } }
    organizations(first: 1) { nodes { key } }
    positionMatrix(maxTopics: 1) { topics { key } }
  }`);
  const found = data as {
    people: { nodes: { key: string }[] };
    meetings: { nodes: { key: string; positions: { totalCount: number }; readouts: { article: { key: string } }[] }[] };
    encounters: { nodes: { a: { key: string }; b: { key: string } }[] };
    organizations: { nodes: { key: string }[] };
    positionMatrix: { topics: { key: string }[] };
  };
  const short = (key: string | undefined) => (key ?? '').replace(/^[a-z]+:/, '');
  const meeting = found.meetings.nodes.find((one) => one.positions.totalCount > 0) ?? found.meetings.nodes[0];
  const pair = found.encounters.nodes[0];
  const a = short(pair?.a.key);
  const b = short(pair?.b.key);
  return [
    ['Ask', '/'],
    ['Network', '/network'],
    ['Network, somebody chosen', `/network?level=PERSON&sel=${found.people.nodes[0]?.key}`],
    ['Network of countries', '/network?level=COUNTRY'],
    ['Person', `/person/${short(found.people.nodes[0]?.key)}`],
    ['Country', `/country/${a}`],
    ['Organisation', `/organization/${short(found.organizations.nodes[0]?.key)}`],
    ['Meeting', `/meeting/${short(meeting?.key)}`],
    ['Topic', `/topic/${found.positionMatrix.topics[0]?.key}`],
    ['Positions', '/positions'],
    ['Timeline', '/timeline'],
    ['Map', `/map?country=${a}`],
    ['Path', `/path?a=${a}&b=${b}`],
    ['Article', `/article/${short(meeting?.readouts[0]?.article.key)}`],
    ['Articles', '/articles'],
    ['Search', '/search?q=minister'],
    ['Unknown key', '/person/nobody-of-this-name'],
    ['No such page', '/nowhere'],
  ];
}
