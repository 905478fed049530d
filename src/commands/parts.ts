import { type Config, readConfig } from '../config.ts';
import { ruleExtractor } from '../languages/index.ts';
import type { PipelineOptions } from '../pipeline.ts';

/** The settings of this process. Throws `BadSetting`. */
export const settings = (): Config => readConfig();

/** How the commands extract: the rules, on as many threads as the settings say. */
export const extraction = (): PipelineOptions => ({
  workers: settings().workers,
  extractor: ruleExtractor,
  worker: new URL('./extract-worker.js', import.meta.url),
});
