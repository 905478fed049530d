import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { GraphStore } from '../../store/index.ts';
import { memo } from '../pages/connection.ts';
import type { Services } from '../services.ts';
import { explorerFiles } from './explorer-files.ts';
import { graphiqlPage } from './graphiql.ts';
import { createGraphqlHandler } from './graphql-handler.ts';
import { type KeptFile, sendKept } from './kept-file.ts';
import { createMetrics } from './metrics.ts';
import { DEFAULT_SETTINGS, type ServerSettings } from './settings.ts';
import { authorityOf } from './tokens.ts';

export interface ServerOptions {
  readonly store: GraphStore;
  readonly services: Services;
  readonly settings?: Partial<ServerSettings>;
}

export interface AttacheServer {
  /** Answers a GraphQL request in process: no port, no page. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** Begins to listen and gives the port; 0 takes a free one. */
  readonly listen: (port: number, host?: string) => Promise<number>;
  /** Ends streams, lets running requests finish (for so many milliseconds), then closes every connection. */
  readonly close: (grace?: number) => Promise<void>;
}

const READY_WITHIN = 1_000;
const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 30_000;
const GRACE = 5_000;

/** GraphQL, GraphiQL, the explorer's files, health, readiness and metrics in one process. Opens no port by itself. */
export function createServer({ store, services, settings: given }: ServerOptions): AttacheServer {
  const settings: ServerSettings = { ...DEFAULT_SETTINGS, ...given };
  const metrics = createMetrics();
  const shutdown = new AbortController();
  const shared = { store, services, settings, metrics, shutdown: shutdown.signal };
  const forPublic = createGraphqlHandler({ ...shared, trusted: false });
  const forTrusted = createGraphqlHandler({ ...shared, trusted: true });
  const handlerFor = (authorization: string | null | undefined) => {
    const authority = authorityOf(authorization, settings.tokens);
    return authority.valid && authority.caller !== null ? forTrusted : forPublic;
  };
  const graphiql: () => Promise<KeptFile> = memo(graphiqlPage);
  const explorer = memo(async () => (settings.explorer === null ? null : explorerFiles(settings.explorer)));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (path === '/graphql') {
      if (reads && settings.graphiql && request.headers.accept?.includes('text/html'))
        return sendKept(await graphiql(), request, response);
      await handlerFor(request.headers.authorization)(request, response);
      return;
    }
    if (path === '/health') return plain(response, 200, 'alive');
    if (path === '/ready') return ready(store, response);
    if (path === '/metrics') return plain(response, 200, await metrics.text(), metrics.contentType);
    const found = reads ? ((await explorer())?.find(decoded(path)) ?? null) : null;
    if (found !== null) return sendKept(found.file, request, response, found.status);
    if (reads && path === '/' && settings.graphiql) {
      response.writeHead(302, { location: '/graphql' }).end();
      return;
    }
    plain(response, reads ? 404 : 405, reads ? 'There is nothing here.' : 'Ask /graphql.');
  };

  const server: Server = createHttpServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) plain(response, 500, 'Unexpected error.');
      else response.destroy();
    });
  });
  server.headersTimeout = HEADERS_WITHIN;
  server.requestTimeout = REQUEST_WITHIN;

  return {
    fetch: async (url, init) => {
      const headers = new Headers(init?.headers);
      return handlerFor(headers.get('authorization')).fetch(new Request(url, init));
    },
    listen: (port, host = '127.0.0.1') =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          const address = server.address();
          resolve(typeof address === 'object' && address !== null ? address.port : port);
        });
      }),
    close: (grace = GRACE) =>
      new Promise((resolve) => {
        shutdown.abort();
        const force = setTimeout(() => server.closeAllConnections(), grace);
        server.close(() => {
          clearTimeout(force);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

async function ready(store: GraphStore, response: ServerResponse): Promise<void> {
  try {
    await store.ping(READY_WITHIN);
    plain(response, 200, 'ready');
  } catch {
    // Why is in the store's own message; the public is told no detail.
    plain(response, 503, 'not ready');
  }
}

function plain(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response
    .writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-length': Buffer.byteLength(body),
    })
    .end(body);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
