import { openSqliteStore } from '../../../src/store/index.ts';
import { writerConformance } from '../conformance/writer.ts';

const open = async () => {
  const store = await openSqliteStore({ memory: true });
  await store.prepare();
  return store;
};

writerConformance(open);
