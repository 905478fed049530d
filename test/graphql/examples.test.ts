import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInput } from '../../src/commands/input.ts';
import { type AttacheServer, createServer, EXAMPLES, READ_ONLY, schema } from '../../src/graphql/index.ts';
import { ruleExtractor } from '../../src/languages/index.ts';
import { load } from '../../src/load.ts';
import { type GraphStore, openSqliteStore } from '../../src/store/index.ts';

const seeds = join(fileURLToPath(new URL('../..', import.meta.url)), 'seeds/articles');

let store: GraphStore;
let server: AttacheServer;
const log: Readonly<Record<string, unknown>>[] = [];
beforeAll(async () => {
  store = await openSqliteStore({ memory: true });
  await store.prepare();
  await load(readInput([seeds], {}), {
    store,
    workers: 0,
    extractor: ruleExtractor,
    worker: new URL('file:///unused'),
    now: '2026-01-01T00:00:00.000Z',
  });
  server = createServer({ store, services: READ_ONLY, settings: { log: (entry) => log.push(entry) } });
});
afterAll(async () => {
  await server.close(0);
  await store.close();
});

const nameOf = (document: string): string => /query (\w+)/.exec(document)?.[1] ?? document;

describe('example queries', () => {
  it.each(EXAMPLES.map((document) => [nameOf(document), document]))('%s answers on the seeds', async (_name, query) => {
    expect(validate(schema(), parse(query))).toEqual([]);
    const response = await server.fetch('http://attache/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    for (const root of Object.values(data)) expect(isEmpty(root)).toBe(false);
    expect(log.at(-1)).toMatchObject({ status: 200, codes: [] });
  });
});

/** Nothing was found: null, or only empty lists and zeros. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === 0 || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value ?? {}).every(isEmpty);
}
