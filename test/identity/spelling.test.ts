import { expect, it } from 'vitest';
import { spelledApart, standing, wordsOfName } from '../../src/identity/spelling.ts';

it.each([
  ['Zalmay Brankilzad', 'Zalmay Brankizad', { letters: 1, shortest: 9 }],
  ['Roman Protovich', 'Raman Pratovich', { letters: 2, shortest: 5 }],
  ['Jiha Ham', 'Jiha Han', { letters: 1, shortest: 3 }],
  ['Anna Orla', 'Anna Orla', null],
  ['Anna Orla', 'Anna Maria Orla', null],
  ['Brian Tesk', 'Ida Tesk', null],
  ['Sullivan', 'Solano', null],
])('says how %s and %s are spelt apart', (one, other, apart) => {
  expect(spelledApart(wordsOfName(one), wordsOfName(other))).toEqual(apart);
});

it.each([
  ['Orla', 'Anna Orla', 'LAST'],
  ['Anna', 'Anna Orla', 'FIRST'],
  ['Maria', 'Anna Maria Orla', 'MIDST'],
  ['Anna Orla', 'Anna Maria Orla', 'ENDS'],
  ['Maria Anna', 'Anna Venn Maria Orla', 'MIDST'],
])('says where %s stands in %s', (less, more, expected) => {
  expect(standing(wordsOfName(less), wordsOfName(more))).toBe(expected);
});
