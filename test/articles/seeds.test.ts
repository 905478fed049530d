import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { type Article, FORMATS, readArticles } from '../../src/articles/index.ts';
import { isProblem, type Problem } from '../../src/model/index.ts';
import { readSources } from '../../src/sources/index.ts';

interface Gold {
  url: string;
  published: string | null;
  people: { name: string; of: string | null }[];
  meetings: { evidence: string; participants: { name: string | null; of: string | null }[] }[];
  positions: { evidence: string; stance: string; topics: string[]; holder: string | string[] }[];
}

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const gold = readFileSync(at('test/eval/seeds.gold.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Gold);
const articles: Article[] = [];
const problems: Problem[] = [];

beforeAll(async () => {
  for await (const source of readSources([at('seeds/articles')])) {
    if (isProblem(source)) problems.push(source);
    else for await (const item of readArticles(source)) isProblem(item) ? problems.push(item) : articles.push(item);
  }
});

test('every seed article is read, and each has gold', () => {
  expect(problems).toEqual([]);
  const urls = new Set(articles.map(({ url }) => url));
  const mirrors = [...urls].filter((url) => url?.includes('mirror.example'));
  expect([...urls].filter((url) => !mirrors.includes(url)).sort()).toEqual(gold.map(({ url }) => url).sort());
});

test('the seeds come in every format', () => {
  const endings = new Set(articles.map(({ source }) => /\.([a-z]+)(?:[:#]\d+)*$/.exec(source)?.[1] ?? ''));
  expect(FORMATS.filter((format) => !format.endings.some((ending) => endings.has(ending)))).toEqual([]);
});

test('the day of publication is what the gold says, and told by every article but the one that tells no year', () => {
  const days = new Map(gold.map(({ url, published }) => [url, published]));
  for (const { url, publishedOn } of articles.filter((article) => !article.url?.includes('mirror.example')))
    expect([url, publishedOn ?? null]).toEqual([url, days.get(url ?? '')]);
  expect(gold.filter(({ published }) => published === null)).toHaveLength(1);
});

test('all evidence of the gold stands in the articles, word for word', () => {
  const squash = (text: string) => text.replace(/\s+/g, ' ');
  const texts = new Map(articles.map(({ url, text }) => [url, squash(text)]));
  const missing = gold.flatMap(({ url, meetings, positions }) =>
    [...meetings, ...positions].filter(({ evidence }) => !texts.get(url)?.includes(squash(evidence))),
  );
  expect(missing.map(({ evidence }) => evidence)).toEqual([]);
});

test('they make a graph worth looking at: 40 people, 25 countries, and people three steps apart', () => {
  expect(new Set(gold.flatMap(({ people }) => people.map(({ name }) => name))).size).toBeGreaterThanOrEqual(40);
  const sides = gold.flatMap(({ meetings }) =>
    meetings.flatMap(({ participants }) => participants.map(({ of }) => of)),
  );
  expect(new Set(sides.filter((side) => /^[A-Z]{3}$/.test(side ?? ''))).size).toBeGreaterThanOrEqual(25);
  const met = new Map<string, Set<string>>();
  for (const { participants } of gold.flatMap(({ meetings }) => meetings)) {
    const names = participants.flatMap(({ name }) => (name === null ? [] : [name]));
    for (const name of names)
      met.set(name, new Set([...(met.get(name) ?? []), ...names.filter((other) => other !== name)]));
  }
  const around = (people: Set<string>) => new Set([...people].flatMap((name) => [name, ...(met.get(name) ?? [])]));
  const two = around(around(new Set(['Sergey Ryabkov'])));
  expect(two).not.toContain('Antony Blinken');
  expect(around(two)).toContain('Antony Blinken');
});

test('one address has two texts, and one text two addresses', () => {
  const of = (part: string) => articles.filter(({ url }) => url?.includes(part));
  expect(of('mercer-street').map(({ seenAt }) => seenAt)).toEqual([
    '2021-08-04T19:30:00.000Z',
    '2021-08-05T08:00:00.000Z',
  ]);
  expect(new Set(of('mercer-street').map(({ text }) => text)).size).toBe(2);
  expect(of('le-drian').map(({ publisher }) => publisher)).toEqual(['Envoy Weekly', 'Press Mirror']);
  expect(new Set(of('le-drian').map(({ text }) => text)).size).toBe(1);
});
