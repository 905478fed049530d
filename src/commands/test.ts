import { spawnSync } from 'node:child_process';
import { Command } from 'commander';

/** `attache test`: types, lint and all tests, as `npm test` runs them. */
export function testCommand(): Command {
  return new Command('test')
    .description('types, lint and all tests of the checkout')
    .allowUnknownOption()
    .argument('[args...]', 'handed to npm test')
    .action((args: string[]) => {
      const { status } = spawnSync('npm', ['test', '--', ...args], { stdio: 'inherit' });
      process.exitCode = status ?? 2;
    });
}
