import type { Article } from './articles/index.ts';
import type { Extraction, Extractor } from './facts/index.ts';
import { knownArticles, type LoadOutcome, loadArticle } from './identity/index.ts';
import type { Problem } from './model/index.ts';
import { type Extracted, extractAll } from './pipeline.ts';
import { isFailure } from './problems.ts';
import { type GraphStore, StoreUnavailable } from './store/index.ts';
import { world } from './world.ts';

/** What a load did. */
export interface LoadReport {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Articles that could not be read or stored; the others are loaded. */
  readonly failed: number;
  readonly problems: readonly Problem[];
}

export interface LoadProgress {
  readonly done: number;
  /** The source of the article that was stored last. */
  readonly source: string;
}

export interface LoadOptions {
  readonly store: GraphStore;
  readonly extractor: Extractor;
  readonly workers: number;
  readonly worker: URL;
  /** The instant of first sight of a text for which no source tells one; ISO 8601. Read once a load. */
  readonly now: string;
  /** Decide, but write nothing. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
}

/** Articles in one transaction: where the rate stops growing. */
const IN_ONE_TRANSACTION = 20;
/** A report lists at most so many problems of articles that were loaded all the same. */
const MOST_NOTES = 1_000;
/**
 * Loads articles into a store: extraction on worker threads, one writer, several articles a transaction. Odd input becomes a problem in
 * the report and the load goes on. Throws `StoreUnavailable` where the store cannot be reached: what was committed stays.
 */
export async function load(input: AsyncIterable<Article | Problem>, options: LoadOptions): Promise<LoadReport> {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  const problems: Problem[] = [];
  let done = 0;
  let notes = 0;
  const note = (problem: Problem) => {
    if (isFailure(problem) || notes++ < MOST_NOTES) problems.push(problem);
  };
  async function* articles(): AsyncGenerator<Article> {
    for await (const each of input) {
      if (options.signal?.aborted) return;
      if ('code' in each) note(each);
      else yield each;
    }
  }
  /** What the same extractor has read before is not read again. */
  async function* unread(): AsyncGenerator<Article> {
    for await (const some of grouped(articles())) {
      const known = await options.store.writer.ask(() => knownArticles(some, extractorOf(options)));
      for (const [i, article] of some.entries()) {
        if (!known[i]) yield article;
        else {
          counts.unchanged++;
          options.onProgress?.({ done: ++done, source: article.source });
        }
      }
    }
  }
  for await (const group of grouped(extractAll(unread(), options))) {
    const outcomes = await store(group, options);
    for (const [i, outcome] of outcomes.entries()) {
      const source = group[i]?.article.source ?? '';
      for (const problem of group[i]?.extraction.problems ?? []) note({ ...problem, source: problem.source ?? source });
      if (typeof outcome === 'string') counts[outcome]++;
      else note(outcome);
      options.onProgress?.({ done: ++done, source });
    }
  }
  return { ...counts, failed: problems.filter(isFailure).length, problems };
}

async function* grouped<T>(all: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let group: T[] = [];
  for await (const each of all) {
    group.push(each);
    if (group.length === IN_ONE_TRANSACTION) {
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}

/** Stores a group in one transaction; where that is refused, one by one, so that one bad article costs no other. */
async function store(group: readonly Extracted[], options: LoadOptions): Promise<readonly (LoadOutcome | Problem)[]> {
  const works = group.map(({ article, extraction }) => workOf(article, extraction, options));
  try {
    return await options.store.writer.write(works);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
  }
  const outcomes: (LoadOutcome | Problem)[] = [];
  for (const [i, work] of works.entries()) {
    try {
      outcomes.push(...(await options.store.writer.write([work])));
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      const message = `the store refused the article: ${error instanceof Error ? error.message : String(error)}`;
      outcomes.push({ code: 'STORE_REFUSED', message, source: group[i]?.article.source ?? '' });
    }
  }
  return outcomes;
}

const extractorOf = ({ extractor }: LoadOptions): string => `${extractor.name} ${extractor.version}`;

const workOf = (article: Article, extraction: Extraction, options: LoadOptions) => () =>
  loadArticle({ article, extraction, firstSightAt: options.now, extractor: extractorOf(options) }, world());
