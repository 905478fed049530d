import { execFile, execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a Neo4j that tests may fill and empty; null where none can be had, with the reason. */
    neo4jUri: string | null;
    neo4jReason: string;
  }
}

const run = promisify(execFile);
const script = fileURLToPath(new URL('./server.sh', import.meta.url));
const IMAGE = 'neo4j:5.26-community';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function dockerAnswers(): boolean {
  try {
    execFileSync('docker', ['info'], { stdio: 'ignore', timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

async function byDocker(port: number): Promise<() => Promise<void>> {
  const { stdout } = await run('docker', [
    'run',
    '-d',
    '--rm',
    '-p',
    `127.0.0.1:${port}:7687`,
    '-e',
    'NEO4J_AUTH=none',
    IMAGE,
  ]);
  const container = stdout.trim();
  for (let attempt = 0; attempt < 120; attempt++) {
    const { stdout: logs } = await run('docker', ['logs', container]);
    if (logs.includes('Started.')) return async () => void (await run('docker', ['kill', container]));
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await run('docker', ['kill', container]);
  throw new Error('the container did not start in 60 s');
}

async function byJava(port: number): Promise<() => Promise<void>> {
  await run(script, ['start', String(port)], { timeout: 600_000 });
  return async () => void (await run(script, ['drop', String(port)]));
}

/** Finds or starts one Neo4j for the whole test run: NEO4J_URI, else a Docker engine, else Java and Maven. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.NEO4J_URI;
  if (given) {
    project.provide('neo4jUri', given);
    project.provide('neo4jReason', 'NEO4J_URI is set');
    return async () => {};
  }
  if (process.env.ATTACHE_TEST_NEO4J === 'off') {
    project.provide('neo4jUri', null);
    project.provide('neo4jReason', 'ATTACHE_TEST_NEO4J=off');
    return async () => {};
  }
  try {
    const port = await freePort();
    const stop = await (dockerAnswers() ? byDocker(port) : byJava(port));
    project.provide('neo4jUri', `bolt://127.0.0.1:${port}`);
    project.provide('neo4jReason', 'started for this run');
    return stop;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (process.env.CI === 'true') throw new Error(`no Neo4j for the tests, and CI=true: ${reason}`);
    project.provide('neo4jUri', null);
    project.provide('neo4jReason', reason);
    process.stderr.write(`Neo4j tests are skipped: ${reason}\n`);
    return async () => {};
  }
}
