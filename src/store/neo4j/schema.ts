import { KINDS, type KindName } from '../../model/index.ts';
import { specOf } from './values.ts';

const slots = ['TOOK_PART', 'EXPECTED', 'ABOUT', 'HOLDS', 'TOWARD', 'ADDRESSES', 'ON'];
const ranks = ['rank', 'lastRank', 'firstRank', 'nameRank'];

/** Indexes that serve orders and look-ups of the reader, beside those that the model's kinds ask for. */
const READING = [
  'CREATE INDEX actor_by_name IF NOT EXISTS FOR (n:Actor) ON (n.kind, n.sortName, n.key)',
  'CREATE INDEX actor_by_iso2 IF NOT EXISTS FOR (n:Country) ON (n.iso2)',
  'CREATE INDEX actor_by_iso3 IF NOT EXISTS FOR (n:Country) ON (n.iso3)',
  'CREATE INDEX meeting_by_date IF NOT EXISTS FOR (n:Meeting) ON (n.sortKey)',
  'CREATE INDEX meeting_by_count IF NOT EXISTS FOR (n:Meeting) ON (n.countKey)',
  'CREATE INDEX meeting_by_confidence IF NOT EXISTS FOR (n:Meeting) ON (n.confidenceKey)',
  'CREATE INDEX meeting_by_place IF NOT EXISTS FOR (n:Meeting) ON (n.placeSlot)',
  'CREATE INDEX position_by_date IF NOT EXISTS FOR (n:Position) ON (n.sortKey)',
  'CREATE INDEX position_by_confidence IF NOT EXISTS FOR (n:Position) ON (n.confidenceKey)',
  'CREATE INDEX article_by_date IF NOT EXISTS FOR (n:Article) ON (n.sortKey)',
  'CREATE INDEX article_by_publisher IF NOT EXISTS FOR (n:Article) ON (n.publisher)',
  ...slots.map((type) => `CREATE INDEX ${type.toLowerCase()}_slot IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.slot)`),
  ...ranks.map((name) => `CREATE INDEX met_${name.toLowerCase()} IF NOT EXISTS FOR ()-[r:MET]-() ON (r.${name})`),
  "CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Actor|Topic|Meeting|Position|Article) ON EACH [n.foldedName, n.foldedTitle, n.foldedBody] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}",
];

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const list = (properties: readonly string[]): string => properties.map((property) => `n.${property}`).join(', ');

/** The constraints and indexes of one kind: its identity is unique, each of its look-ups has an index. */
function ofKind(name: KindName): string[] {
  const { identity, scans, neo4j } = specOf(name);
  if (neo4j.form === 'relationship') {
    // The ends are found by their own constraints; only a key of its own needs one here.
    if (identity.length !== 1) return [];
    return [
      `CREATE CONSTRAINT ${snake(name)}_key IF NOT EXISTS FOR ()-[r:${neo4j.type}]-() REQUIRE r.${identity[0]} IS UNIQUE`,
    ];
  }
  const label = neo4j.labels[0];
  return [
    `CREATE CONSTRAINT ${snake(name)}_key IF NOT EXISTS FOR (n:${label}) REQUIRE (${list(identity)}) IS UNIQUE`,
    ...scans.map(
      (by) =>
        `CREATE INDEX ${snake(name)}_by_${by.map(snake).join('_and_')}_scan IF NOT EXISTS FOR (n:${label}) ON (${list(by)})`,
    ),
  ];
}

/** All statements that make an empty database ready, in order; each may run again. */
export const schemaStatements = (): readonly string[] => [
  'CREATE CONSTRAINT lock_key IF NOT EXISTS FOR (n:Lock) REQUIRE (n.key) IS UNIQUE',
  'CREATE CONSTRAINT name_form IF NOT EXISTS FOR (n:Name) REQUIRE (n.form) IS UNIQUE',
  'CREATE CONSTRAINT loaded_key IF NOT EXISTS FOR (n:Loaded) REQUIRE (n.key) IS UNIQUE',
  ...(Object.keys(KINDS) as KindName[]).flatMap(ofKind),
  ...READING,
];

/** The schema as a script for people, as `schema/neo4j.cypher` has it. */
export const printNeo4jSchema = (): string =>
  `// The constraints and indexes of attache's graph in Neo4j 5, printed from the graph model.\n${schemaStatements()
    .map((statement) => `${statement};\n`)
    .join('')}`;
