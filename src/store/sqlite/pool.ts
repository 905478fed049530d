import { StatementStopped, StoreUnavailable } from '../store.ts';
import type { Connection } from './connection.ts';

/** Connections, each lent to one asker at a time; who comes when all are out waits in turn. */
export class Pool {
  readonly #free: Connection[];
  readonly #size: number;
  readonly #waiting: ((connection: Connection | null) => void)[] = [];
  #closed = false;
  #allBack: () => void = () => {};

  constructor(connections: readonly Connection[]) {
    this.#size = connections.length;
    this.#free = [...connections];
  }

  /** Lends a connection to the work and takes it back. Throws StatementStopped where the signal fires before it is its turn. */
  async use<T>(work: (connection: Connection) => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.#closed) throw new StoreUnavailable('the store is closed');
    const connection = this.#free.pop() ?? (await this.#turn(signal));
    try {
      return await work(connection);
    } finally {
      this.#takeBack(connection);
    }
  }

  /** Lends no more, waits for those that are out, lets each do its last thing and closes it. */
  async close(last?: (connection: Connection) => Promise<void>): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    for (const waiting of this.#waiting.splice(0)) waiting(null);
    if (this.#free.length < this.#size) {
      await new Promise<void>((resolve) => {
        this.#allBack = resolve;
      });
    }
    for (const connection of this.#free) {
      await last?.(connection);
      connection.close();
    }
  }

  #takeBack(connection: Connection): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(connection);
    else next(connection);
    if (this.#closed && this.#free.length === this.#size) this.#allBack();
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
