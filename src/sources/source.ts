/** Bytes that may hold articles, and what is told of them from outside. */
export interface Source {
  /** Path as reached, URL, or `-` for standard input; what problems and reports name. */
  readonly name: string;
  /** The address it was fetched from; absent for files. */
  readonly url?: string;
  /** Character set that the server declared, in lower case. */
  readonly charset?: string;
  /** In bytes, where it is known beforehand. */
  readonly size?: number;
  /** The bytes, once, piece by piece. Throws a `SourceError` where they cannot be read to their end. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** The bytes of a source could not be brought: gone, not permitted, broken off, or more than was allowed. */
export class SourceError extends Error {
  readonly source: string;
  readonly tooLarge: boolean;

  constructor(source: string, message: string, options: { cause?: unknown; tooLarge?: boolean } = {}) {
    super(message, { cause: options.cause });
    this.name = 'SourceError';
    this.source = source;
    this.tooLarge = options.tooLarge ?? false;
  }
}

/** A source that holds a text which is at hand already. */
export function sourceOfText(name: string, text: string | Uint8Array): Source {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    name,
    size: bytes.byteLength,
    async *chunks() {
      if (bytes.byteLength > 0) yield bytes;
    },
  };
}
