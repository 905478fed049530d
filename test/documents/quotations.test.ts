import { expect, test } from 'vitest';
import { documentOf, wordsOf } from './read.ts';

const quotations = (text: string): string[] => {
  const document = documentOf(text);
  return wordsOf(document, document.quotations);
};

test.each([
  ['“…”', 'She said: “We will help.” He nodded at length.'],
  ['"…"', 'She said: "We will help." He nodded at length.'],
  ['„…“', 'She said: „We will help.“ He nodded at length.'],
  ['«…»', 'She said: «We will help.» He nodded at length.'],
  ['‘…’', 'She said: ‘We will help.’ He nodded at length.'],
])('words between %s are a quotation', (_, text) => {
  expect(quotations(text)).toEqual(['We will help.']);
});

test('a quotation in a quotation knows the one around it', () => {
  const { quotations: found } = documentOf('“He told me ‘never again’ and left,” Orla said on Monday evening.');
  expect(found.map((quotation) => quotation.outer)).toEqual([null, 0]);
});

test('an apostrophe opens nothing', () => {
  expect(quotations("Velia's ministers' talks weren't long, Orla said on Monday.")).toEqual([]);
});

test('an open quotation ends with its paragraph, and goes on where the next opens with a mark', () => {
  const { quotations: found } = documentOf('Orla said: “We will help them.\n\n“We will not tire of it,” she added.');
  expect(found.map(({ closed, carriedFrom }) => ({ closed, carriedFrom }))).toEqual([
    { closed: false, carriedFrom: null },
    { closed: true, carriedFrom: 0 },
  ]);
});
