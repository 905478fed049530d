import { setImmediate } from 'node:timers/promises';
import { invariant, type Row, type Step, type Work } from '../../model/index.ts';
import type { GraphWriter } from '../store.ts';
import type { Connection } from './connection.ts';
import type { Pool } from './pool.ts';
import { putRows, removeRows, scanRows } from './rows.ts';
import { inTransaction } from './transaction.ts';

const LOADED_NOW = `INSERT INTO loaded VALUES (1, strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) ON CONFLICT DO UPDATE SET at = excluded.at`;

async function step(connection: Connection, asked: Step, writes: boolean): Promise<readonly Row[]> {
  if (asked.op === 'scan') return await scanRows(connection, asked.kind, asked.by, asked.values);
  // One writer at a time: the transaction itself is the lock.
  if (asked.op === 'lock') return [];
  invariant(writes, `work that only asks may not ${asked.op} ${asked.kind}`);
  if (asked.op === 'put') await putRows(connection, asked.kind, asked.rows);
  else await removeRows(connection, asked.kind, asked.keys);
  return [];
}

async function runWork<T>(connection: Connection, work: Work<T>, writes: boolean): Promise<T> {
  let next = work.next([]);
  while (!next.done) {
    let rows: readonly Row[];
    try {
      rows = await step(connection, next.value, writes);
    } catch (error) {
      next = work.throw(error);
      continue;
    }
    next = work.next(rows);
  }
  return next.value;
}

async function changesSoFar(connection: Connection): Promise<number> {
  const statement = await connection.prepare('SELECT total_changes() AS n');
  return Number(statement.get([])?.n);
}

async function runAll<T>(connection: Connection, works: readonly (() => Work<T>)[]): Promise<T[]> {
  const before = await changesSoFar(connection);
  const results: T[] = [];
  for (const work of works) {
    results.push(await runWork(connection, work(), true));
    if (works.length > 1) await setImmediate();
  }
  if ((await changesSoFar(connection)) !== before) await connection.exec(LOADED_NOW);
  return results;
}

/** Runs works on the writing connection, one transaction after another; what only asks, on a reading one. */
export function sqliteWriter(writers: Pool, readers: Pool): GraphWriter {
  return {
    write: (works) => writers.use((connection) => inTransaction(connection, () => runAll(connection, works))),
    ask: (work) =>
      readers.use(async (connection) => {
        await connection.exec('BEGIN');
        try {
          return await runWork(connection, work(), false);
        } finally {
          await connection.exec('ROLLBACK');
        }
      }),
  };
}
