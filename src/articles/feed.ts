import { DOMParser } from 'linkedom';
import type { Problem } from '../model/index.ts';
import { problem } from './draft.ts';
import { isDeep } from './html/flatten-markup.ts';
import { htmlToText } from './html/html-to-text.ts';
import { hasMarkup } from './html/markup.ts';
import { MAX_MARKUP_LENGTH } from './limits.ts';

/** The parsed document of a feed, as far as it is whole, and what is wrong with it. */
export interface Feed {
  /** Null where nothing can be read. */
  readonly root: Element | null;
  readonly problems: readonly Problem[];
}

/**
 * Parses a feed whose root has one of these names and whose articles are elements of that name. A feed that breaks off is read up to its last
 * whole article. Entities that a document defines are not expanded.
 */
export function parseFeed(xml: string, roots: readonly string[], item: string, source: string): Feed {
  if (xml.length >= MAX_MARKUP_LENGTH) {
    const message = `Expected less than ${MAX_MARKUP_LENGTH} characters of XML, but found ${xml.length}. Split it.`;
    return { root: null, problems: [problem('TOO_LARGE', message, source)] };
  }
  const markup = withoutCdata(xml);
  if (isDeep(markup)) {
    const message = 'Expected a feed, but its elements lie in each other deeper than any feed has them.';
    return { root: null, problems: [problem('BROKEN_MARKUP', message, source)] };
  }
  const whole = roots.some((root) => markup.includes(`</${root}>`));
  const end = xml.lastIndexOf(`</${item}>`);
  const text = whole ? xml : end < 0 ? '' : xml.slice(0, end + item.length + 3);
  const problems = whole
    ? []
    : [problem('BROKEN_MARKUP', 'Expected a whole feed, but it breaks off. Its whole articles are read.', source)];
  if (text === '') return { root: null, problems };
  const document = new DOMParser().parseFromString(text.trimStart(), 'text/xml');
  const root = document.documentElement as unknown as Element | null;
  if (root !== null) return { root, problems };
  return { root, problems: [problem('BROKEN_MARKUP', `Expected a feed, but it has no <${roots[0]}>.`, source)] };
}

/** The first child of one of these names (the first name that has one), or null. */
export function childOf(element: Element, ...names: string[]): Element | null {
  const children = Array.from(element.children);
  return (
    names.map((name) => children.find((child) => child.nodeName === name)).find((child) => child !== undefined) ?? null
  );
}

/** The text of the first such child that has some. */
export function textOfChild(element: Element, ...names: string[]): string | undefined {
  const texts = names.map((name) => childOf(element, name)?.textContent?.trim());
  return texts.find((text) => text !== undefined && text !== '');
}

/** A title or name of a feed, in which HTML may stand escaped. */
export const lineOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : htmlToText(text).replace(/\s+/g, ' ').trim();

/** The text of a body that comes as a string: mostly HTML, else the string. */
export const textOfBody = (body: string): string =>
  hasMarkup(body) || /&[#\w]{2,10};/.test(body) ? htmlToText(body) : body;

function withoutCdata(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = xml.indexOf('<![CDATA['); at >= 0; at = xml.indexOf('<![CDATA[', from)) {
    kept.push(xml.slice(from, at));
    const end = xml.indexOf(']]>', at);
    if (end < 0) return kept.join('');
    from = end + 3;
  }
  kept.push(xml.slice(from));
  return kept.join('');
}
