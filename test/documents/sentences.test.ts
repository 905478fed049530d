import { expect, test } from 'vitest';
import { documentOf, wordsOf } from './read.ts';

const sentences = (text: string): string[] => {
  const document = documentOf(text);
  return wordsOf(document, document.sentences);
};

test.each([
  ['a title with a stop', 'Dr. Orla met Mr. Tesk. They spoke.', ['Dr. Orla met Mr. Tesk.', 'They spoke.']],
  ['an initial', 'Pavel J. Tesk spoke. He left.', ['Pavel J. Tesk spoke.', 'He left.']],
  ['a month cut short', 'They met on Sept. 25 in Holm. It rained.', ['They met on Sept. 25 in Holm.', 'It rained.']],
  ['a question inside a quotation', '"Why now?" she asked. Nobody knew.', ['"Why now?" she asked.', 'Nobody knew.']],
  ['a missing blank', 'Orla and Tesk met.The talks were long.', ['Orla and Tesk met.', 'The talks were long.']],
  ['a list number', '1. The Council met.', ['1. The Council met.']],
  ['a country with stops', 'The U.S. Secretary spoke. She left.', ['The U.S. Secretary spoke.', 'She left.']],
])('a sentence does not end, or ends, at %s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('hard-wrapped lines are one paragraph, lines of their own are not', () => {
  const wrapped =
    'HOLM, May 3 (NNA) - Foreign Minister Anna Orla met with her Velian counterpart\nMira Venn on Tuesday and both agreed that the bridge over the river should be\nopened before winter.';
  expect(documentOf(wrapped).blocks).toHaveLength(1);
  expect(
    documentOf('Holm Courier\nWednesday\nAnna Orla spoke of trade and of the long road to Strelsau.').blocks,
  ).toHaveLength(3);
});
