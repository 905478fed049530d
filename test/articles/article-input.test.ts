import { expect, test } from 'vitest';
import { articleFromInput } from '../../src/articles/index.ts';

test('an input with text is an article with that text, unit for unit', () => {
  const input = {
    url: 'https://velia.example/1',
    title: 'Talks',
    publishedOn: '2021-05-21',
    modifiedAt: '2021-05-22T10:00:00Z',
    publisher: 'Velian Post',
    text: ' Orla met\r\nTesk. ',
  };
  expect(articleFromInput(input, 'input 1')).toEqual({
    article: {
      text: ' Orla met\r\nTesk. ',
      url: 'https://velia.example/1',
      title: 'Talks',
      publishedOn: '2021-05-21',
      publisher: 'Velian Post',
      seenAt: '2021-05-22T10:00:00.000Z',
      source: 'input 1',
    },
    problems: [],
  });
});

test('an input with HTML is an article with its text', () => {
  expect(articleFromInput({ html: '<p>a</p><p>b</p>' }, 'input').article?.text).toBe('a\nb\n');
});

test.each([
  ['neither body', { title: 'x' }, 'NO_ARTICLE'],
  ['both bodies', { text: 'a', html: 'b' }, 'NO_ARTICLE'],
  ['an empty text', { text: '' }, 'EMPTY'],
  ['an empty page', { html: '<html><body></body></html>' }, 'NO_ARTICLE'],
])('an input with %s is refused', (_name, input, code) => {
  const { article, problems } = articleFromInput(input, 'input');
  expect(article).toBeNull();
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});
