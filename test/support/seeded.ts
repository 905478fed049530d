import { fileURLToPath } from 'node:url';
import { readInput } from '../../src/commands/input.ts';
import { ruleExtractor } from '../../src/languages/index.ts';
import { type LoadReport, load } from '../../src/load.ts';
import type { PipelineOptions } from '../../src/pipeline.ts';
import type { GraphStore } from '../../src/store/index.ts';

export const SEEDS = fileURLToPath(new URL('../../seeds/articles', import.meta.url));

/** Extraction in this thread: tests run from the sources, and a worker thread needs the built file. */
export const IN_THIS_THREAD: PipelineOptions = {
  workers: 0,
  extractor: ruleExtractor,
  worker: new URL('file:///no-worker-is-started'),
};

/** Loads articles as the command does. */
export const loadPaths = (store: GraphStore, ...paths: string[]): Promise<LoadReport> =>
  load(readInput(paths, {}), { store, ...IN_THIS_THREAD, now: '2026-01-01T00:00:00Z' });
