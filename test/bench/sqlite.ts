import { existsSync, statSync } from 'node:fs';
import { openSqliteStore } from '../../src/store/index.ts';
import { LARGE, largeGraph } from './large-graph.ts';
import { loadLarge } from './load.ts';
import { operationsOn } from './operations.ts';

/** Loads the large graph into an SQLite file where it is not there yet, and measures each operation. Built beside the API's: node dist/bench/sqlite.js FILE [ROUNDS] [FILTER]. */
async function main([path = 'bench.db', rounds = '20', filter = '']: readonly string[]): Promise<void> {
  const graph = largeGraph(LARGE);
  const known = existsSync(path);
  const store = await openSqliteStore({ path, statementMilliseconds: 120_000 });
  await store.prepare();
  if (!known) {
    await loadLarge(store, graph, LARGE, 20, (line) => console.log(line));
    console.log(`file: ${Math.round(statSync(path).size / 1e6)} MB`);
  }
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
