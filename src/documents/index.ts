/** Splits an article into blocks, sentences, tokens and quotations that keep their place. */
export type { PageWords } from './blocks.ts';
export type { Block, BlockKind, Document, Quotation, Sentence, Token, TokenKind } from './document.ts';
export { identifyLanguage } from './language.ts';
export { type DocumentWords, readDocument } from './read-document.ts';
export { type SmoothText, smoothText } from './smooth-text.ts';
export { tokenize } from './tokens.ts';
