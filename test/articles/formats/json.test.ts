import { expect, test } from 'vitest';
import { read } from '../read.ts';

const text = 'Orla met Tesk.\r\n';

test('one article, a list, and lists under articles and items', async () => {
  const article = { text, url: 'https://velia.example/1', title: 'Talks' };
  const told = { text, url: 'https://velia.example/1', title: 'Talks' };
  const texts = async (value: unknown) => (await read('a.json', JSON.stringify(value, null, 2))).articles;
  expect(await texts(article)).toEqual([{ ...told, source: 'a.json' }]);
  expect(await texts([article, article])).toEqual([
    { ...told, source: 'a.json#1' },
    { ...told, source: 'a.json#2' },
  ]);
  expect(await texts({ articles: [article] })).toEqual([{ ...told, source: 'a.json#1' }]);
  expect(await texts({ version: 'feed', items: [article] })).toEqual([{ ...told, source: 'a.json#1' }]);
});

test('the usual names of each slot are known', async () => {
  const { articles, problems } = await read(
    'a.json',
    JSON.stringify([
      {
        body: text,
        published: 'Fri, 21 May 2021 23:39:10 +0000',
        creator: 'Office of the Spokesperson',
        modified: '2021-05-22T01:00:00Z',
      },
      {
        content: '<p>a</p><p>b</p>',
        date_published: '2021-05-21T01:00:00+03:00',
        authors: [{ name: 'M. Venn' }, { name: 'P. Tesk' }],
      },
      {
        html: '<p>a<p>b',
        publishedOn: '2021-05-21',
        publisher: { name: 'Velian Post' },
        lang: 'en-US',
        author: 'M. Venn',
      },
    ]),
  );
  expect(problems).toEqual([]);
  expect(articles).toEqual([
    {
      text,
      publishedOn: '2021-05-21',
      creator: 'Office of the Spokesperson',
      seenAt: '2021-05-22T01:00:00.000Z',
      source: 'a.json#1',
    },
    {
      text: 'a\nb\n',
      publishedOn: '2021-05-21',
      creator: 'M. Venn, P. Tesk',
      seenAt: '2021-05-20T22:00:00.000Z',
      source: 'a.json#2',
    },
    {
      text: 'a\nb\n',
      publishedOn: '2021-05-21',
      publisher: 'Velian Post',
      creator: 'M. Venn',
      language: 'en',
      seenAt: '2021-05-21T00:00:00.000Z',
      source: 'a.json#3',
    },
  ]);
});

test('what is no article is a problem with its place, and the others are read', async () => {
  const { articles, problems } = await read(
    'a.json',
    JSON.stringify([{ title: 'no body' }, 7, { text: '' }, { text: 5 }, { text }, { text, date: 'soon' }]),
  );
  expect(articles).toHaveLength(2);
  expect(problems.map(({ code, source }) => `${code} ${source}`)).toEqual([
    'NO_ARTICLE a.json#1',
    'NO_ARTICLE a.json#2',
    'EMPTY a.json#3',
    'NO_ARTICLE a.json#4',
    'BAD_DATE a.json#6',
  ]);
});

test.each([
  ['broken JSON', '{"text": "Orla met', 'BROKEN_JSON'],
  ['JSON that nests without end', '['.repeat(300_000), 'BROKEN_JSON'],
  ['an empty list', '[]', 'EMPTY'],
  ['an object that is no article', '{}', 'NO_ARTICLE'],
])('%s is refused', async (_name, content, code) => {
  const { articles, problems } = await read('a.json', content);
  expect(articles).toEqual([]);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test('half of a surrogate pair and NUL are replaced, so that every store keeps all offsets', async () => {
  expect((await read('a.json', '{"text": "a\\ud83d b\\u0000c"}')).articles[0]?.text).toBe('a\ufffd b\ufffdc');
});
