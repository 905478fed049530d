/** The nouns: spans, evidence, fuzzy dates, ontology codes, keys, problems, and the one table of node and edge kinds. */
export { type ActorRef, actorId, sameActor } from './actor-ref.ts';
export type { Evidence, EvidenceKind } from './evidence.ts';
export { firstAtLeast } from './first-at-least.ts';
export { fold, foldWords, slug } from './fold.ts';
export {
  addDays,
  type DatePrecision,
  type FuzzyDate,
  fuzzyDate,
  isDay,
  isMonthOrYear,
  sortDate,
} from './fuzzy-date.ts';
export {
  GRAPH_KINDS,
  IDENTITY_KINDS,
  KINDS,
  type KindName,
  type KindSpec,
  type PropertySpec,
  type PropertyType,
  type Row,
  type RowKey,
} from './graph.ts';
export { invariant } from './invariant.ts';
export { appearanceReference, articleKey, countryKey, hashOf, organizationKey, sideKey } from './keys.ts';
export * from './ontology.ts';
export { pairStrength } from './pair-strength.ts';
export { isProblem, type Problem, type ProblemCode } from './problem.ts';
export { covers, overlaps, type Span } from './span.ts';
export { lock, put, remove, type Step, scan, type Work } from './work.ts';
