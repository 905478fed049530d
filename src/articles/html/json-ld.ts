import { nameOf, phrase } from '../draft.ts';

/** What linked data in a page tells of its article. */
export interface LinkedFacts {
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly publisher?: string;
  readonly creator?: string;
  readonly language?: string;
}

const ARTICLE = /Article|Report|NewsItem|BlogPosting|WebPage|PressRelease/;
const DEEPEST = 4;

/** Reads the first `application/ld+json` object that tells when something was published, else the first that is an article. */
export function jsonLdFacts(document: Document): LinkedFacts {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]')).slice(0, 20);
  const things = scripts.flatMap((script) => thingsOf(parse(script.textContent ?? ''), 0));
  const articles = things.filter((thing) => ARTICLE.test(String(thing['@type'])));
  const article = articles.find((thing) => 'datePublished' in thing) ?? articles[0];
  if (article === undefined) return {};
  return {
    title: phrase(article.headline),
    url: phrase(article.url),
    published: phrase(article.datePublished),
    modified: phrase(article.dateModified),
    publisher: nameOf(article.publisher),
    creator: nameOf(article.author) ?? nameOf(article.creator),
    language: phrase(article.inLanguage),
  };
}

type Thing = Readonly<Record<string, unknown>>;

function thingsOf(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => thingsOf(item, depth + 1));
  const thing = value as Thing;
  return [thing, ...thingsOf(thing['@graph'], depth + 1), ...thingsOf(thing.mainEntity, depth + 1)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.trim().replace(/^<!\[CDATA\[|\]\]>$/g, ''));
  } catch {
    // Linked data is an extra of a page: where it is broken, the page tells less.
    return null;
  }
}
