import { isBlock, isNesting } from './elements.ts';

/** Deeper than any page that people read; trees beyond it are made to exhaust their reader. */
const MAX_DEPTH = 300;

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})/g;
const RAW = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

/** Whether elements lie in each other so deep that a tree of them would be costly to walk. */
export function isDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (!isNesting(name.toLowerCase())) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** The markup with its inline tags removed and its block tags replaced by line breaks: no depth is left. */
export function flattenMarkup(html: string): string {
  return html
    .replace(RAW, ' ')
    .replace(/<\/?([a-zA-Z][a-zA-Z0-9:-]{0,40})[^<>]*>/g, (_tag, name: string) =>
      isBlock(name.toLowerCase()) || name.toLowerCase() === 'br' ? '<br>' : '',
    );
}
