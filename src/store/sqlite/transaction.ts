import { StoreUnavailable } from '../store.ts';
import { type Connection, sqliteCode, storeError } from './connection.ts';

const RETRY_MILLISECONDS = 20;
const RETRIES = 1_500;

/** Begins the transaction of the one writer; waits, for half a minute at most, while another process writes. */
async function begin(connection: Connection): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await connection.exec('BEGIN IMMEDIATE');
    } catch (error) {
      if (!sqliteCode(error)?.startsWith('SQLITE_BUSY')) throw error;
      if (tries === RETRIES) throw new StoreUnavailable('another process keeps writing', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
    }
  }
}

/**
 * Runs the work in a transaction that writes, all of it or nothing. Nobody else writes from its beginning to its end, so it needs no
 * second try; SQLite would refuse one that reads first and writes later.
 */
export async function inTransaction<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  await begin(connection);
  try {
    const result = await work();
    await connection.exec('COMMIT');
    return result;
  } catch (error) {
    // Where the disk is full SQLite has rolled back itself, and says that there is no transaction any more: the first error tells more.
    await connection.exec('ROLLBACK').catch(() => undefined);
    throw storeError(error, 'a transaction');
  }
}
