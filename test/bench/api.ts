import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Agent, createServer as createHttp, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createServer, READ_ONLY } from '../../src/graphql/index.ts';
import { openSqliteStore } from '../../src/store/index.ts';
import { apiQuestions } from './api-questions.ts';
import { type GraphSize, LARGE, largeGraph } from './large-graph.ts';
import { loadLarge } from './load.ts';

/**
 * The API beside its floor, by turns in one run: GraphQL over HTTP against `node:http` that calls the same reader and prints JSON.
 * Tells processor time a request in the server's process, and the ratio; under 25 % a difference is noise.
 * Run: node dist/bench/api.js [FILE] [SHARE], where SHARE of the large graph's articles are loaded (1/50 unless told).
 */

interface Figures {
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
}
const WARM_UP = 150;
const REQUESTS = 150;
const ROUNDS = 3;

async function serve(path: string, size: GraphSize): Promise<void> {
  const graph = largeGraph(size);
  const known = existsSync(path);
  const store = await openSqliteStore({ path });
  await store.prepare();
  if (!known) await loadLarge(store, graph, size, 20, () => {});
  const questions = apiQuestions(graph);
  const server = createServer({ store, services: READ_ONLY });
  const api = await server.listen(0);
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
  process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const send = (port: number, path: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const asked = request(
      {
        port,
        path,
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (part: string) => (text += part))
          .on('end', () => resolve(text));
      },
    );
    asked.on('error', reject).end(body);
  });

function cpuOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('message', ({ cpu }: { cpu: NodeJS.CpuUsage }) => resolve(cpu.user + cpu.system));
    child.send('cpu');
  });
}

async function measure(child: ChildProcess, ask: () => Promise<string>): Promise<Figures> {
  const times: number[] = [];
  const before = await cpuOf(child);
  for (let n = 0; n < REQUESTS; n++) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  const cpu = ((await cpuOf(child)) - before) / REQUESTS;
  times.sort((a, b) => a - b);
  return { cpu, p50: times[Math.floor(REQUESTS / 2)] ?? 0, p99: times[Math.floor(REQUESTS * 0.99)] ?? 0 };
}

const least = (figures: readonly Figures[]): Figures => ({
  cpu: Math.min(...figures.map(({ cpu }) => cpu)),
  p50: Math.min(...figures.map(({ p50 }) => p50)),
  p99: Math.min(...figures.map(({ p99 }) => p99)),
});

async function compare(path: string, size: GraphSize, share: string): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), ['serve', path, share]);
  const ports = await new Promise<{ api: number; floor: number }>((resolve) =>
    child.once('message', (message) => resolve(message as { api: number; floor: number })),
  );
  console.log(`${size.articles * 2} meetings, SQLite; processor time a request in µs, milliseconds at the client`);
  console.log('operation | floor µs | API µs | ratio | p50 floor | p50 API | p99 API');
  for (const [index, { name, query }] of apiQuestions(largeGraph(size)).entries()) {
    const body = JSON.stringify({ query });
    const api = () => send(ports.api, '/graphql', body);
    const floor = () => send(ports.floor, `/${index}`, '');
    const answer = JSON.parse(await api()) as { errors?: unknown };
    if (answer.errors !== undefined) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
    const began = performance.now();
    for (let n = 0; n < WARM_UP && performance.now() - began < 3_000; n++) await Promise.all([api(), floor()]);
    const [floors, apis]: [Figures[], Figures[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      floors.push(await measure(child, floor));
      apis.push(await measure(child, api));
    }
    const [low, ours] = [least(floors), least(apis)];
    const cells = [low.cpu.toFixed(0), ours.cpu.toFixed(0), (ours.cpu / low.cpu).toFixed(2)];
    console.log([name, ...cells, low.p50.toFixed(1), ours.p50.toFixed(1), ours.p99.toFixed(1)].join(' | '));
  }
  child.kill();
  agent.destroy();
}

const [role, ...rest] = process.argv.slice(2);
const [path = 'dist/bench/bench.sqlite', share = '0.02'] = role === 'serve' ? rest : [role, ...rest];
const size: GraphSize = { ...LARGE, articles: Math.max(20, Math.round(LARGE.articles * Number(share))) };
await (role === 'serve' ? serve(path, size) : compare(path, size, share));
