/** Splits an article into blocks, sentences, tokens and quotations that keep their place. */
export type { Block, BlockKind, Document, Quotation, Sentence, Token, TokenKind } from './document.ts';
