/** Keeps the graph in SQLite: one file with its indexes and full text, nothing to install. */
export { printSchema } from './ddl.ts';
export { openSqliteStore, type SqlitePlace } from './open.ts';
