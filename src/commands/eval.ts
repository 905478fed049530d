import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { toGuideForm } from '../facts/index.ts';
import { packageRoot } from '../package-root.ts';
import { extractAll } from '../pipeline.ts';
import type { Answer } from './eval/answer.ts';
import { byStyle, report } from './eval/report.ts';
import { Scorer } from './eval/score.ts';
import { type InputOptions, readInput, withInputOptions } from './input.ts';
import { extraction } from './parts.ts';

interface EvalOptions extends InputOptions {
  readonly gold?: string;
  readonly misses?: boolean;
  readonly json?: boolean;
}

/** Articles with the gold answers that they are scored against. */
interface Corpus {
  readonly name: string;
  readonly gold: string;
  readonly paths: readonly string[];
}

const GOLD = '.gold.jsonl';

/** Our own corpora: `test/eval/<name>.jsonl` with `<name>.gold.jsonl`; the seeds' articles lie elsewhere. */
function ownCorpora(): readonly Corpus[] {
  const folder = join(packageRoot(), 'test/eval');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(GOLD)) : [];
  return files.sort().map((file) => {
    const name = basename(file, GOLD);
    const articles = join(folder, `${name}.jsonl`);
    const paths = [existsSync(articles) ? articles : join(packageRoot(), 'seeds/articles')];
    return { name, gold: join(folder, file), paths };
  });
}

function readGold(path: string): readonly Answer[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Answer);
}

async function predict(paths: readonly string[], options: InputOptions): Promise<ReadonlyMap<string, Answer>> {
  const predicted = new Map<string, Answer>();
  async function* articles() {
    for await (const each of readInput(paths, options)) if (!('code' in each)) yield each;
  }
  for await (const { article, extraction: facts } of extractAll(articles(), extraction())) {
    const answer = toGuideForm(article, facts) as unknown as Answer;
    predicted.set(answer.url, answer);
  }
  return predicted;
}

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);

/** Extracts, scores and prints; gives how many gold articles were not among the paths, and how many there are. */
async function score(
  { name, gold: file, paths }: Corpus,
  options: EvalOptions,
  together: Scorer,
): Promise<readonly [missing: number, all: number]> {
  const started = performance.now();
  const predicted = await predict(paths, options);
  const milliseconds = (performance.now() - started) / Math.max(1, predicted.size);
  const gold = readGold(file);
  const scorer = new Scorer();
  for (const answer of gold) {
    scorer.add(answer, predicted.get(answer.url));
    together.add(answer, predicted.get(answer.url));
  }
  if (options.misses) {
    for (const { side, kind, url, what } of scorer.misses) {
      process.stdout.write(`${side === 'missed' ? '-' : '+'} ${kind} ${url}: ${what}\n`);
    }
  }
  const missing = gold.filter(({ url }) => !predicted.has(url)).length;
  if (options.json) {
    const slots = Object.fromEntries(scorer.scores());
    process.stdout.write(`${JSON.stringify({ name, articles: gold.length, missing, slots })}\n`);
  } else {
    process.stdout.write(
      `${name}: ${gold.length} articles, ${missing} of them not found; ${milliseconds.toFixed(1)} ms an article, ${megabytes()} MB of memory\n${report(scorer.scores())}\n${byStyle(gold, predicted)}\n`,
    );
  }
  return [missing, gold.length];
}

/** `attache eval`: extracts and scores against gold answers; without any, our own corpora. */
export function evalCommand(): Command {
  const command = new Command('eval')
    .description('extracts facts and scores them against gold answers, by slot and by style of the articles')
    .argument('[path...]', 'the articles (default: our own corpora)')
    .option('--gold <file>', 'gold answers, one JSON object a line')
    .option('--misses', 'list what was missed and what is extra')
    .option('--json', 'print each report as JSON');
  return withInputOptions(command).action(async (paths: string[], options: EvalOptions) => {
    if ((options.gold === undefined) !== (paths.length === 0)) {
      command.error('Give the articles and --gold together, or neither for our own corpora.');
    }
    const corpora =
      options.gold === undefined ? ownCorpora() : [{ name: basename(options.gold), gold: options.gold, paths }];
    let [missing, all] = [0, 0];
    const together = new Scorer();
    for (const corpus of corpora) {
      const [notFound, counted] = await score(corpus, options, together);
      missing += notFound;
      all += counted;
    }
    if (corpora.length > 1 && !options.json) {
      process.stdout.write(`all together: ${all} articles\n${report(together.scores())}\n`);
    }
    process.exitCode = missing === all ? 2 : missing > 0 ? 1 : 0;
  });
}
