import { openSqliteStore } from '../../src/store/index.ts';
import { seedAnswers } from './seeds.ts';

seedAnswers(async () => {
  const store = await openSqliteStore({ memory: true });
  await store.prepare();
  return store;
});
