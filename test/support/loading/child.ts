import { put, type Row } from '../../../src/model/index.ts';
import { openSqliteStore } from '../../../src/store/index.ts';
import { largeGraph } from '../../bench/large-graph.ts';
import { writeGraph } from '../graph.ts';
import { LOADED_KINDS, SMALL } from './small.ts';

/** Loads articles into the file named, one a transaction, from the number given on, and tells each that is written. For tests that kill it. */
const [path = '', from = '0'] = process.argv.slice(2);
const graph = largeGraph(SMALL);
const store = await openSqliteStore({ path });
await store.prepare();
await writeGraph(store, graph.actors);
for (let n = Number(from); n < SMALL.articles; n++) {
  const article = graph.article(n);
  await store.writer.write([
    function* () {
      for (const kind of LOADED_KINDS) yield* put(kind, article[kind] as readonly Row<typeof kind>[]);
    },
  ]);
  process.stdout.write(`${n}\n`);
}
