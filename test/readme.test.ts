import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli.ts';
import { readConfig } from '../src/config.ts';
import type { AttacheServer } from '../src/graphql/index.ts';
import { serve } from '../src/serve.ts';
import { type GraphStore, openSqliteStore } from '../src/store/index.ts';
import { ask } from './support/ask.ts';
import { IN_THIS_THREAD, loadPaths, SEEDS } from './support/seeded.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const settings = readFileSync(`${root}src/config.ts`, 'utf8');
const scripts = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).scripts;

/** A query of the README with the answer that stands below it. */
const EXAMPLES = [...readme.matchAll(/```graphql\n(.*?)```\n\n```json\n(.*?)```/gs)].map(
  ([, query = '', answer = '']) => ({ query, answer }),
);

describe('the README', () => {
  let store: GraphStore;
  let server: AttacheServer;
  beforeAll(async () => {
    store = await openSqliteStore({ memory: true });
    await store.prepare();
    await loadPaths(store, SEEDS);
    server = serve(store, readConfig({ ATTACHE_LOG: 'silent' }), IN_THIS_THREAD).server;
  });
  afterAll(() => store.close());

  it('shows answers', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(2);
  });

  it.each(EXAMPLES)('shows the answer that the seed articles give (example %#)', async ({ query, answer }) => {
    expect(await ask(server, query)).toEqual(JSON.parse(answer));
  });

  it('names no script, command or setting that there is not', () => {
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z0-9]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([]);
    const commands = COMMANDS.map((command) => command().name());
    const asked = [...readme.matchAll(/npx attache ([a-z]+)/g)].map(([, name = '']) => name);
    expect(asked.filter((name) => !commands.includes(name))).toEqual([]);
    const variables = [...readme.matchAll(/`((?:ATTACHE|NEO4J)_[A-Z_]+)`/g)].map(([, name = '']) => name);
    expect(variables.filter((name) => !settings.includes(name))).toEqual([]);
  });

  it('shows pictures that are there', () => {
    for (const [, path = ''] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) {
      expect(readFileSync(`${root}${path}`).length).toBeGreaterThan(1_000);
    }
  });
});
