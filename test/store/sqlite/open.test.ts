import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, expect, it } from 'vitest';
import { put, scan } from '../../../src/model/index.ts';
import { openSqliteStore, StoreUnavailable } from '../../../src/store/index.ts';
import { writeGraph } from '../../support/graph.ts';
import { randomGraph } from '../../support/random-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'attache-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

const note = (key: string) => ({ key, kind: 'note', what: {}, author: 'a', at: '2024-01-01', reason: '' });

it('two stores of one file wait for each other and lose nothing', async () => {
  const path = join(folder, 'shared.db');
  const stores = await Promise.all([openSqliteStore({ path }), openSqliteStore({ path })]);
  await Promise.all(stores.map((store) => store.prepare()));
  const writes = stores.flatMap((store, n) =>
    Array.from({ length: 20 }, (_, m) =>
      store.writer.write([
        function* () {
          const rows = yield* scan('decision', ['kind'], [['note']]);
          yield* put('decision', [note(`${rows.length} by ${n}, ${m}`)]);
        },
      ]),
    ),
  );
  await Promise.all(writes);
  const rows = await stores[0]!.writer.ask(() => scan('decision', ['kind'], [['note']]));
  expect(rows.map(({ key }) => Number(key.split(' ')[0])).sort((a, b) => a - b)).toEqual([...Array(40).keys()]);
  await Promise.all(stores.map((store) => store.close()));
});

it('keeps the graph from one opening to the next, and tells when it was loaded', async () => {
  const path = join(folder, 'kept.db');
  const first = await openSqliteStore({ path });
  await first.prepare();
  expect((await first.reader.stats({})).loadedAt).toBeNull();
  await writeGraph(first, randomGraph(1));
  const told = await first.reader.stats({});
  await first.close();
  const second = await openSqliteStore({ path });
  await second.prepare();
  await writeGraph(second, randomGraph(1));
  expect(await second.reader.stats({})).toEqual(told);
  expect(told.loadedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  await second.close();
});

it('says what is wrong where the file cannot be opened, and does not answer when closed', async () => {
  await expect(openSqliteStore({ path: join(folder, 'no', 'such', 'folder.db') })).rejects.toThrow(StoreUnavailable);
  writeFileSync(
    join(folder, 'text.db'),
    'This is no database, though it is long enough to be taken for one. '.repeat(20),
  );
  await expect(openSqliteStore({ path: join(folder, 'text.db') })).rejects.toThrow(StoreUnavailable);
  const store = await openSqliteStore({ memory: true });
  await store.prepare();
  await store.ping(1_000);
  await store.close();
  await expect(store.ping(1_000)).rejects.toThrow(StoreUnavailable);
  await expect(store.reader.stats({})).rejects.toThrow(StoreUnavailable);
});

it('refuses a file that another version of the schema made, and says what to do', async () => {
  const path = join(folder, 'older.db');
  const older = new Database(path);
  older.exec('PRAGMA user_version = 7');
  older.close();
  const store = await openSqliteStore({ path });
  await expect(store.prepare()).rejects.toThrow(
    /made by another version of attache: load the articles into a new file/,
  );
  await store.close();
});
