import { createHash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { publicError } from '../../../src/graphql/errors.ts';
import { StatementStopped, StoreUnavailable } from '../../../src/store/index.ts';
import { testServer } from '../support.ts';

const KNOWN = 'query Topics { topics { key } }';

describe('introspection', () => {
  describe('where it is on', () => {
    const { data } = testServer(null);
    it('tells the schema with all descriptions', async () => {
      const { __schema } = await data(getIntrospectionQuery());
      expect(__schema.queryType.name).toBe('Query');
    });
  });
  describe('where it is off', () => {
    const { ask } = testServer(null, { settings: { introspection: false } });
    it('tells neither the schema nor the names of fields in its refusals', async () => {
      expect((await ask('{ __schema { types { name } } }')).status).toBe(400);
      const { errors } = await ask('{ topicz { key } }');
      expect(errors[0]?.message).not.toContain('Did you mean');
      expect((await ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    });
  });
});

describe('a list of known documents', () => {
  const { ask, server } = testServer(null, { settings: { knownDocuments: [KNOWN] } });
  it('lets those in, by text or by hash, and nothing else', async () => {
    expect((await ask(KNOWN)).status).toBe(200);
    const other = await ask('query Others { topics { label } }');
    expect([other.status, other.errors[0]?.extensions.code]).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
    const sha256Hash = createHash('sha256').update(KNOWN).digest('hex');
    const byHash = await server().fetch('http://attache/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    });
    expect(byHash.status).toBe(200);
  });
});

describe('the log', () => {
  const { ask, log } = testServer(null, { settings: { logVariables: true } });
  it('has a line an operation: its name, document, time, statements, codes and, for debugging, variables', async () => {
    await ask('query Named($key: String!) { topic(key: $key) { label } }', { key: 'sanctions' });
    expect(log.at(-1)).toMatchObject({
      type: 'query',
      name: 'Named',
      statements: 0,
      status: 200,
      codes: [],
      aborted: false,
      variables: { key: 'sanctions' },
    });
    expect(log.at(-1)?.document).toMatch(/^[0-9a-f]{16}$/);
    await ask('{ meetings(first: 0) { totalCount } }');
    expect(log.at(-1)).toMatchObject({ status: 400, codes: ['BAD_INPUT'] });
  });
});

describe('failures', () => {
  it('of the store have a code and say whether to try again; all others stay hidden', () => {
    expect(publicError(new StoreUnavailable('bolt://secret:7687')).extensions).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      http: { status: 503 },
      retryable: true,
    });
    expect(publicError(new StatementStopped('SELECT secret', 'TIMEOUT')).extensions.code).toBe('TIMEOUT');
    expect(publicError(new StatementStopped('SELECT secret', 'TOO_LARGE')).extensions.code).toBe('TOO_LARGE');
    const hidden = publicError(new Error('password=secret'));
    expect([hidden.message, hidden.extensions.code]).toEqual(['Unexpected error.', 'INTERNAL_SERVER_ERROR']);
  });

  const { server, store } = testServer(null);
  it('of a store that is closed make the server not ready, while it lives on', async () => {
    const address = `http://127.0.0.1:${await server().listen(0)}`;
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    await store().close();
    const ready = await fetch(`${address}/ready`);
    expect([ready.status, await ready.text()]).toEqual([503, 'not ready']);
    expect((await fetch(`${address}/health`)).status).toBe(200);
  });
});
