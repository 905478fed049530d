import { addDays } from '../../model/index.ts';
import { countOf, monthOf, type PeriodReading, RELATIVE, SEASONS, yearOf } from './calendar-words.ts';
import { type Day, isoDay, lastOf, months, type Period, partsOf, wholeYear } from './days.ts';

/** "last year", "this month", "the past 3 weeks", "next month", "recently", "yesterday": counted from the newest article. */
export function readRelative(texts: readonly string[], index: number, today: string): PeriodReading | null {
  const now = partsOf(today);
  let at = index;
  if (texts[at] === 'the') at += 1;
  const word = texts[at] ?? '';
  const length = (count: number): number => at + count - index;
  if (word === 'today') return { length: length(1), period: { from: today, to: today } };
  if (word === 'yesterday') return { length: length(1), period: { from: addDays(today, -1), to: addDays(today, -1) } };
  if (word === 'tomorrow') return { length: length(1), period: { from: addDays(today, 1), to: addDays(today, 1) } };
  const ago = countOf(word === 'a' ? 'one' : word);
  const agoUnit = unitOf(texts[at + 1]);
  if (ago !== null && agoUnit !== null && texts[at + 2] === 'ago')
    return { length: length(3), period: whole(agoUnit, ago, now, today) };
  if (word === 'recently' || word === 'lately')
    return { length: length(1), period: { from: addDays(today, -90), to: today } };
  if (!RELATIVE.has(word)) return null;
  const next = texts[at + 1] ?? '';
  const count = countOf(next);
  const isAhead = word === 'next' || word === 'coming';
  const counted = unitOf(texts[at + 2]);
  if (count !== null && counted !== null)
    return { length: length(3), period: (isAhead ? ahead : back)(count, counted, now, today) };
  const month = monthOf(next);
  if (month !== null && yearOf(texts[at + 2]) === null) {
    const latest = word === 'this' || month < now.month ? now.year : now.year - 1;
    const year = isAhead ? (month > now.month ? now.year : now.year + 1) : latest;
    return { length: length(2), period: months(year, month, 1) };
  }
  const season = SEASONS[next];
  if (season !== undefined) {
    const begun = season <= now.month;
    const latest = word === 'this' || begun ? now.year : now.year - 1;
    return { length: length(2), period: months(isAhead ? latest + 1 : latest, season, 3) };
  }
  const unit = unitOf(next);
  if (unit === null || !RELATIVE_UNITS.test(next)) return null;
  if (isAhead && next.endsWith('s')) return { length: length(2), period: ahead(3, unit, now, today) };
  if (word === 'past' || word === 'recent' || next.endsWith('s'))
    return { length: length(2), period: back(next.endsWith('s') ? 3 : 1, unit, now, today) };
  const shift = word === 'this' || word === 'current' ? 0 : isAhead ? -1 : 1;
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

/** So many units from tomorrow on. */
function ahead(count: number, unit: Unit, now: Day, today: string): Period {
  const from = addDays(today, 1);
  if (unit === 'day' || unit === 'week') return { from, to: addDays(today, count * (unit === 'week' ? 7 : 1)) };
  const step = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12;
  const at = now.year * 12 + (now.month - 1) + count * step;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  return { from, to: isoDay(year, month, Math.min(now.day, lastOf(year, month))) };
}

/** The calendar's week, month, quarter or year: this one, some before, or, below 0, after it. */
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
