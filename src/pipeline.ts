import { Piscina } from 'piscina';
import type { Article } from './articles/index.ts';
import type { Extraction, Extractor } from './facts/index.ts';

/** An article with what was read in it. */
export interface Extracted {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** An extraction for an article whose extractor failed: no facts, and a problem that says why. */
export function failedExtraction(article: Article, error: unknown): Extraction {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `the article could not be read for facts: ${reason}`;
  return {
    mentions: [],
    people: [],
    meetings: [],
    positions: [],
    problems: [{ code: 'EXTRACTION_FAILED', message, source: article.source }],
  };
}

/** Runs an extractor; whatever it throws costs this one article its facts, never the load. */
export async function extractOne(extractor: Extractor, article: Article): Promise<Extraction> {
  try {
    return await extractor.extract(article);
  } catch (error) {
    return failedExtraction(article, error);
  }
}

/** Articles that one message carries to a worker. */
const BATCH = 8;
/** So many are read in the main thread first: a short load is over before a worker has started. */
const IN_MAIN_THREAD = 48;

export interface PipelineOptions {
  /** Worker threads; 0: all in the main thread. */
  readonly workers: number;
  readonly extractor: Extractor;
  /** The worker's built file. */
  readonly worker: URL;
}

/**
 * Articles to facts, in the order in which they came. Longer loads are spread over worker threads; the number of articles under way
 * is bounded, so that memory does not grow with the length of the load.
 */
export async function* extractAll(
  articles: AsyncIterable<Article>,
  options: PipelineOptions,
): AsyncGenerator<Extracted> {
  const iterator = articles[Symbol.asyncIterator]();
  let count = 0;
  for (; options.workers === 0 || count < IN_MAIN_THREAD; count++) {
    const next = await iterator.next();
    if (next.done) return;
    yield { article: next.value, extraction: await extractOne(options.extractor, next.value) };
  }
  yield* byWorkers(iterator, options);
}

async function* byWorkers(articles: AsyncIterator<Article>, options: PipelineOptions): AsyncGenerator<Extracted> {
  const pool = new Piscina({
    filename: options.worker.href,
    name: 'extractBatchHere',
    minThreads: options.workers,
    maxThreads: options.workers,
  });
  const underWay: Promise<readonly Extracted[]>[] = [];
  try {
    for (let done = false; !done || underWay.length > 0; ) {
      while (!done && underWay.length < options.workers * 2) {
        const batch = await nextBatch(articles);
        done = batch.length < BATCH;
        if (batch.length > 0) underWay.push(extractBatch(pool, batch));
      }
      const first = underWay.shift();
      if (first !== undefined) yield* await first;
    }
  } finally {
    await pool.destroy();
  }
}

async function nextBatch(articles: AsyncIterator<Article>): Promise<Article[]> {
  const batch: Article[] = [];
  while (batch.length < BATCH) {
    const next = await articles.next();
    if (next.done) break;
    batch.push(next.value);
  }
  return batch;
}

async function extractBatch(pool: Piscina, batch: readonly Article[]): Promise<readonly Extracted[]> {
  try {
    const extractions: readonly Extraction[] = await pool.run(batch);
    return batch.map((article, i) => ({
      article,
      extraction: extractions[i] ?? failedExtraction(article, 'no answer'),
    }));
  } catch (error) {
    return batch.map((article) => ({ article, extraction: failedExtraction(article, error) }));
  }
}
