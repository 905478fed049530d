import { afterAll, beforeAll } from 'vitest';
import {
  type AttacheServer,
  createServer,
  READ_ONLY,
  type ServerSettings,
  type Services,
} from '../../src/graphql/index.ts';
import { type GraphStore, openSqliteStore } from '../../src/store/index.ts';
import { type GraphSpec, loadGraph } from '../support/small-graph.ts';

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are compared, not typed
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly extensions: any;
  readonly headers: Headers;
}

export interface TestServer {
  readonly store: () => GraphStore;
  readonly server: () => AttacheServer;
  /** Log entries so far. */
  readonly log: Readonly<Record<string, unknown>>[];
  /** Asks in process, as a client would over HTTP. */
  readonly ask: (query: string, variables?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  /** As `ask`; throws where there are errors. */
  readonly data: (query: string, variables?: unknown) => Promise<Answer['data']>;
}

/** A server on a store (in memory unless told) that holds a told graph, for the tests of a file. */
export function testServer(
  spec: GraphSpec | null,
  options: { settings?: Partial<ServerSettings>; services?: Services; open?: () => Promise<GraphStore> } = {},
): TestServer {
  let store: GraphStore;
  let server: AttacheServer;
  const log: Readonly<Record<string, unknown>>[] = [];
  beforeAll(async () => {
    store = await (options.open ?? (() => openSqliteStore({ memory: true })))();
    await store.prepare();
    await store.wipe();
    if (spec !== null) await loadGraph(store, spec);
    server = createServer({
      store,
      services: options.services ?? READ_ONLY,
      settings: { log: (entry) => log.push(entry), ...options.settings },
    });
  });
  afterAll(async () => {
    await server.close(0);
    await store.close();
  });
  const ask: TestServer['ask'] = async (query, variables, headers = {}) => {
    const response = await server.fetch('http://attache/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors, extensions } = (await response.json()) as Answer;
    return { status: response.status, data, errors: errors ?? [], extensions, headers: response.headers };
  };
  return {
    store: () => store,
    server: () => server,
    log,
    ask,
    data: async (query, variables) => {
      const { data, errors } = await ask(query, variables);
      if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1));
      return data;
    },
  };
}
