import { openNeo4jStore } from '../../../src/store/index.ts';
import { describeNeo4j } from '../../support/neo4j/neo4j.ts';
import { readerConformance } from '../conformance/reader.ts';
import { semanticsConformance } from '../conformance/semantics.ts';
import { writerConformance } from '../conformance/writer.ts';

describeNeo4j('the store', (uri) => {
  const open = async () => {
    const store = await openNeo4jStore({ uri, username: null, password: null, database: null }, { statement: 30_000 });
    await store.prepare();
    return store;
  };

  writerConformance(open);
  semanticsConformance(open);
  readerConformance(open, { graphs: 2, questions: 20 });
});
