import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { invariant, type Row, type Step, type Work } from '../../model/index.ts';
import type { GraphWriter } from '../store.ts';
import { meaningOf } from './connection.ts';
import { ChangedLines } from './lines.ts';
import { type Fields, rowOf, specOf } from './values.ts';
import { deleteStatements, putStatements, type Statement, scanStatement } from './write-statements.ts';

const LOCK = 'UNWIND $rows AS k MERGE (l:Lock {key: k}) SET l.n = coalesce(l.n, 0) + 1';
/** Written last, so that loaders wait for each other here only while they commit. */
const LOADED = "MERGE (l:Loaded {key: 'loaded'}) SET l.at = toString(datetime({timezone: 'Z'}))";
const NOTHING: readonly Row[] = [];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Runs works on Neo4j: all of one call in one managed transaction, which the driver repeats on a deadlock. */
export function neo4jWriter(driver: Driver, database: string | undefined): GraphWriter {
  const options = database === undefined ? {} : { database };
  return {
    async write(works) {
      const session = driver.session({ ...options, defaultAccessMode: 'WRITE' });
      try {
        return await session.executeWrite(async (transaction) => {
          const results = [];
          let changed = false;
          const lines = new ChangedLines();
          for (const work of works) {
            const { result, wrote } = await run(transaction, work(), lines);
            results.push(result);
            changed ||= wrote;
          }
          for (const { text, keys } of lines.statements()) await transaction.run(text, { keys });
          if (changed) await transaction.run(LOADED);
          return results;
        });
      } catch (error) {
        throw meaningOf(error);
      } finally {
        await session.close();
      }
    },
    async ask(work) {
      const session = driver.session({ ...options, defaultAccessMode: 'READ' });
      try {
        return await session.executeRead(async (transaction) => (await run(transaction, work(), null)).result);
      } catch (error) {
        throw meaningOf(error);
      } finally {
        await session.close();
      }
    },
  };
}

/** Runs one work; without lines to gather it may only ask. */
async function run<T>(
  transaction: ManagedTransaction,
  work: Work<T>,
  lines: ChangedLines | null,
): Promise<{ readonly result: T; readonly wrote: boolean }> {
  const mayWrite = lines !== null;
  // Writes are sent without waiting for their answers; a look-up, a lock and the end wait for them.
  let underWay: Promise<unknown>[] = [];
  let wrote = false;
  const settle = async () => {
    const waiting = underWay;
    underWay = [];
    await Promise.all(waiting);
  };
  const send = (statements: readonly Statement[]) => {
    wrote = true;
    for (const { text, rows } of statements) underWay.push(checked(transaction, text, rows));
  };
  // A relationship needs its ends, which the work may write later: relationships wait until they are asked for, or for the end.
  let relationships: Change[] = [];
  const sendRelationships = () => {
    const held = relationships;
    relationships = [];
    for (const change of held) send(statementsOf(change));
  };
  try {
    let next = work.next(NOTHING);
    while (!next.done) {
      const step: Step = next.value;
      invariant(mayWrite || step.op === 'scan' || step.op === 'lock', `work that only asks may not ${step.op}`);
      let rows = NOTHING;
      if (step.op === 'put' || step.op === 'delete') {
        lines?.add(step);
        if (specOf(step.kind).neo4j.form === 'relationship') relationships.push(step);
        else send(statementsOf(step));
      } else {
        if (step.op === 'scan' && relationships.some(({ kind }) => kind === step.kind)) sendRelationships();
        await settle();
        if (step.op === 'scan') rows = await scan(transaction, step);
        else if (mayWrite) await transaction.run(LOCK, { rows: [...new Set(step.keys)].sort(compare) });
      }
      next = work.next(rows);
    }
    sendRelationships();
    await settle();
    return { result: next.value, wrote };
  } catch (error) {
    await Promise.allSettled(underWay);
    throw error;
  }
}

type Change = Extract<Step, { op: 'put' | 'delete' }>;

const statementsOf = (change: Change): readonly Statement[] =>
  change.op === 'put' ? putStatements(change.kind, change.rows) : deleteStatements(change.kind, change.keys);

/** A relationship whose ends are missing would be left out in silence: the count says so. */
async function checked(transaction: ManagedTransaction, text: string, rows: readonly unknown[]): Promise<void> {
  const { records } = await transaction.run(text, { rows });
  const answer = records[0];
  if (answer?.has('written')) {
    const written: number = answer.get('written');
    invariant(written === rows.length, `${rows.length} rows were to be written, ${written} were: ${text}`);
  }
}

async function scan(transaction: ManagedTransaction, step: Extract<Step, { op: 'scan' }>): Promise<readonly Row[]> {
  const { kind, by, values } = step;
  const { identity } = specOf(kind);
  const distinct = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  const { records } = await transaction.run(scanStatement(kind, by), { values: distinct });
  const place = (row: Row) => identity.map((property) => String((row as Fields)[property])).join('\u0000');
  return records
    .map((record) => rowOf(kind, record.get('row')))
    .map((row) => ({ row, place: place(row) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ row }) => row);
}
