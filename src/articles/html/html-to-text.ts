import { parseHTML } from 'linkedom';
import { flattenMarkup, isDeep } from './flatten-markup.ts';
import { nodeToText } from './node-to-text.ts';

/**
 * The text of HTML, whole page or fragment: each block ends in a newline, `<br>` is one, other white space becomes single
 * blanks, entities are decoded once. Scripts, styles and hidden elements are left out. Never throws, and takes time linear
 * in the length whatever the markup.
 */
export function htmlToText(html: string): string {
  const { document } = parseHTML(isDeep(html) ? flattenMarkup(html) : html);
  return nodeToText(document);
}
