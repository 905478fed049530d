import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../package-root.ts';

interface Options {
  readonly share: string;
  readonly file: string;
  readonly neo4j?: string;
  readonly operations?: boolean;
}

/** `attache bench`: builds and runs the benchmarks of a checkout; ratios side by side in one run. */
export function benchCommand(): Command {
  return new Command('bench')
    .description('the benchmarks of the checkout: the API beside its floor, as ratios in one run')
    .option('--share <number>', 'share of the large graph (100,000 meetings) to load, 0 to 1', '0.02')
    .option('--file <path>', 'SQLite file to load it into, or to use where it is there', 'dist/bench/bench.sqlite')
    .option(
      '--neo4j <uri>',
      'a Neo4j without authentication to load it into: beside the bare driver and @neo4j/graphql',
    )
    .option('--operations', "each operation of the store's reader instead of the API")
    .action(({ share, file, neo4j, operations = false }: Options) => {
      const root = packageRoot();
      const run = (command: string, ...args: readonly string[]): boolean => {
        const { status } = spawnSync(command, args, { stdio: 'inherit', cwd: root });
        if (status !== 0) process.exitCode = status ?? 2;
        return status === 0;
      };
      const vite = join(root, 'node_modules/.bin/vite');
      if (!run(vite, 'build', '--config', 'test/bench/vite.config.ts')) return;
      if (operations) run(process.execPath, 'dist/bench/store.js', neo4j ?? file, '20', '', share);
      else if (neo4j === undefined) run(process.execPath, 'dist/bench/api.js', file, share);
      else run(process.execPath, 'dist/bench/neo4j.js', neo4j, share);
    });
}
