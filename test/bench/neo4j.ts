import { spawnSync } from 'node:child_process';
import { createServer as createHttp } from 'node:http';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { createServer, READ_ONLY } from '../../src/graphql/index.ts';
import { type GraphSize, LARGE, largeGraph } from './large-graph.ts';
import { byTurns, type Figures, hangUp, post, ServerProcess, tellProcessorTime } from './measure.ts';
import { type DeepPage, neo4jQuestions } from './neo4j-questions.ts';
import { openLarge } from './open-large.ts';

/**
 * The API on Neo4j beside the bare driver (`node:http`, one statement a question) and beside @neo4j/graphql on the same labels, by turns in
 * one run. Answers are compared before anything is timed. Processor time is that of the server's process; the database has its own.
 * Run: node dist/bench/neo4j.js bolt://HOST:PORT [SHARE]; the graph is loaded where there is none.
 */

const EFFORT = { warmUp: 600, requests: 50, rounds: 4 };
const BESIDE = 'test/bench/beside';
const PAGE = 20;
const BIG_PAGE = 100;

async function serveOurs(place: string, size: GraphSize): Promise<void> {
  const store = await openLarge(place, largeGraph(size), size, { tell: (line) => console.log(line) });
  const api = await createServer({ store, services: READ_ONLY }).listen(0);
  process.send?.({ api });
  tellProcessorTime();
}

/** Answers what it is sent: a statement with its parameters. */
function serveDriver(place: string): void {
  const driver = neo4j.driver(place, undefined, { disableLosslessIntegers: true });
  const server = createHttp((incoming, outgoing) => {
    let body = '';
    incoming
      .on('data', (part: Buffer) => {
        body += part;
      })
      .on('end', () => {
        const { text, parameters } = JSON.parse(body);
        driver
          .executeQuery(text, parameters, { routing: 'READ' })
          .then(({ records }) => records.map((record) => record.get('row')))
          .then((rows) => outgoing.setHeader('content-type', 'application/json').end(JSON.stringify({ data: rows })))
          .catch((error: unknown) => outgoing.writeHead(500).end(String(error)));
      });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({ driver: typeof address === 'object' && address !== null ? address.port : 0 });
  });
  tellProcessorTime();
}

/** Walks to the page that begins after so many rows. */
async function walk(port: number, rows: number): Promise<DeepPage> {
  let [cursor, key, day] = ['', '', ''];
  for (let n = 0; n < rows; n += BIG_PAGE) {
    const after = cursor === '' ? '' : `, after: "${cursor}"`;
    const query = `{ meetings(first: ${BIG_PAGE}${after}) { pageInfo { endCursor } nodes { key date { edtf earliest } } } }`;
    const { data } = JSON.parse(await post(port, '/graphql', JSON.stringify({ query })));
    cursor = data.meetings.pageInfo.endCursor;
    ({ key } = data.meetings.nodes.at(-1));
    day = data.meetings.nodes.at(-1).date?.earliest ?? '';
  }
  return { rows, cursor, sortKey: `${day} ${key}` };
}

const found = (answer: string, pattern: RegExp) => [...answer.matchAll(pattern)].map(([, part]) => part).join(' ');

const cells = (ours: Figures, other: Figures | undefined): string[] =>
  other === undefined
    ? ['–', '–', '–']
    : [other.cpu.toFixed(0), (ours.cpu / other.cpu).toFixed(2), other.p50.toFixed(1)];

async function compare(place: string, size: GraphSize, share: string): Promise<void> {
  const installed = spawnSync('npm', ['ci', '--ignore-scripts', '--silent', '--prefix', BESIDE], { stdio: 'inherit' });
  if (installed.status !== 0) throw new Error(`${BESIDE}: its packages could not be installed`);
  const self = fileURLToPath(import.meta.url);
  const ours = await ServerProcess.start(self, ['ours', place, share]);
  const driver = await ServerProcess.start(self, ['driver', place]);
  const theirs = await ServerProcess.start(`${BESIDE}/server.mjs`, [place]);
  const deep = await walk(ours.ports.api ?? 0, Math.min(1_000 * PAGE, size.articles));
  console.log(`${size.articles * 2} meetings, Neo4j; processor time a request in µs, milliseconds at the client`);
  console.log(
    'operation | API µs | driver µs | ratio | driver p50 | @neo4j/graphql µs | ratio | its p50 | API p50 | API p99',
  );
  for (const question of neo4jQuestions(largeGraph(size), deep)) {
    const statement = JSON.stringify(question.driver);
    const [api, other] = [JSON.stringify({ query: question.attache }), JSON.stringify({ query: question.theirs })];
    const contenders = [
      { server: ours, ask: () => post(ours.ports.api ?? 0, '/graphql', api) },
      { server: driver, ask: () => post(driver.ports.driver ?? 0, '/', statement) },
      { server: theirs, ask: () => post(theirs.ports.theirs ?? 0, '/graphql', other) },
    ];
    const answers = await Promise.all(contenders.map(({ ask }) => ask()));
    const [wanted, same, alike] = answers.map((answer) => found(answer, question.compared));
    if (wanted === '' || wanted !== same) throw new Error(`${question.name}: ${answers[0]} is not ${answers[1]}`);
    const failure = wanted === alike ? '' : `; @neo4j/graphql: ${answers[2]?.slice(0, 160)}`;
    const [mine, bare, its] = await byTurns(failure === '' ? contenders : contenders.slice(0, 2), EFFORT);
    if (mine === undefined) continue;
    const row = [
      mine.cpu.toFixed(0),
      ...cells(mine, bare),
      ...cells(mine, its),
      mine.p50.toFixed(1),
      mine.p99.toFixed(1),
    ];
    console.log(`${[question.name, ...row].join(' | ')}${failure}`);
  }
  for (const server of [ours, driver, theirs]) server.stop();
  hangUp();
}

const [role = '', ...rest] = process.argv.slice(2);
const [place = '', share = '0.02'] = /^(ours|driver)$/.test(role) ? rest : [role, ...rest];
const size: GraphSize = { ...LARGE, articles: Math.max(20, Math.round(LARGE.articles * Number(share))) };
if (role === 'ours') await serveOurs(place, size);
else if (role === 'driver') serveDriver(place);
else await compare(place, size, share);
