import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { curation } from './curation.ts';
import { type AttacheServer, createServer, type Services } from './graphql/index.ts';
import { loadJobs } from './load-jobs.ts';
import { packageRoot } from './package-root.ts';
import type { PipelineOptions } from './pipeline.ts';
import type { GraphStore } from './store/index.ts';

/** A server over a store, with everything that it needs from outside GraphQL wired in. */
export interface Service {
  readonly server: AttacheServer;
  /** Ends streams, lets running requests and the running load finish, then closes the server and the store. */
  readonly close: () => Promise<void>;
}

/** Puts the pieces of the server together; opens no port. */
export function serve(store: GraphStore, config: Config, pipeline: PipelineOptions): Service {
  const stopping = new AbortController();
  const clock = () => new Date().toISOString();
  const jobs = loadJobs({ store, ...pipeline, signal: stopping.signal }, clock, randomUUID);
  const services: Services = { ...curation(store, clock), loadJobs: jobs };
  const explorer = join(packageRoot(), 'dist/explorer');
  const server = createServer({
    store,
    services,
    settings: {
      tokens: config.tokens,
      introspection: config.introspection,
      graphiql: config.graphiql,
      knownDocuments: config.knownDocuments === null ? null : documentsIn(config.knownDocuments),
      explorer: existsSync(join(explorer, 'index.html')) ? explorer : null,
      log: config.logLevel === 'silent' ? () => {} : (entry) => process.stdout.write(`${JSON.stringify(entry)}\n`),
      logVariables: config.logLevel === 'debug',
    },
  });
  return {
    server,
    async close() {
      await server.close();
      stopping.abort();
      await jobs.idle();
      await store.close();
    },
  };
}

/** The documents in a folder of `.graphql` files. */
function documentsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
