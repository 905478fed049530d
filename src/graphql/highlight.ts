import { foldWords } from '../model/index.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const BEFORE = 40;
const LONGEST = 200;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A fragment of a text around the first words that a search found, cut from the original, HTML-escaped, the words between `<mark>` tags.
 * `words` are folded; each matches as the beginning of a word. Null where none is found.
 */
export function highlight(text: string, words: readonly string[]): string | null {
  const matches = matchesIn(text, words);
  const first = matches[0];
  if (first === undefined) return null;
  const from = first.start <= BEFORE || text.length <= LONGEST ? 0 : cutAt(text, first.start - BEFORE);
  const to = text.length - from <= LONGEST ? text.length : cutAt(text, from + LONGEST);
  let fragment = from === 0 ? '' : '…';
  let done = from;
  for (const { start, end } of matches) {
    if (end > to) break;
    fragment += `${escapeHtml(text.slice(done, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    done = end;
  }
  return fragment + escapeHtml(text.slice(done, to)) + (to === text.length ? '' : '…');
}

function matchesIn(text: string, words: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldWords(match[0]);
    if (words.some((word) => folded.startsWith(word)))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The nearest place at or after an index that does not cut a word or a pair of surrogates. */
function cutAt(text: string, index: number): number {
  const space = text.slice(index, index + BEFORE).search(/\s/);
  if (space >= 0) return index + space + 1;
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index + 1 : index;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** Of several texts, the first that holds a match. */
export const highlightOf = (texts: readonly string[], words: readonly string[]): string | null => {
  for (const text of texts) {
    const found = highlight(text, words);
    if (found !== null) return found;
  }
  return null;
};
