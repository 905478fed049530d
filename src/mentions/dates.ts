import type { Document } from '../documents/index.ts';
import { addDays, type FuzzyDate, fuzzyDate, isDay } from '../model/index.ts';
import { type Day, dayOf, isoWeek, monthOf, nearestDay, nearestMonth, weekdayNear } from './calendar.ts';
import type { DateExpression } from './mention.ts';

/** A time expression in a text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly expression: DateExpression;
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC';
const WEEKDAYS =
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY';
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,?\s{1,2}|\s{0,1}/)(\d{4})(?!\d)`;
const TO = String.raw`\s?(?:-|–|—|/|\bto\b|\band\b|\buntil\b)\s?`;

interface Rule {
  readonly pattern: RegExp;
  /** `anchor`: month and day of the dateline (`03-11`) where no year is known. */
  readonly read: (match: RegExpExecArray, day: Day | null, anchor: string | null) => DateExpression | null;
}

const pad = (value: number | string): string => String(value).padStart(2, '0');
const both = (date: FuzzyDate | null): DateExpression | null => (date ? { past: date, future: date } : null);

/** A day whose year the text gives or not: from the day of publication, before or after it, else unknown. */
function fullDate(
  year: string | undefined,
  month: number,
  first: number,
  last: number | null,
  lastMonth: number,
  day: Day | null,
): DateExpression | null {
  if (first < 1 || first > 31 || (last !== null && (last < 1 || last > 31))) return null;
  const tail = `${pad(month)}-${pad(first)}`;
  const close = last === null ? null : `${pad(lastMonth)}-${pad(last)}`;
  const range = (from: string, to: string): string =>
    close === null ? `${from}-${tail}` : `${from}-${tail}/${to}-${close}`;
  if (year !== undefined) return both(fuzzyDate(range(year, year), 'STATED'));
  if (day === null) return both(fuzzyDate(range('XXXX', 'XXXX'), 'STATED'));
  const inferred = (value: string | null): FuzzyDate | null =>
    value ? fuzzyDate(range(value, value), 'INFERRED', 'year from publication') : null;
  return {
    past: inferred(nearestDay(day, month, first, -1)),
    future: inferred(nearestDay(day, month, last ?? first, 1)),
  };
}

const monthDate = (year: string | undefined, month: number, day: Day | null): DateExpression | null => {
  if (year !== undefined) return both(fuzzyDate(`${year}-${pad(month)}`, 'STATED'));
  if (day === null) return null;
  const inferred = (sign: 1 | -1): FuzzyDate | null =>
    fuzzyDate(nearestMonth(day, month, sign), 'INFERRED', 'year from publication');
  return { past: inferred(-1), future: inferred(1) };
};

const relative = (value: string | null): DateExpression | null =>
  value === null ? null : both(fuzzyDate(value, 'RELATIVE'));

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const count = (word: string): number => NUMBERS[word.toLowerCase()] ?? Number(word);

const rules: readonly Rule[] = [
  // 2024-05-03, 2024/05/03
  {
    pattern: /\b(\d{4})[-/](\d{2})[-/](\d{2})\b/g,
    read: (m) => fullDate(m[1], Number(m[2]), Number(m[3]), null, 0, null),
  },
  // 03.05.2024, 3. 5. 2024, 03/05/2024; the month first where the second number cannot be one
  {
    pattern: /\b(\d{1,2})(?:\.\s?|\/)(\d{1,2})(?:\.\s?|\/)(\d{4})\b/g,
    read: (m) => {
      const [first, second] = [Number(m[1]), Number(m[2])];
      return second > 12 ? fullDate(m[3], first, second, null, 0, null) : fullDate(m[3], second, first, null, 0, null);
    },
  },
  // 30 April to 2 May 2024
  {
    pattern: new RegExp(String.raw`\b${DAY}\s(${MONTHS})\.?${TO}${DAY}\s(${MONTHS})\b\.?(?:${YEAR})?`, 'g'),
    read: (m, day) => fullDate(m[5], monthOf(m[2]), Number(m[1]), Number(m[3]), monthOf(m[4]), day),
  },
  // 3 to 5 May 2024, 3-5 May, 17 and 18 September
  {
    pattern: new RegExp(String.raw`\b${DAY}${TO}${DAY}\s(?:of\s)?(${MONTHS})\b\.?(?:${YEAR})?`, 'g'),
    read: (m, day) => fullDate(m[4], monthOf(m[3]), Number(m[1]), Number(m[2]), monthOf(m[3]), day),
  },
  // 3 May 2024, the 3rd of May
  {
    pattern: new RegExp(String.raw`\b${DAY}\s?(?:of\s)?(${MONTHS})\b\.?(?:${YEAR})?`, 'g'),
    read: (m, day) => fullDate(m[3], monthOf(m[2]), Number(m[1]), null, 0, day),
  },
  // April 30 to May 2, 2024
  {
    pattern: new RegExp(String.raw`\b(${MONTHS})\.?\s${DAY}${TO}(${MONTHS})\.?\s${DAY}(?:${YEAR})?`, 'g'),
    read: (m, day) => fullDate(m[5], monthOf(m[1]), Number(m[2]), Number(m[4]), monthOf(m[3]), day),
  },
  // May 3-5, 2024; November 3 and 4
  {
    pattern: new RegExp(
      String.raw`\b(${MONTHS})\.?\s${DAY}${TO}${DAY}(?!\d|\s(?:${MONTHS}|percent|per cent))(?:${YEAR})?`,
      'g',
    ),
    read: (m, day) => fullDate(m[4], monthOf(m[1]), Number(m[2]), Number(m[3]), monthOf(m[1]), day),
  },
  // May 3, 2024
  {
    pattern: new RegExp(String.raw`\b(${MONTHS})\.?\s${DAY}(?![\d:.]\d|\d)(?:${YEAR})?`, 'g'),
    read: (m, day) => fullDate(m[3], monthOf(m[1]), Number(m[2]), null, 0, day),
  },
  // the 15th of this month
  {
    pattern: /\bthe (\d{1,2})(?:st|nd|rd|th) of (this|the|next|last) month\b/gi,
    read: (m, day) => {
      if (day === null) return null;
      const shift = m[2] === 'next' ? 1 : m[2] === 'last' ? -1 : 0;
      return relative(`${day.month(shift)}-${pad(m[1] ?? '')}`);
    },
  },
  // May 2024, early May, last May, in May
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:early|late|mid|mid-|the end of|the beginning of)[\s-]?)?(${MONTHS})\b\.?\s(?:of\s)?(\d{4})\b`,
      'g',
    ),
    read: (m) => monthDate(m[2], monthOf(m[1]), null),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:in|last|next|since|this|of|until|by|from|early|late|mid|for|during|and|to|through|end)[\s-](${MONTHS})(?!\s\d|[a-z])\b`,
      'g',
    ),
    read: (m, day) => monthDate(undefined, monthOf(m[1]), day),
  },
  // the spring of 2023, this summer
  {
    pattern: /\b(?:spring|summer|autumn|fall|winter)(?: of|,)? (\d{4})\b/gi,
    read: (m) => both(fuzzyDate(m[1] ?? '', 'STATED')),
  },
  {
    pattern: /\b(?:(this|last|next|in|in the|of|until the) (?:early |late )?(?:spring|summer|autumn|fall|winter))\b/gi,
    read: (m, day) => (day ? relative(String(day.year + (m[1] === 'next' ? 1 : 0))) : null),
  },
  // yesterday, last night, this morning, today, tomorrow
  { pattern: /\bthe day before yesterday\b/gi, read: (_, day) => relative(day && addDays(day.iso, -2)) },
  { pattern: /\bthe day after tomorrow\b/gi, read: (_, day) => relative(day && addDays(day.iso, 2)) },
  {
    pattern: /\byesterday(?:'s|’s)?\b|\blast (?:night|evening)\b/gi,
    read: (_, day, anchor) =>
      relative(day ? addDays(day.iso, -1) : anchor && `XXXX-${addDays(`2001-${anchor}`, -1).slice(5)}`),
  },
  {
    pattern: /\btomorrow(?:'s|’s)?\b/gi,
    read: (_, day, anchor) =>
      relative(day ? addDays(day.iso, 1) : anchor && `XXXX-${addDays(`2001-${anchor}`, 1).slice(5)}`),
  },
  {
    pattern:
      /\btoday(?:'s|’s)?\b|\btonight\b|\bthis (?:morning|afternoon|evening|lunchtime|noon)\b|\bearlier today\b|\b(?:an|\w+) hours? ago\b/gi,
    read: (_, day, anchor) => relative(day ? day.iso : anchor && `XXXX-${anchor}`),
  },
  // ten days ago, two weeks ago, three months ago
  {
    pattern:
      /\b(\d{1,2}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (day|week|month|year)s? (?:ago|earlier)\b/gi,
    read: (m, day) => {
      const n = count(m[1] ?? '');
      if (day === null || Number.isNaN(n)) return null;
      // "A day earlier" counts from what was told before.
      if (m[0].endsWith('earlier')) return null;
      if (m[2] === 'day') return relative(addDays(day.iso, -n));
      if (m[2] === 'week') return relative(isoWeek(addDays(day.iso, -7 * n)));
      return m[2] === 'month' ? relative(day.month(-n)) : relative(String(day.year - n));
    },
  },
  // this week, last week, the coming week
  {
    pattern: /\b(?:earlier |later )?(this|last|next|the coming|the past|the following|the previous) week(?!end)\b/gi,
    read: (m, day) => {
      if (day === null) return null;
      const which = m[1]?.toLowerCase();
      const shift =
        which === 'this' ? 0 : which === 'next' || which === 'the coming' || which === 'the following' ? 7 : -7;
      return relative(isoWeek(addDays(day.iso, shift)));
    },
  },
  {
    pattern: /\b(?:at|over|on|during|this|last|next) (?:the )?(?:last |next |past |coming )?weekend\b/gi,
    read: (m, day) => {
      if (day === null) return null;
      const past = weekdayNear(day, 6, -1);
      const future = weekdayNear(day, 6, 1);
      const span = (saturday: string): FuzzyDate | null => fuzzyDate(`${saturday}/${addDays(saturday, 1)}`, 'RELATIVE');
      void m;
      return { past: span(past), future: span(future) };
    },
  },
  // this month, the end of the month, next month
  {
    pattern: /\b(?:earlier |later )?(this|last|next|the end of the|the end of this) month\b/gi,
    read: (m, day) => {
      const which = m[1]?.toLowerCase();
      return day && relative(day.month(which === 'last' ? -1 : which === 'next' ? 1 : 0));
    },
  },
  {
    pattern: /\b(?:earlier |later )?(this|last|next) year\b/gi,
    read: (m, day) =>
      day &&
      relative(String(day.year + (m[1]?.toLowerCase() === 'last' ? -1 : m[1]?.toLowerCase() === 'next' ? 1 : 0))),
  },
  // on Monday, next Wednesday, last Thursday
  {
    pattern: new RegExp(
      String.raw`\b(?:(last|next|this|this past)\s)?(${WEEKDAYS})\b(?:\s(?:morning|afternoon|evening|night))?`,
      'g',
    ),
    read: (m, day) => {
      if (day === null) return null;
      const weekday = WEEKDAY_NAMES.indexOf((m[2] ?? '').toLowerCase());
      if (m[1] === 'next')
        return relative(weekdayNear({ ...day, iso: isoWeek(addDays(day.iso, 7)).slice(0, 10) }, weekday, 1));
      const before = m[1] === 'last' ? addDays(day.iso, -1) : day.iso;
      return {
        past: fuzzyDate(weekdayNear({ ...day, iso: before }, weekday, -1), 'RELATIVE'),
        future: fuzzyDate(weekdayNear({ ...day, iso: day.iso }, weekday, 1), 'RELATIVE'),
      };
    },
  },
  // in 2021, since 2019
  {
    pattern: /\b(?:in|of|since|for|during|from|by|until)\s(?:late |early )?((?:19|20)\d{2})\b(?!\s?[-–/]\s?\d)/gi,
    read: (m) => both(fuzzyDate(m[1] ?? '', 'STATED')),
  },
];

const WEEKDAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const ANY = new RegExp(
  String.raw`\d|day|week|month|year|tonight|morning|evening|night|tomorrow|spring|summer|autumn|winter|noon|${MONTHS}`,
  'i',
);
const MAX_SENTENCE = 4000;

/** The day of publication: as given, else the first full date that the head or the foot of the page tells. */
export function publicationOf(document: Document): string | null {
  const given = document.article.publishedOn?.slice(0, 10) ?? '';
  if (isDay(given)) return given;
  const { blocks, text } = document;
  const head = blocks.slice(0, 14).filter((block) => block.end - block.start < 400);
  const foot = blocks.slice(-4).filter((block) => block.end - block.start < 200);
  for (const block of [...head, ...foot]) {
    const words = text.slice(block.start, Math.min(block.end, block.start + 160));
    for (const rule of rules.slice(0, 8)) {
      rule.pattern.lastIndex = 0;
      const match = rule.pattern.exec(words);
      const date = match ? rule.read(match, null, null)?.past : null;
      if (date?.precision === 'DAY' && date.earliest !== null) return date.earliest;
    }
  }
  return null;
}

/** Month and day of the dateline, where no year is told. */
function anchorOf(document: Document): string | null {
  for (const block of document.blocks.slice(0, 14)) {
    const words = document.text.slice(block.start, Math.min(block.end, block.start + 80));
    for (const rule of rules.slice(4, 8)) {
      rule.pattern.lastIndex = 0;
      const match = rule.pattern.exec(words);
      const date = match ? rule.read(match, null, null)?.past : null;
      if (date && /^XXXX-\d\d-\d\d$/.test(date.edtf)) return date.edtf.slice(5);
    }
  }
  return null;
}

/** Finds dates and resolves them against the day of publication; where two overlap, the longer stands. Linear in the text. */
export function findDates(document: Document): DateMention[] {
  const { text } = document;
  const published = publicationOf(document);
  const day = published ? dayOf(published) : null;
  const anchor = day ? null : anchorOf(document);
  const found: DateMention[] = [];
  for (const sentence of document.sentences) {
    if (sentence.end - sentence.start > MAX_SENTENCE) continue;
    const words = text.slice(sentence.start, sentence.end).replace(/\s/g, ' ');
    if (!ANY.test(words)) continue;
    found.push(...datesIn(words, sentence.start, sentence.index, day, anchor));
  }
  return found;
}

function datesIn(
  words: string,
  offset: number,
  sentence: number,
  day: Day | null,
  anchor: string | null,
): DateMention[] {
  const found: DateMention[] = [];
  for (const { pattern, read } of rules) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
      const [start, end] = [offset + match.index, offset + match.index + match[0].length];
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const expression = read(match, day, anchor);
      if (expression && (expression.past || expression.future)) found.push({ start, end, sentence, expression });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
