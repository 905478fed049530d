import { addDays } from '../../model/index.ts';

/** The day of publication, with what is counted from it. */
export interface Day {
  readonly iso: string;
  readonly year: number;
  /** The month some months later, YYYY-MM. */
  month(shift: number): string;
}

/** A day to count from. */
export function dayOf(iso: string): Day {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  return {
    iso,
    year,
    month: (shift) => {
      const index = year * 12 + month - 1 + shift;
      return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    },
  };
}

/** The year, YYYY, in which a day of a month is the last one up to (-1) or the first one from (1) the day of publication. */
export function nearestDay(day: Day, month: number, ofMonth: number, sign: 1 | -1): string {
  const tail = `-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
  const own = `${day.year}${tail}`;
  // A time zone ahead can put an event on the day after publication.
  if (sign === -1) return String(own <= addDays(day.iso, 1) ? day.year : day.year - 1);
  return String(own >= day.iso ? day.year : day.year + 1);
}

/** YYYY-MM of a month, the last up to or the first from the month of publication. */
export function nearestMonth(day: Day, month: number, sign: 1 | -1): string {
  const own = `${day.year}-${String(month).padStart(2, '0')}`;
  const published = day.iso.slice(0, 7);
  if (sign === -1) return own <= published ? own : `${day.year - 1}${own.slice(4)}`;
  return own >= published ? own : `${day.year + 1}${own.slice(4)}`;
}

const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

/** The weekday (0 is Sunday) on or before (-1), or on or after (1), a day. */
export function weekdayNear(day: Day, weekday: number, sign: 1 | -1): string {
  const today = weekdayOf(day.iso);
  return sign === -1 ? addDays(day.iso, -((today - weekday + 7) % 7)) : addDays(day.iso, (weekday - today + 7) % 7);
}

/** Monday to Sunday of a day's ISO week, as an interval. */
export function isoWeek(iso: string): string {
  const back = (weekdayOf(iso) + 6) % 7;
  const monday = addDays(iso, -back);
  return `${monday}/${addDays(monday, 6)}`;
}

/** Whether a day falls on a weekday (0 is Sunday). */
export const fallsOn = (iso: string, weekday: number): boolean => weekdayOf(iso) === weekday;
