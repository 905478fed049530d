import {
  type GRAPH_KINDS,
  hashOf,
  KINDS,
  type KindName,
  put,
  type Row,
  type RowKey,
  remove,
  scan,
  type Work,
} from '../model/index.ts';

export type GraphKind = Exclude<keyof typeof GRAPH_KINDS, 'topic' | 'encounter'>;

/** A row of the graph with its kind. */
export type GraphRow = { readonly [K in GraphKind]: { readonly kind: K; readonly row: Row<K> } }[GraphKind];

/** Nodes before the relationships that join them. */
const WRITE_ORDER: readonly GraphKind[] = [
  'actor',
  'office',
  'article',
  'meeting',
  'position',
  'tenure',
  'tookPart',
  'about',
  'positionActor',
  'positionTopic',
  'tellsOf',
  'evidence',
];

/** Kind, hash of the row, and its identity. */
type Written = readonly [kind: GraphKind, digest: string, ...identity: string[]];

const identityOf = (kind: KindName, row: Row): string[] =>
  KINDS[kind].identity.map((property) => String(Reflect.get(row, property)));
const rowId = ([kind, , ...identity]: Written): string => `${kind}\u0000${identity.join('\u0000')}`;
const keyOf = (kind: GraphKind, identity: readonly string[]): RowKey => {
  const names: readonly string[] = KINDS[kind].identity;
  return Object.fromEntries(names.map((name, index) => [name, identity[index] ?? ''])) as RowKey;
};

/**
 * Makes the graph's rows of each owner (a text, a meeting, a person, a tenure) exactly those given: writes the rows that are new or differ, removes
 * those that are gone, and touches no other. An owner with no rows is forgotten.
 */
export function* writeProjections(owners: ReadonlyMap<string, readonly GraphRow[]>): Work<void> {
  const keys = [...owners.keys()].sort();
  const before = new Map(
    (yield* scan(
      'projection',
      ['key'],
      keys.map((key) => [key]),
    )).map((row) => [row.key, row.rows]),
  );
  const puts = new Map<GraphKind, Row[]>(WRITE_ORDER.map((kind) => [kind, []]));
  const deletes = new Map<GraphKind, RowKey[]>(WRITE_ORDER.map((kind) => [kind, []]));
  const kept = new Set<string>();
  const gone = new Map<string, Written>();
  const changed: Row<'projection'>[] = [];
  const emptied: RowKey<'projection'>[] = [];
  for (const key of keys) {
    const rows = owners.get(key) ?? [];
    const was = before.get(key) ?? '[]';
    const old = new Map((JSON.parse(was) as Written[]).map((written) => [rowId(written), written]));
    const now: Written[] = [];
    for (const { kind, row } of rows) {
      const written: Written = [kind, hashOf(JSON.stringify(row), 12), ...identityOf(kind, row)];
      const id = rowId(written);
      now.push(written);
      kept.add(id);
      if (old.get(id)?.[1] !== written[1]) puts.get(kind)?.push(row);
    }
    for (const [id, written] of old) gone.set(id, written);
    const text = JSON.stringify(now);
    if (text === was) continue;
    if (now.length === 0) emptied.push({ key });
    else changed.push({ key, rows: text });
  }
  for (const [id, [kind, , ...identity]] of gone) {
    if (!kept.has(id)) deletes.get(kind)?.push(keyOf(kind, identity));
  }
  for (const kind of [...WRITE_ORDER].reverse()) yield* remove(kind, deletes.get(kind) ?? []);
  for (const kind of WRITE_ORDER) yield* put(kind, puts.get(kind) ?? []);
  yield* remove('projection', emptied);
  yield* put('projection', changed);
}
