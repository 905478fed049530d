import { fold, type Span } from '../model/index.ts';

/** A text and its folded form without white space, with the place of each folded unit in the text. */
export interface Ground {
  readonly text: string;
  readonly folded: string;
  readonly places: readonly number[];
}

/** Makes a text ready for quotes that differ in white space, case, accents and kinds of quote marks. */
export function groundOf(text: string): Ground {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const unit of squeezed(character)) {
      folded += unit;
      places.push(at);
    }
    at += character.length;
  }
  return { text, folded, places };
}

const squeezed = (text: string): string => fold(text).replace(/\s+/g, '');

/** Where a quote stands in the text, first from the left; null where it does not. Never inside a character. */
export function locate(quote: string, { text, folded, places }: Ground): Span | null {
  const wanted = squeezed(quote);
  if (wanted === '') return null;
  const found = folded.indexOf(wanted);
  if (found < 0) return null;
  const start = places[found] ?? 0;
  const last = places[found + wanted.length - 1] ?? start;
  const end = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
  return { start, end };
}
