import { GraphQLError } from 'graphql';
import { StatementStopped, StoreUnavailable } from '../store/index.ts';

/** Codes of refusals, each with the HTTP status of an answer that holds it. */
export const STATUS_OF_CODE = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_REQUEST: 400,
  BAD_INPUT: 400,
  BAD_CURSOR: 400,
  QUERY_TOO_COMPLEX: 400,
  UNKNOWN_NAME: 400,
  AMBIGUOUS_NAME: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  REQUEST_ENTITY_TOO_LARGE: 413,
  TOO_LARGE: 400,
  STORE_UNAVAILABLE: 503,
  TOO_MANY_STREAMS: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
} as const;
export type ErrorCode = keyof typeof STATUS_OF_CODE;

/** An error that the caller may see: a code, a message that says what to change, and facts about it. */
export function refusal(code: ErrorCode, message: string, facts: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: STATUS_OF_CODE[code] }, ...facts } });
}

/** Input that is out of range or malformed; `argument` names it, `limit` is what would have been accepted. */
export const badInput = (message: string, facts: { argument?: string; limit?: unknown } = {}): GraphQLError =>
  refusal('BAD_INPUT', message, facts);

/**
 * What went wrong, as the caller may know it: refusals as they are, a store's failures with a code, all else only as "Unexpected error.".
 * Errors of the protocol that have no code get one by their status.
 */
export function publicError(error: unknown): GraphQLError {
  const located = error instanceof GraphQLError ? error : undefined;
  const cause = located?.originalError ?? error;
  if (located !== undefined && (located === cause || cause instanceof GraphQLError)) return withCode(located);
  const { message, extensions } = ofFailure(cause);
  return new GraphQLError(message, { nodes: located?.nodes, path: located?.path, extensions });
}

function ofFailure(cause: unknown): GraphQLError {
  if (cause instanceof StoreUnavailable)
    return refusal('STORE_UNAVAILABLE', 'The store does not answer. Try again later.', { retryable: true });
  if (cause instanceof StatementStopped && cause.reason === 'TOO_LARGE')
    return refusal('TOO_LARGE', 'The answer grew too large. Narrow the question.', { retryable: false });
  if (cause instanceof StatementStopped || (cause instanceof Error && STOPPED.has(cause.name)))
    return refusal('TIMEOUT', 'The question took too long. Narrow it or try again.', { retryable: true });
  return refusal('INTERNAL_SERVER_ERROR', 'Unexpected error.');
}

const STOPPED = new Set(['AbortError', 'TimeoutError']);

const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  413: 'REQUEST_ENTITY_TOO_LARGE',
};

function withCode(error: GraphQLError): GraphQLError {
  if (typeof error.extensions.code === 'string') return error;
  const http = error.extensions.http as { readonly status?: number } | undefined;
  if (http?.status === undefined) return error;
  error.extensions.code = CODE_OF_STATUS[http.status] ?? 'BAD_REQUEST';
  return error;
}
