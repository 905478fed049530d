import { jsonLdFacts } from './json-ld.ts';
import { nodeToText } from './node-to-text.ts';

/** What a page's head, its linked data and its marks tell of its article. Dates as they are written, best first. */
export interface PageFacts {
  readonly title?: string;
  /** The headline inside the page: its first `<h1>`. */
  readonly headline?: string;
  readonly url?: string;
  readonly published: readonly string[];
  readonly modified?: string;
  readonly publisher?: string;
  readonly creator?: string;
  readonly language?: string;
}

const PUBLISHED =
  'article:published_time datepublished date dc.date dc.date.issued dcterms.date dcterms.issued dcterms.created pubdate publishdate publish_date publication_date og:published_time sailthru.date parsely-pub-date citation_publication_date'.split(
    ' ',
  );
const MODIFIED = 'article:modified_time og:updated_time datemodified dcterms.modified last-modified revised'.split(' ');
const PUBLISHER = 'og:site_name publisher dc.publisher dcterms.publisher application-name'.split(' ');
const CREATOR = 'author article:author dc.creator dcterms.creator parsely-author'.split(' ');

/** Reads them from a page, or a piece of one. */
export function factsOfPage(document: Document): PageFacts {
  const meta = metaOf(document);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const linked = jsonLdFacts(document);
  const headline = lineOf(document.querySelector('article h1, main h1') ?? document.querySelector('h1'));
  return {
    title: meta.get('og:title') ?? linked.title ?? headline ?? lineOf(document.querySelector('title')),
    headline,
    url: attribute(document, 'link[rel=canonical]', 'href') ?? meta.get('og:url') ?? linked.url,
    published: [linked.published, first(PUBLISHED), ...timesOf(document)].filter((date) => date !== undefined),
    modified: linked.modified ?? first(MODIFIED),
    publisher: linked.publisher ?? first(PUBLISHER),
    creator: linked.creator ?? first(CREATOR),
    language:
      attribute(document, 'html[lang]', 'lang') ??
      linked.language ??
      meta.get('og:locale') ??
      meta.get('content-language') ??
      attribute(document, 'article[lang], body[lang]', 'lang'),
  };
}

function metaOf(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of Array.from(document.querySelectorAll('meta')).slice(0, 500)) {
    const name = (['property', 'name', 'itemprop', 'http-equiv'] as const)
      .map((attributeName) => element.getAttribute(attributeName))
      .find((value) => value !== null && value !== '');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content.slice(0, 1000));
  }
  return meta;
}

/** The days that `<time>` elements tell; of several the one marked as publication, else the earliest. */
function timesOf(document: Document): string[] {
  const elements = Array.from(document.querySelectorAll('time[datetime]')).slice(0, 200);
  const marked = elements.filter((element) => /publish|pubdate/i.test(describe(element)));
  const dates = (marked.length > 0 ? marked : elements).map((element) => element.getAttribute('datetime') ?? '');
  return dates
    .filter((date) => /^\d{4}-\d{2}-\d{2}/.test(date))
    .sort()
    .slice(0, 1);
}

const describe = (element: Element) =>
  ['itemprop', 'class', 'pubdate']
    .map((name) => `${element.hasAttribute(name) ? name : ''} ${element.getAttribute(name)}`)
    .join(' ');

const attribute = (document: Document, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;

function lineOf(element: Element | null): string | undefined {
  if (element === null) return undefined;
  const line = Array.from(element.childNodes)
    .map((node) => nodeToText(node))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? undefined : line;
}
