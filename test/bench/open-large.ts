import { type GraphStore, openNeo4jStore, openSqliteStore } from '../../src/store/index.ts';
import type { GraphSize, largeGraph } from './large-graph.ts';
import { loadLarge } from './load.ts';

const TOGETHER = 20;
const PATIENCE = 120_000;

/** A store at a place: the path of an SQLite file, or the address of a Neo4j without authentication. */
async function openAt(place: string, statementMilliseconds: number | undefined): Promise<GraphStore> {
  return /^(bolt|neo4j):/.test(place)
    ? openNeo4jStore(
        { uri: place, database: null, username: null, password: null },
        { statement: statementMilliseconds },
      )
    : openSqliteStore({ path: place, statementMilliseconds });
}

/** Opens the store and loads the large graph where it is empty. `patient`: statements may take two minutes. */
export async function openLarge(
  place: string,
  graph: ReturnType<typeof largeGraph>,
  size: GraphSize,
  { patient = false, tell = () => {} }: { readonly patient?: boolean; readonly tell?: (line: string) => void } = {},
): Promise<GraphStore> {
  const store = await openAt(place, patient ? PATIENCE : undefined);
  await store.prepare();
  const { articleCount } = await store.reader.stats({});
  if (articleCount === 0) await loadLarge(store, graph, size, TOGETHER, tell);
  return store;
}
