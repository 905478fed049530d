/** attache as a library: articles in, facts out. */
export type { Article } from './articles/index.ts';
export { articleFromInput, readArticles } from './articles/index.ts';
export type { Extraction, Extractor } from './facts/index.ts';
export { toGuideForm } from './facts/index.ts';
export { ruleExtractor } from './languages/index.ts';
export { extractAll } from './pipeline.ts';
export { readSources } from './sources/index.ts';
export { type GraphStore, openNeo4jStore, openSqliteStore } from './store/index.ts';
