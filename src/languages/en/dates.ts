import {
  both,
  type DateExpression,
  type DateRule,
  type DateWords,
  type Day,
  dayOfMonth,
  fullDate,
  isoWeek,
  monthDate,
  pad,
  partOfYear,
  relative,
  weekdayNear,
  weekdayOfMonth,
  weekdayOfWeek,
  weekdaySpan,
} from '../../mentions/index.ts';
import { addDays, type FuzzyDate, fuzzyDate } from '../../model/index.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC';
const WEEKDAYS =
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY';
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,?\s{1,2}|\s{0,1}/)(\d{4})(?!\d)`;
const TO = String.raw`\s?(?:-|–|—|/|\bto\b|\band\b|\buntil\b)\s?`;

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

const WEEKDAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const weekdayOf = (name: string): number => WEEKDAY_NAMES.indexOf(name.toLowerCase());
const weeksLater = (which: string): number => (which === 'last' ? -1 : which === 'this' ? 0 : 1);

const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The year of "last autumn", "next spring": a season that is not over lies in the year before, one that has begun in the next. */
function seasonYear(which: string, season: string, day: Day): number {
  const month = Number(day.iso.slice(5, 7));
  const first = { spring: 3, summer: 6, winter: 12 }[season.toLowerCase()] ?? 9;
  if (which.toLowerCase() === 'last') return month > first + 2 ? day.year : day.year - 1;
  return which.toLowerCase() === 'next' && month >= first ? day.year + 1 : day.year;
}

/** 1 to 12, from a month's name or its short form; 0 for other words. */
const monthOf = (name: string | undefined): number => MONTH_STARTS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

/** "The second half of this year". */
function readPart(which: string, part: string, year: string, day: Day | null): DateExpression | null {
  const shift = /next/i.test(year) ? 1 : /last/i.test(year) ? -1 : 0;
  const number = /^\d{4}$/.test(year) ? Number(year) : day === null ? null : day.year + shift;
  const length = part.toLowerCase() === 'quarter' ? 3 : 6;
  const index = ['first', 'second', 'third', 'fourth'].indexOf(which.toLowerCase());
  return partOfYear(index < 0 ? 12 / length - 1 : index, length, number, day === null);
}

/** Those that hold others first. */
const RULES: readonly DateRule[] = [
  // 2024-05-03, 2024/05/03
  {
    pattern: /\b(\d{4})[-/](\d{2})[-/](\d{2})\b/g,
    read: (m) => fullDate(m[1], Number(m[2]), Number(m[3]), null, 0, null),
  },
  // 2024. 5. 3., 2024.05.03
  {
    pattern: /\b(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\b/g,
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
  // 3, 4 and 5 May 2024
  {
    pattern: new RegExp(
      String.raw`\b${DAY},\s(?:\d{1,2},\s)*\d{1,2},?\sand\s${DAY}\s(?:of\s)?(${MONTHS})\b\.?(?:${YEAR})?`,
      'g',
    ),
    read: (m, day) => fullDate(m[4], monthOf(m[3]), Number(m[1]), Number(m[2]), monthOf(m[3]), day),
  },
  // 3 to 5 May 2024, 3-5 May, 17 and 18 September
  {
    pattern: new RegExp(String.raw`\b${DAY}${TO}${DAY}\s(?:of\s)?(${MONTHS})\b\.?(?:${YEAR})?`, 'g'),
    read: (m, day) => fullDate(m[4], monthOf(m[3]), Number(m[1]), Number(m[2]), monthOf(m[3]), day),
  },
  // 3 May 2024, the 3rd of May, the 3rd day of May, 3. May
  {
    pattern: new RegExp(String.raw`\b${DAY}\.?\s?(?:day\s)?(?:of\s)?(${MONTHS})\b\.?(?:${YEAR})?`, 'g'),
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
  // Wednesday 9, Monday the 14th: of the month around
  {
    pattern: new RegExp(
      String.raw`\b(${WEEKDAYS}),?\s(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d|\d|\s(?:${MONTHS})|\s(?:of|people|percent|per|a\.m|p\.m|am|pm|years|members)|[ap]m)\b`,
      'g',
    ),
    read: (m, day) => weekdayOfMonth(weekdayOf(m[1] ?? ''), Number(m[2]), day),
  },
  // on the 15th
  {
    pattern: /\bon the (\d{1,2})(?:st|nd|rd|th)(?=[,.;)]|\s(?:and|in|at|with|for|to)\b)/g,
    read: (m, day) => dayOfMonth(Number(m[1]), day),
  },
  // the first quarter of 2020, the second half of this year
  {
    pattern:
      /\b(first|second|third|fourth|last) (quarter|half) of (?:the year )?(\d{4}|this year|next year|last year|the year)\b/gi,
    read: (m, day) => readPart(m[1] ?? '', m[2] ?? '', m[3] ?? '', day),
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
      String.raw`\b(?:[Ii]n|[Ll]ast|[Nn]ext|[Ss]ince|[Tt]his|of|[Uu]ntil|[Bb]y|from|[Ee]arly|[Ll]ate|[Mm]id|for|[Dd]uring|and|to|through|end)[\s-](${MONTHS})(?!\s\d|[a-z])\b`,
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
    pattern:
      /\b(?:(this|last|next|in|in the|of|until the) (?:early |late )?(spring|summer|autumn|fall|winter))\b(?! (?:session|meeting|assembly|conference|summit|forum|school|games|olympics|olympic))/gi,
    read: (m, day) => (day ? relative(String(seasonYear(m[1] ?? '', m[2] ?? '', day))) : null),
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
  // Thursday next week, next week on Thursday
  {
    pattern: new RegExp(String.raw`\b(${WEEKDAYS})(?:\sof)?\s(this|next|last|the coming|the following)\sweek\b`, 'g'),
    read: (m, day) => weekdayOfWeek(weekdayOf(m[1] ?? ''), weeksLater(m[2] ?? ''), day),
  },
  {
    pattern: new RegExp(String.raw`\b(this|next|last|the coming)\sweek,?\s(?:on\s)?(${WEEKDAYS})\b`, 'g'),
    read: (m, day) => weekdayOfWeek(weekdayOf(m[2] ?? ''), weeksLater(m[1] ?? ''), day),
  },
  // in two weeks' time, three days from now
  {
    pattern:
      /\b(?:in )?(\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten) (day|week|month)s?(?:(?:'s|’s|'|’)? time| from now)\b/gi,
    read: (m, day) => {
      const n = count(m[1] ?? '');
      if (day === null || Number.isNaN(n)) return null;
      if (m[2]?.toLowerCase() === 'day') return relative(addDays(day.iso, n));
      return relative(m[2]?.toLowerCase() === 'week' ? isoWeek(addDays(day.iso, 7 * n)) : day.month(n));
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
  // from Friday to Monday, on Monday and Tuesday
  {
    pattern: new RegExp(
      String.raw`\b(?:next\s)?(${WEEKDAYS})(?:\s(?:to|until|through|and)\s|\s?[-–]\s?)(${WEEKDAYS})\b`,
      'g',
    ),
    read: (m, day) => weekdaySpan(weekdayOf(m[1] ?? ''), weekdayOf(m[2] ?? ''), day),
  },
  // on Monday, next Wednesday, last Thursday
  {
    pattern: new RegExp(
      String.raw`\b(?:(last|next|this coming|this past|this|coming)\s)?(${WEEKDAYS})\b(?:\s(?:morning|afternoon|evening|night))?`,
      'g',
    ),
    read: (m, day) => {
      if (day === null) return null;
      const weekday = weekdayOf(m[2] ?? '');
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

const ANY = new RegExp(
  String.raw`\d|day|week|month|year|tonight|morning|evening|night|tomorrow|quarter|half|spring|summer|autumn|winter|noon|${MONTHS}`,
  'i',
);

/** The ways to write a date in English. */
export const DATE_WORDS: DateWords = {
  rules: RULES,
  full: RULES.slice(0, 10),
  yearless: RULES.slice(6, 10),
  any: ANY,
  weekday: (words) => (new RegExp(`^(?:${WEEKDAYS})$`).test(words) ? weekdayOf(words) : null),
  apposed: /^(?:,? |, the | the |,? \(|,? on )$/,
};
