import type { Document } from '../../documents/index.ts';
import { type FuzzyDate, isDay } from '../../model/index.ts';
import type { DateExpression } from '../mention.ts';
import { type Day, dayOf, fallsOn } from './calendar.ts';
import type { DateWords } from './date-words.ts';

/** A time expression in a text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly expression: DateExpression;
  /** The text gives it a weekday that it is not: "Monday, 7 May 2024". */
  readonly contradicted?: true;
}

const MAX_SENTENCE = 4000;

/** The day of publication: as given, else the first full date that the head or the foot of the page tells. */
export function publicationOf(document: Document, dates: DateWords): string | null {
  const given = document.article.publishedOn?.slice(0, 10) ?? '';
  if (isDay(given)) return given;
  const { blocks, text } = document;
  const head = blocks.slice(0, 14).filter((block) => block.end - block.start < 400);
  const foot = blocks.slice(-4).filter((block) => block.end - block.start < 200);
  for (const block of [...head, ...foot]) {
    const words = text.slice(block.start, Math.min(block.end, block.start + 160));
    for (const rule of dates.full) {
      rule.pattern.lastIndex = 0;
      const match = rule.pattern.exec(words);
      const date = match ? rule.read(match, null, null)?.past : null;
      if (date?.precision === 'DAY' && date.earliest !== null) return date.earliest;
    }
  }
  return null;
}

/** Month and day of the dateline, where no year is told. */
function anchorOf(document: Document, dates: DateWords): string | null {
  for (const block of document.blocks.slice(0, 14)) {
    const words = document.text.slice(block.start, Math.min(block.end, block.start + 80));
    for (const rule of dates.yearless) {
      rule.pattern.lastIndex = 0;
      const match = rule.pattern.exec(words);
      const date = match ? rule.read(match, null, null)?.past : null;
      if (date && /^XXXX-\d\d-\d\d$/.test(date.edtf)) return date.edtf.slice(5);
    }
  }
  return null;
}

const DATELINE = /^[^.!?\n]{3,70}?\s(?:--?|–|—)\s/u;
const MAX_DELAY = 3;

/** "LIMA, 9 February (ABC) – … on Tuesday": the day that the dateline tells, where the piece appeared some days later; else the day of publication. */
function writtenOn(document: Document, dates: DateWords, published: string): string {
  for (const block of document.blocks.slice(0, 14)) {
    if (block.kind !== 'BODY') continue;
    const head = DATELINE.exec(document.text.slice(block.start, Math.min(block.end, block.start + 90)))?.[0] ?? '';
    for (const rule of [...dates.full, ...dates.yearless]) {
      rule.pattern.lastIndex = 0;
      const match = rule.pattern.exec(head);
      const date = match ? rule.read(match, dayOf(published), null)?.past : null;
      if (date?.precision !== 'DAY' || date.earliest === null) continue;
      const days = (Date.parse(published) - Date.parse(date.earliest)) / 86_400_000;
      return days > 0 && days <= MAX_DELAY ? date.earliest : published;
    }
  }
  return published;
}

/** Finds dates and resolves them against the day of publication; where two overlap, the longer stands. Linear in the text. */
export function findDates(document: Document, dates: DateWords): DateMention[] {
  const { text } = document;
  const published = publicationOf(document, dates);
  const day = published ? dayOf(writtenOn(document, dates, published)) : null;
  const anchor = day ? null : anchorOf(document, dates);
  const found: DateMention[] = [];
  for (const sentence of document.sentences) {
    if (sentence.end - sentence.start > MAX_SENTENCE) continue;
    const words = text.slice(sentence.start, sentence.end).replace(/\s/g, ' ');
    if (!dates.any.test(words)) continue;
    found.push(...datesIn(dates, words, sentence.start, sentence.index, day, anchor));
  }
  return found;
}

function datesIn(
  dates: DateWords,
  words: string,
  offset: number,
  sentence: number,
  day: Day | null,
  anchor: string | null,
): DateMention[] {
  const found: DateMention[] = [];
  for (const { pattern, read } of dates.rules) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
      const [start, end] = [offset + match.index, offset + match.index + match[0].length];
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const expression = read(match, day, anchor);
      if (expression && (expression.past || expression.future)) found.push({ start, end, sentence, expression });
    }
  }
  return withWeekdays(
    dates,
    words,
    offset,
    found.sort((a, b) => a.start - b.start),
  );
}

/** "Monday, 6 May", "on Wednesday (29 November)": one expression; the weekday tells which year's day is meant. */
function withWeekdays(dates: DateWords, words: string, offset: number, found: readonly DateMention[]): DateMention[] {
  const merged: DateMention[] = [];
  for (const date of found) {
    const before = merged[merged.length - 1];
    const name = before ? words.slice(before.start - offset, before.end - offset) : '';
    const between = before ? words.slice(before.end - offset, date.start - offset) : '';
    const day = date.expression.past?.precision === 'DAY' || date.expression.future?.precision === 'DAY';
    const weekday = dates.weekday(name);
    if (!before || weekday === null || !dates.apposed.test(between) || !day) {
      merged.push(date);
      continue;
    }
    merged[merged.length - 1] = { ...date, start: before.start, ...onWeekday(date.expression, weekday) };
  }
  return merged;
}

/** Of a day read as past and as future, the one that falls on a weekday; both where the weekday does not decide or contradicts. */
function onWeekday(expression: DateExpression, weekday: number): Pick<DateMention, 'expression' | 'contradicted'> {
  const { past, future } = expression;
  const fits = (date: FuzzyDate | null): boolean => date?.earliest != null && fallsOn(date.earliest, weekday);
  if (!fits(past) && !fits(future)) return { expression, contradicted: true };
  if (fits(past) && fits(future)) return { expression };
  const right = fits(past) ? past : future;
  return { expression: { past: right, future: right } };
}
