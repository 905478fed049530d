import { Command } from 'commander';
import { benchCommand } from './commands/bench.ts';
import { decideCommand } from './commands/decide.ts';
import { decisionsCommand } from './commands/decisions.ts';
import { evalCommand } from './commands/eval.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { loadCommand } from './commands/load.ts';
import { startCommand } from './commands/start.ts';
import { testCommand } from './commands/test.ts';
import { BadSetting } from './config.ts';
import { StoreUnavailable } from './store/index.ts';

/** All commands, in the order of the help. */
export const COMMANDS: readonly (() => Command)[] = [
  startCommand,
  loadCommand,
  extractCommand,
  evalCommand,
  exportCommand,
  decideCommand,
  decisionsCommand,
  testCommand,
  benchCommand,
];

/** The program `attache`. */
export function program(): Command {
  const attache = new Command('attache').description(
    'Who met whom about what: diplomatic articles as a graph, answered in GraphQL.',
  );
  attache.showHelpAfterError('(--help lists the options)').exitOverride();
  for (const command of COMMANDS) attache.addCommand(command().exitOverride());
  return attache;
}

/** Runs a command line; the exit status is 0, 1 (done in part) or 2 (nothing could be done). */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(argv);
  } catch (error) {
    if (isCommanderExit(error)) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    if (error instanceof BadSetting || error instanceof StoreUnavailable)
      process.stderr.write(`attache: ${error.message}\n`);
    else process.stderr.write(`attache: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  }
}

const isCommanderExit = (error: unknown): error is { exitCode: number } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('commander.');
