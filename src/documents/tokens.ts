import { fold } from '../model/index.ts';
import type { Token, TokenKind } from './document.ts';

// Each alternative begins with its own class of letters, and none holds a nested quantifier: one pass, linear.
const TOKEN =
  /[‘ʻ](?=\p{Lu})(?![^’\n]{0,60}’(?!\p{L}))\p{L}[\p{L}\p{M}'’ʻ‘-]*|\]\([^)\s]{0,300}\)|https?:\/\/[^\s"<>]+|www\.[^\s"<>]+|[\w.+-]+@[\w-]+\.[\w.-]+|(?:\p{L}\.){2,}\p{L}?|\p{L}[\p{L}\p{M}\p{N}_]*(?:[-‐‑'’ʼ‘`&]\p{L}[\p{L}\p{M}\p{N}_]*|[-‐‑]\p{N}+)*|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|%)?|([^\p{L}\p{N}\s])\1{2,}|[^\s]/gu;
const POSSESSIVE = /['’ʼ‘`]s$/iu;
const CAPITAL = /^[‘ʻ]?\p{Lu}/u;
/** Most words are folded as they stand. */
const SMALL = /^[a-z]+$/;
const LETTER = /^[‘ʻ]?\p{L}/u;
const DIGIT = /^\p{N}/u;
const GLUED = /^\p{Ll}{2,}(?=\p{Lu}\p{Ll}{2,})/u;
/** Emphasis, headings and link targets of Markdown say nothing: no tokens. */
const MARKUP = /^(?:[*#_`]|\]\()/;
const INITIAL = /^\p{Lu}$/u;
/** A run longer than this without a blank is no word. It is cut, so that no rule meets a megabyte in one token. */
const LONGEST = 80;

/**
 * Cuts text into words, numbers, possessives and marks. `abbreviations` (folded, without the stop) take their stop along ("Mr.").
 * A word that is glued to the one before ("withVelia") is split.
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
  sentence = 0,
  tokens: Token[] = [],
): Token[] {
  const part = text.slice(start, end);
  const add = (from: number, to: number, kind: TokenKind, shape?: string): void => {
    const word = part.slice(from, to);
    tokens.push({
      index: tokens.length,
      sentence,
      start: start + from,
      end: start + to,
      text: word,
      folded: shape ?? (SMALL.test(word) ? word : fold(word)),
      kind,
      capital: CAPITAL.test(word),
    });
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(part); match; match = TOKEN.exec(part)) {
    let from = match.index;
    let word = match[0];
    if (word.length > LONGEST) {
      word = cut(word);
      TOKEN.lastIndex = from + word.length;
    }
    const to = from + word.length;
    if (DIGIT.test(word)) {
      add(from, to, 'NUMBER');
      continue;
    }
    if (!LETTER.test(word)) {
      if (MARKUP.test(word)) continue;
      add(from, to, isPossessiveMark(part, from, word) ? 'POSSESSIVE' : 'PUNCTUATION');
      continue;
    }
    if (word.includes('.')) {
      const dotted = /^(?:\p{L}\.)+\p{L}?$/u.test(word);
      const folded = fold(word);
      add(from, to, 'WORD', dotted && !folded.endsWith('.') ? `${folded}.` : folded);
      continue;
    }
    const glued = GLUED.exec(word);
    if (glued && !word.includes('-')) {
      add(from, from + glued[0].length, 'WORD');
      from += glued[0].length;
      word = word.slice(glued[0].length);
    }
    const possessive = POSSESSIVE.exec(word);
    if (possessive && possessive.index > 0) {
      add(from, from + possessive.index, 'WORD');
      add(from + possessive.index, to, 'POSSESSIVE', "'s");
      continue;
    }
    const folded = SMALL.test(word) ? word : fold(word);
    if (part[to] === '.' && (INITIAL.test(word) || abbreviations.has(folded))) {
      add(from, to + 1, 'WORD', folded);
      TOKEN.lastIndex = to + 1;
      continue;
    }
    add(from, to, 'WORD', folded);
  }
  return tokens;
}

/** Cuts a long run, not inside a surrogate pair. */
function cut(word: string): string {
  const last = word.charCodeAt(LONGEST - 1);
  return word.slice(0, last >= 0xd800 && last <= 0xdbff ? LONGEST - 1 : LONGEST);
}

/** The apostrophe of "the ministers' talks": after an s, before a blank and a small letter. */
function isPossessiveMark(part: string, at: number, mark: string): boolean {
  if (mark !== "'" && mark !== '’') return false;
  return /s/i.test(part[at - 1] ?? '') && /^\s[\p{Ll}\p{Lu}]/u.test(part.slice(at + 1, at + 3));
}
