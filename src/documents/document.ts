import type { Article } from '../articles/index.ts';
import type { Span } from '../model/index.ts';

/** What a block is in the page; only some kinds carry facts. */
export type BlockKind =
  | 'HEADLINE'
  | 'MASTHEAD'
  | 'BYLINE'
  | 'CAPTION'
  | 'DATELINE'
  | 'BODY'
  | 'QUOTE'
  | 'TURN'
  | 'RELATED'
  | 'BOILERPLATE';

/** A paragraph, headline, list item or line of furniture. Flagged, never cut. */
export interface Block extends Span {
  readonly index: number;
  readonly kind: BlockKind;
  /** The speaker's words before the colon, where the block is a turn of a transcript ("MINISTER ORLA:"). */
  readonly speaker?: Span;
  /** Indexes into `sentences`: first, and one past the last. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  /** Indexes into `tokens`: first, and one past the last. */
  readonly firstToken: number;
  readonly endToken: number;
}

export type TokenKind = 'WORD' | 'NUMBER' | 'POSSESSIVE' | 'PUNCTUATION';

/** A word, number, possessive or mark. `U.S.` and hyphenated names are one token; `Velia's` is two. */
export interface Token extends Span {
  readonly index: number;
  readonly sentence: number;
  readonly text: string;
  /** Folded: case, accents and kinds of quote marks aside. */
  readonly folded: string;
  readonly kind: TokenKind;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/** Words in quotation marks; the span is between the marks. Carried: goes on from a quotation that the paragraph before left open. */
export interface Quotation extends Span {
  readonly index: number;
  /** The quotation around this one. */
  readonly outer: number | null;
  readonly carriedFrom: number | null;
  readonly closed: boolean;
}

/** An article split into blocks, sentences, tokens and quotations that keep their place. */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}
