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

/** What went wrong, as the caller may know it: a store's failures get a code, everything else stays masked. */
export function publicError(error: unknown): GraphQLError | null {
  if (error instanceof GraphQLError && error.originalError === undefined) return error;
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (cause instanceof GraphQLError) return cause;
  if (cause instanceof StoreUnavailable)
    return refusal('STORE_UNAVAILABLE', 'The store does not answer. Try again later.', { retryable: true });
  if (cause instanceof StatementStopped) {
    if (cause.reason === 'TOO_LARGE')
      return refusal('TOO_LARGE', 'The answer grew too large. Narrow the question.', { retryable: false });
    return refusal('TIMEOUT', 'The question took too long. Narrow it or try again.', { retryable: true });
  }
  if (cause instanceof Error && (cause.name === 'AbortError' || cause.name === 'TimeoutError'))
    return refusal('TIMEOUT', 'The question took too long. Narrow it or try again.', { retryable: true });
  return null;
}
