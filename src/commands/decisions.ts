import { Command } from 'commander';
import { withDecisions } from './decide.ts';

/** `attache decisions`: what was decided, and what became of it. */
export function decisionsCommand(): Command {
  return new Command('decisions')
    .description('lists what was decided: in force, undone, overruled or dangling')
    .option('--json', 'one JSON object a line')
    .action(({ json }: { json?: boolean }) =>
      withDecisions(async (decisions) => {
        for (const decision of await decisions.list()) {
          const { id, kind, state, description, author, at, reason } = decision;
          process.stdout.write(
            json
              ? `${JSON.stringify(decision)}\n`
              : `${id} ${state} ${kind} ${description}\n  ${author}, ${at}: ${reason}\n`,
          );
        }
      }),
    );
}
