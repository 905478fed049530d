import { atom } from './atom.ts';
import type { Format, FormatName } from './format.ts';
import { htmlPage } from './html-page.ts';
import { json } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { rss } from './rss.ts';

/** All formats, in the order in which they are asked. */
export const FORMATS: readonly Format[] = [jsonLines, json, rss, atom, htmlPage, markdown, plainText];

/** The format of content that begins so, in a file of that name; the given one where a caller names one. */
export function formatOf(head: string, fileName: string, given?: FormatName): Format {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return (
    FORMATS.find((format) => format.name === given) ??
    FORMATS.find((format) => format.matches(head)) ??
    FORMATS.find((format) => format.endings.includes(ending)) ??
    plainText
  );
}
