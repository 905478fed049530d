import { type Config, readConfig } from '../config.ts';
import { ruleExtractor } from '../languages/index.ts';
import { modelExtractor } from '../model-extractor/index.ts';
import type { PipelineOptions } from '../pipeline.ts';

/** The settings of this process. Throws `BadSetting`. */
export const settings = (): Config => readConfig();

const MODEL_TIMEOUT = 60_000;
const MODEL_ANSWER_LIMIT = 60_000;

/** How the commands extract: the rules, on as many threads as the settings say; with a model beside them where one is set. */
export function extraction(): PipelineOptions {
  const { model, workers } = settings();
  const worker = new URL('./extract-worker.js', import.meta.url);
  if (model === null) return { workers, extractor: ruleExtractor, worker };
  const { url, name, key } = model;
  const endpoint = { url, model: name, key, timeout: MODEL_TIMEOUT, answerLimit: MODEL_ANSWER_LIMIT };
  // A model is waited for, not computed: one thread asks.
  return { workers: 0, extractor: modelExtractor(ruleExtractor, endpoint), worker };
}
