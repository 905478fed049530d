import { textOf } from './graphql.ts';

/** One error of an answer, as GraphQL tells it. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly candidates?: readonly unknown[] };
}

/** What came back: data, errors, or both. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors: readonly AnswerError[];
}

/** Why nothing is shown: the server cannot be reached, answered without JSON, or refused; or the page itself broke. */
export class AskFailure extends Error {
  readonly kind: 'unreachable' | 'not-json' | 'refused' | 'broken';
  readonly code: string | null;

  constructor(kind: AskFailure['kind'], message: string, code: string | null = null) {
    super(message);
    this.kind = kind;
    this.code = code;
  }
}

interface Flight {
  readonly promise: Promise<Answer<unknown>>;
  readonly controller: AbortController;
  askers: number;
}

const KEPT_ANSWERS = 200;
const answers = new Map<string, Answer<unknown>>();
const flights = new Map<string, Flight>();
let loadedAt: string | null | undefined;

/** Names a document with its variables. */
export function askKey(document: unknown, variables: unknown): string {
  return `${textOf(document)}\n${JSON.stringify(variables ?? {})}`;
}

/** The kept answer, where there is one. */
export function keptAnswer(key: string): Answer<unknown> | undefined {
  const answer = answers.get(key);
  if (answer !== undefined) {
    answers.delete(key);
    answers.set(key, answer);
  }
  return answer;
}

/** Forgets what was kept when the data were loaded again; tells whether it did. */
export function noteLoadedAt(instant: string | null): boolean {
  const changed = loadedAt !== undefined && loadedAt !== instant;
  loadedAt = instant;
  if (changed) answers.clear();
  return changed;
}

/** Forgets one kept answer, so that the next asker asks the server. */
export function forgetAnswer(key: string): void {
  answers.delete(key);
}

/** When the data shown were loaded, as far as known; exports say it. */
export function knownLoadedAt(): string | null {
  return loadedAt ?? null;
}

async function send(document: unknown, variables: unknown, signal: AbortSignal): Promise<Answer<unknown>> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: textOf(document), variables: variables ?? {} }),
      signal,
    });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new AskFailure('unreachable', 'The server cannot be reached.');
  }
  let body: { data?: unknown; errors?: readonly AnswerError[] };
  try {
    body = await response.json();
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new AskFailure('not-json', `The server answered ${response.status} without JSON.`);
  }
  const errors = body.errors ?? [];
  if (body.data === undefined || body.data === null) {
    const first = errors[0];
    throw new AskFailure('refused', first?.message ?? `Status ${response.status}.`, first?.extensions?.code ?? null);
  }
  return { data: body.data, errors };
}

function keep(key: string, answer: Answer<unknown>): void {
  answers.set(key, answer);
  const oldest = answers.keys().next().value;
  if (answers.size > KEPT_ANSWERS && oldest !== undefined) answers.delete(oldest);
}

/** An aborted flight may land after its successor took off: only its own entry goes. */
function land(key: string, flight: Flight): void {
  if (flights.get(key) === flight) flights.delete(key);
}

function depart(key: string, document: unknown, variables: unknown): Flight {
  const controller = new AbortController();
  const promise = send(document, variables, controller.signal)
    .then((answer) => {
      if (answer.errors.length === 0) keep(key, answer);
      return answer;
    })
    .finally(() => land(key, flight));
  const flight: Flight = { promise, controller, askers: 0 };
  flights.set(key, flight);
  return flight;
}

/**
 * Asks the API; equal requests in flight are shared, and only the last asker's leaving cancels one.
 * Throws an `AskFailure`, or the signal's reason where this asker left.
 */
export async function ask(document: unknown, variables: unknown, signal?: AbortSignal): Promise<Answer<unknown>> {
  const key = askKey(document, variables);
  const kept = keptAnswer(key);
  if (kept !== undefined) return kept;
  const flight = flights.get(key) ?? depart(key, document, variables);
  flight.askers += 1;
  const leave = () => {
    flight.askers -= 1;
    if (flight.askers === 0) {
      flights.delete(key);
      flight.controller.abort();
    }
  };
  signal?.addEventListener('abort', leave, { once: true });
  try {
    return await flight.promise;
  } finally {
    signal?.removeEventListener('abort', leave);
  }
}
