import type { Article } from '../../src/articles/index.ts';
import { type Document, readDocument } from '../../src/documents/index.ts';
import { english } from '../../src/languages/index.ts';

/** An English text as a document. */
export const documentOf = (text: string, article: Partial<Article> = {}): Document =>
  readDocument({ text, source: 'test', ...article }, 'en', english.document);

/** The words of spans. */
export const wordsOf = (document: Document, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => document.text.slice(start, end));
