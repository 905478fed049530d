import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { type GraphStore, openNeo4jStore, openSqliteStore } from './store/index.ts';

/** Opens the store that the settings name and makes it ready: Neo4j where an address is set, else a file in the data folder. */
export async function openStore(config: Config): Promise<GraphStore> {
  const store = await (config.neo4j === null ? embedded(config.dataFolder) : openNeo4jStore(config.neo4j));
  try {
    await store.prepare();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

function embedded(folder: string): Promise<GraphStore> {
  mkdirSync(folder, { recursive: true });
  return openSqliteStore({ path: join(folder, 'graph.sqlite') });
}
