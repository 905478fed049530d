import { addDays } from '../../model/index.ts';
import { type Day, isoDay, lastOf, months, type Period, partsOf, wholeDay, wholeYear } from './days.ts';
import type { Word } from './words.ts';

/**
 * Finds what a question says of time: years, months, days, quarters, halves, seasons, ranges, open ends, and what is relative
 * to the newest article ("last year").
 */

export interface FoundPeriod {
  /** Indexes of its words, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly period: Period;
}

/** A period and the number of words that tell it. */
interface Reading {
  readonly length: number;
  readonly period: Period;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
};
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const BEFORE_MONTH = new Set(
  'in during since until till before after from to between and of last this early mid late by through throughout past next'.split(
    ' ',
  ),
);
const LEADS = new Set('in during on within throughout over for of'.split(' '));
const RELATIVE = new Set('last past previous this current recent'.split(' '));

function monthOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const index = MONTHS.indexOf(word);
  if (index >= 0) return index + 1;
  const short = SHORT.indexOf(word === 'sept' ? 'sep' : word);
  return short >= 0 ? short + 1 : null;
}

const yearOf = (word: string | undefined): number | null => {
  const year = /^(19|20)\d\d$/.test(word ?? '') ? Number(word) : null;
  return year;
};
const dayOf = (word: string | undefined): number | null => {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word ?? '');
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
};
const countOf = (word: string | undefined): number | null => {
  if (word === undefined) return null;
  if (word === 'few' || word === 'couple') return 3;
  const named = NUMBERS.indexOf(word);
  if (named > 0) return named;
  return /^\d{1,3}$/.test(word) ? Number(word) : null;
};

/** Whether any word may be relative to the newest article: only then its day is asked for. */
export const needsToday = (words: readonly Word[]): boolean =>
  words.some(
    ({ folded }) =>
      RELATIVE.has(folded) ||
      ['today', 'yesterday', 'recently', 'lately', 'ago', 'latest', 'nowadays', 'quarter', 'half'].includes(folded) ||
      /^[qh][1-4]$/.test(folded) ||
      monthOf(folded) !== null ||
      Object.hasOwn(SEASONS, folded),
  );

/** All periods of a question, in order. `today`: the day of the newest article. */
export function periodsOf(words: readonly Word[], today: string): FoundPeriod[] {
  const texts = words.map(({ folded }) => folded);
  const found: FoundPeriod[] = [];
  for (let index = 0; index < texts.length; ) {
    const reading = readPeriod(texts, index, today);
    if (reading === null) {
      index += 1;
      continue;
    }
    let start = index;
    if (texts[start - 1] === 'the') start -= 1;
    if (LEADS.has(texts[start - 1] ?? '') && start > (found.at(-1)?.end ?? 0)) start -= 1;
    found.push({ start, end: index + reading.length, period: reading.period });
    index += reading.length;
  }
  return found;
}

function readPeriod(texts: readonly string[], index: number, today: string): Reading | null {
  return readRange(texts, index, today) ?? readOpen(texts, index, today) ?? readPoint(texts, index, today);
}

/** "between May and July 2021", "from 2022 to 2024", "January to March 2024". */
function readRange(texts: readonly string[], index: number, today: string): Reading | null {
  const lead = ['between', 'from'].includes(texts[index] ?? '') ? 1 : 0;
  const [firstMonth, secondMonth, year] = [monthOf(texts[index]), monthOf(texts[index + 1]), yearOf(texts[index + 2])];
  if (firstMonth !== null && secondMonth !== null && year !== null && firstMonth < secondMonth)
    return { length: 3, period: months(year, firstMonth, secondMonth - firstMonth + 1) };
  const days = readDays(texts, index, lead, today);
  if (days !== null) return days;
  const begin = readPoint(texts, index + lead, today, lead === 1);
  if (begin === null) return null;
  const joint = texts[index + lead + begin.length] ?? '';
  if (!(lead === 1 ? ['and', 'to', 'until', 'till', 'through'] : ['to', 'until', 'till', 'through']).includes(joint))
    return null;
  const at = index + lead + begin.length + 1;
  const end = readPoint(texts, at, today, true);
  if (end?.period.to == null) return null;
  // "January to March 2024": the year told once holds for both.
  const told = partsOf(end.period.to).year;
  const first = hasYear(texts.slice(index + lead, index + lead + begin.length))
    ? begin
    : (readPoint([...texts.slice(index + lead, index + lead + begin.length), String(told)], 0, today, true) ?? begin);
  if (first.period.from === null || first.period.from > end.period.to) return null;
  return { length: lead + begin.length + 1 + end.length, period: { from: first.period.from, to: end.period.to } };
}

/** "from 1 to 5 May 2021": days of one month. */
function readDays(texts: readonly string[], index: number, lead: number, today: string): Reading | null {
  const day = dayOf(texts[index + lead]);
  if (day === null || !['to', 'and', 'until', 'through'].includes(texts[index + lead + 1] ?? '')) return null;
  const end = readDay(texts, index + lead + 2, today);
  if (end?.period.to == null) return null;
  const last = partsOf(end.period.to);
  const from = isoDay(last.year, last.month, day);
  return from <= end.period.to ? { length: lead + 2 + end.length, period: { from, to: end.period.to } } : null;
}

const hasYear = (texts: readonly string[]): boolean => texts.some((text) => /(19|20)\d\d/.test(text));

/** "since 2022", "before May 2021", "until 2023", "from 2022 onwards", "after 24 February 2022". */
function readOpen(texts: readonly string[], index: number, today: string): Reading | null {
  const lead = texts[index] ?? '';
  const skip =
    lead === 'up' && texts[index + 1] === 'to'
      ? 2
      : lead === 'as' && ['of', 'from'].includes(texts[index + 1] ?? '')
        ? 2
        : 1;
  const kind = OPEN[skip === 2 ? `${lead} ${texts[index + 1]}` : lead];
  if (kind === undefined) return null;
  const article = texts[index + skip] === 'the' ? 1 : 0;
  const point = readPoint(texts, index + skip + article, today, true);
  if (point === null) return null;
  let length = skip + article + point.length;
  const { from, to } = point.period;
  if (lead === 'from' && !ONWARDS.has(texts[index + length] ?? '')) return null;
  if (ONWARDS.has(texts[index + length] ?? '')) length += 1;
  switch (kind) {
    case 'FROM':
      return { length, period: { from, to: null } };
    case 'AFTER':
      return to === null ? null : { length, period: { from: addDays(to, 1), to: null } };
    case 'BEFORE':
      return from === null ? null : { length, period: { from: null, to: addDays(from, -1) } };
    case 'UNTIL':
      return { length, period: { from: null, to } };
  }
}
const OPEN: Readonly<Record<string, 'FROM' | 'AFTER' | 'BEFORE' | 'UNTIL'>> = {
  since: 'FROM',
  from: 'FROM',
  'as of': 'FROM',
  'as from': 'FROM',
  starting: 'FROM',
  after: 'AFTER',
  before: 'BEFORE',
  until: 'UNTIL',
  till: 'UNTIL',
  'up to': 'UNTIL',
};
const ONWARDS = new Set(['on', 'onward', 'onwards', 'forward']);

/** One stretch of time. `afterLead`: a word before it says that time is told, so that a bare month is one. */
function readPoint(texts: readonly string[], index: number, today: string, afterLead = false): Reading | null {
  return (
    readNumber(texts, index) ??
    readDay(texts, index, today) ??
    readPartOfYear(texts, index, today) ??
    readRelative(texts, index, today) ??
    readMonth(texts, index, today, afterLead)
  );
}

/** Figures: 2024, 2024-05, 2024-05-21, 21.05.2024, 2022–2024, Q1 2024, 2024-Q1. */
function readNumber(texts: readonly string[], index: number): Reading | null {
  const text = (texts[index] ?? '').replaceAll('–', '-').replaceAll('/', '-');
  const one = (period: Period | null): Reading | null => period && { length: 1, period };
  const year = yearOf(text);
  if (year !== null) return one(wholeYear(year));
  let match = /^((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (match !== null) return one(wholeDay(Number(match[1]), Number(match[2]), Number(match[3])));
  match = /^(\d{1,2})[.-](\d{1,2})[.-]((?:19|20)\d\d)$/.exec(text);
  if (match !== null) return one(wholeDay(Number(match[3]), Number(match[2]), Number(match[1])));
  match = /^((?:19|20)\d\d)-((?:19|20)\d\d)$/.exec(text);
  if (match !== null && Number(match[1]) <= Number(match[2]))
    return one({ from: isoDay(Number(match[1]), 1, 1), to: isoDay(Number(match[2]), 12, 31) });
  match = /^((?:19|20)\d\d)-(\d\d)$/.exec(text);
  if (match !== null) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (second >= 1 && second <= 12) return one(months(first, second, 1));
    const end = Math.floor(first / 100) * 100 + second;
    return end > first ? one({ from: isoDay(first, 1, 1), to: isoDay(end, 12, 31) }) : null;
  }
  match = /^(\d{1,2})[.-]((?:19|20)\d\d)$/.exec(text);
  if (match !== null && Number(match[1]) >= 1 && Number(match[1]) <= 12)
    return one(months(Number(match[2]), Number(match[1]), 1));
  return null;
}

/** "21 May 2021", "May 21, 2021", "the 21st of May"; without a year the latest such day that is not after today. */
function readDay(texts: readonly string[], index: number, today: string): Reading | null {
  const [first, second, third, fourth] = texts.slice(index, index + 4);
  let month: number | null = null;
  let day: number | null = null;
  let length = 2;
  if (dayOf(first) !== null && monthOf(second) !== null) [day, month] = [dayOf(first), monthOf(second)];
  else if (dayOf(first) !== null && second === 'of' && monthOf(third) !== null) {
    [day, month] = [dayOf(first), monthOf(third)];
    length = 3;
  } else if (monthOf(first) !== null && dayOf(second) !== null) [month, day] = [monthOf(first), dayOf(second)];
  if (month === null || day === null) return null;
  const told = yearOf(length === 3 ? fourth : third);
  const now = partsOf(today);
  const year = told ?? (isoDay(now.year, month, day) <= today ? now.year : now.year - 1);
  const period = wholeDay(year, month, day);
  return period && { length: length + (told === null ? 0 : 1), period };
}

/** Quarters, halves, seasons, and "early", "mid", "late", "end of" a year. */
function readPartOfYear(texts: readonly string[], index: number, today: string): Reading | null {
  let at = index;
  if (texts[at] === 'the') at += 1;
  const word = texts[at] ?? '';
  const short = /^([qh])([1-4])$/.exec(word);
  const ordinal = ORDINALS[word];
  const unit =
    short?.[1] === 'q' || texts[at + 1] === 'quarter'
      ? 'quarter'
      : short?.[1] === 'h' || texts[at + 1] === 'half'
        ? 'half'
        : null;
  const number = short === null ? ordinal : Number(short[2]);
  if (unit !== null && number !== undefined) {
    const after = at + (short === null ? 2 : 1);
    const year = yearAfter(texts, after);
    if (short === null && year === null && ordinal === 4 && word === 'last') return null;
    const value = year?.value ?? partsOf(today).year;
    const end = after + (year?.length ?? 0);
    if (unit === 'quarter') return { length: end - index, period: months(value, (number - 1) * 3 + 1, 3) };
    const half = Math.min(number, 2);
    return { length: end - index, period: months(value, (half - 1) * 6 + 1, 6) };
  }
  const season = SEASONS[word];
  if (season !== undefined) {
    const year = yearAfter(texts, at + 1);
    const told = /^((?:19|20)\d\d)[-/–](\d\d|\d{4})$/.exec(texts[at + 1] ?? '');
    if (told !== null) return { length: at + 2 - index, period: months(Number(told[1]), season, 3) };
    if (year === null) {
      if (!BEFORE_MONTH.has(texts[at - 1] ?? '') && texts[at - 1] !== 'the') return null;
      return { length: at + 1 - index, period: latestMonths(season, 3, today) };
    }
    return { length: at + 1 + year.length - index, period: months(year.value, season, 3) };
  }
  const part = PARTS[word];
  if (part === undefined) return null;
  const ofMonth = texts[at + 1] === 'of' ? 2 : 1;
  const month = readMonth(texts, at + ofMonth, today, true);
  if (month?.period.from != null && month.period.to !== null)
    return {
      length: at + ofMonth + month.length - index,
      period: thirdOf(month.period.from, month.period.to, part[0]),
    };
  const year = yearAfter(texts, at + 1);
  if (year === null) return null;
  return { length: at + 1 + year.length - index, period: months(year.value, part[0], part[1]) };
}
/** The first, second or last ten days of a month, as a part of a year begins in its first, second or last months. */
function thirdOf(from: string, to: string, firstMonth: number): Period {
  const begin = firstMonth < 5 ? 0 : firstMonth < 9 ? 10 : 20;
  return { from: addDays(from, begin), to: begin === 20 ? to : addDays(from, begin + 9) };
}
const PARTS: Readonly<Record<string, readonly [first: number, count: number]>> = {
  early: [1, 4],
  beginning: [1, 3],
  start: [1, 3],
  mid: [5, 4],
  middle: [5, 4],
  late: [9, 4],
  end: [10, 3],
};

function yearAfter(
  texts: readonly string[],
  index: number,
): { readonly value: number; readonly length: number } | null {
  const skip = texts[index] === 'of' || texts[index] === 'in' ? 1 : 0;
  const more = texts[index + skip] === 'the' && texts[index + skip + 1] === 'year' ? 2 : 0;
  const value = yearOf(texts[index + skip + more]);
  return value === null ? null : { value, length: skip + more + 1 };
}

/** The latest run of months that has begun by today. */
function latestMonths(first: number, count: number, today: string): Period {
  const { year, month } = partsOf(today);
  return months(first <= month ? year : year - 1, first, count);
}

/** "last year", "this month", "the past 3 weeks", "recently", "yesterday": counted from the newest article. */
function readRelative(texts: readonly string[], index: number, today: string): Reading | null {
  const now = partsOf(today);
  let at = index;
  if (texts[at] === 'the') at += 1;
  const word = texts[at] ?? '';
  const length = (count: number): number => at + count - index;
  if (word === 'today') return { length: length(1), period: { from: today, to: today } };
  if (word === 'yesterday') return { length: length(1), period: { from: addDays(today, -1), to: addDays(today, -1) } };
  const ago = countOf(word === 'a' ? 'one' : word);
  const agoUnit = unitOf(texts[at + 1]);
  if (ago !== null && agoUnit !== null && texts[at + 2] === 'ago')
    return { length: length(3), period: whole(agoUnit, ago, now, today) };
  if (word === 'recently' || word === 'lately')
    return { length: length(1), period: { from: addDays(today, -90), to: today } };
  if (!RELATIVE.has(word)) return null;
  const next = texts[at + 1] ?? '';
  const count = countOf(next);
  if (count !== null && unitOf(texts[at + 2]) !== null)
    return { length: length(3), period: back(count, unitOf(texts[at + 2]) ?? 'day', now, today) };
  const month = monthOf(next);
  if (month !== null && yearOf(texts[at + 2]) === null) {
    const year = word === 'this' || month < now.month ? now.year : now.year - 1;
    return { length: length(2), period: months(year, month, 1) };
  }
  const season = SEASONS[next];
  if (season !== undefined) {
    const begun = season <= now.month;
    return { length: length(2), period: months(word === 'this' || begun ? now.year : now.year - 1, season, 3) };
  }
  const unit = unitOf(next);
  if (unit === null || !RELATIVE_UNITS.test(next)) return null;
  if (word === 'past' || word === 'recent' || next.endsWith('s'))
    return { length: length(2), period: back(next.endsWith('s') ? 3 : 1, unit, now, today) };
  const shift = word === 'this' || word === 'current' ? 0 : 1;
  return { length: length(2), period: whole(unit, shift, now, today) };
}
const RELATIVE_UNITS = /^(week|month|quarter|year|day|half)s?$/;

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';
const unitOf = (word: string | undefined): Unit | null => {
  const unit = (word ?? '').replace(/s$/, '');
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year' ? unit : null;
};

/** So many units back from today, today included. */
function back(count: number, unit: Unit, now: Day, today: string): Period {
  if (unit === 'day' || unit === 'week')
    return { from: addDays(today, 1 - count * (unit === 'week' ? 7 : 1)), to: today };
  const step = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12;
  const at = now.year * 12 + (now.month - 1) - count * step;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  return { from: addDays(isoDay(year, month, Math.min(now.day, lastOf(year, month))), 1), to: today };
}

/** The calendar's week, month, quarter or year, this one or the one before. */
function whole(unit: Unit, shift: number, now: Day, today: string): Period {
  if (unit === 'day') return { from: addDays(today, -shift), to: addDays(today, -shift) };
  if (unit === 'week') {
    const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7) - 7 * shift);
    return { from: monday, to: addDays(monday, 6) };
  }
  if (unit === 'year') return wholeYear(now.year - shift);
  const step = unit === 'month' ? 1 : 3;
  const at = Math.floor((now.year * 12 + now.month - 1) / step) * step - shift * step;
  return months(Math.floor(at / 12), (at % 12) + 1, step);
}

/** "May 2021"; "in May" without a year is the latest May that has begun. */
function readMonth(texts: readonly string[], index: number, today: string, afterLead: boolean): Reading | null {
  const month = monthOf(texts[index]);
  if (month === null) return null;
  const year = yearAfter(texts, index + 1);
  if (year !== null) return { length: 1 + year.length, period: months(year.value, month, 1) };
  if (!afterLead && !BEFORE_MONTH.has(texts[index - 1] ?? '')) return null;
  return { length: 1, period: latestMonths(month, 1, today) };
}
