import type { Role } from '../context.ts';

/** A token that is let in: only its hash is known here. */
export interface TokenSetting {
  /** Lower-case SHA-256 in hex. */
  readonly sha256: string;
  readonly roles: readonly Role[];
  /** What its decisions are signed with; the beginning of the hash where none is told. */
  readonly name?: string;
}

/** How a server behaves; every setting but the tokens has a default. */
export interface ServerSettings {
  readonly tokens: readonly TokenSetting[];
  readonly introspection: boolean;
  readonly graphiql: boolean;
  /** Only these documents are answered; null: any. */
  readonly knownDocuments: readonly string[] | null;
  /** A request's time, in milliseconds. */
  readonly requestTimeout: number;
  /** Folder of the built explorer; null: none is served. */
  readonly explorer: string | null;
  /** Takes one log entry an operation. */
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
  /** Variables are logged too. */
  readonly logVariables: boolean;
}

export const DEFAULT_SETTINGS: ServerSettings = {
  tokens: [],
  introspection: true,
  graphiql: true,
  knownDocuments: null,
  requestTimeout: 10_000,
  explorer: null,
  log: () => {},
  logVariables: false,
};

/** Largest request bodies in bytes: for the public, and with a token. */
export const BODY_LIMITS = { public: 256 * 1024, trusted: 8 * 1024 * 1024 } as const;
/** What a document and its variables may hold. */
export const DOCUMENT_LIMITS = { tokens: 2_000, aliases: 30 } as const;
export const VARIABLE_LIMITS = { depth: 20, listItems: 100, characters: 2_000 } as const;
