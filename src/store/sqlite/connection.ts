import Database from 'libsql/promise';
import { StatementStopped, StoreUnavailable } from '../store.ts';
import type { Bound } from './values.ts';

/** A prepared statement. `run` and `get` work at once; `all` leaves the event loop until its first row is there. */
export interface Prepared {
  run(values: readonly Bound[]): { readonly changes: number };
  get(values: readonly Bound[]): Readonly<Record<string, unknown>> | undefined;
  all(values: readonly Bound[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

const KEPT_STATEMENTS = 300;

/** One connection with its prepared statements; the least recently used beyond 300 are let go. */
export class Connection {
  readonly #database: InstanceType<typeof Database>;
  readonly #statements = new Map<string, Prepared>();

  constructor(path: string) {
    this.#database = new Database(path, { timeout: 0 });
  }

  async exec(script: string): Promise<void> {
    await this.#database.exec(script);
  }

  /** The statement of a text, prepared once. */
  async prepare(text: string): Promise<Prepared> {
    const kept = this.#statements.get(text);
    if (kept !== undefined) {
      this.#statements.delete(text);
      this.#statements.set(text, kept);
      return kept;
    }
    const statement: Prepared = await this.#database.prepare(text);
    this.#statements.set(text, statement);
    const [oldest] = this.#statements.keys();
    if (this.#statements.size > KEPT_STATEMENTS && oldest !== undefined) this.#statements.delete(oldest);
    return statement;
  }

  /** Ends the statement at work; harmless when idle. */
  interrupt(): void {
    this.#database.interrupt();
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }
}

/** The code of the driver's error, such as SQLITE_BUSY; null where it is none. */
export function sqliteCode(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : null;
}

/** The error as the ports know it: a database that fails, or an answer too large for it; any other as it is. */
export function storeError(error: unknown, doing: string): unknown {
  const code = sqliteCode(error) ?? '';
  if (/^SQLITE_(TOOBIG|NOMEM)/.test(code)) {
    return new StatementStopped(`SQLite cannot hold the answer of ${doing}`, 'TOO_LARGE', { cause: error });
  }
  if (/^SQLITE_(CANTOPEN|IOERR|CORRUPT|NOTADB|FULL|READONLY)/.test(code)) {
    return new StoreUnavailable(`SQLite failed at ${doing}: ${code}`, { cause: error });
  }
  return error;
}
