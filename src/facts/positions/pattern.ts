/**
 * Word patterns over tokens. A pattern is words with blanks between:
 * `a|b` is either word, `~verb` any form of a verb, `word?` may be absent, `_` is up to three words of any kind and `__` up to eight.
 * A mark ends a gap. ` / ` stands between whole patterns of one entry.
 */
import type { Token } from '../../documents/index.ts';

interface Element {
  readonly words: ReadonlySet<string> | null;
  readonly optional: boolean;
  /** How many words a gap may skip; 0 for a word. */
  readonly gap: number;
  /** Words that no gap crosses. */
  readonly stops: ReadonlySet<string>;
}

/** A pattern ready to match. */
export interface Pattern {
  readonly elements: readonly Element[];
  /** The words that it can begin with. */
  readonly heads: readonly string[];
  readonly gaps: boolean;
}

/** All forms of a verb, the plain one included. */
export type Inflect = (verb: string) => readonly string[];

function compileElement(source: string, inflect: Inflect, stops: ReadonlySet<string>): Element {
  if (source === '_') return { words: null, optional: true, gap: 3, stops };
  if (source === '__') return { words: null, optional: true, gap: 8, stops };
  const optional = source.endsWith('?');
  const words = (optional ? source.slice(0, -1) : source)
    .split('|')
    .flatMap((word) => (word.startsWith('~') ? inflect(word.slice(1)) : [word]));
  return { words: new Set(words), optional, gap: 0, stops };
}

/** Compiles an entry's patterns; each must begin with a word that is not optional. */
export function compilePatterns(source: string, inflect: Inflect, stops: ReadonlySet<string>): Pattern[] {
  return source.split(' / ').map((one) => {
    const elements = one.split(' ').map((element) => compileElement(element, inflect, stops));
    return { elements, heads: [...(elements[0]?.words ?? [])], gaps: elements.some((element) => element.gap > 0) };
  });
}

function matchFrom(
  elements: readonly Element[],
  at: number,
  tokens: readonly Token[],
  position: number,
  end: number,
): number {
  const element = elements[at];
  if (!element) return position;
  if (element.gap > 0) {
    for (let skipped = 0; skipped <= element.gap; skipped++) {
      const token = tokens[position + skipped - 1];
      if (skipped > 0 && (position + skipped > end || !token || isStop(token) || element.stops.has(token.folded)))
        return -1;
      const found = matchFrom(elements, at + 1, tokens, position + skipped, end);
      if (found >= 0) return found + skipped * SKIPPED;
    }
    return -1;
  }
  const token = tokens[position];
  if (position < end && token && element.words?.has(token.folded)) {
    const found = matchFrom(elements, at + 1, tokens, position + 1, end);
    if (found >= 0) return found;
  }
  return element.optional ? matchFrom(elements, at + 1, tokens, position, end) : -1;
}

/** A match is told as one number: the token after it, and how many words its gaps skipped. */
const SKIPPED = 2 ** 26;

/** Marks that no gap crosses. */
const isStop = (token: Token): boolean => token.kind === 'PUNCTUATION' && /^[.;:!?,()[\]–—]$/.test(token.text);

/** Matches at one token; null where it does not. `end` is the first token that may not be used. */
export function matchPattern(
  pattern: Pattern,
  tokens: readonly Token[],
  start: number,
  end: number,
): { readonly end: number; readonly skipped: number } | null {
  const found = matchFrom(pattern.elements, 0, tokens, start, end);
  return found < 0 ? null : { end: found % SKIPPED, skipped: Math.floor(found / SKIPPED) };
}

/** Patterns by the word that they begin with, so that a text is scanned once. */
export class PatternIndex<T> {
  private readonly byHead = new Map<string, { pattern: Pattern; value: T }[]>();

  constructor(entries: Iterable<readonly [Pattern, T]>) {
    for (const [pattern, value] of entries) {
      for (const head of pattern.heads) {
        const list = this.byHead.get(head);
        if (list) list.push({ pattern, value });
        else this.byHead.set(head, [{ pattern, value }]);
      }
    }
  }

  /** All that match at a token: words in a row, longest first; then those with gaps, nearest first; then single words. */
  matches(tokens: readonly Token[], start: number, end: number): { value: T; end: number }[] {
    const token = tokens[start];
    const candidates = token && this.byHead.get(token.folded);
    if (!candidates) return [];
    const found: { value: T; end: number; order: number }[] = [];
    for (const { pattern, value } of candidates) {
      const match = matchPattern(pattern, tokens, start, end);
      if (match === null || match.end <= start) continue;
      const length = match.end - start;
      const order =
        length === 1 ? 1000 : pattern.gaps ? 100 + 10 * match.skipped - pattern.elements.length : 50 - length;
      found.push({ value, end: match.end, order });
    }
    return found.sort((a, b) => a.order - b.order);
  }
}
