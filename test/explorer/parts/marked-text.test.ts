import { describe, expect, it } from 'vitest';
import { cutText, type MarkedSpan } from '../../../src/explorer/parts/marked-text.tsx';

const span = (start: number, end: number, id: string): MarkedSpan => ({ start, end, kind: 'meeting', id });
const told = (text: string, spans: readonly MarkedSpan[]) =>
  cutText(text, spans).map((piece) => [piece.text, piece.spans.map((one) => one.id).join()]);

describe('a text with spans', () => {
  it('shows nested and overlapping spans, each over all of its text', () => {
    expect(told('abcdefgh', [span(1, 5, 'outer'), span(2, 3, 'inner'), span(4, 7, 'over')])).toEqual([
      ['a', ''],
      ['b', 'outer'],
      ['c', 'outer,inner'],
      ['d', 'outer'],
      ['e', 'outer,over'],
      ['fg', 'over'],
      ['h', ''],
    ]);
  });

  it('is whole again when its pieces are joined', () => {
    const text = 'Margus Tsahkna met Marko Đurić 🇷🇸 in Tallinn.';
    const pieces = cutText(text, [span(0, 14, 'a'), span(7, 30, 'b'), span(30, 40, 'c')]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('leaves out spans that do not lie in it', () => {
    expect(told('abc', [span(2, 9, 'x'), span(-1, 2, 'y'), span(2, 2, 'z')])).toEqual([['abc', '']]);
  });

  it('may be empty', () => {
    expect(cutText('', [])).toEqual([]);
  });
});
