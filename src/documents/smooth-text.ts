import type { Span } from '../model/index.ts';
import { findQuotations } from './quotations.ts';

/** A text without the accidents of its typesetting, and the way back to where its words stand in the text itself. */
export interface SmoothText {
  readonly text: string;
  /** Where a span of the smooth text stands in the text itself; one that ends before a dropped sign ends before it there too. */
  readonly original: (span: Span) => Span;
}

const ROUGH = /[\r\t\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]| {2}/;
/** Signs that nobody sees: soft hyphens, marks of order and of no width. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const BLANK = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/**
 * Line ends as one sign, runs of blanks as one blank, outer quotations in double marks, and nothing that cannot be seen. Linear in the
 * length of the text.
 */
export function smoothText(text: string): SmoothText {
  const { text: even, original } = evenBlanks(text);
  return { text: inDoubleMarks(even), original };
}

function evenBlanks(text: string): SmoothText {
  if (!ROUGH.test(text)) return { text, original: (span) => span };
  const at = new Int32Array(text.length);
  const signs: string[] = [];
  const put = (sign: string, from: number): void => {
    at[signs.length] = from;
    signs.push(sign);
  };
  for (let from = 0; from < text.length; from++) {
    const sign = text[from] ?? '';
    if (INVISIBLE.test(sign)) continue;
    if (sign === '\r') {
      if (text[from + 1] !== '\n') put('\n', from);
    } else if (!BLANK.test(sign)) put(sign, from);
    else if (signs.at(-1) !== ' ') put(' ', from);
  }
  return {
    text: signs.join(''),
    original: ({ start, end }) => {
      const first = at[start] ?? text.length;
      return { start: first, end: end > start ? (at[end - 1] ?? first) + 1 : first };
    },
  };
}

const SINGLE = /[‘']/;
/** "Hani ‘Abd": the sign of a sound that begins a name, and no mark. */
const NAME = /\p{Lu}[\p{L}\p{M}'’-]+ [‘']\p{Lu}$/u;
const LONGEST_TITLE = 60;

/** British papers put single marks around what others put in double ones. */
function inDoubleMarks(text: string): string {
  if (!SINGLE.test(text)) return text;
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    lines.push({ start, end: end < 0 ? text.length : end });
    if (end < 0) break;
    start = end + 1;
  }
  let even = '';
  let done = 0;
  for (const { start, end, outer, closed } of findQuotations(text, lines)) {
    if (outer !== null || !closed || start <= done || !SINGLE.test(text[start - 1] ?? '')) continue;
    if (end - start > LONGEST_TITLE && NAME.test(text.slice(Math.max(0, start - 20), start + 1))) continue;
    even += `${text.slice(done, start - 1)}“${text.slice(start, end)}”`;
    done = end + 1;
  }
  return even + text.slice(done);
}
