import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Encoding, encodingFor } from './compression.ts';

/** A file kept in memory with its compressed copies and its headers. */
export interface KeptFile {
  readonly bytes: Buffer;
  readonly encoded: Readonly<Partial<Record<Encoding, Buffer>>>;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends a kept file, or 304 where the client has it already. */
export function sendKept(file: KeptFile, request: IncomingMessage, response: ServerResponse, status = 200): void {
  const headers = { ...file.headers, etag: file.etag };
  if (status === 200 && request.headers['if-none-match']?.split(/,\s*/).includes(file.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = encodingFor(request.headers['accept-encoding']);
  const copy = encoding === null ? undefined : file.encoded[encoding];
  const body = copy ?? file.bytes;
  response.writeHead(status, {
    ...headers,
    ...(copy !== undefined && encoding !== null && { 'content-encoding': encoding }),
    'content-length': body.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
