import type { KindName, Row, RowKey } from '../../model/index.ts';
import { nameForms } from '../names.ts';
import { derivedOf } from './derived.ts';
import { type Edge, type End, edgesOf, labelOf, ownKeys } from './edges.ts';
import { type Fields, type Properties, propertiesOf, specOf } from './values.ts';

/** One text with the rows that it takes; text of users is only ever in the rows. */
export interface Statement {
  readonly text: string;
  readonly rows: readonly unknown[];
}

interface Reference {
  readonly property: string;
  readonly type: string;
  readonly label: string;
  /** The relationship points to the node that has the property. */
  readonly incoming?: true;
}

/** References of nodes that are relationships too, so that people can walk the graph. */
const REFERENCES: Partial<Record<KindName, readonly Reference[]>> = {
  topic: [{ property: 'broader', type: 'BROADER', label: 'Topic' }],
  office: [{ property: 'of', type: 'OF', label: 'Actor' }],
  tenure: [
    { property: 'person', type: 'SERVED', label: 'Actor', incoming: true },
    { property: 'office', type: 'IN_OFFICE', label: 'Office' },
  ],
  meeting: [{ property: 'partOf', type: 'PART_OF', label: 'Meeting' }],
  position: [{ property: 'meeting', type: 'VOICED_AT', label: 'Meeting' }],
};
const ACTOR_LABELS: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
};

const pattern = (properties: readonly string[], row: string): string =>
  properties.map((property) => `${property}: ${row}.${property}`).join(', ');

/** The statements that write rows of a kind, new or not. */
export const putStatements = (kind: KindName, rows: readonly Row[]): readonly Statement[] =>
  specOf(kind).neo4j.form === 'node' ? putNodes(kind, rows) : putEdges(kind, rows);

function putNodes(kind: KindName, rows: readonly Row[]): readonly Statement[] {
  const { identity } = specOf(kind);
  const match = pattern(identity, 'r');
  const sent = rows.map((row) => ({ ...propertiesOf(kind, row), ...derivedOf(kind, row) }) as Properties);
  const statements: Statement[] = [];
  if (kind === 'actor') {
    for (const [actorKind, label] of Object.entries(ACTOR_LABELS)) {
      const some = sent.filter((row) => row.kind === actorKind);
      if (some.length > 0) {
        statements.push({ text: `UNWIND $rows AS r MERGE (n:Actor {${match}}) SET n = r SET n:${label}`, rows: some });
      }
    }
    statements.push(...putNames(rows as readonly Row<'actor'>[]));
  } else {
    statements.push({ text: `UNWIND $rows AS r MERGE (n:${labelOf(kind)} {${match}}) SET n = r`, rows: sent });
  }
  for (const reference of REFERENCES[kind] ?? []) statements.push(...putReference(kind, reference, sent));
  return statements;
}

/** The forms by which actors are found: nodes of their own, so that an index serves them. */
function putNames(rows: readonly Row<'actor'>[]): readonly Statement[] {
  const sent = rows.map((row) => {
    const { whole, words } = nameForms(row);
    return {
      key: row.key,
      forms: [...whole.map((form) => ({ form, whole: true })), ...words.map((form) => ({ form, whole: false }))],
    };
  });
  return [
    { text: 'UNWIND $rows AS r MATCH (:Actor {key: r.key})-[x:CALLED]->() DELETE x', rows: sent },
    {
      text: 'UNWIND $rows AS r MATCH (n:Actor {key: r.key}) UNWIND r.forms AS f MERGE (m:Name {form: f.form}) MERGE (n)-[:CALLED {whole: f.whole}]->(m)',
      rows: sent,
    },
  ];
}

/** The old relationship goes where it points elsewhere; the new one comes where there is something to point to. */
function putReference(
  kind: KindName,
  { property, type, label, incoming }: Reference,
  sent: readonly Properties[],
): readonly Statement[] {
  const { identity } = specOf(kind);
  const node = `(n:${labelOf(kind)} {${pattern(identity, 'r')}})`;
  const edge = (variable: string): string => (incoming ? `<-[${variable}:${type}]-` : `-[${variable}:${type}]->`);
  const rows = sent.map((row) => Object.fromEntries([...identity, property].map((name) => [name, row[name] ?? null])));
  const told = rows.filter((row) => row[property] !== null);
  return [
    {
      text: `UNWIND $rows AS r MATCH ${node}${edge('x')}(o) WHERE r.${property} IS NULL OR o.key <> r.${property} DELETE x`,
      rows,
    },
    ...(told.length === 0
      ? []
      : [
          {
            text: `UNWIND $rows AS r MATCH ${node} MERGE (o:${label} {key: r.${property}}) MERGE (n)${edge('')}(o)`,
            rows: told,
          },
        ]),
  ];
}

function putEdges(kind: KindName, rows: readonly Row[]): readonly Statement[] {
  return edgesOf(kind).flatMap((edge): Statement[] => {
    const { type, others, from, to } = edge;
    const sent = rows
      .filter((row) => edge.holds(row as Fields))
      .map((row) => {
        const properties: Properties = { ...propertiesOf(kind, row), ...derivedOf(kind, row) };
        const { [from.property]: a, [to.property]: b, ...rest } = properties;
        return { a, b, p: rest };
      });
    if (sent.length === 0) return [];
    const own = ownKeys(kind, edge);
    const test = own.length > 0 ? ` {${pattern(own, 'r.p')}}` : '';
    const ends = `MATCH (a:${from.label} {key: r.a}) MATCH (b:${to.label} {key: r.b})`;
    return [
      ...others.map((other) => ({
        text: `UNWIND $rows AS r ${ends} MATCH (a)-[x:${other}]->(b) DELETE x`,
        rows: sent,
      })),
      {
        text: `UNWIND $rows AS r ${ends} MERGE (a)-[x:${type}${test}]->(b) SET x = r.p RETURN count(x) AS written`,
        rows: sent,
      },
    ];
  });
}

/** The statements that remove rows by identity. */
export function deleteStatements(kind: KindName, keys: readonly RowKey[]): readonly Statement[] {
  const { identity, neo4j } = specOf(kind);
  if (neo4j.form === 'node') {
    return [
      { text: `UNWIND $rows AS r MATCH (n:${labelOf(kind)} {${pattern(identity, 'r')}}) DETACH DELETE n`, rows: keys },
    ];
  }
  if (kind === 'evidence') {
    return [{ text: 'UNWIND $rows AS r MATCH ()-[x:EVIDENCE {key: r.key}]->() DELETE x', rows: keys }];
  }
  return edgesOf(kind).flatMap((edge): Statement[] => {
    const { type, from, to } = edge;
    const rows = identity.includes('role') ? keys.filter((key) => edge.holds(key as Fields)) : keys;
    if (rows.length === 0) return [];
    const own = ownKeys(kind, edge);
    const test = own.length > 0 ? ` {${pattern(own, 'r')}}` : '';
    const [a, b] = [from, to].map(({ label, property }) => `(:${label} {key: r.${property}})`);
    return [{ text: `UNWIND $rows AS r MATCH ${a}-[x:${type}${test}]->${b} DELETE x`, rows }];
  });
}

/** The statement that looks rows of a kind up by properties; each answer's `row` holds all of its properties. */
export function scanStatement(kind: KindName, by: readonly string[]): string {
  if (specOf(kind).neo4j.form === 'node') {
    const match = by.map((property, i) => `${property}: v[${i}]`).join(', ');
    return `UNWIND $values AS v MATCH (n:${labelOf(kind)} {${match}}) RETURN properties(n) AS row`;
  }
  if (kind === 'evidence' && by.length === 1 && by[0] === 'key') {
    return 'UNWIND $values AS v MATCH (a)-[x:EVIDENCE {key: v[0]}]->(b) RETURN x {.*, fact: a.key, article: b.key} AS row';
  }
  const branches = edgesOf(kind).map((edge) => branchOf(edge, by));
  return `UNWIND $values AS v CALL (v) { ${branches.join(' UNION ALL ')} } RETURN row`;
}

function branchOf({ type, from, to }: Edge, by: readonly string[]): string {
  const end = (variable: string, { label, property }: End): string => {
    const i = by.indexOf(property);
    return i >= 0 ? `(${variable}:${label} {key: v[${i}]})` : `(${variable}:${label})`;
  };
  const tests = by.flatMap((property, i) =>
    property === from.property || property === to.property ? [] : [`x.${property} = v[${i}]`],
  );
  const where = tests.length > 0 ? ` WHERE ${tests.join(' AND ')}` : '';
  return `MATCH ${end('a', from)}-[x:${type}]->${end('b', to)}${where} RETURN x {.*, ${from.property}: a.key, ${to.property}: b.key} AS row`;
}
