import { expect, it } from 'vitest';
import { printSchema } from '../../../src/store/sqlite/index.ts';

it('the published SQLite schema is the one that the store makes (write it anew: vitest -u)', async () => {
  await expect(printSchema()).toMatchFileSnapshot('../../../schema/sqlite.sql');
});
