import type { Problem } from '../../model/index.ts';
import type { Article } from '../article.ts';
import { type Origin, problem } from '../draft.ts';
import { articleOfRecord } from '../record.ts';
import type { Format } from './format.ts';

/** One article as an object, a list of them, or a list under `articles` or `items` (as JSON Feed has it). */
export const json: Format = {
  name: 'json',
  endings: ['json'],
  matches: (head) => /^\s*(?:\{\s*["}]|\[\s*[\]{[])/.test(head),
  read: readJson,
};

/** The articles of a JSON text. What is broken or no article is a problem. */
export function readJson(text: string, origin: Origin): Iterable<Article | Problem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 160) : 'it is not';
    return [problem('BROKEN_JSON', `Expected a JSON value, but ${reason}.`, origin.source)];
  }
  return articlesOf(value, origin);
}

function* articlesOf(value: unknown, origin: Origin): Generator<Article | Problem> {
  const list = Array.isArray(value) ? value : listUnder(value);
  if (list === undefined) {
    yield* articleOfRecord(value, origin);
    return;
  }
  if (list.length === 0) yield problem('EMPTY', 'Expected articles, but the list is empty.', origin.source);
  for (const [index, item] of list.entries())
    yield* articleOfRecord(item, { ...origin, source: `${origin.source}#${index + 1}` });
}

function listUnder(value: unknown): unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('articles' in value && Array.isArray(value.articles)) return value.articles;
  if ('items' in value && Array.isArray(value.items)) return value.items;
  return undefined;
}
