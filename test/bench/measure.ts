import { type ChildProcess, fork } from 'node:child_process';
import { Agent, request } from 'node:http';

/** What one request costs: processor time of the server's process in µs, and milliseconds at the client. */
export interface Figures {
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
}
/** How often each question is asked: before it is measured, in a round of measuring, and how many rounds there are. */
export interface Effort {
  readonly warmUp: number;
  readonly requests: number;
  readonly rounds: number;
}
const WARM_UP_MILLISECONDS = 6_000;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Ends the connections, so that the process can end. */
export const hangUp = (): void => agent.destroy();

/** Posts JSON and gives the answer's text. */
export const post = (port: number, path: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request({ port, path, method: 'POST', agent, headers }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (part: string) => {
          text += part;
        })
        .on('end', () => resolve(text));
    });
    asked.on('error', reject).end(body);
  });

/** A server in a process of its own, which tells where it listens and, when asked, its processor time. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly ports: Readonly<Record<string, number>>;

  private constructor(child: ChildProcess, ports: Readonly<Record<string, number>>) {
    this.#child = child;
    this.ports = ports;
  }

  /** Starts a module; its first message are its ports by name. */
  static async start(module: string, args: readonly string[]): Promise<ServerProcess> {
    const child = fork(module, args);
    const ports = await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`${module} ended with ${code}`)));
    });
    return new ServerProcess(child, ports as Record<string, number>);
  }

  processorTime(): Promise<number> {
    return new Promise((resolve) => {
      this.#child.once('message', (message) => {
        const { cpu } = message as { readonly cpu: NodeJS.CpuUsage };
        resolve(cpu.user + cpu.system);
      });
      this.#child.send('cpu');
    });
  }

  stop(): void {
    this.#child.removeAllListeners('exit').kill();
  }
}

/** Tells the processor time of this process to the one that started it, whenever it asks. */
export const tellProcessorTime = (): void => {
  process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
};

async function round(server: ServerProcess, ask: () => Promise<string>, requests: number): Promise<Figures> {
  const times: number[] = [];
  const before = await server.processorTime();
  for (let n = 0; n < requests; n++) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  const cpu = ((await server.processorTime()) - before) / requests;
  times.sort((a, b) => a - b);
  return { cpu, p50: times[Math.floor(requests / 2)] ?? 0, p99: times[Math.floor(requests * 0.99)] ?? 0 };
}

const least = (figures: readonly Figures[]): Figures => ({
  cpu: Math.min(...figures.map(({ cpu }) => cpu)),
  p50: Math.min(...figures.map(({ p50 }) => p50)),
  p99: Math.min(...figures.map(({ p99 }) => p99)),
});

/** One way to ask a question. */
export interface Contender {
  readonly server: ServerProcess;
  readonly ask: () => Promise<string>;
}

/** Measures the contenders by turns, and gives the least of the rounds of each. */
export async function byTurns(
  contenders: readonly Contender[],
  { warmUp, requests, rounds }: Effort,
): Promise<Figures[]> {
  const began = performance.now();
  for (let n = 0; n < warmUp && performance.now() - began < WARM_UP_MILLISECONDS; n++)
    for (const { ask } of contenders) await ask();
  const figures = contenders.map((): Figures[] => []);
  for (let n = 0; n < rounds; n++)
    for (const [index, { server, ask }] of contenders.entries())
      figures[index]?.push(await round(server, ask, requests));
  return figures.map(least);
}
