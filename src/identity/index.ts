/** Decides who is who and which meeting is which, across articles, and turns facts into idempotent writes; no I/O of its own. */
export { type DuplicateCandidate, duplicateCandidates } from './candidates.ts';
export {
  appearancesOf,
  type Decision,
  type DecisionKind,
  type DecisionRecord,
  decide,
  listDecisions,
  readoutsOf,
} from './decide.ts';
export { forgetAddress, type LoadOutcome, loadArticle } from './load-article.ts';
export { knownArticles, type Observation } from './observe.ts';
export { type KeyResolution, resolveKey } from './resolve-key.ts';
export { type World, type WorldCountry, type WorldOrganization, worldOf } from './world.ts';
