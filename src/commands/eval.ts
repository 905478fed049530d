import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { toGuideForm } from '../facts/index.ts';
import { extractAll } from '../pipeline.ts';
import type { Answer } from './eval/answer.ts';
import { report } from './eval/report.ts';
import { Scorer } from './eval/score.ts';
import { type InputOptions, readInput, withInputOptions } from './input.ts';
import { extraction } from './parts.ts';

interface EvalOptions extends InputOptions {
  readonly gold: string;
  readonly misses?: boolean;
  readonly json?: boolean;
}

function readGold(path: string): readonly Answer[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Answer);
}

/** `attache eval`: extracts and scores against gold answers. */
export function evalCommand(): Command {
  const command = new Command('eval')
    .description('extracts facts and scores them against gold answers: precision, recall and F1 of each slot')
    .argument('<path...>', 'the articles')
    .requiredOption('--gold <file>', 'gold answers, one JSON object a line')
    .option('--misses', 'list what was missed and what is extra')
    .option('--json', 'print the report as JSON');
  return withInputOptions(command).action(async (paths: string[], options: EvalOptions) => {
    const predicted = new Map<string, Answer>();
    const started = performance.now();
    async function* articles() {
      for await (const each of readInput(paths, options)) if (!('code' in each)) yield each;
    }
    for await (const { article, extraction: facts } of extractAll(articles(), extraction())) {
      const answer = toGuideForm(article, facts) as unknown as Answer;
      predicted.set(answer.url, answer);
    }
    const milliseconds = performance.now() - started;
    const scorer = new Scorer();
    const gold = readGold(options.gold);
    for (const answer of gold) scorer.add(answer, predicted.get(answer.url));
    if (options.misses) {
      for (const { side, kind, url, what } of scorer.misses)
        process.stdout.write(`${side === 'missed' ? '-' : '+'} ${kind} ${url}: ${what}\n`);
    }
    const missing = gold.filter(({ url }) => !predicted.has(url)).length;
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ articles: gold.length, missing, slots: Object.fromEntries(scorer.scores()) })}\n`
        : `${report(scorer.scores())}\n${gold.length} articles, ${missing} of them not found in the paths; ${(milliseconds / Math.max(1, predicted.size)).toFixed(1)} ms an article\n`,
    );
    process.exitCode = missing === gold.length ? 2 : missing > 0 ? 1 : 0;
  });
}
