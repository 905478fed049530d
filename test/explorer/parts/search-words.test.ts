import { expect, it } from 'vitest';
import { searchWords } from '../../../src/explorer/parts/search-words.ts';

it('up to eight words are searched as they are', () => {
  expect(searchWords(' gas  pipeline ')).toBe('gas pipeline');
});

it('of a longer question the names and long words are kept, in their order', () => {
  expect(searchWords('Will it rain on the parade of Tsahkna in Tallinn on a Sunday?')).toBe(
    'Will rain parade Tsahkna Tallinn Sunday?',
  );
});
