import type { Reading } from '../../mentions/index.ts';
import type { PositionWords } from './position-words.ts';

/** Tokens of what is said between dashes: from `first` to `end`. */
export interface DashQuote {
  readonly first: number;
  readonly end: number;
}

const DASHES: ReadonlySet<string> = new Set(['–', '—', '-', '―']);
const FARTHEST_VERB = 3;

/**
 * What is said between dashes, as much of Europe writes it: "– We expect the same – said the minister." A dash that opens a paragraph or a
 * sentence opens it; a dash before a verb of speech closes it. A dash that no such verb follows is none of a speech.
 */
export function dashQuotes({ document }: Reading, words: PositionWords): DashQuote[] {
  const { tokens, blocks, sentences } = document;
  const found: DashQuote[] = [];
  for (const block of blocks) {
    const first = sentences[block.firstSentence]?.firstToken ?? 0;
    const stop = sentences[block.endSentence - 1]?.endToken ?? 0;
    let open = -1;
    let spoke = false;
    for (let i = first; i < stop; i++) {
      if (!DASHES.has(tokens[i]?.text ?? '')) continue;
      const before = tokens[i - 1]?.text ?? '';
      if (open >= 0 && saysBehind(document, words, i + 1)) {
        found.push({ first: open, end: before === ',' ? i - 1 : i });
        open = -1;
        spoke = true;
      } else if (open < 0 && (i === first || /^[.!?]$/.test(before)) && tokens[i + 1]?.capital === true) open = i + 1;
    }
    // Behind a tag, the rest of the paragraph is said too.
    if (open >= 0 && spoke) found.push({ first: open, end: stop });
  }
  return found.filter(({ first, end }) => end - first > 1);
}

/** Whether a verb of speech stands right behind a dash, or behind a pronoun there. */
function saysBehind({ tokens }: Reading['document'], words: PositionWords, at: number): boolean {
  if (tokens[at]?.capital === true) return false;
  for (let i = at; i < at + FARTHEST_VERB; i++) {
    const w = tokens[i]?.folded ?? '';
    if (words.inverts.has(w)) return true;
    if (!words.subjectPronouns.has(w) && !words.determiners.has(w) && !words.roles.has(w)) return false;
  }
  return false;
}
