import { openSqliteStore } from '../../../src/store/index.ts';
import { readerConformance } from '../conformance/reader.ts';
import { semanticsConformance } from '../conformance/semantics.ts';
import { writerConformance } from '../conformance/writer.ts';

const open = async () => {
  const store = await openSqliteStore({ memory: true });
  await store.prepare();
  return store;
};

writerConformance(open);
semanticsConformance(open);
readerConformance(open, { graphs: 3, questions: 120 });
