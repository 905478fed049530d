/** One line of bytes without its line end; `bytes` is null where it was longer than allowed. Numbers count from 1. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Reads a stream of bytes with a look ahead: first `peek`, then one of `all` and `lines`. */
export interface ByteReader {
  /** At least so many bytes from the beginning, or all where there are fewer; they stay to be read. */
  peek(length: number): Promise<Uint8Array>;
  /** All bytes; null where there are `limit` or more, of which no more than that is held. */
  all(limit: number): Promise<Uint8Array | null>;
  /** Line by line; no more than one line and one piece is held at a time. */
  lines(limit: number): AsyncGenerator<ByteLine>;
  /** Lets go of the stream. */
  close(): Promise<void>;
}

const NEWLINE = 10;
const RETURN = 13;

/** A reader over pieces of bytes. */
export function byteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let seen: Uint8Array[] = [];

  async function next(): Promise<Uint8Array | null> {
    const first = seen.shift();
    if (first !== undefined) return first;
    const result = await iterator.next();
    return result.done === true ? null : result.value;
  }

  return {
    async peek(length) {
      const pieces: Uint8Array[] = [];
      let size = 0;
      while (size < length) {
        const piece = await next();
        if (piece === null) break;
        pieces.push(piece);
        size += piece.byteLength;
      }
      const head = Buffer.concat(pieces);
      seen = head.byteLength > 0 ? [head] : [];
      return head;
    },

    async all(limit) {
      const pieces: Uint8Array[] = [];
      let size = 0;
      for (let piece = await next(); piece !== null; piece = await next()) {
        size += piece.byteLength;
        if (size >= limit) return null;
        pieces.push(piece);
      }
      return Buffer.concat(pieces);
    },

    async *lines(limit) {
      let begun: Uint8Array[] = [];
      let size = 0;
      let number = 1;
      const add = (part: Uint8Array) => {
        size += part.byteLength;
        if (size < limit) begun.push(part);
        else begun = [];
      };
      const line = (): ByteLine => {
        const bytes = size < limit ? Buffer.concat(begun) : null;
        return { number, bytes: bytes?.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes };
      };
      for (let piece = await next(); piece !== null; piece = await next()) {
        let from = 0;
        for (let to = piece.indexOf(NEWLINE); to >= 0; to = piece.indexOf(NEWLINE, from)) {
          add(piece.subarray(from, to));
          yield line();
          begun = [];
          size = 0;
          number += 1;
          from = to + 1;
        }
        add(piece.subarray(from));
      }
      if (size > 0) yield line();
    },

    async close() {
      await iterator.return?.();
    },
  };
}
