import { isDay, type Problem, type ProblemCode } from '../model/index.ts';
import type { Article } from './article.ts';
import { readDate, type ToldDate } from './dates.ts';
import { dayInUrl, furnitureOf } from './furniture.ts';
import { headlineOf } from './headline.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';

/** What a caller knows of all articles of a load. */
export interface Given {
  /** For articles whose own record or feed names none. */
  readonly publisher?: string;
  /** YYYY-MM-DD; likewise. */
  readonly publishedOn?: string;
}

/** Where an article comes from. */
export interface Origin extends Given {
  /** File, URL or `-`, with a line or a number where it is one of several: `news.jsonl:17`, `feed.xml#3`. */
  readonly source: string;
  /** The address that the source was fetched from. */
  readonly url?: string;
}

/** What a form tells of an article, before dates are read and gaps are filled. Absent, null and empty are the same. */
export interface Draft {
  readonly text: string;
  readonly title?: unknown;
  readonly url?: unknown;
  /** As told by a record or a feed: goes before what the caller knows. */
  readonly published?: unknown;
  /** As told by the page or its front matter: goes after it. */
  readonly pagePublished?: readonly unknown[];
  readonly modified?: unknown;
  /** When the feed was last built. */
  readonly feedUpdated?: unknown;
  readonly publisher?: unknown;
  readonly pagePublisher?: unknown;
  readonly creator?: unknown;
  readonly language?: unknown;
}

/** An article of a draft, or the problem why there is none; and problems with what it tells. */
export function finishDraft(draft: Draft, origin: Origin): (Article | Problem)[] {
  const { source } = origin;
  if (draft.text.trim() === '') return [problem('EMPTY', 'Expected an article, but it has no text.', source)];
  if (draft.text.length > MAX_TEXT_LENGTH) {
    const message = `Expected at most ${MAX_TEXT_LENGTH} characters in an article, but it has ${draft.text.length}. Split it.`;
    return [problem('TOO_LARGE', message, source)];
  }
  const furniture = furnitureOf(draft.text);
  const url = urlOf(draft.url) ?? origin.url ?? furniture.url;
  const problems: Problem[] = [];
  const date = (value: unknown): ToldDate | null => {
    const read = readDate(value);
    if (read === null && isTold(value)) {
      const message = `Expected a date such as 2021-05-21, but found ${JSON.stringify(value)?.slice(0, 60)}. It is left out.`;
      problems.push(problem('BAD_DATE', message, source));
    }
    return read;
  };
  const published =
    date(draft.published) ??
    givenDay(origin.publishedOn) ??
    (draft.pagePublished ?? []).reduce<ToldDate | null>((found, value) => found ?? date(value), null) ??
    furniture.published ??
    dayInUrl(url);
  const seen = date(draft.modified) ?? date(draft.feedUpdated) ?? furniture.modified ?? published;
  const article: Article = {
    text: wellFormed(draft.text),
    ...optional('title', phrase(draft.title) ?? headlineOf(draft.text)),
    ...optional('url', url),
    ...optional('publishedOn', published?.day),
    ...optional(
      'publisher',
      nameOf(draft.publisher) ?? origin.publisher ?? nameOf(draft.pagePublisher) ?? furniture.publisher,
    ),
    ...optional('creator', nameOf(draft.creator)),
    ...optional('language', languageOf(draft.language)),
    ...optional('seenAt', seen?.instant),
    source,
  };
  return [article, ...problems];
}

/** A problem at a place. */
export const problem = (code: ProblemCode, message: string, source: string): Problem => ({ code, message, source });

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

const isTold = (value: unknown) => value !== undefined && value !== null && value !== '';

const givenDay = (day: string | undefined) => (day !== undefined && isDay(day) ? readDate(day) : null);

/** Half of a surrogate pair and NUL are no text that every store keeps; what takes their place is as long. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}|\0/gu, '\ufffd');

/** A single line of text, or nothing. */
export function phrase(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = wellFormed(value.slice(0, 2000)).replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}

/** A name that is told as a text, as `{name}`, or as a list of those. */
export function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 20)
      .map(nameOf)
      .filter((name) => name !== undefined);
    return names.length > 0 ? names.join(', ') : undefined;
  }
  if (typeof value === 'object' && value !== null) return 'name' in value ? phrase(value.name) : undefined;
  return phrase(value);
}

function urlOf(value: unknown): string | undefined {
  const url = phrase(value);
  // Any scheme: records may carry names such as `urn:…` for what has no address on the web.
  return url !== undefined && /^[a-z][a-z0-9+.-]*:\S+$/i.test(url) ? url : undefined;
}

function languageOf(value: unknown): string | undefined {
  const code = phrase(value)?.toLowerCase();
  return code === undefined ? undefined : (/^([a-z]{2})(?:[-_]|$)/.exec(code)?.[1] ?? LANGUAGES[code]);
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  eng: 'en',
  french: 'fr',
  fra: 'fr',
  german: 'de',
  deu: 'de',
  spanish: 'es',
  spa: 'es',
  russian: 'ru',
  rus: 'ru',
};
