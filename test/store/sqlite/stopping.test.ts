import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StatementSeen, StatementStopped } from '../../../src/store/index.ts';
import { Connection } from '../../../src/store/sqlite/connection.ts';
import { Pool } from '../../../src/store/sqlite/pool.ts';
import { askerOf } from '../../../src/store/sqlite/read/answer.ts';
import { raw, sql } from '../../../src/store/sqlite/sql.ts';

/** Counts for minutes. */
const ENDLESS = raw(
  'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000000) SELECT count(*) AS j FROM n',
);

describe('statements', () => {
  let pool: Pool;
  beforeAll(() => {
    pool = new Pool([new Connection(':memory:')]);
  });
  afterAll(() => pool.close());

  it('end when their signal fires, and the connection answers the next one', async () => {
    const ask = askerOf(pool);
    const leaving = new AbortController();
    const asked = ask('endless', ENDLESS, { signal: leaving.signal });
    setTimeout(() => leaving.abort(), 50);
    const stopped = await asked.catch((error: unknown) => error);
    expect(stopped).toBeInstanceOf(StatementStopped);
    expect((stopped as StatementStopped).reason).toBe('ABORTED');
    expect(await ask('next', sql`SELECT ${1} AS j`, {})).toBe(1);
  });

  it('end after their time, and say so', async () => {
    const stopped = await askerOf(pool, 50)('endless', ENDLESS, {}).catch((error: unknown) => error);
    expect((stopped as StatementStopped).reason).toBe('TIMEOUT');
    expect(await askerOf(pool)('next', sql`SELECT ${2} AS j`, {})).toBe(2);
  });

  it('that wait for a connection leave the queue when their signal fires', async () => {
    const ask = askerOf(pool);
    const [first, second] = [new AbortController(), new AbortController()];
    const running = ask('endless', ENDLESS, { signal: first.signal }).catch((error: unknown) => error);
    const waiting = ask('waiting', sql`SELECT 3 AS j`, { signal: second.signal }).catch((error: unknown) => error);
    second.abort();
    expect(((await waiting) as StatementStopped).reason).toBe('ABORTED');
    first.abort();
    await running;
    expect(await ask('next', sql`SELECT 4 AS j`, {})).toBe(4);
  });

  it('are not begun for a signal that has fired already', async () => {
    const seen: StatementSeen[] = [];
    const asked = askerOf(pool)('never', sql`SELECT 5 AS j`, {
      signal: AbortSignal.abort(),
      onStatement: (statement) => seen.push(statement),
    });
    await expect(asked).rejects.toBeInstanceOf(StatementStopped);
    expect(seen).toEqual([]);
  });

  it('are shown to the observer with their name, text and time', async () => {
    const seen: StatementSeen[] = [];
    await askerOf(pool)('two', sql`SELECT json_array(${'a'}, ${2}) AS j`, { onStatement: (one) => seen.push(one) });
    expect(seen).toEqual([
      { name: 'two', text: 'SELECT json_array(?, ?) AS j', milliseconds: expect.any(Number), rows: 2 },
    ]);
  });
});
