import { findDate } from './dates.ts';
import { isMasthead } from './furniture.ts';

/** How many lines at the beginning can hold the headline, and how long it may be. */
const TOP = 24;
const LONGEST = 200;

const LABEL =
  /^[\p{Lu}][\p{L} -]{1,30}:\s*\S+$|^(?:url|source|link|published|posted|updated|date|photo)\b[^:]{0,10}:|^by\s|^\(/iu;
const MENU =
  /\s{3,}|\t|\s(?:[|›»•·>/]|::)\s|https?:|@|^\W*$|^(?:skip|search|home|cookies?|sign|log|share|welcome|you are)\b/i;
const SENTENCE_END = /[.!?;,:…]["”’»)\]]*$/;

/**
 * The headline of an article that has no title of its own: the longest line, before any running text, that has four words or more, begins with a
 * capital and is no menu, label, date or sentence, nor wrapped in the middle of one. Undefined where no line is like that.
 */
export function headlineOf(text: string): string | undefined {
  const lines = text.slice(0, 8000).split(/[\r\n]+/);
  const told = lines.map((line) => line.replace(/^[#*_\s]+|[*_\s]+$/g, '')).filter((line) => line !== '');
  const top = told.slice(0, TOP);
  const body = top.findIndex((line) => line.length > LONGEST || (line.length > 80 && SENTENCE_END.test(line)));
  const likely = (body < 0 ? top : top.slice(0, body)).filter(
    (line, at) => isHeadline(line) && !/^\p{Ll}/u.test(top[at + 1] ?? ''),
  );
  return likely.reduce<string | undefined>(
    (best, line) => (line.length > (best?.length ?? 0) ? line : best),
    undefined,
  );
}

const isHeadline = (line: string): boolean =>
  line.split(/\s+/).length >= 4 &&
  line.length <= LONGEST &&
  /^["“„«‘'(]?[\p{Lu}\p{N}]/u.test(line) &&
  !SENTENCE_END.test(line) &&
  !LABEL.test(line) &&
  !MENU.test(line) &&
  findDate(line) === null &&
  !isMasthead(line);
