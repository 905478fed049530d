import { addDays } from '../../model/index.ts';
import { dayOf, LEADS, monthOf, type PeriodReading, RELATIVE, SEASONS, yearOf } from './calendar-words.ts';
import { isoDay, months, type Period, partsOf } from './days.ts';
import { readDay, readPoint } from './points-of-time.ts';
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

/** Whether any word may be relative to the newest article: only then its day is asked for. */
export const needsToday = (words: readonly Word[]): boolean =>
  words.some(
    ({ folded }) =>
      RELATIVE.has(folded) ||
      ['today', 'yesterday', 'tomorrow', 'recently', 'lately', 'ago', 'latest', 'nowadays', 'quarter', 'half'].includes(
        folded,
      ) ||
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

function readPeriod(texts: readonly string[], index: number, today: string): PeriodReading | null {
  return readRange(texts, index, today) ?? readOpen(texts, index, today) ?? readPoint(texts, index, today);
}

/** "between May and July 2021", "from 2022 to 2024", "January to March 2024". */
function readRange(texts: readonly string[], index: number, today: string): PeriodReading | null {
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
function readDays(texts: readonly string[], index: number, lead: number, today: string): PeriodReading | null {
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
function readOpen(texts: readonly string[], index: number, today: string): PeriodReading | null {
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
