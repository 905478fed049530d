import { KINDS, type KindName, type Row, type Step, type Work } from '../../src/model/index.ts';
import { identityOf, type MemoryStore } from './memory-store.ts';
import type { Random } from './random.ts';

/**
 * One transaction as a database with READ COMMITTED and exclusive locks runs it: it reads what others have committed and what it wrote
 * itself; what it writes is seen by others when it commits.
 */
class Transaction {
  private work: Work<unknown>;
  private readonly written = new Map<KindName, Map<string, Row | null>>();
  readonly locks = new Set<string>();
  waitingFor: string[] = [];
  private next: IteratorResult<Step, unknown>;

  constructor(
    private readonly store: MemoryStore,
    private readonly make: () => Work<unknown>,
  ) {
    this.work = make();
    this.next = this.work.next([]);
    this.noteLocks();
  }

  get done(): boolean {
    return this.next.done === true;
  }

  restart(): void {
    this.written.clear();
    this.locks.clear();
    this.work = this.make();
    this.next = this.work.next([]);
    this.noteLocks();
  }

  private noteLocks(): void {
    this.waitingFor = !this.next.done && this.next.value.op === 'lock' ? [...this.next.value.keys] : [];
  }

  /** Runs the step at hand, all of whose locks are held. */
  advance(): void {
    if (this.next.done) return;
    this.next = this.work.next(this.execute(this.next.value));
    this.noteLocks();
  }

  private execute(step: Step): readonly Row[] {
    if (step.op === 'lock') return [];
    const mine = this.written.get(step.kind) ?? new Map<string, Row | null>();
    this.written.set(step.kind, mine);
    switch (step.op) {
      case 'put':
        for (const row of step.rows) mine.set(identityOf(step.kind, row), { ...row });
        return [];
      case 'delete':
        for (const key of step.keys) mine.set(identityOf(step.kind, key), null);
        return [];
      case 'scan': {
        const wanted = new Set(step.values.map((value) => JSON.stringify(value)));
        const rows = new Map(this.store.step(step).map((row) => [identityOf(step.kind, row), row]));
        for (const [id, row] of mine) {
          rows.delete(id);
          const value = row && JSON.stringify(step.by.map((property) => Reflect.get(row, property)));
          if (row && value !== null && wanted.has(value)) rows.set(id, { ...row });
        }
        return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
      }
    }
  }

  commit(): void {
    for (const [kind, rows] of this.written) {
      for (const [id, row] of rows) {
        if (row) this.store.step({ op: 'put', kind, rows: [row] });
        else {
          const values = JSON.parse(id) as string[];
          const key = Object.fromEntries(KINDS[kind].identity.map((name, index) => [name, values[index] ?? '']));
          this.store.step({ op: 'delete', kind, keys: [key as never] });
        }
      }
    }
  }
}

/** Runs several queues of works at once, a random one a step further each time. A deadlock rolls one back, and it begins again. */
export function interleave(
  store: MemoryStore,
  queues: readonly (readonly (() => Work<unknown>)[])[],
  random: Random,
): { readonly deadlocks: number; readonly waits: number } {
  const left = queues.map((queue) => [...queue]);
  const active: (Transaction | null)[] = queues.map(() => null);
  const held = new Map<string, Transaction>();
  let [deadlocks, waits] = [0, 0];
  const release = (transaction: Transaction): void => {
    for (const key of transaction.locks) held.delete(key);
  };
  const isFree = (transaction: Transaction): boolean => {
    const holder = held.get(transaction.waitingFor[0] ?? '');
    return holder === undefined || holder === transaction;
  };
  for (;;) {
    left.forEach((queue, index) => {
      const make = active[index] === null ? queue.shift() : undefined;
      if (make) active[index] = new Transaction(store, make);
    });
    const running = active.filter((one) => one !== null);
    if (running.length === 0) return { deadlocks, waits };
    const ready = running.filter((one) => one.waitingFor.length === 0 || isFree(one));
    if (ready.length === 0) {
      deadlocks++;
      const victim = random.pick(running);
      release(victim);
      victim.restart();
      continue;
    }
    waits += running.length - ready.length;
    const transaction = random.pick(ready);
    const wanted = transaction.waitingFor.shift();
    if (wanted !== undefined) {
      held.set(wanted, transaction);
      transaction.locks.add(wanted);
      if (transaction.waitingFor.length === 0) transaction.advance();
    } else if (transaction.done) {
      transaction.commit();
      release(transaction);
      active[active.indexOf(transaction)] = null;
    } else transaction.advance();
  }
}
