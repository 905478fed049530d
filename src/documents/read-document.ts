import type { Article } from '../articles/index.ts';
import { type PageWords, splitBlocks } from './blocks.ts';
import type { Block, Document, Sentence, Token } from './document.ts';
import { findQuotations } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** What a language knows of its pages: furniture, and abbreviations (folded, without the stop) that end no sentence. */
export interface DocumentWords {
  readonly page: PageWords;
  readonly abbreviations: ReadonlySet<string>;
}

/** Splits an article into blocks, sentences, tokens and quotations. Pure; linear in the text's length. */
export function readDocument(article: Article, language: string, words: DocumentWords): Document {
  const { text } = article;
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  let isBegun = false;
  for (const loose of splitBlocks(text, words.page)) {
    const firstSentence = sentences.length;
    // What stands between paragraphs parts no sentence from the one before it; above them it may tell day and place.
    const silent = isBegun && (loose.kind === 'BOILERPLATE' || loose.kind === 'RELATED');
    isBegun ||= loose.kind === 'BODY' || loose.kind === 'TURN';
    for (const span of silent ? [] : splitSentences(text, loose, words.abbreviations)) {
      const firstToken = tokens.length;
      const sentence = sentences.length;
      tokenize(text, span.start, span.end, words.abbreviations, sentence, tokens);
      sentences.push({ ...span, index: sentence, block: blocks.length, firstToken, endToken: tokens.length });
    }
    blocks.push({ ...loose, index: blocks.length, firstSentence, endSentence: sentences.length });
  }
  return { article, text, language, blocks, sentences, tokens, quotations: findQuotations(text, blocks) };
}
