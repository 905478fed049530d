import { expect, test } from 'vitest';
import { read } from '../read.ts';

test('front matter tells title, days, address, publisher and language', async () => {
  const { articles, problems } = await read(
    'a.md',
    `---
title: "Orla: talks go on"
date: 2021-05-04
updated: 2021-05-05T10:00:00+02:00
permalink: https://velia.example/talks
publisher: Velian Post
lang: en-GB
tags: [talks, norland]
---

# Talks go on
`,
  );
  expect(problems).toEqual([]);
  expect(articles).toEqual([
    {
      text: 'Talks go on\n',
      title: 'Orla: talks go on',
      publishedOn: '2021-05-04',
      seenAt: '2021-05-05T08:00:00.000Z',
      url: 'https://velia.example/talks',
      publisher: 'Velian Post',
      language: 'en',
      source: 'a.md',
    },
  ]);
});

test('headings, emphasis, links, lists and quotes become plain lines', async () => {
  const { articles } = await read(
    'a.md',
    `Talks in Holm
=============

**Anna Orla** met her _Norlandic_ colleague
[Pavel Tesk](https://norland.example/(tesk)) and ***thanked*** him[^1].

- one *thing*
- another ![map](map.png) thing
1. a third

> "We stand \\*together\\*," she said.
> He agreed.

<!-- note to the editor: <b>cut</b> -->
| Side | Head |
|------|------|
| Velia | Orla |

snake_case stays, 2 * 3 * 4 stays, A&amp;B <br> next &copy;

[^1]: A note.
`,
  );
  expect(articles[0]?.text).toBe(
    `Talks in Holm
Anna Orla met her Norlandic colleague Pavel Tesk and thanked him.
one thing
another thing
a third
"We stand *together*," she said. He agreed.
Side Head
Velia Orla
snake_case stays, 2 * 3 * 4 stays, A&B next ©
`,
  );
});

test('text that begins with a rule has no front matter', async () => {
  const { articles } = await read('wire.txt', '---\nHOLM, 4 May 2021 - Orla met Tesk.\n---\n');
  expect(articles[0]?.text).toBe('---\nHOLM, 4 May 2021 - Orla met Tesk.\n---\n');
});

test.each([
  ['is not YAML', '---\ntitle: "open\nx: [\n---\nOrla met Tesk.\n', 'BROKEN_MARKUP'],
  ['has a date that is none', '---\ndate: some day in May\n---\nOrla met Tesk.\n', 'BAD_DATE'],
  [
    'is a bomb of references',
    `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((k, i) => `${k}: &${k} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
      .join('\n')}\n---\nOrla met Tesk.\n`,
    'BROKEN_MARKUP',
  ],
])('front matter that %s is a problem, and the article is read', async (_name, content, code) => {
  const { articles, problems } = await read('a.md', content);
  expect(articles.map(({ text }) => text)).toEqual(['Orla met Tesk.\n']);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});
