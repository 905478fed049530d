import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { readInput } from '../../../src/commands/input.ts';
import { type AttacheServer, createServer, READ_ONLY } from '../../../src/graphql/index.ts';
import { ruleExtractor } from '../../../src/languages/index.ts';
import { load } from '../../../src/load.ts';
import { type GraphStore, openSqliteStore } from '../../../src/store/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The real server over a real store with the page freshly built, on a port of its own. */
export interface Site {
  readonly address: string;
  readonly store: GraphStore;
  readonly explorer: string;
  /** Asks in process. */
  readonly ask: (query: string, variables?: unknown) => Promise<{ data: never; errors?: { message: string }[] }>;
  /** Stops listening, as a server that went down; the store stays. */
  readonly down: () => Promise<void>;
  /** Listens on the same port again. */
  readonly up: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The seed articles in a store in memory. */
export async function seedStore(): Promise<GraphStore> {
  const store = await openSqliteStore({ memory: true });
  await store.prepare();
  await load(readInput([join(root, 'seeds/articles')], {}), {
    store,
    extractor: ruleExtractor,
    workers: 0,
    worker: new URL('./no-worker.js', import.meta.url),
    now: '2026-01-01T00:00:00.000Z',
  });
  return store;
}

/** Newest change below a folder, in milliseconds. */
function newest(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}

/** The built page: the one in `dist` where it is newer than its sources, else one built into a folder of its own. */
async function builtPage(): Promise<{ readonly folder: string; readonly own: boolean }> {
  const built = join(root, 'dist/explorer/index.html');
  if (existsSync(built) && statSync(built).mtimeMs > newest(join(root, 'src/explorer'))) {
    return { folder: join(root, 'dist/explorer'), own: false };
  }
  const folder = await mkdtemp(join(tmpdir(), 'attache-explorer-'));
  await build({ configFile: join(root, 'src/explorer/vite.config.ts'), logLevel: 'error', build: { outDir: folder } });
  return { folder, own: true };
}

/** Opens the site over a store. */
export async function openSite(store: GraphStore): Promise<Site> {
  const { folder: explorer, own } = await builtPage();
  const make = (): AttacheServer => createServer({ store, services: READ_ONLY, settings: { explorer } });
  let server = make();
  const port = await server.listen(0, '127.0.0.1');
  return {
    address: `http://127.0.0.1:${port}`,
    store,
    explorer,
    async ask(query, variables) {
      const response = await server.fetch('http://attache/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as never;
    },
    down: () => server.close(0),
    async up() {
      server = make();
      await server.listen(port, '127.0.0.1');
    },
    async close() {
      await server.close(0);
      await store.close();
      if (own) await rm(explorer, { recursive: true, force: true });
    },
  };
}
