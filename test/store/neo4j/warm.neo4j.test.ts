import { expect, it } from 'vitest';
import { openNeo4jStore } from '../../../src/store/index.ts';
import { describeNeo4j } from '../../support/neo4j/neo4j.ts';

describeNeo4j('a store that warms itself', (uri) => {
  it('plans usual questions without running them, and answers as before', async () => {
    const store = await openNeo4jStore({ uri, username: null, password: null, database: null });
    await store.prepare();
    await store.wipe();
    await store.warm(2_000);
    expect(await store.reader.meetingCounts([null], { statuses: ['HELD'] }, {})).toEqual([0]);
    const page = { size: 5, backwards: false, after: null, before: null, otherSide: false };
    const found = await store.reader.meetingPage(
      {},
      { field: 'DATE', direction: 'DESC' },
      page,
      { participants: 0 },
      {},
    );
    expect(found.rows).toEqual([]);
    await store.close();
  });
});
