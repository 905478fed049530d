import { Command } from 'commander';
import { load } from '../load.ts';
import type { Problem } from '../model/index.ts';
import { openStore } from '../open-store.ts';
import { type InputOptions, readInput, withInputOptions } from './input.ts';
import { extraction, settings } from './parts.ts';
import { progress } from './progress.ts';

interface LoadCommandOptions extends InputOptions {
  readonly json?: boolean;
}

/** `attache load`: loads articles into the store and reports. */
export function loadCommand(): Command {
  const command = new Command('load')
    .description('loads articles into the graph')
    .argument('<path...>', 'files, folders, addresses, - for standard input')
    .option('--json', 'print the report as JSON');
  return withInputOptions(command).action(async (paths: string[], options: LoadCommandOptions) => {
    const started = performance.now();
    const store = await openStore(settings());
    const bar = progress();
    try {
      const report = await load(readInput(paths, options), {
        store,
        ...extraction(),
        now: new Date().toISOString(),
        onProgress: bar.update,
      });
      bar.stop();
      const loaded = report.created + report.updated + report.unchanged;
      const seconds = (performance.now() - started) / 1000;
      const figures = {
        ...report,
        loaded,
        seconds,
        articlesPerSecond: loaded / seconds,
        peakMegabytes: process.resourceUsage().maxRSS / 1024,
      };
      process.stdout.write(
        options.json ? `${JSON.stringify({ store: store.name, ...figures })}\n` : text(store.name, figures),
      );
      process.exitCode = report.failed === 0 && loaded > 0 ? 0 : loaded > 0 ? 1 : 2;
    } finally {
      bar.stop();
      await store.close();
    }
  });
}

interface Figures {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly problems: readonly Problem[];
  readonly loaded: number;
  readonly seconds: number;
  readonly articlesPerSecond: number;
  readonly peakMegabytes: number;
}

function text(store: string, figures: Figures): string {
  const { created, updated, unchanged, failed, problems, loaded, seconds, articlesPerSecond, peakMegabytes } = figures;
  const lines = problems.map(({ code, message, source }) => `  ${source ?? ''}: ${code}: ${message}`);
  return [
    `${loaded} articles in ${store}: ${created} created, ${updated} updated, ${unchanged} unchanged; ${failed} could not be read`,
    ...(lines.length > 0 ? [`${lines.length} problems:`, ...lines] : []),
    `${seconds.toFixed(1)} s, ${articlesPerSecond.toFixed(0)} articles a second, at most ${peakMegabytes.toFixed(0)} MB of memory`,
    '',
  ].join('\n');
}
