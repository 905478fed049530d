import { expect, test } from 'vitest';
import { headlineOf } from '../../src/articles/headline.ts';

const body = 'Foreign Minister Anna Orla met her Norlandic colleague Pavel Tesk in Holm on Monday to discuss trade.\n';

test.each([
  ['the line before the text', `Orla and Tesk meet in Holm\n\n${body}`, 'Orla and Tesk meet in Holm'],
  ['not the name of the paper', `Velian Post\n\nOrla and Tesk meet in Holm\n\n${body}`, 'Orla and Tesk meet in Holm'],
  [
    'not the menu',
    `Home     News     About us     Contact\n\nOrla and Tesk meet in Holm\n${body}`,
    'Orla and Tesk meet in Holm',
  ],
  [
    'not an appeal',
    `Give to the Velian Post!\nYou are reading 1 of 5 articles.\nOrla and Tesk meet in Holm\n${body}`,
    'Orla and Tesk meet in Holm',
  ],
  [
    'not a label or a day',
    `Source: https://velia.example/talks\nHolm, Monday 4 May 2021\nOrla and Tesk meet in Holm\n${body}`,
    'Orla and Tesk meet in Holm',
  ],
  [
    'not a slogan in small letters',
    `a paper for all Velians\nOrla and Tesk meet in Holm\n${body}`,
    'Orla and Tesk meet in Holm',
  ],
  ['without marks of Markdown', `# Orla and Tesk meet in Holm\n\n${body}`, 'Orla and Tesk meet in Holm'],
  ['a headline with a colon inside', `Orla: talks with Tesk go on\n${body}`, 'Orla: talks with Tesk go on'],
  ['none after the text', `${body}\nMore news of the week here\n`, undefined],
  ['none in the text', body, undefined],
])('the headline is %s', (_name, text, headline) => {
  expect(headlineOf(text)).toBe(headline);
});
