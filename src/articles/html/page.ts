import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Problem } from '../../model/index.ts';
import { type Draft, problem } from '../draft.ts';
import { dropScripts, hasMoreTags, isDeep } from './flatten-markup.ts';
import { htmlToText } from './html-to-text.ts';
import { nodeToText } from './node-to-text.ts';
import { factsOfPage, type PageFacts } from './page-facts.ts';

/** More elements than any page that people read; Readability's work grows faster than their number. */
const MAX_ELEMENTS = 20_000;

/** What stands around the main content. */
const FURNITURE = 'nav, header, footer, aside, form, [role=navigation], [role=banner], [role=contentinfo]';

/** The article of a page: its main content as text, and what its head tells. A page without a sentence to read is a problem. */
export function readPage(html: string, source: string): Draft | Problem {
  if (isDeep(html)) return { text: htmlToText(html) };
  const { document } = parseHTML(html);
  const facts = factsOfPage(document);
  const content = mainContent(document, html);
  if (!hasSentence(content)) {
    return problem('NO_ARTICLE', 'Expected a page with an article, but no sentence stands in it.', source);
  }
  const text = withHeadline(content, facts);
  return {
    text,
    title: facts.title,
    url: facts.url,
    pagePublished: facts.published,
    modified: facts.modified,
    pagePublisher: facts.publisher,
    creator: facts.creator,
    language: facts.language,
  };
}

function mainContent(document: Document, html: string): string {
  const marked = bestOf(document, 'article, main, [role=main], [itemprop=articleBody]');
  const content = dropScripts(html);
  const readable = hasMoreTags(content, MAX_ELEMENTS) ? '' : readableOf(content);
  // Readability drops what it takes for clutter; where that is most of what the page itself marks as article, the page is right.
  if (marked.length > 0 && readable.length < marked.length / 2) return marked;
  if (hasSentence(readable)) return readable;
  for (const element of Array.from(document.querySelectorAll(FURNITURE))) element.remove();
  return marked === '' ? nodeToText(document.body ?? document) : marked;
}

function bestOf(document: Document, selector: string): string {
  const found = Array.from(document.querySelectorAll(selector)).slice(0, 50);
  const texts = found.map((element) => nodeToText(element));
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}

function readableOf(html: string): string {
  const { document } = parseHTML(html);
  try {
    const reader = new Readability<Node>(document, { serializer: (node) => node });
    const content = reader.parse()?.content;
    return content ? nodeToText(content) : '';
  } catch {
    // A tree that it cannot handle: the caller has the page's own marks to go by.
    return '';
  }
}

/** A page's headline is text: where the content came without it, it goes before. */
function withHeadline(content: string, facts: PageFacts): string {
  const { headline } = facts;
  return headline === undefined || content.slice(0, 4000).includes(headline) ? content : `${headline}\n${content}`;
}

/** A line of six words or more that ends like a sentence, or a long one. */
const hasSentence = (text: string): boolean =>
  text.split('\n').some((line) => {
    const words = line.split(' ').length;
    return (words >= 5 && /[.!?…]["”’»)\]]?\s*$/.test(line)) || words >= 25;
  });
