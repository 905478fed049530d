import { isBlock, isNesting } from './elements.ts';

/** Deeper than any page that people read; trees beyond it are made to exhaust their reader. */
const MAX_DEPTH = 300;

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})/g;

/** Whether elements lie in each other so deep that a tree of them would be costly to walk. */
export function isDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of dropScripts(html).matchAll(TAG)) {
    if (!isNesting(name.toLowerCase())) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** Whether markup has more start tags than that. */
export function hasMoreTags(html: string, limit: number): boolean {
  let count = 0;
  for (const [, slash] of html.matchAll(TAG)) {
    if (slash === '') count += 1;
    if (count > limit) return true;
  }
  return false;
}

/** The markup with its inline tags removed and its block tags replaced by line breaks: no depth is left. */
export function flattenMarkup(html: string): string {
  return dropScripts(html).replace(/<\/?([a-zA-Z][a-zA-Z0-9:-]{0,40})[^<>]*>/g, (_tag, name: string) =>
    isBlock(name.toLowerCase()) || name.toLowerCase() === 'br' ? '<br>' : '',
  );
}

/** The markup without scripts and styles, in which much may stand that looks like tags. One that is not closed goes to the end. */
export function dropScripts(html: string): string {
  return dropBetween(dropBetween(html, /<script\b/gi, /<\/script[^>]*>/gi), /<style\b/gi, /<\/style[^>]*>/gi);
}

function dropBetween(html: string, opening: RegExp, closing: RegExp): string {
  const kept: string[] = [];
  let from = 0;
  opening.lastIndex = 0;
  for (let open = opening.exec(html); open !== null; open = opening.exec(html)) {
    kept.push(html.slice(from, open.index));
    closing.lastIndex = open.index;
    if (closing.exec(html) === null) return kept.join('');
    from = closing.lastIndex;
    opening.lastIndex = from;
  }
  kept.push(html.slice(from));
  return kept.join('');
}
