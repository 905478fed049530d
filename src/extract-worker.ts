import type { Article } from './articles/index.ts';
import type { Extraction } from './facts/index.ts';
import { ruleExtractor } from './languages/index.ts';
import { extractOne } from './pipeline.ts';

/** What a worker thread does: reads a batch of articles for facts. */
export async function extractBatchHere(batch: readonly Article[]): Promise<readonly Extraction[]> {
  const extractions: Extraction[] = [];
  for (const article of batch) extractions.push(await extractOne(ruleExtractor, article));
  return extractions;
}
