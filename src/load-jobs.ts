import { articleFromInput } from './articles/index.ts';
import { withSides } from './commands/input.ts';
import type { ArticleToLoad, LoadJobRecord, LoadJobs } from './graphql/index.ts';
import { type LoadOptions, load } from './load.ts';
import type { Problem } from './model/index.ts';
import { isFailure } from './problems.ts';

/** Jobs that are remembered after their end. */
const REMEMBERED = 200;

type Listener = (job: LoadJobRecord) => void;

/** Loads that clients ask for, one after another, since there is one writer. `idOf` gives each job its name. */
export function loadJobs(
  options: Omit<LoadOptions, 'now' | 'dryRun' | 'onProgress'>,
  clock: () => string,
  idOf: () => string,
): LoadJobs & { readonly idle: () => Promise<void> } {
  const jobs = new Map<string, LoadJobRecord>();
  const listeners = new Map<string, Set<Listener>>();
  let last: Promise<void> = Promise.resolve();

  const update = (job: LoadJobRecord) => {
    jobs.set(job.id, job);
    for (const listener of listeners.get(job.id) ?? []) listener(job);
  };
  const run = async (id: string, articles: readonly ArticleToLoad[], dryRun: boolean) => {
    const begun: LoadJobRecord = { ...(jobs.get(id) as LoadJobRecord), state: 'RUNNING' };
    update(begun);
    try {
      const report = await load(withSides(read(articles)), {
        ...options,
        now: clock(),
        dryRun,
        onProgress: ({ done }) => update({ ...begun, done }),
      });
      const failures = report.problems.filter(isFailure).map(failureOf);
      const stored = report.created + report.updated + report.unchanged;
      const state = failures.length === 0 ? 'SUCCEEDED' : stored > 0 ? 'PARTLY_FAILED' : 'FAILED';
      const { created, updated, unchanged } = report;
      update({ ...begun, state, done: articles.length, created, updated, unchanged, failures });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      update({ ...begun, state: 'FAILED', failures: [{ source: '', code: 'STORE_REFUSED', message }] });
    }
  };

  return {
    async start(articles, { dryRun }) {
      const job: LoadJobRecord = {
        id: idOf(),
        state: 'QUEUED',
        done: 0,
        total: articles.length,
        created: 0,
        updated: 0,
        unchanged: 0,
        failures: [],
      };
      jobs.set(job.id, job);
      for (const id of jobs.keys()) {
        if (jobs.size <= REMEMBERED) break;
        const state = jobs.get(id)?.state;
        if (state !== 'QUEUED' && state !== 'RUNNING') jobs.delete(id);
      }
      last = last.then(() => run(job.id, articles, dryRun));
      return job;
    },
    get: async (id) => jobs.get(id) ?? null,
    watch: (id, signal) => watch(listeners, id, signal),
    idle: () => last,
  };
}

async function* read(articles: readonly ArticleToLoad[]) {
  for (const [i, input] of articles.entries()) {
    const { article, problems } = articleFromInput(input, input.url ?? `articles[${i}]`);
    yield* problems;
    if (article !== null) yield article;
  }
}

const failureOf = ({ source, code, message }: Problem) => ({ source: source ?? '', code, message });

const hasEnded = ({ state }: LoadJobRecord): boolean => state !== 'QUEUED' && state !== 'RUNNING';

/** The changes of a job from the call on: of those that nobody has read yet, the newest alone is kept. */
function watch(
  listeners: Map<string, Set<Listener>>,
  id: string,
  signal: AbortSignal,
): AsyncIterableIterator<LoadJobRecord> {
  let newest: LoadJobRecord | null = null;
  let wake: () => void = () => {};
  const listener: Listener = (job) => {
    newest = job;
    wake();
  };
  const mine = listeners.get(id) ?? new Set();
  listeners.set(id, mine.add(listener));
  const leave = () => {
    mine.delete(listener);
    if (mine.size === 0) listeners.delete(id);
    wake();
  };
  signal.addEventListener('abort', leave, { once: true });
  async function* changes(): AsyncGenerator<LoadJobRecord> {
    try {
      while (!signal.aborted) {
        if (newest === null) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        const job: LoadJobRecord = newest;
        newest = null;
        yield job;
        if (hasEnded(job)) return;
      }
    } finally {
      signal.removeEventListener('abort', leave);
      leave();
    }
  }
  return changes();
}
