/** Keeps the graph: the ports, and one folder a database. */

export { lock, put, remove, type Step, scan, type Work } from '../model/index.ts';
export { type Neo4jAddress, openNeo4jStore } from './neo4j/index.ts';
export type * from './queries.ts';
export type * from './records.ts';
export { openSqliteStore, type SqlitePlace } from './sqlite/index.ts';
export * from './store.ts';
