import { StatementStopped, StoreUnavailable } from '../store.ts';
import type { Connection } from './connection.ts';

/** Connections, each lent to one asker at a time; who comes when all are out waits in turn. */
export class Pool {
  readonly #free: Connection[];
  readonly #all: readonly Connection[];
  readonly #waiting: ((connection: Connection | null) => void)[] = [];
  #closed = false;

  constructor(connections: readonly Connection[]) {
    this.#all = connections;
    this.#free = [...connections];
  }

  /** Lends a connection to the work and takes it back. Throws StatementStopped where the signal fires before it is its turn. */
  async use<T>(work: (connection: Connection) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const connection = this.#free.pop() ?? (await this.#turn(signal));
    if (this.#closed) throw new StoreUnavailable('the store is closed');
    try {
      return await work(connection);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(connection);
      else next(connection);
    }
  }

  /** Runs a script on every connection, each when it is free. */
  async each(work: (connection: Connection) => Promise<void>): Promise<void> {
    for (const connection of this.#all) await work(connection);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const waiting of this.#waiting.splice(0)) waiting(null);
    for (const connection of this.#all) connection.close();
  }

  #turn(signal: AbortSignal | undefined): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        this.#waiting.splice(this.#waiting.indexOf(take), 1);
        reject(new StatementStopped('stopped while waiting for a connection', 'ABORTED'));
      };
      const take = (connection: Connection | null) => {
        signal?.removeEventListener('abort', stop);
        if (connection === null) reject(new StoreUnavailable('the store is closed'));
        else resolve(connection);
      };
      this.#waiting.push(take);
      signal?.addEventListener('abort', stop, { once: true });
    });
  }
}
