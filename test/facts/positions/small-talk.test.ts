import { describe, expect, it } from 'vitest';
import { positionsIn } from './read.ts';

describe('what only runs a talk', () => {
  it.each([
    '"I will come back to you on Ghana," Orla said.',
    'Orla said: "I thank you for your question on Ghana."',
    '"I cannot speak to what Ghana will do," Orla said.',
    'Orla said: "I would have to refer you to Ghana for that."',
    '"We do not have an update to share on Ghana," Orla said.',
  ])('is no position: %s', (text) => {
    expect(positionsIn(text)).toEqual([]);
  });

  it.each([
    ['Orla said Ghana must answer the questions of the court.', 'DEMAND'],
    ['Orla thanked Ghana for its help.', 'PRAISE'],
  ])('leaves what is: %s', (text, stance) => {
    expect(positionsIn(text).map((found) => found.stance)).toEqual([stance]);
  });
});
