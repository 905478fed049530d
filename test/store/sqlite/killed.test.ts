import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scan } from '../../../src/model/index.ts';
import { type GraphStore, openSqliteStore } from '../../../src/store/index.ts';
import { largeGraph } from '../../bench/large-graph.ts';
import { LOADED_KINDS, SMALL } from '../../support/loading/small.ts';

const graph = largeGraph(SMALL);
const root = fileURLToPath(new URL('../../..', import.meta.url));
// Below the project, so that the built child finds its packages.
const folder = mkdtempSync(join(root, 'node_modules', '.killed-'));
const files = mkdtempSync(join(tmpdir(), 'attache-killed-'));
const path = join(files, 'graph.db');

beforeAll(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'test/support/loading/child.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
});
afterAll(() => {
  for (const made of [folder, files]) rmSync(made, { recursive: true });
});

/** Starts a loader and kills it as soon as it has told of so many articles; gives the last one it told of. */
async function killAfter(articles: number, from: number): Promise<number> {
  const child: ChildProcess = spawn(process.execPath, [join(folder, 'child.mjs'), path, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let last = -1;
  let told = 0;
  for await (const line of createInterface({ input: child.stdout! })) {
    last = Number(line);
    if (++told === articles) child.kill('SIGKILL');
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return last;
}

/** The rows of an article that the store holds. */
async function stored(store: GraphStore, n: number): Promise<{ readonly [kind: string]: number }> {
  const article = graph.article(n);
  return store.writer.ask(function* () {
    const counts: Record<string, number> = {};
    for (const kind of LOADED_KINDS) {
      const rows = article[kind] as unknown as readonly Readonly<Record<string, string>>[];
      const identity = {
        article: ['key'],
        meeting: ['key'],
        position: ['key'],
        evidence: ['key'],
        tookPart: ['meeting', 'actor'],
        about: ['meeting', 'topic'],
        tellsOf: ['article', 'meeting'],
        positionActor: ['position', 'actor', 'role'],
        positionTopic: ['position', 'topic'],
      }[kind];
      const found = yield* scan(
        kind,
        identity as never,
        rows.map((row) => identity.map((name) => row[name]!)),
      );
      counts[kind] = found.length;
    }
    return counts;
  });
}

it('a loader that is killed leaves every article it told of, and none half', async () => {
  let from = 0;
  for (const articles of [5, 40, 17]) {
    const last = await killAfter(articles, from);
    const store = await openSqliteStore({ path });
    await store.prepare();
    for (let n = Math.max(0, last - 30); n <= last + 2; n++) {
      const article = graph.article(n);
      const whole = Object.fromEntries(LOADED_KINDS.map((kind) => [kind, article[kind].length]));
      const counts = await stored(store, n);
      // The next one may have been committed just before the end; the one after it shares nothing with what was told of.
      if (n <= last) expect(counts, `article ${n}`).toEqual(whole);
      else expect([0, 1], `article ${n}`).toContain(counts.evidence! / whole.evidence!);
    }
    await store.close();
    from = last + 1;
  }
  const database = new Database(path);
  expect(database.prepare('PRAGMA quick_check').all()).toEqual([{ quick_check: 'ok' }]);
  for (const index of ['meeting', 'position', 'article']) {
    database.exec(`INSERT INTO ${index}_words(${index}_words) VALUES ('integrity-check')`);
  }
  database.close();
});
