/** The graph in Neo4j 5: its statements, its value mapping and its connection. */
export type { Neo4jAddress } from './connection.ts';
export { openNeo4jStore } from './open.ts';
export { printNeo4jSchema } from './schema.ts';
