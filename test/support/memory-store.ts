import { KINDS, type KindName, type Row, type Step, type Work } from '../../src/model/index.ts';

/** Rows by identity, with look-ups: what every store does with the steps of a work, in the plainest way. An instrument for tests, not a store. */
export class MemoryStore {
  private readonly tables = new Map<KindName, Map<string, Row>>();
  private readonly indexes = new Map<string, Map<string, Set<string>>>();
  statements = 0;
  rowsRead = 0;
  rowsWritten = 0;
  locks = 0;
  readonly byStep = new Map<string, { statements: number; rows: number }>();

  run<T>(work: Work<T>): T {
    let next = work.next([]);
    while (!next.done) next = work.next(this.step(next.value));
    return next.value;
  }

  rows<K extends KindName>(kind: K): Row<K>[] {
    const table = this.tables.get(kind) ?? new Map<string, Row>();
    return [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => ({ ...row }) as Row<K>);
  }

  step(step: Step): readonly Row[] {
    if (step.op === 'lock') {
      this.locks += step.keys.length;
      return [];
    }
    this.statements++;
    const rows = this.execute(step);
    const touched = step.op === 'scan' ? rows.length : step.op === 'put' ? step.rows.length : step.keys.length;
    if (step.op === 'scan') this.rowsRead += touched;
    else this.rowsWritten += touched;
    const name = `${step.op} ${step.kind}${step.op === 'scan' ? ` by ${step.by.join('+')}` : ''}`;
    const sums = this.byStep.get(name) ?? { statements: 0, rows: 0 };
    this.byStep.set(name, { statements: sums.statements + 1, rows: sums.rows + touched });
    return rows;
  }

  private execute(step: Exclude<Step, { op: 'lock' }>): readonly Row[] {
    const table = this.tables.get(step.kind) ?? new Map<string, Row>();
    this.tables.set(step.kind, table);
    switch (step.op) {
      case 'scan':
        return this.scan(step, table);
      case 'put':
        for (const row of step.rows) this.put(step.kind, table, row);
        return [];
      case 'delete':
        for (const key of step.keys) this.remove(step.kind, table, identityOf(step.kind, key));
        return [];
    }
  }

  private scan({ kind, by, values }: Extract<Step, { op: 'scan' }>, table: Map<string, Row>): Row[] {
    const { identity, scans } = KINDS[kind];
    const isIdentity = by.join() === identity.join();
    if (!isIdentity && !scans.some((scan: readonly string[]) => scan.join() === by.join())) {
      throw new Error(`${kind} has no look-up by ${by.join()}`);
    }
    const keys = new Set<string>();
    for (const value of values) {
      const id = JSON.stringify(value);
      if (isIdentity) keys.add(id);
      else for (const key of this.index(kind, by).get(id) ?? []) keys.add(key);
    }
    const found = [...keys].sort().flatMap((key) => table.get(key) ?? []);
    return found.map((row) => ({ ...row }));
  }

  private index(kind: KindName, by: readonly string[]): Map<string, Set<string>> {
    const name = `${kind} ${by.join()}`;
    const index = this.indexes.get(name) ?? new Map<string, Set<string>>();
    this.indexes.set(name, index);
    return index;
  }

  private put(kind: KindName, table: Map<string, Row>, row: Row): void {
    checkRow(kind, row);
    const key = identityOf(kind, row);
    this.remove(kind, table, key);
    const copy = { ...row };
    table.set(key, copy);
    for (const by of KINDS[kind].scans) {
      const index = this.index(kind, by);
      const value = JSON.stringify(by.map((property) => Reflect.get(copy, property)));
      const keys = index.get(value) ?? new Set();
      index.set(value, keys.add(key));
    }
  }

  private remove(kind: KindName, table: Map<string, Row>, key: string): void {
    const row = table.get(key);
    if (!row) return;
    table.delete(key);
    for (const by of KINDS[kind].scans) {
      const value = JSON.stringify(by.map((property) => Reflect.get(row, property)));
      const keys = this.index(kind, by).get(value);
      keys?.delete(key);
      if (keys?.size === 0) this.index(kind, by).delete(value);
    }
  }
}

export const identityOf = (kind: KindName, row: object): string =>
  JSON.stringify(KINDS[kind].identity.map((property) => Reflect.get(row, property)));

/** Throws where a row is not of its kind: a property missing, unknown or of another type. */
function checkRow(kind: KindName, row: Row): void {
  const specs: Readonly<Record<string, { type: string; optional: boolean }>> = KINDS[kind].properties;
  for (const name of Object.keys(row)) if (!specs[name]) throw new Error(`${kind} has no ${name}`);
  for (const [name, { type, optional }] of Object.entries(specs)) {
    const value: unknown = Reflect.get(row, name);
    const fits =
      (value === null && optional) ||
      (type === 'text' && typeof value === 'string') ||
      ((type === 'integer' || type === 'real') && typeof value === 'number' && !Number.isNaN(value)) ||
      (type === 'boolean' && typeof value === 'boolean') ||
      (type === 'texts' && Array.isArray(value)) ||
      (type === 'json' && value !== undefined);
    if (!fits) throw new Error(`${kind}.${name} is ${JSON.stringify(value)}, expected ${type}`);
  }
}
