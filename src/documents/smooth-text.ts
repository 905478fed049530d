import type { Span } from '../model/index.ts';

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

/** Line ends as one sign, runs of blanks as one blank, and nothing that cannot be seen. Linear in the length of the text. */
export function smoothText(text: string): SmoothText {
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
