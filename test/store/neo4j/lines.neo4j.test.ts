import neo4j from 'neo4j-driver';
import { expect, it } from 'vitest';
import { openNeo4jStore } from '../../../src/store/index.ts';
import { describeNeo4j } from '../../support/neo4j/neo4j.ts';
import { loadGraph } from '../../support/small-graph.ts';
import { SMALL_WORLD } from '../../support/small-world.ts';

describeNeo4j('what nodes keep of their relationships', (uri) => {
  it('is made for a graph of an older version too, and then the same', async () => {
    const store = await openNeo4jStore({ uri, username: null, password: null, database: null });
    await store.prepare();
    await store.wipe();
    await loadGraph(store, SMALL_WORLD);
    const driver = neo4j.driver(uri);
    const lines = async () => {
      const { records } = await driver.executeQuery(
        'MATCH (n:Meeting|Position) RETURN n.key AS key, n.line AS line, n.topics AS topics ORDER BY key',
      );
      return records.map((record) => record.toObject());
    };
    const kept = await lines();
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter(({ line }) => line === null)).toEqual([]);
    await driver.executeQuery('MATCH (n:Meeting|Position) REMOVE n.line, n.topics');
    await store.prepare();
    expect(await lines()).toEqual(kept);
    await driver.close();
    await store.close();
  });
});
