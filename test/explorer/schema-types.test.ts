import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the types of the documents are those of the printed schema', () => {
  const made = execFileSync('node', ['src/explorer/api/schema-types.mjs', 'schema/api.graphql', '-'], {
    encoding: 'utf8',
  });
  expect(readFileSync('src/explorer/graphql-env.d.ts', 'utf8') === made, 'run src/explorer/api/schema-types.mjs').toBe(
    true,
  );
});
