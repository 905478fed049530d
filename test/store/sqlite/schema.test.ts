import { expect, it } from 'vitest';
import { printSchema } from '../../../src/store/sqlite/index.ts';

it('the published SQLite schema is the one that the store makes (write it anew: npx vitest run test/store/sqlite/schema.test.ts -u)', async () => {
  await expect(printSchema()).toMatchFileSnapshot('../../../schema/sqlite.sql');
});
