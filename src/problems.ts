import type { Problem } from './model/index.ts';

/** These tell of facts that are missing from an article, not of an article that is missing. */
const NOTES: ReadonlySet<Problem['code']> = new Set([
  'LANGUAGE_NOT_SUPPORTED',
  'DATE_CONTRADICTION',
  'DROPPED_FACT',
  'UNGROUNDED',
  'MODEL_FAILED',
  'BAD_DATE',
]);

/** Whether a problem means that an article is not in the graph, or has no facts there for a fault. */
export const isFailure = (problem: Problem): boolean => !NOTES.has(problem.code);
