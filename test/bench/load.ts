import { put, type Row } from '../../src/model/index.ts';
import type { GraphStore } from '../../src/store/index.ts';
import { type Graph, writeGraph } from '../support/graph.ts';
import { encounterSums } from './encounter-sums.ts';
import type { GraphSize, largeGraph } from './large-graph.ts';

const KINDS = [
  'article',
  'meeting',
  'tookPart',
  'about',
  'tellsOf',
  'position',
  'positionActor',
  'positionTopic',
  'evidence',
] as const;

/**
 * Writes the graph through the store's writer, so many articles a transaction; tells rates and memory on the way. On a busy machine
 * look at the rate by processor time.
 */
export async function loadLarge(
  store: GraphStore,
  graph: ReturnType<typeof largeGraph>,
  size: GraphSize,
  together: number,
  tell: (line: string) => void,
): Promise<void> {
  await writeGraph(store, graph.actors);
  const sums = encounterSums();
  let began = performance.now();
  let writing = 0;
  let processor = 0;
  const step = Math.max(together, size.articles / 10);
  for (let from = 0; from < size.articles; from += together) {
    const articles: Graph[] = [];
    for (let n = from; n < Math.min(size.articles, from + together); n++) articles.push(graph.article(n));
    for (const article of articles) sums.add(article.meeting);
    const start = performance.now();
    const before = process.cpuUsage();
    await store.writer.write(
      articles.map(
        (article) =>
          function* () {
            for (const kind of KINDS) yield* put(kind, article[kind] as readonly Row<typeof kind>[]);
          },
      ),
    );
    writing += performance.now() - start;
    const used = process.cpuUsage(before);
    processor += (used.user + used.system) / 1e6;
    const done = from + articles.length;
    if (done % step < together) {
      const seconds = (performance.now() - began) / 1000;
      const memory = Math.round(process.memoryUsage().rss / 1e6);
      tell(
        `${done} articles; ${Math.round(step / seconds)} a second, ${Math.round(step / (writing / 1000))} a second of writing, ${Math.round(step / processor)} a second of processor time; ${memory} MB`,
      );
      began = performance.now();
      writing = 0;
      processor = 0;
    }
  }
  const rows = sums.rows();
  const start = performance.now();
  for (let n = 0; n < rows.length; n += 2_000) {
    await store.writer.write([() => put('encounter', rows.slice(n, n + 2_000))]);
  }
  tell(`${rows.length} encounters in ${Math.round(performance.now() - start)} ms`);
}
