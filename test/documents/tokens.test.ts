import { expect, test } from 'vitest';
import { documentOf } from './read.ts';

const tokens = (text: string): string[] => documentOf(text).tokens.map((token) => token.text);

test.each([
  ["Velia's minister", ['Velia', "'s", 'minister']],
  ['Velia’s minister', ['Velia', '’s', 'minister']],
  ['the U.S. envoy', ['the', 'U.S.', 'envoy']],
  ['Kim Ha-rim and Al-Sabah', ['Kim', 'Ha-rim', 'and', 'Al-Sabah']],
  ['on 25.09.2024 at 09:14', ['on', '25.09.2024', 'at', '09:14']],
  ['on the 3rd', ['on', 'the', '3rd']],
  ['talks withVelia', ['talks', 'with', 'Velia']],
  ["O'Dare and Sa'id", ["O'Dare", 'and', "Sa'id"]],
  ['Minister ‘Ana Fonoti came', ['Minister', '‘Ana', 'Fonoti', 'came']],
  ['**Anna Orla** [spoke](/news/1)', ['Anna', 'Orla', '[', 'spoke']],
])('%s is cut into %j', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

test('the possessive of a plural is a token of its own', () => {
  expect(documentOf("the ministers' talks").tokens.map((token) => token.kind)).toEqual([
    'WORD',
    'WORD',
    'POSSESSIVE',
    'WORD',
  ]);
});

test('a quotation in single marks keeps its first word free of them', () => {
  expect(tokens('‘Enlargement is no favour,’ she said')[0]).toBe('‘');
});
