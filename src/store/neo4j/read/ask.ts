import type { Driver, Record as Neo4jRecord } from 'neo4j-driver';
import { type ReadContext, StatementStopped } from '../../store.ts';
import { meaningOf } from '../connection.ts';
import type { Cypher } from './cypher.ts';

/** Milliseconds that one statement may take, where nothing else is said. */
export const STATEMENT_LIMIT = 5_000;

/** Asks one statement and gives its rows. */
export type Ask = (name: string, statement: Cypher, context: ReadContext) => Promise<readonly Neo4jRecord[]>;

/** Statements over managed read transactions: a cluster's followers may answer; the signal or the time limit ends them on the server too. */
export function askerOf(driver: Driver, database: string | undefined, limit = STATEMENT_LIMIT): Ask {
  return async (name, { text, parameters }, { signal, onStatement }) => {
    if (signal?.aborted) throw new StatementStopped(`${name} was stopped before it began`, 'ABORTED');
    const began = performance.now();
    const late = AbortSignal.timeout(limit);
    const either = signal === undefined ? late : AbortSignal.any([signal, late]);
    const answer = driver.executeQuery(text, parameters, {
      routing: 'READ',
      ...(database === undefined ? {} : { database }),
      signal: either,
      transactionConfig: { timeout: limit },
    });
    try {
      const { records } = await Promise.race([answer, aborted(either)]);
      onStatement?.({ name, text, milliseconds: performance.now() - began, rows: records.length });
      return records;
    } catch (error) {
      answer.catch(() => {}); // lost the race: nobody else looks at it
      if (signal?.aborted) throw new StatementStopped(`${name} was stopped`, 'ABORTED', { cause: error });
      if (late.aborted) throw new StatementStopped(`${name} took too long`, 'TIMEOUT', { cause: error });
      throw meaningOf(error);
    }
  };
}

/** The driver's own promise never settles where it waits to retry: this one does. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
