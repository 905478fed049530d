import { addDays, type FuzzyDate, fuzzyDate } from '../../model/index.ts';
import type { DateExpression } from '../mention.ts';
import { type Day, fallsOn, isoWeek, nearestDay, nearestMonth, weekdayNear } from './calendar.ts';

/** Two digits. */
export const pad = (value: number | string): string => String(value).padStart(2, '0');
/** A date that is the same for the past and the future. */
export const both = (date: FuzzyDate | null): DateExpression | null => (date ? { past: date, future: date } : null);

/** A day whose year the text gives or not: from the day of publication, before or after it, else unknown. */
export function fullDate(
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

/** A month whose year the text gives or not. */
export const monthDate = (year: string | undefined, month: number, day: Day | null): DateExpression | null => {
  if (year !== undefined) return both(fuzzyDate(`${year}-${pad(month)}`, 'STATED'));
  if (day === null) return null;
  const inferred = (sign: 1 | -1): FuzzyDate | null =>
    fuzzyDate(nearestMonth(day, month, sign), 'INFERRED', 'year from publication');
  return { past: inferred(-1), future: inferred(1) };
};

/** A date counted from the day of publication. */
export const relative = (value: string | null): DateExpression | null =>
  value === null ? null : both(fuzzyDate(value, 'RELATIVE'));

/** "Thursday next week": a weekday (0 is Sunday) of the week some weeks later. */
export function weekdayOfWeek(weekday: number, weeks: number, day: Day | null): DateExpression | null {
  if (day === null) return null;
  const monday = isoWeek(addDays(day.iso, 7 * weeks)).slice(0, 10);
  return relative(addDays(monday, (weekday + 6) % 7));
}

/** "From Friday to Monday": the last such days, and the next. */
export function weekdaySpan(first: number, last: number, day: Day | null): DateExpression | null {
  if (day === null) return null;
  const length = (last - first + 7) % 7;
  if (length === 0) return null;
  const end = weekdayNear(day, last, -1);
  const start = weekdayNear(day, first, 1);
  return {
    past: fuzzyDate(`${addDays(end, -length)}/${end}`, 'RELATIVE'),
    future: fuzzyDate(`${start}/${addDays(start, length)}`, 'RELATIVE'),
  };
}

/** "The 15th": the last such day, and the next. */
export function dayOfMonth(ofMonth: number, day: Day | null): DateExpression | null {
  if (day === null || ofMonth < 1 || ofMonth > 31) return null;
  const own = `${day.month(0)}-${pad(ofMonth)}`;
  const inferred = (value: string): FuzzyDate | null => fuzzyDate(value, 'INFERRED', 'month from publication');
  return {
    past: inferred(own <= day.iso ? own : `${day.month(-1)}-${pad(ofMonth)}`),
    future: inferred(own >= day.iso ? own : `${day.month(1)}-${pad(ofMonth)}`),
  };
}

/** "Wednesday 9": that day of the month where it falls on the weekday, on either side. */
export function weekdayOfMonth(weekday: number, ofMonth: number, day: Day | null): DateExpression | null {
  const found = dayOfMonth(ofMonth, day);
  const fits = (date: FuzzyDate | null): boolean => date?.earliest != null && fallsOn(date.earliest, weekday);
  if (found === null) return null;
  if (fits(found.past)) return fits(found.future) ? found : both(found.past);
  return fits(found.future) ? both(found.future) : null;
}

/** Months `length` long of a year, the `index`th from 0: a quarter, a half. */
export function partOfYear(
  index: number,
  length: number,
  year: number | null,
  isStated: boolean,
): DateExpression | null {
  const first = index * length + 1;
  if (year === null || first > 12) return null;
  const months = `${year}-${pad(first)}/${year}-${pad(first + length - 1)}`;
  return both(fuzzyDate(months, isStated ? 'STATED' : 'INFERRED'));
}
