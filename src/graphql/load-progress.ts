import type { RequestContext } from './context.ts';
import { refusal } from './errors.ts';
import { hasEnded, type LoadJobRecord } from './services.ts';

/** The most streams that one process serves at a time. */
export const MOST_STREAMS = 100;
/** Between two events: five a second. */
const PAUSE = 200;

/** Streams that are open, and how many there ever were: for the metrics, and for the test that none leaks. */
export const streams = { open: 0, started: 0, finished: 0 };

/** A job's progress: its present state, then its changes, at most five a second, the last always. Null where no job has the id. */
export async function progressOf(
  id: string,
  { services, read }: RequestContext,
): Promise<AsyncIterableIterator<LoadJobRecord> | null> {
  if (services.loadJobs === undefined) return null;
  if (streams.open >= MOST_STREAMS)
    throw refusal('TOO_MANY_STREAMS', `${MOST_STREAMS} streams are open, try again later`, { retryable: true });
  streams.open += 1;
  const stop = new AbortController();
  const signal = read.signal === undefined ? stop.signal : AbortSignal.any([read.signal, stop.signal]);
  // Listen first, then ask: nothing can fall between the two.
  const changes = services.loadJobs.watch(id, signal);
  const present = await services.loadJobs.get(id);
  if (present === null) {
    streams.open -= 1;
    stop.abort();
    return null;
  }
  return throttled(present, changes, stop, signal);
}

function throttled(
  present: LoadJobRecord,
  changes: AsyncIterableIterator<LoadJobRecord>,
  stop: AbortController,
  signal: AbortSignal,
): AsyncIterableIterator<LoadJobRecord> {
  streams.started += 1;
  let latest: LoadJobRecord | null = present;
  let over = hasEnded(present);
  let wake = (): void => {};
  let finished = false;
  let sent = false;

  const finish = (): void => {
    if (finished) return;
    finished = true;
    streams.open -= 1;
    streams.finished += 1;
    over = true;
    latest = null;
    stop.abort();
    wake();
  };
  signal.addEventListener('abort', finish, { once: true });
  const listen = async (): Promise<void> => {
    try {
      for await (const change of changes) {
        latest = change;
        over = hasEnded(change);
        wake();
        if (over) break;
      }
    } finally {
      over = true;
      wake();
    }
  };
  // A watcher that fails ends the stream; the job's state can be asked for.
  if (!over) listen().catch(finish);

  const changed = (): Promise<void> =>
    new Promise((resolve) => {
      if (latest !== null || over) resolve();
      else wake = resolve;
    });
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(done, PAUSE);
      function done(): void {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      }
      if (signal.aborted) done();
      else signal.addEventListener('abort', done, { once: true });
    });

  return {
    async next() {
      if (sent && !over) await pause();
      await changed();
      const job = latest;
      latest = null;
      if (job === null || finished) {
        finish();
        return { done: true, value: undefined };
      }
      sent = true;
      return { done: false, value: job };
    },
    async return() {
      finish();
      return { done: true, value: undefined };
    },
    async throw(error) {
      finish();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
