import { join } from 'node:path';
import { Command } from 'commander';
import { load } from '../load.ts';
import { openStore } from '../open-store.ts';
import { packageRoot } from '../package-root.ts';
import { serve } from '../serve.ts';
import { readInput } from './input.ts';
import { extraction, settings } from './parts.ts';

/** Milliseconds that a server may spend on planning statements before it listens. */
const WARM_WITHIN = 10_000;

/** `attache start`: loads the seed articles where the store is empty, then serves until it is told to stop. */
export function startCommand(): Command {
  return new Command('start')
    .description('serves GraphQL and the explorer; loads the seed articles first where the graph is empty')
    .action(async () => {
      const config = settings();
      const store = await openStore(config);
      const { articleCount } = await store.reader.stats({});
      if (articleCount === 0) {
        const seeds = join(packageRoot(), 'seeds/articles');
        const report = await load(readInput([seeds], {}), {
          store,
          ...extraction(),
          workers: 0,
          now: new Date().toISOString(),
        });
        process.stderr.write(`${report.created} seed articles loaded into ${store.name}\n`);
        for (const { source, message } of report.problems) process.stderr.write(`  ${source ?? ''}: ${message}\n`);
      }
      await store.warm(WARM_WITHIN);
      const service = serve(store, config, extraction());
      const port = await service.server.listen(config.port, config.host);
      const host = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host;
      const address = `http://${host}:${port}`;
      process.stderr.write(`attache is ready: ${address}/ (explorer), ${address}/graphql (GraphQL and GraphiQL)\n`);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => {
          service.close().then(
            () => process.exit(0),
            (error: unknown) => {
              process.stderr.write(`attache: ${String(error)}\n`);
              process.exit(1);
            },
          );
        });
      }
    });
}
