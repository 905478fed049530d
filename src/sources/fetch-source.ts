import type { Problem } from '../model/index.ts';
import { type Source, SourceError } from './source.ts';

/** How long and how much to wait for. */
export interface FetchLimits {
  /** Until the last byte, in milliseconds. */
  readonly timeout: number;
  readonly maxBytes: number;
}

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/json, text/html;q=0.9, */*;q=0.5';

/** Asks for a feed or page over http(s). What is not answered in time, or with a failure, is a problem. */
export async function fetchSource(url: string, limits: FetchLimits): Promise<Source | Problem> {
  try {
    const response = await fetch(url, { headers: { accept: ACCEPT }, signal: AbortSignal.timeout(limits.timeout) });
    const { body } = response;
    if (!response.ok || body === null) {
      await body?.cancel();
      return failed(url, `the server answered with status ${response.status}`);
    }
    const charset = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(response.headers.get('content-type') ?? '')?.[1];
    return {
      name: url,
      url: response.url || url,
      ...(charset === undefined ? {} : { charset: charset.toLowerCase() }),
      chunks: () => limited(url, body, limits),
    };
  } catch (error) {
    return failed(url, reasonOf(error));
  }
}

async function* limited(
  url: string,
  body: AsyncIterable<Uint8Array>,
  { maxBytes, timeout }: FetchLimits,
): AsyncGenerator<Uint8Array> {
  let received = 0;
  try {
    for await (const chunk of body) {
      received += chunk.byteLength;
      if (received > maxBytes) break;
      yield chunk;
    }
  } catch (error) {
    throw new SourceError(url, `the answer broke off within ${timeout} ms: ${reasonOf(error)}`, { cause: error });
  }
  if (received > maxBytes)
    throw new SourceError(url, `the answer is longer than ${maxBytes} bytes`, { tooLarge: true });
}

const failed = (url: string, reason: string): Problem => ({
  code: 'UNREADABLE_FILE',
  message: `Expected an answer from this address, but ${reason}.`,
  source: url,
});

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'none came in time';
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
