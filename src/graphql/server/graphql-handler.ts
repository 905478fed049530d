import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type ExecutionArgs, type GraphQLError, getOperationAST } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { GraphStore, StatementSeen } from '../../store/index.ts';
import { Batches } from '../batches.ts';
import type { Caller, RequestContext } from '../context.ts';
import { type ErrorCode, publicError, refusal, STATUS_OF_CODE } from '../errors.ts';
import { Names } from '../names.ts';
import { namesOfOperation } from '../names-of-operation.ts';
import { schema } from '../schema.ts';
import type { Services } from '../services.ts';
import { compress, encodingFor } from './compression.ts';
import { checkVariables, documentLimits } from './document-limits.ts';
import { documentHash, knownDocument, knownDocuments } from './known-documents.ts';
import type { Metrics } from './metrics.ts';
import { recordOf } from './operation-record.ts';
import { BODY_LIMITS, type ServerSettings } from './settings.ts';
import { authorityOf } from './tokens.ts';

export interface HandlerOptions {
  readonly store: GraphStore;
  readonly services: Services;
  readonly settings: ServerSettings;
  readonly metrics: Metrics;
  /** Fires on shutdown: streams end. */
  readonly shutdown: AbortSignal;
  /** Larger bodies and texts are taken. */
  readonly trusted: boolean;
}

const COMPRESS_FROM = 1_024;

/** GraphQL over HTTP at `/graphql`: one for the public, one for holders of tokens. */
export function createGraphqlHandler(options: HandlerOptions): YogaServerInstance<object, object> {
  const { settings, trusted } = options;
  const known = settings.knownDocuments === null ? null : knownDocuments(settings.knownDocuments);
  const guard: Plugin = {
    onRequest: ({ request, endResponse, fetchAPI }) => {
      const record = recordOf(request);
      const refused = refusedAtOnce(request, settings);
      if (refused === null) return;
      const { code } = refused.extensions as { readonly code: ErrorCode };
      record.codes = [code];
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      const body = JSON.stringify({ errors: [{ message: refused.message, extensions: { code } }] });
      endResponse(new fetchAPI.Response(body, { status: STATUS_OF_CODE[code], headers }));
    },
    onParams: ({ params, setParams, request }) => {
      if (!trusted) checkVariables(params.variables);
      const query = known === null ? params.query : knownDocument(known, params.query, params.extensions);
      if (known !== null) setParams({ ...params, query });
      const record = recordOf(request);
      // A query of another type is left to the protocol's own check.
      record.document = typeof query === 'string' ? documentHash(query).slice(0, 16) : null;
      record.variables = params.variables ?? null;
    },
  };
  return createYoga({
    schema: schema(),
    graphqlEndpoint: '/graphql',
    logging: false,
    cors: false,
    batching: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    maxRequestBodySize: trusted ? BODY_LIMITS.trusted : BODY_LIMITS.public,
    maskedErrors: { maskError: (error) => shown(error, settings) },
    plugins: [guard, documentLimits(settings), operating(options), answering(options)],
  }) as unknown as YogaServerInstance<object, object>;
}

/**
 * Refuses a wrong token, and requests that other sites' pages can send without asking first: GET and form posts,
 * unless they bear a header of ours, for which a browser asks.
 */
function refusedAtOnce(request: Request, settings: ServerSettings): GraphQLError | null {
  if (!authorityOf(request.headers.get('authorization'), settings.tokens).valid)
    return refusal('UNAUTHENTICATED', 'the token is not known');
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (request.method === 'POST' && type !== undefined && !SIMPLE_TYPES.has(type)) return null;
  if (request.method === 'OPTIONS' || request.headers.has('graphql-require-preflight')) return null;
  return refusal('FORBIDDEN', 'send application/json by POST, or add the header graphql-require-preflight');
}
const SIMPLE_TYPES = new Set(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']);

/** An error as the caller sees it. What stays hidden is logged. */
function shown(error: unknown, settings: ServerSettings): GraphQLError {
  const visible = publicError(error);
  if (visible.extensions.code === 'INTERNAL_SERVER_ERROR') {
    const cause = error instanceof Error && 'originalError' in error ? (error.originalError ?? error) : error;
    settings.log({ error: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) });
  }
  return visible;
}

/** Makes each operation's context, stops it in time or when its client goes, and says how it was answered where that is asked for. */
function operating({ store, services, settings, metrics, shutdown }: HandlerOptions): Plugin<{ request: Request }> {
  const begin = (args: ExecutionArgs & { contextValue: { request: Request }; signal?: AbortSignal }) => {
    const { request } = args.contextValue;
    const operation = getOperationAST(args.document, args.operationName);
    const record = recordOf(request);
    record.type = operation?.operation ?? 'none';
    record.operationName = operation?.name?.value ?? null;
    const isStream = record.type === 'subscription';
    const deadline = isStream ? Number.POSITIVE_INFINITY : performance.now() + settings.requestTimeout;
    // The request's own signal is a proxy, and the executor asks a signal before each field.
    const gone = stopper([request.signal]);
    args.signal = gone.signal;
    const stop = stopper(isStream ? [gone.signal, shutdown] : [gone.signal]);
    const timeout = isStream ? undefined : setTimeout(() => stop.abort(timedOut()), settings.requestTimeout);
    const onStatement = (seen: StatementSeen): void => {
      record.statements.push(seen);
      metrics.statement(store.name, seen);
      // A timer cannot fire while statements of an embedded store follow each other, so the clock is asked too.
      if (performance.now() >= deadline) stop.abort(timedOut());
    };
    const read = { signal: stop.signal, onStatement };
    const expected = () =>
      operation == null ? [] : namesOfOperation(args.schema, args.document, operation, args.variableValues ?? {});
    const authority = authorityOf(request.headers.get('authorization'), settings.tokens);
    const caller: Caller | null = authority.valid ? authority.caller : null;
    Object.assign(args.contextValue, {
      store,
      reader: store.reader,
      read,
      services,
      names: new Names(store.reader, read, services, expected),
      batches: new Batches(),
      caller,
    } satisfies RequestContext);
    const done = () => {
      clearTimeout(timeout);
      stop.forget();
      gone.forget();
    };
    return { record, caller, done };
  };
  return {
    onExecute: ({ args }) => {
      const { record, caller, done } = begin(args as Parameters<typeof begin>[0]);
      const explain =
        (caller?.roles.includes('analyst') ?? false) &&
        (args.contextValue as { request: Request }).request.headers.get('attache-explain') === '1';
      return {
        onExecuteDone: ({ result, setResult }) => {
          done();
          if (!explain || !('data' in result)) return;
          record.cost = costOf(args as ExecutionArgs);
          setResult({
            ...result,
            extensions: { ...result.extensions, cost: record.cost, explain: { statements: record.statements } },
          });
        },
      };
    },
    onSubscribe: ({ args }) => {
      begin(args as Parameters<typeof begin>[0]);
    },
  };
}

/** A signal that fires with any of these, or when told. `AbortSignal.any` does as much, at several times the cost. */
function stopper(signals: readonly AbortSignal[]) {
  const controller = new AbortController();
  const abort = (reason: unknown) => controller.abort(reason);
  const follow = (event: Event) => abort((event.target as AbortSignal).reason);
  for (const signal of signals) {
    if (signal.aborted) abort(signal.reason);
    else signal.addEventListener('abort', follow, { once: true });
  }
  const forget = () => {
    for (const signal of signals) signal.removeEventListener('abort', follow);
  };
  return { signal: controller.signal, abort, forget };
}

const timedOut = (): Error => Object.assign(new Error('the request took too long'), { name: 'TimeoutError' });

/** The cost of an operation, as it is held against the limit. */
function costOf({ document, schema: of, variableValues, contextValue }: ExecutionArgs): number | null {
  try {
    return complexityFromQuery(document, { schema: of, variables: { ...variableValues }, ctx: contextValue as object })
      .complexity;
  } catch {
    // An operation that the executor refused has no cost.
    return null;
  }
}

/** Compresses answers, and writes one log entry a request. */
function answering({ settings, metrics }: HandlerOptions): Plugin {
  return {
    onResultProcess: ({ request, result }) => {
      if (Array.isArray(result) || !('errors' in result) || result.errors === undefined) return;
      const record = recordOf(request);
      record.codes = [...new Set(result.errors.map(({ extensions }) => String(extensions?.code ?? 'NONE')))];
      for (const error of result.errors) {
        if (error.extensions?.code === 'INTERNAL_SERVER_ERROR') error.extensions.requestId = record.id;
        // With introspection off, messages do not tell the names of fields either.
        if (!settings.introspection) error.message = error.message.replace(/ Did you mean [^?]*\?/g, '');
      }
    },
    onResponse: async ({ request, response, setResponse, fetchAPI }) => {
      const record = recordOf(request);
      const seconds = (performance.now() - record.startedAt) / 1000;
      response.headers.set('x-request-id', record.id);
      const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
      let bytes = Number(response.headers.get('content-length') ?? 0);
      const encoding = isStream ? null : encodingFor(request.headers.get('accept-encoding'));
      if (encoding !== null && bytes > COMPRESS_FROM) {
        const body = await compress(new Uint8Array(await response.arrayBuffer()), encoding);
        bytes = body.byteLength;
        const headers = new fetchAPI.Headers(response.headers);
        headers.set('content-encoding', encoding);
        headers.set('content-length', String(bytes));
        headers.append('vary', 'accept-encoding');
        setResponse(new fetchAPI.Response(new Uint8Array(body), { status: response.status, headers }));
      }
      const code = record.codes[0] ?? (response.status < 400 ? 'OK' : 'REFUSED');
      metrics.request(record.type, code, seconds);
      settings.log({
        request: record.id,
        type: record.type,
        name: record.operationName,
        document: record.document,
        ...(record.cost !== null && { cost: record.cost }),
        ms: Math.round(seconds * 1000),
        statements: record.statements.length,
        rows: record.statements.reduce((sum, { rows }) => sum + rows, 0),
        bytes,
        status: response.status,
        codes: record.codes,
        aborted: request.signal.aborted,
        ...(settings.logVariables && { variables: record.variables }),
      });
    },
  };
}
