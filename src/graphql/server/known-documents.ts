import { createHash } from 'node:crypto';
import { refusal } from '../errors.ts';

/** SHA-256 of a document's text, in hex. */
export const documentHash = (document: string): string => createHash('sha256').update(document).digest('hex');

/** Documents by hash. */
export type KnownDocuments = ReadonlyMap<string, string>;

export const knownDocuments = (documents: readonly string[]): KnownDocuments =>
  new Map(documents.map((document) => [documentHash(document.trim()), document.trim()]));

/** The document that a request asks for by its text or its hash; throws where it is not a known one. */
export function knownDocument(
  known: KnownDocuments,
  query: unknown,
  extensions: Readonly<Record<string, unknown>> | undefined,
): string {
  const persisted = extensions?.persistedQuery as { readonly sha256Hash?: unknown } | undefined;
  const hash = typeof query === 'string' ? documentHash(query.trim()) : persisted?.sha256Hash;
  const document = typeof hash === 'string' ? known.get(hash) : undefined;
  if (document === undefined)
    throw refusal('BAD_REQUEST', 'this server answers known documents only', { code: 'PERSISTED_QUERY_NOT_FOUND' });
  return document;
}
