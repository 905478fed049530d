import { performance } from 'node:perf_hooks';
import { type ReadContext, StatementStopped } from '../../store.ts';
import { storeError } from '../connection.ts';
import type { Pool } from '../pool.ts';
import type { Sql } from '../sql.ts';

const LIMIT_MILLISECONDS = 5_000;
const INSIST_MILLISECONDS = 20;

/** Asks one statement and gives its answer, the JSON of its one column `j`. */
export type Ask = (name: string, statement: Sql, context: ReadContext) => Promise<unknown>;

/** Statements of these connections, each ended by the context's signal or after five seconds. */
export function askerOf(pool: Pool, limitMilliseconds = LIMIT_MILLISECONDS): Ask {
  return (name, { text, values }, context) => {
    const { signal, onStatement } = context;
    if (signal?.aborted) return Promise.reject(new StatementStopped(`${name} was stopped before it began`, 'ABORTED'));
    return pool.use(async (connection) => {
      let reason: StatementStopped['reason'] | null = null;
      let insisting: NodeJS.Timeout | undefined;
      const stop = (why: StatementStopped['reason']) => {
        reason = why;
        connection.interrupt();
        // A statement that is only about to begin does not hear the first call.
        insisting ??= setInterval(() => connection.interrupt(), INSIST_MILLISECONDS);
      };
      const abort = () => stop('ABORTED');
      const timer = setTimeout(() => stop('TIMEOUT'), limitMilliseconds);
      signal?.addEventListener('abort', abort, { once: true });
      const began = performance.now();
      try {
        const statement = await connection.prepare(text);
        const [row] = await statement.all(values);
        const json = String(row?.j);
        const answer: unknown = JSON.parse(json);
        const rows = Array.isArray(answer) ? answer.length : 1;
        onStatement?.({ name, text, milliseconds: performance.now() - began, rows });
        return answer;
      } catch (error) {
        if (reason !== null) throw new StatementStopped(`${name} was stopped`, reason, { cause: error });
        throw storeError(error, name);
      } finally {
        clearTimeout(timer);
        clearInterval(insisting);
        signal?.removeEventListener('abort', abort);
      }
    }, signal);
  };
}
