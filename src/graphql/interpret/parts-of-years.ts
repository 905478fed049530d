import { addDays } from '../../model/index.ts';
import { BEFORE_MONTH, monthOf, ORDINALS, type PeriodReading, SEASONS, yearOf } from './calendar-words.ts';
import { months, type Period, partsOf } from './days.ts';

/** Quarters, halves, seasons, and "early", "mid", "late", "end of" a year. */
export function readPartOfYear(texts: readonly string[], index: number, today: string): PeriodReading | null {
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

/** "May 2021"; "in May" without a year is the latest May that has begun. */
export function readMonth(
  texts: readonly string[],
  index: number,
  today: string,
  afterLead: boolean,
): PeriodReading | null {
  const month = monthOf(texts[index]);
  if (month === null) return null;
  const year = yearAfter(texts, index + 1);
  if (year !== null) return { length: 1 + year.length, period: months(year.value, month, 1) };
  if (!afterLead && !BEFORE_MONTH.has(texts[index - 1] ?? '')) return null;
  return { length: 1, period: latestMonths(month, 1, today) };
}
