import { createServer as createHttp } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createServer, READ_ONLY } from '../../src/graphql/index.ts';
import { apiQuestions } from './api-questions.ts';
import { type GraphSize, LARGE, largeGraph } from './large-graph.ts';
import { byTurns, hangUp, post, ServerProcess, tellProcessorTime } from './measure.ts';
import { openLarge } from './open-large.ts';

/**
 * The API beside its floor, by turns in one run: GraphQL over HTTP against `node:http` that calls the same reader and prints JSON.
 * Tells processor time a request in the server's process, and the ratio; under 25 % a difference is noise.
 * Run: node dist/bench/api.js [FILE] [SHARE], where SHARE of the large graph's articles are loaded (1/50 unless told).
 */

const EFFORT = { warmUp: 150, requests: 150, rounds: 3 };

async function serve(path: string, size: GraphSize): Promise<void> {
  const graph = largeGraph(size);
  const store = await openLarge(path, graph, size);
  const questions = apiQuestions(graph);
  const api = await createServer({ store, services: READ_ONLY }).listen(0);
  const floor = createHttp((incoming, outgoing) => {
    questions[Number(incoming.url?.slice(1))]
      ?.floor(store.reader)
      .then((answer) => outgoing.setHeader('content-type', 'application/json').end(JSON.stringify({ data: answer })))
      .catch((error: unknown) => outgoing.writeHead(500).end(String(error)));
  });
  floor.listen(0, '127.0.0.1', () => {
    const address = floor.address();
    process.send?.({ api, floor: typeof address === 'object' && address !== null ? address.port : 0 });
  });
  tellProcessorTime();
}

async function compare(path: string, size: GraphSize, share: string): Promise<void> {
  const server = await ServerProcess.start(fileURLToPath(import.meta.url), ['serve', path, share]);
  const { api: port = 0, floor: floorPort = 0 } = server.ports;
  console.log(`${size.articles * 2} meetings, SQLite; processor time a request in µs, milliseconds at the client`);
  console.log('operation | floor µs | API µs | ratio | p50 floor | p50 API | p99 API');
  for (const [index, { name, query }] of apiQuestions(largeGraph(size)).entries()) {
    const body = JSON.stringify({ query });
    const api = { server, ask: () => post(port, '/graphql', body) };
    const floor = { server, ask: () => post(floorPort, `/${index}`, '') };
    const answer = JSON.parse(await api.ask()) as { errors?: unknown };
    if (answer.errors !== undefined) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
    const [low, ours] = await byTurns([floor, api], EFFORT);
    if (low === undefined || ours === undefined) continue;
    const cells = [low.cpu.toFixed(0), ours.cpu.toFixed(0), (ours.cpu / low.cpu).toFixed(2)];
    console.log([name, ...cells, low.p50.toFixed(1), ours.p50.toFixed(1), ours.p99.toFixed(1)].join(' | '));
  }
  server.stop();
  hangUp();
}

const [role, ...rest] = process.argv.slice(2);
const [path = 'dist/bench/bench.sqlite', share = '0.02'] = role === 'serve' ? rest : [role, ...rest];
const size: GraphSize = { ...LARGE, articles: Math.max(20, Math.round(LARGE.articles * Number(share))) };
await (role === 'serve' ? serve(path, size) : compare(path, size, share));
