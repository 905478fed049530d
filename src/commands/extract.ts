import { Command } from 'commander';
import { toGuideForm } from '../facts/index.ts';
import { extractAll } from '../pipeline.ts';
import { isFailure } from '../problems.ts';
import { type InputOptions, readInput, withInputOptions } from './input.ts';
import { extraction } from './parts.ts';

/** `attache extract`: reads articles for facts without a store and prints one JSON object a line. */
export function extractCommand(): Command {
  const command = new Command('extract')
    .description('reads articles for facts, without a store, and prints one JSON object a line')
    .argument('<path...>', 'files, folders, addresses, - for standard input')
    .option('--json', 'one JSON object a line (the only form there is)');
  return withInputOptions(command).action(async (paths: string[], options: InputOptions) => {
    let failed = 0;
    let printed = 0;
    async function* articles() {
      for await (const each of readInput(paths, options)) {
        if (!('code' in each)) yield each;
        else {
          failed++;
          process.stderr.write(`${each.source ?? ''}: ${each.code}: ${each.message}\n`);
        }
      }
    }
    for await (const { article, extraction: facts } of extractAll(articles(), extraction())) {
      process.stdout.write(`${JSON.stringify(toGuideForm(article, facts))}\n`);
      if (facts.problems.some(isFailure)) failed++;
      printed++;
    }
    process.exitCode = failed === 0 && printed > 0 ? 0 : printed > 0 ? 1 : 2;
  });
}
