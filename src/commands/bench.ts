import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../package-root.ts';

/** `attache bench`: builds and runs the benchmarks of a checkout; ratios side by side in one run. */
export function benchCommand(): Command {
  return new Command('bench')
    .description('the benchmarks of the checkout: the API beside its floor, as ratios in one run')
    .option('--share <number>', 'share of the large graph (100,000 meetings) to load, 0 to 1', '0.02')
    .option('--file <path>', 'SQLite file to load it into, or to use where it is there', 'dist/bench/bench.sqlite')
    .action(({ share, file }: { share: string; file: string }) => {
      const root = packageRoot();
      const run = (command: string, ...args: readonly string[]): boolean => {
        const { status } = spawnSync(command, args, { stdio: 'inherit', cwd: root });
        if (status !== 0) process.exitCode = status ?? 2;
        return status === 0;
      };
      const vite = join(root, 'node_modules/.bin/vite');
      if (run(vite, 'build', '--config', 'test/bench/vite.config.ts'))
        run(process.execPath, 'dist/bench/api.js', file, share);
    });
}
