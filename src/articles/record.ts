import type { Problem } from '../model/index.ts';
import type { Article } from './article.ts';
import { type Draft, finishDraft, type Origin, problem } from './draft.ts';
import { htmlBody } from './html/html-body.ts';
import { hasMarkup } from './html/markup.ts';

/** The names under which records hold a slot, best first, in lower case without `_` and `-`. */
const NAMES = {
  html: 'html contenthtml bodyhtml htmlbody',
  text: 'text contenttext bodytext fulltext plaintext',
  body: 'body content articlebody',
  title: 'title headline name',
  url: 'url link permalink canonicalurl sourceurl id',
  published: 'published publishedon publishedat date pubdate datepublished publicationdate created createdat',
  modified: 'modified modifiedat modifiedon updated updatedat datemodified lastmodified',
  publisher: 'publisher sitename site source',
  creator: 'creator author authors dc:creator byline',
  language: 'language lang inlanguage',
} as const;

/** The article of a JSON object with an `html` or `text` body. What is no such object is a problem. */
export function articleOfRecord(value: unknown, origin: Origin): (Article | Problem)[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `Expected an object with "text" or "html", but found ${kindOf(value)}.`;
    return [problem('NO_ARTICLE', message, origin.source)];
  }
  const slots = new Map<string, unknown>();
  for (const [name, told] of Object.entries(value)) slots.set(name.toLowerCase().replace(/[_-]/g, ''), told);
  const slot = (names: string): unknown => {
    const name = names.split(' ').find((candidate) => isTold(slots.get(candidate)));
    return name === undefined ? undefined : slots.get(name);
  };
  const blank = [NAMES.html, NAMES.text, NAMES.body]
    .flatMap((names) => names.split(' '))
    .some((name) => slots.get(name) === '');
  if (blank && [NAMES.html, NAMES.text, NAMES.body].every((names) => slot(names) === undefined))
    return [problem('EMPTY', 'Expected an article, but its body is empty.', origin.source)];
  const body = bodyOf(slot(NAMES.html), slot(NAMES.text), slot(NAMES.body), origin);
  if ('code' in body) return [body];
  const draft: Draft = {
    ...body,
    title: slot(NAMES.title) ?? body.title,
    url: slot(NAMES.url) ?? body.url,
    published: slot(NAMES.published),
    modified: slot(NAMES.modified) ?? body.modified,
    publisher: slot(NAMES.publisher),
    creator: slot(NAMES.creator) ?? body.creator,
    language: slot(NAMES.language) ?? body.language,
  };
  return finishDraft(draft, origin);
}

function bodyOf(html: unknown, text: unknown, body: unknown, origin: Origin): Draft | Problem {
  if (typeof html === 'string') return htmlBody(html, origin.source);
  if (typeof text === 'string') return { text };
  if (typeof body === 'string') return hasMarkup(body) ? htmlBody(body, origin.source) : { text: body };
  const message = 'Expected an article with its body as a string under "text" or "html", but it has neither.';
  return problem('NO_ARTICLE', message, origin.source);
}

const isTold = (value: unknown) =>
  value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');

const kindOf = (value: unknown) => (Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`);
