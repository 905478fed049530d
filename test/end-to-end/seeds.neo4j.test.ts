import { openNeo4jStore } from '../../src/store/index.ts';
import { describeNeo4j } from '../support/neo4j/neo4j.ts';
import { seedAnswers } from './seeds.ts';

describeNeo4j('end to end', (uri) => {
  seedAnswers(async () => {
    const store = await openNeo4jStore({ uri, username: null, password: null, database: null }, { statement: 30_000 });
    await store.prepare();
    return store;
  });
});
