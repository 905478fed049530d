import type { largeGraph } from './large-graph.ts';

/** A page of Neo4j's rows by one statement, as somebody would write it who asks the driver alone. */
export interface DriverStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
/** A question in three languages. What the pattern finds in the answers must be the same. */
export interface Neo4jQuestion {
  readonly name: string;
  readonly attache: string;
  readonly driver: DriverStatement;
  readonly theirs: string;
  readonly compared: RegExp;
}

const KEYS = /"key":"(meeting:[^"]+)"/g;
const OURS =
  'key title date { edtf } format status topics { key label } participants(first: 10) { edges { role node { key name } } }';
const THEIRS =
  'key title edtf format status topicsConnection(where: { edge: { tagged: { eq: true } } }) { edges { node { key label } } } participantsConnection(first: 10, where: { edge: { listed: { eq: true } } }) { edges { properties { role } node { key name } } }';
const DRIVER =
  'm {.key, .title, .edtf, .format, .status, topics: COLLECT { MATCH (m)-[b:ABOUT]->(t:Topic) WHERE b.tagged RETURN t {.key, .label} }, participants: COLLECT { MATCH (m)<-[p:TOOK_PART]-(a:Actor) WHERE p.listed RETURN {role: p.role, key: a.key, name: a.name} ORDER BY p.ordinal LIMIT 10 }} AS row';

/** Where a deep page begins, in each one's words. */
export interface DeepPage {
  readonly rows: number;
  readonly cursor: string;
  readonly sortKey: string;
}

/** The questions of the benchmark plan that @neo4j/graphql can answer too. */
export function neo4jQuestions({ people }: ReturnType<typeof largeGraph>, deep: DeepPage): readonly Neo4jQuestion[] {
  const [person = ''] = people;
  const held = 'where: { status: { eq: "HELD" } }';
  const offset = Buffer.from(`arrayconnection:${deep.rows - 1}`).toString('base64');
  return [
    {
      name: 'Q1 a node by its key',
      attache: `{ node(id: "${Buffer.from(`Person:${person}`).toString('base64url')}") { ... on Person { key name } } }`,
      driver: { text: 'MATCH (a:Actor {key: $key}) RETURN a {.key, .name} AS row', parameters: { key: person } },
      theirs: `{ actors(where: { key: { eq: "${person}" } }) { key name } }`,
      compared: /"key":"([^"]+)"/g,
    },
    {
      name: 'Q2 20 newest meetings with participants and topics',
      attache: `{ meetings(first: 20) { nodes { ${OURS} } } }`,
      driver: {
        text: `MATCH (m:Meeting) WHERE m.sortKey > '' AND m.status = 'HELD' WITH m ORDER BY m.sortKey DESC LIMIT 20 RETURN ${DRIVER}`,
        parameters: {},
      },
      theirs: `{ meetingsConnection(first: 20, sort: [{ sortKey: DESC }], ${held}) { edges { node { ${THEIRS} } } } }`,
      compared: KEYS,
    },
    {
      name: `Q3 the same after ${deep.rows} rows`,
      attache: `{ meetings(first: 20, after: "${deep.cursor}") { nodes { ${OURS} } } }`,
      driver: {
        text: `MATCH (m:Meeting) WHERE m.sortKey < $after AND m.status = 'HELD' WITH m ORDER BY m.sortKey DESC LIMIT 20 RETURN ${DRIVER}`,
        parameters: { after: deep.sortKey },
      },
      theirs: `{ meetingsConnection(first: 20, after: "${offset}", sort: [{ sortKey: DESC }], ${held}) { edges { node { ${THEIRS} } } } }`,
      compared: KEYS,
    },
    {
      name: 'Q5 a person, 20 meetings, participants and topics',
      attache: `{ person(by: { key: "${person}" }) { name meetings(first: 20) { nodes { ${OURS} } } } }`,
      driver: {
        text: `MATCH (:Actor)-[s:TOOK_PART]->(m:Meeting) WHERE s.slot >= $from AND s.slot < $to WITH m ORDER BY s.slot DESC LIMIT 20 RETURN ${DRIVER}`,
        parameters: { from: `${person} `, to: `${person}!` },
      },
      theirs: `{ actors(where: { key: { eq: "${person}" } }) { name meetingsConnection(first: 20, sort: [{ edge: { slot: DESC } }]) { edges { node { ${THEIRS} } } } } }`,
      compared: KEYS,
    },
    {
      name: 'Q8 how many meetings',
      attache: '{ meetings { totalCount } }',
      driver: { text: "MATCH (m:Meeting) WHERE m.status = 'HELD' RETURN count(*) AS row", parameters: {} },
      theirs: `{ meetingsConnection(${held}) { totalCount } }`,
      compared: /(\d+)/g,
    },
    {
      name: 'Q9 newest positions on a broad topic',
      attache:
        '{ positions(first: 20, filter: { topics: ["security"] }) { nodes { stance polarity statement date { edtf } holders { key name } targets { key name } } } }',
      driver: {
        text: 'MATCH (p:Position)-[o:ON]->(:Topic) WHERE o.slot >= $from AND o.slot < $to WITH p ORDER BY o.slot DESC LIMIT 20 RETURN p {.stance, .polarity, .statement, .edtf, holders: COLLECT { MATCH (p)<-[:HOLDS]-(a:Actor) RETURN a {.key, .name} }, targets: COLLECT { MATCH (p)-[:TOWARD]->(a:Actor) RETURN a {.key, .name} }} AS row',
        parameters: { from: 'security ', to: 'security!' },
      },
      theirs:
        '{ topics(where: { key: { eq: "security" } }) { positionsConnection(first: 20, sort: [{ edge: { slot: DESC } }]) { edges { node { stance polarity statement edtf holders { key name } targets { key name } } } } } }',
      compared: /"statement":"([^"]+)"/g,
    },
  ];
}
