import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError, type Record as Neo4jRecord, type Session } from 'neo4j-driver';
import { type ReadContext, StatementStopped } from '../../store.ts';
import { meaningOf } from '../connection.ts';
import type { Cypher } from './cypher.ts';

/** Milliseconds that one statement may take, where nothing else is said. */
export const STATEMENT_LIMIT = 5_000;

/** Milliseconds within which a read may begin again, and how long it waits before its first repetition. */
const RETRY_WITHIN = 1_000;
const FIRST_WAIT = 50;

/** Asks one statement and gives its rows. */
export type Ask = (name: string, statement: Cypher, context: ReadContext) => Promise<readonly Neo4jRecord[]>;

/**
 * Statements in read transactions of their own, in one trip each: a cluster's followers may answer. A managed transaction would send two
 * messages more, which costs as much again as a short statement. The signal or the time limit ends them on the server too.
 */
export function askerOf(driver: Driver, database: string | undefined, limit = STATEMENT_LIMIT): Ask {
  const options = { defaultAccessMode: neo4j.session.READ, ...(database === undefined ? {} : { database }) };
  return async (name, statement, { signal, onStatement }) => {
    if (signal?.aborted) throw new StatementStopped(`${name} was stopped before it began`, 'ABORTED');
    const began = performance.now();
    const session = driver.session(options);
    const stop = stopOf(name, signal, limit);
    try {
      const records = await Promise.race([run(session, statement, limit, began), stop.stopped]);
      onStatement?.({ name, text: statement.text, milliseconds: performance.now() - began, rows: records.length });
      return records;
    } catch (error) {
      throw meaningOf(error);
    } finally {
      stop.forget();
      // What still runs is ended on the server; nobody waits for it.
      session.close().catch(() => {});
    }
  };
}

/** Runs a statement, again where the server or the way to it failed for a moment only. */
async function run(
  session: Session,
  { text, parameters }: Cypher,
  timeout: number,
  began: number,
): Promise<readonly Neo4jRecord[]> {
  for (let pause = FIRST_WAIT; ; pause *= 2) {
    try {
      return (await session.run(text, parameters, { timeout })).records;
    } catch (error) {
      if (!isPassing(error) || performance.now() - began + pause > RETRY_WITHIN) throw error;
      await wait(pause);
    }
  }
}

/** A statement that needs too much memory needs it again, though its code says that it may pass. */
const isPassing = (error: unknown): boolean =>
  error instanceof Neo4jError && error.retriable && !/OutOfMemoryError/.test(error.code);

/** A promise that rejects when the signal fires or the time is over: the driver's own may never settle while it waits for a connection. */
function stopOf(name: string, signal: AbortSignal | undefined, limit: number) {
  let timer: NodeJS.Timeout | undefined;
  let abort = () => {};
  const stopped = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StatementStopped(`${name} took too long`, 'TIMEOUT')), limit);
    abort = () => reject(new StatementStopped(`${name} was stopped`, 'ABORTED', { cause: signal?.reason }));
    signal?.addEventListener('abort', abort, { once: true });
  });
  const forget = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  };
  return { stopped, forget };
}
