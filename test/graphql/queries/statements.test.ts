import { describe, expect, it } from 'vitest';
import { SMALL_WORLD } from '../../support/small-world.ts';
import { testServer } from '../support.ts';
import { OPERATIONS } from './operations.ts';

const { data, log } = testServer(SMALL_WORLD);

describe('statements', () => {
  it.each(OPERATIONS)('%s: at most as many as planned', async (_what, query, most) => {
    await data(query);
    const statements = Number(log.at(-1)?.statements);
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThanOrEqual(most);
  });

  it('a search: one, and one a type found; counts by type one more', async () => {
    await data('{ search(query: "e") { edges { node { __typename } } } }');
    const plain = Number(log.at(-1)?.statements);
    await data('{ search(query: "e") { countsByType { type } edges { node { __typename } } } }');
    expect(plain).toBeLessThanOrEqual(8);
    expect(Number(log.at(-1)?.statements)).toBe(plain + 1);
  });
});
