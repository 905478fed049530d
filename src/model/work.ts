import type { KindName, Row, RowKey } from './graph.ts';

/**
 * What a piece of work asks of a store, one step at a time. The store runs each step inside the work's transaction and hands rows back to it.
 * - `lock`: nobody else may hold any of these keys until the transaction ends. Sorted before they are taken.
 * - `scan`: the rows of a kind whose properties `by` equal one of the tuples in `values`; `by` is one of the kind's `scans` or its identity. Rows come in the order of their identity.
 * - `put`: writes whole rows, new or not. `delete`: removes rows by identity; a missing one is no error.
 */
export type Step =
  | { readonly op: 'lock'; readonly keys: readonly string[] }
  | {
      readonly op: 'scan';
      readonly kind: KindName;
      readonly by: readonly string[];
      readonly values: readonly (readonly (string | number)[])[];
    }
  | { readonly op: 'put'; readonly kind: KindName; readonly rows: readonly Row[] }
  | { readonly op: 'delete'; readonly kind: KindName; readonly keys: readonly RowKey[] };

/** Work as a generator: yields steps, is handed the rows of a `scan` (nothing for the others), returns its result. Runs again from the start on a conflict, so it must have no other effects. */
export type Work<T> = Generator<Step, T, readonly Row[]>;

/** The rows of a kind by lookup: `const rows = yield* scan('cell', ['form'], forms.map((form) => [form]))`. */
export function* scan<K extends KindName>(
  kind: K,
  by: readonly (keyof Row<K> & string)[],
  values: readonly (readonly (string | number)[])[],
): Generator<Step, readonly Row<K>[], readonly Row[]> {
  if (values.length === 0) return [];
  return (yield { op: 'scan', kind, by, values }) as readonly Row<K>[];
}

export function* put<K extends KindName>(kind: K, rows: readonly Row<K>[]): Generator<Step, void, readonly Row[]> {
  if (rows.length > 0) yield { op: 'put', kind, rows: rows as readonly Row[] };
}

export function* remove<K extends KindName>(
  kind: K,
  keys: readonly RowKey<K>[],
): Generator<Step, void, readonly Row[]> {
  if (keys.length > 0) yield { op: 'delete', kind, keys: keys as readonly RowKey[] };
}

export function* lock(keys: readonly string[]): Generator<Step, void, readonly Row[]> {
  if (keys.length > 0) yield { op: 'lock', keys: [...new Set(keys)].sort() };
}
