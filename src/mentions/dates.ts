import * as chrono from 'chrono-node';
import type { Document } from '../documents/index.ts';
import { addDays, type FuzzyDate, fuzzyDate } from '../model/index.ts';
import type { DateExpression } from './mention.ts';

/** A time expression in a text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly expression: DateExpression;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Finds dates and resolves them against the day of publication. */
export function findDates(document: Document): DateMention[] {
  const { text, article } = document;
  const published = article.publishedOn ?? null;
  const reference = published ? new Date(`${published}T12:00:00Z`) : new Date('2000-06-15T12:00:00Z');
  const found: DateMention[] = [];
  for (const sentence of document.sentences) {
    if (sentence.end - sentence.start > 4000) continue;
    const words = text.slice(sentence.start, sentence.end);
    if (
      !/\d|day|week|month|year|morning|evening|night|yesterday|tomorrow|January|February|March|April|May|June|July|August|September|October|November|December/i.test(
        words,
      )
    )
      continue;
    for (const result of chrono.en.GB.parse(words, { instant: reference, timezone: 0 })) {
      const expression = expressionOf(result, published);
      if (!expression) continue;
      const start = sentence.start + result.index;
      found.push({ start, end: start + result.text.length, sentence: sentence.index, expression });
    }
  }
  return found;
}

function expressionOf(result: chrono.ParsedResult, published: string | null): DateExpression | null {
  const { start, end } = result;
  const words = result.text.toLowerCase();
  const iso = (part: chrono.ParsedComponents): string =>
    `${String(part.get('year')).padStart(4, '0')}-${String(part.get('month')).padStart(2, '0')}-${String(part.get('day')).padStart(2, '0')}`;
  const both = (date: FuzzyDate | null): DateExpression | null => (date ? { past: date, future: date } : null);
  const weekday = WEEKDAYS.findIndex((day) => words.includes(day) || words === day.slice(0, 3));
  if (weekday >= 0 && !start.isCertain('day')) {
    if (!published) return null;
    const today = new Date(`${published}T00:00:00Z`).getUTCDay();
    const back = (today - weekday + 7) % 7;
    return {
      past: fuzzyDate(addDays(published, words.includes('last') && back === 0 ? -7 : -back), 'RELATIVE'),
      future: fuzzyDate(addDays(published, (weekday - today + 7) % 7 || 7), 'RELATIVE'),
    };
  }
  if (start.isCertain('day') && start.isCertain('month')) {
    const relative = /today|yesterday|tomorrow|morning|evening|night|afternoon|ago/.test(words);
    if (relative && !/\d/.test(words)) return published ? both(fuzzyDate(iso(start), 'RELATIVE')) : null;
    if (start.isCertain('year')) {
      const range = end ? `${iso(start)}/${iso(end)}` : iso(start);
      return both(fuzzyDate(range, 'STATED'));
    }
    const day = published ? iso(start) : `XXXX${iso(start).slice(4)}`;
    const last = end ? (published ? iso(end) : `XXXX${iso(end).slice(4)}`) : null;
    return both(
      fuzzyDate(
        last ? `${day}/${last}` : day,
        published ? 'INFERRED' : 'STATED',
        published ? 'year from publication' : null,
      ),
    );
  }
  if (start.isCertain('month') && !start.isCertain('day')) {
    if (start.isCertain('year')) return both(fuzzyDate(iso(start).slice(0, 7), 'STATED'));
    return published ? both(fuzzyDate(iso(start).slice(0, 7), 'INFERRED', 'year from publication')) : null;
  }
  return null;
}
