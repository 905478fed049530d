import { describe, expect, it } from 'vitest';
import { SMALL_WORLD } from '../../support/small-world.ts';
import { testServer } from '../support.ts';

const LONG =
  '{ paths(from: "person:dmytro-kuleba", to: "person:sergey-lavrov", maxLength: 6) { exhausted paths { length } } }';

describe('a request that takes too long', () => {
  const { ask, log } = testServer(SMALL_WORLD, { settings: { requestTimeout: 0 } });

  it('is stopped between its statements and told so, and the next one is answered', async () => {
    const { status, errors } = await ask(LONG);
    expect(status).toBe(504);
    expect(errors[0]).toMatchObject({
      message: 'The question took too long. Narrow it or try again.',
      extensions: { code: 'TIMEOUT', retryable: true },
    });
    expect(Number(log.at(-1)?.statements)).toBeLessThan(6);
    expect((await ask('{ topics { key } }')).status).toBe(200);
  });
});

describe('a client that goes away', () => {
  const { server, log, data } = testServer(SMALL_WORLD);

  it('stops what it asked for, and leaves the server to others', async () => {
    const stop = new AbortController();
    const asked = server().fetch('http://attache/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: LONG }),
      signal: stop.signal,
    });
    stop.abort();
    await asked.catch(() => undefined);
    const { topics } = await data('{ topics { key } }');
    expect(topics.length).toBeGreaterThan(60);
    const stopped = log.filter((entry) => entry.aborted === true);
    for (const entry of stopped) expect(Number(entry.statements)).toBeLessThan(6);
  });
});
