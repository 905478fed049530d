import { parseHTML } from 'linkedom';
import type { Problem } from '../../model/index.ts';
import { type Draft, problem } from '../draft.ts';
import { MAX_MARKUP_LENGTH } from '../limits.ts';
import { isDeep } from './flatten-markup.ts';
import { htmlToText } from './html-to-text.ts';
import { isPage } from './markup.ts';
import { readPage } from './page.ts';
import { factsOfPage } from './page-facts.ts';

/** The article of HTML: of a page its main content, of a fragment all of it. */
export function htmlBody(html: string, source: string): Draft | Problem {
  if (html.length >= MAX_MARKUP_LENGTH) {
    const message = `Expected less than ${MAX_MARKUP_LENGTH} characters of HTML, but found ${html.length}. Split it.`;
    return problem('TOO_LARGE', message, source);
  }
  if (isPage(html)) return readPage(html, source);
  const dated = /<time\b/i.test(html) && !isDeep(html);
  return { text: htmlToText(html), pagePublished: dated ? factsOfPage(parseHTML(html).document).published : [] };
}
