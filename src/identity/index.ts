/** Decides who is who and which meeting is which, across articles, and turns facts into idempotent writes; no I/O of its own. */
export { forgetAddress, type LoadOutcome, loadArticle } from './load-article.ts';
export type { Observation } from './observe.ts';
export { type World, type WorldCountry, type WorldOrganization, worldOf } from './world.ts';
