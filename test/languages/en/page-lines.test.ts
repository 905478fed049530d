import { expect, it } from 'vitest';
import { mentionsWith } from '../../../src/facts/index.ts';
import { english } from '../../../src/languages/index.ts';

it.each([
  ['capitals without end', `DEPARTMENT OF ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.repeat(4)}.`],
  ['a headline of many capital words', `The Department Of State ${'Announces New Measures And '.repeat(4)}Partners.`],
  ['initials', `Office of ${'A.B.C.D.'.repeat(13)}.`],
])('a line of %s is told from a masthead at once', (_what, line) => {
  const text = `${line}\n\nNorwegian Foreign Minister Anna Orla met Pavel Tesk.\n`;
  mentionsWith(english, { text, source: 'a.txt' });
  const started = performance.now();
  mentionsWith(english, { text: `${text} `, source: 'a.txt' });
  expect(performance.now() - started).toBeLessThan(100);
});
