import { expect, test } from 'vitest';
import { readArticles } from '../../../src/articles/index.ts';
import { isProblem } from '../../../src/model/index.ts';
import { read } from '../read.ts';

const line = (number: number) =>
  JSON.stringify({ url: `urn:${number}`, text: `Orla met Tesk ${number}.`, published: '2021-05-21' });

test('a broken line is one problem with its number, and the rest is read', async () => {
  const { articles, problems } = await read(
    'news.jsonl',
    Buffer.concat([
      Buffer.from(`${line(1)}\r\n\n{"text": "Orl\n`),
      Buffer.from('{"text": "Mu\xf1oz"}\n', 'latin1'),
      Buffer.from(line(5)),
    ]),
  );
  expect(articles.map(({ text, source }) => [text, source])).toEqual([
    ['Orla met Tesk 1.', 'news.jsonl:1'],
    ['Orla met Tesk 5.', 'news.jsonl:5'],
  ]);
  expect(problems.map(({ code, source }) => `${code} ${source}`)).toEqual([
    'BROKEN_JSON news.jsonl:3',
    'BROKEN_ENCODING news.jsonl:4',
  ]);
});

test('lines are known by content, whatever the file is called, also where the first is broken', async () => {
  expect((await read('-', `${line(1)}\n${line(2)}\n`)).articles).toHaveLength(2);
  const { articles, problems } = await read('news.json', `{"text": "Orl\n${line(2)}\n`);
  expect(articles.map(({ source }) => source)).toEqual(['news.json:2']);
  expect(problems.map(({ source }) => source)).toEqual(['news.json:1']);
});

test('lines in UTF-16 are read too', async () => {
  expect((await read('a.jsonl', Buffer.from(`\ufeff${line(1)}\n${line(2)}`, 'utf16le'))).articles).toHaveLength(2);
});

test('a line of 50 MB is one problem', async () => {
  const long = `{"text": "${'x'.repeat(50_000_000)}"}`;
  const { articles, problems } = await read('a.jsonl', `${line(1)}\n${long}\n${line(3)}\n`);
  expect(articles).toHaveLength(2);
  expect(problems.map(({ code, source }) => `${code} ${source}`)).toEqual(['TOO_LARGE a.jsonl:2']);
});

test('a file without a line is refused', async () => {
  expect((await read('a.jsonl', '\n\n')).problems.map(({ code }) => code)).toEqual(['EMPTY']);
});

test('memory does not grow with the length of a file', async () => {
  const piece = Buffer.from(`${JSON.stringify({ text: 'Orla met Tesk. '.repeat(4000) })}\n`.repeat(50));
  const pieces = 40;
  const source = {
    name: 'long.jsonl',
    async *chunks() {
      for (let sent = 0; sent < pieces; sent += 1) yield piece;
    },
  };
  let articles = 0;
  let held = 0;
  for await (const item of readArticles(source)) {
    if (!isProblem(item)) articles += 1;
    held = Math.max(held, process.memoryUsage().heapUsed);
  }
  expect(articles).toBe(pieces * 50);
  expect(piece.length * pieces).toBeGreaterThan(100_000_000);
  expect(held).toBeLessThan(400_000_000);
});
