import { findDate, readDate, type ToldDate } from './dates.ts';

/** What the furniture of a saved page tells: lines around the article rather than in it. */
export interface Furniture {
  readonly published: ToldDate | null;
  readonly modified: ToldDate | null;
  readonly publisher: string | undefined;
  /** The page's own address, from a line such as "Source: https://…". */
  readonly url: string | undefined;
}

const ADDRESS = /^(?:url|source|link|permalink|retrieved from)\s?:\s?(https?:\/\/\S+)$/i;

const SCRAPED = /(?:^|\s)date (\d{4}-\d{2}-\d{2})(?!\d)/;
const PUBLISHED =
  /^(?:first )?(?:published|posted|released|issued|date|published on|date of publication|publication date)\b[\s:]{0,4}(?:on\s)?/i;
const MODIFIED = /^(?:last )?(?:updated|modified|revised|changed)\b[\s:]{0,4}(?:on\s)?/i;
const CREDIT = /\b(?:source|photo|photos|image|picture|credit)\s?[:/]|\bphoto by\b|©/i;
/** "No: 96, 3 May 2023, Press Release …" */
const NUMBERED = /^(?:press release )?n(?:o|r|umber)\.?\s?:?\s?\d/i;
/** "Ministry of Foreign Affairs of Velia", "U.S. Department of State", "Embassy of Velia in Holm", "Velian Foreign Ministry". */
const MASTHEAD = [
  /^(?:[\p{Lu}][\p{L}.]{0,20} ){0,3}(?:Ministry|Department|Embassy|Permanent Mission|Permanent Representation|Presidency|Chancellery|Office of the (?:President|Prime Minister)) (?:of|for) [\p{L} ,.]{2,70}$/u,
  /^(?:[\p{Lu}][\p{L}.]{0,20} ){1,3}(?:Ministry|Office|Presidency|Embassy)(?: Newsroom| Press Service)?$/u,
];
const LABEL = /^[A-Z][A-Za-z]{2,20}:\s/;

/** How many lines at the beginning, and at the end, can be furniture. */
const TOP = 24;
const BOTTOM = 12;
const LONGEST = 220;

/**
 * Publication day, last change, publisher and address from the lines of a saved page, best first: what a scraper wrote ("date 2024-12-04"), a labelled
 * line ("Published: 25.09.2024"), a line that is a date, a dateline ("HOLM, 4 May 2021 –"), the number of a release ("No: 96, 3 May 2023, …") or a caption with its source. Of one rank
 * the earliest counts: a page may show the day of the visit too.
 */
export function furnitureOf(text: string): Furniture {
  const lines = edges(text);
  const ranks = [lines.map(scraped), lines.map(labelled), lines.map(alone), lines.map(atHead)];
  const published = ranks.map(earliest).find((date) => date !== null) ?? null;
  return {
    published,
    modified: earliest(lines.map((line) => (MODIFIED.test(line) ? readDate(line.replace(MODIFIED, '')) : null))),
    publisher: lines.slice(0, TOP).find(isMasthead),
    url: lines.map((line) => ADDRESS.exec(line)?.[1]).find((url) => url !== undefined),
  };
}

/** The day in an address's path (`/2021/05/21/…`, `/2021-05-21-…`), or null. */
export function dayInUrl(url: string | undefined): ToldDate | null {
  const found = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(url ?? '');
  return found === null ? null : readDate(`${found[1]}-${found[2]}-${found[3]}`);
}

function edges(text: string): string[] {
  const top = lines(text.slice(0, 8000)).slice(0, TOP);
  return text.length <= 8000 ? lines(text) : [...top, ...lines(text.slice(-3000)).slice(-BOTTOM)];
}

const lines = (text: string): string[] => {
  const all = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const kept = all.length <= TOP + BOTTOM ? all : [...all.slice(0, TOP), ...all.slice(-BOTTOM)];
  return kept.map((line) => line.slice(0, LONGEST));
};

const scraped = (line: string): ToldDate | null => readDate(SCRAPED.exec(line)?.[1]);

const labelled = (line: string): ToldDate | null =>
  PUBLISHED.test(line) ? dateAtStart(line.replace(PUBLISHED, ''), 12) : null;

/** A line with nothing but a date, perhaps with a place, a time or a label beside it: "Holm, 4 May 2021", "4 May 2021 | News". */
function alone(line: string): ToldDate | null {
  const found = findDate(line);
  if (found === null || line.length > 60 || /[.!?]["”]?$/.test(line)) return null;
  const rest = `${line.slice(0, found.start)} ${line.slice(found.end)}`
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
  return rest.length <= 4 && rest.every((word) => !/^\p{Ll}/u.test(word)) ? readDate(line.slice(found.start)) : null;
}

function atHead(line: string): ToldDate | null {
  if (CREDIT.test(line)) return dateAtStart(line, LONGEST);
  if (NUMBERED.test(line)) return dateAtStart(line, 40);
  const dateline = /^[\p{Lu}][\p{L} .,'’-]{1,50}[,(]\s?(?=[\d\p{Lu}])/u.exec(line);
  const found = dateline === null ? null : findDate(line.slice(0, 90));
  if (found === null || !/^\)?\s?(?:[-–—:]|\([\p{L} .]+\))/u.test(line.slice(found.end))) return null;
  return readDate(line.slice(found.start, found.end));
}

function dateAtStart(line: string, before: number): ToldDate | null {
  const found = findDate(line);
  return found === null || found.start > before ? null : readDate(line.slice(found.start));
}

/** Whether a line is the name of a ministry, embassy or presidency, as a page has it at its head. */
export const isMasthead = (line: string) =>
  line.length <= 90 &&
  !LABEL.test(line) &&
  line.split(/\s[-–—|›»/]\s/).some((part) => MASTHEAD.some((form) => form.test(part.trim()))) &&
  line.split(/[^\p{L}]+/u).every((word) => word.length <= 3 || /^\p{Lu}/u.test(word));

const earliest = (dates: readonly (ToldDate | null)[]): ToldDate | null =>
  dates.reduce((first, date) => (date !== null && (first === null || date.day < first.day) ? date : first), null);
