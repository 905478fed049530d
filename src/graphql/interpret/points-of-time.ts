import { dayOf, monthOf, type PeriodReading, yearOf } from './calendar-words.ts';
import { isoDay, months, type Period, partsOf, wholeDay, wholeYear } from './days.ts';
import { readMonth, readPartOfYear } from './parts-of-years.ts';
import { readRelative } from './relative-periods.ts';

/** One stretch of time. `afterLead`: a word before it says that time is told, so that a bare month is one. */
export function readPoint(
  texts: readonly string[],
  index: number,
  today: string,
  afterLead = false,
): PeriodReading | null {
  return (
    readNumber(texts, index) ??
    readDay(texts, index, today) ??
    readPartOfYear(texts, index, today) ??
    readRelative(texts, index, today) ??
    readMonth(texts, index, today, afterLead)
  );
}

/** Figures: 2024, 2024-05, 2024-05-21, 21.05.2024, 2022–2024, Q1 2024, 2024-Q1. */
function readNumber(texts: readonly string[], index: number): PeriodReading | null {
  const text = (texts[index] ?? '').replaceAll('–', '-').replaceAll('/', '-');
  const one = (period: Period | null): PeriodReading | null => period && { length: 1, period };
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
export function readDay(texts: readonly string[], index: number, today: string): PeriodReading | null {
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
