import { LARGE, largeGraph } from './large-graph.ts';
import { openLarge } from './open-large.ts';
import { operationsOn } from './operations.ts';

/**
 * Measures each operation of a store's reader on the large graph, loaded where the store is empty. Processor time is this process's:
 * a server beside it has its own. Run: node dist/bench/store.js FILE|bolt://HOST:PORT [ROUNDS] [FILTER] [SHARE].
 */
async function main([place = 'bench.db', rounds = '20', filter = '', share = '1']: readonly string[]): Promise<void> {
  const size = { ...LARGE, articles: Math.round(LARGE.articles * Number(share)) };
  const graph = largeGraph(size);
  const store = await openLarge(place, graph, size, { patient: true, tell: (line) => console.log(line) });
  for (const { name, ask } of operationsOn(graph).filter((operation) => operation.name.includes(filter))) {
    const times: number[] = [];
    const processor: number[] = [];
    let statements = 0;
    const context = { onStatement: () => void statements++ };
    try {
      for (let n = 0; n < Number(rounds) + 1; n++) {
        const began = performance.now();
        statements = 0;
        const before = process.cpuUsage();
        await ask(store.reader, context);
        const { user, system } = process.cpuUsage(before);
        processor.push((user + system) / 1000);
        times.push(performance.now() - began);
        if (n > 2 && times.reduce((sum, time) => sum + time, 0) > 6_000) break;
      }
      const [first, ...warm] = times as [number, ...number[]];
      warm.sort((a, b) => a - b);
      processor.sort((a, b) => a - b);
      const used = processor[Math.floor(processor.length / 2)]!.toFixed(1).padStart(8);
      const at = (share: number) =>
        warm[Math.min(warm.length - 1, Math.floor(warm.length * share))]!.toFixed(1).padStart(8);
      console.log(
        `${name.padEnd(58)} first ${first.toFixed(1).padStart(8)}  p50 ${at(0.5)}  max ${at(1)}  processor ${used}  statements ${statements}`,
      );
    } catch (error) {
      console.log(`${name.padEnd(58)} FAILED ${String(error)}`);
    }
  }
  console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  await store.close();
}

await main(process.argv.slice(2));
