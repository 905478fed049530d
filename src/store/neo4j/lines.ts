import type { Step } from '../../model/index.ts';

/**
 * What nodes keep of their relationships, so that analyses of everything need not follow them: a meeting its topics with the broader
 * ones, and both meetings and positions their line, as `lines.ts` of the store describes it.
 */
type Kept = 'Meeting' | 'Position';

const joined = (list: string): string => `reduce(text = ' ', each IN ${list} | text + each + ' ')`;
const TOOK = joined(
  "COLLECT { MATCH (n)<-[t:TOOK_PART|EXPECTED]-(w:Actor) WITH w.key + coalesce('!' + t.side, '') AS who ORDER BY who RETURN who }",
);
const topics = (type: string, tagged: string): string =>
  `COLLECT { MATCH (n)-[b:${type}]->(t:Topic)${tagged} WITH t.key AS topic ORDER BY topic RETURN topic }`;
const HOLDERS = joined('COLLECT { MATCH (n)<-[:HOLDS]-(w:Actor) WITH w.key AS holder ORDER BY holder RETURN holder }');
const apart = (...parts: readonly string[]): string => parts.join(" + '|' + ");

const SET: Readonly<Record<Kept, string>> = {
  Meeting: `SET n.topics = ${topics('ABOUT', '')}, n.line = ${apart(
    'n.sortDate',
    'coalesce(n.latest, n.sortDate)',
    'toString(n.sideCount)',
    TOOK,
    joined(topics('ABOUT', ' WHERE b.tagged')),
  )}`,
  Position: `SET n.line = ${apart(
    'n.sortDate',
    'n.key',
    'toString(n.polarity)',
    'toString(n.confidence)',
    HOLDERS,
    joined(topics('ON', ' WHERE b.tagged')),
    joined(topics('ON', ' WHERE NOT b.tagged')),
  )}`,
};

/** The statement that makes the lines of the nodes `$keys` anew. */
export const lineStatement = (label: Kept): string => `UNWIND $keys AS k MATCH (n:${label} {key: k}) ${SET[label]}`;

/** The statement that makes lines for so many nodes that have none yet, and says how many those were. */
export const missingLines = (label: Kept, atOnce: number): string =>
  `MATCH (n:${label}) WHERE n.line IS NULL WITH n LIMIT ${atOnce} ${SET[label]} RETURN count(n) AS made`;

export const LINED: readonly Kept[] = ['Meeting', 'Position'];

type Change = Extract<Step, { op: 'put' | 'delete' }>;
const NAMED_BY: Readonly<Record<string, readonly [Kept, string]>> = {
  meeting: ['Meeting', 'key'],
  tookPart: ['Meeting', 'meeting'],
  about: ['Meeting', 'meeting'],
  position: ['Position', 'key'],
  positionActor: ['Position', 'position'],
  positionTopic: ['Position', 'position'],
};

/** Gathers the nodes whose lines a transaction's changes make out of date. */
export class ChangedLines {
  readonly #keys: Readonly<Record<Kept, Set<string>>> = { Meeting: new Set(), Position: new Set() };

  add(change: Change): void {
    const named = NAMED_BY[change.kind];
    if (named === undefined) return;
    const [label, property] = named;
    const rows = (change.op === 'put' ? change.rows : change.keys) as readonly object[];
    for (const row of rows) this.#keys[label].add((row as Readonly<Record<string, string>>)[property] ?? '');
  }

  /** The statements to run at the end of the transaction. */
  statements(): readonly { readonly text: string; readonly keys: readonly string[] }[] {
    return LINED.filter((label) => this.#keys[label].size > 0).map((label) => ({
      text: lineStatement(label),
      keys: [...this.#keys[label]].sort(),
    }));
  }
}
