import { addDays, type FuzzyDate, fuzzyDate } from '../../model/index.ts';
import type { SentenceScan } from './clause.ts';
import type { When } from './when.ts';

/**
 * A day that is counted from another one: "the same day", "a day later", "the day before" from the day told before (`context`);
 * "yesterday, two days after she met" from the day that the sentence tells (`own`). Null where no words count, or nothing tells the other day.
 */
export function shifted(
  sentence: SentenceScan,
  event: number,
  own: FuzzyDate | null,
  context: FuzzyDate | null,
): When | null {
  for (let at = sentence.first; at < sentence.end; at++) {
    const step = stepAt(sentence, at, event);
    if (step === null) continue;
    // What the sentence tells by itself stands, unless the words count from it.
    const base = step.fromOwn && own ? own : own === null ? context : null;
    const day = base?.precision === 'DAY' ? base.earliest : null;
    if (day === null) continue;
    const date = fuzzyDate(addDays(day, step.days), 'RELATIVE');
    return date && { date, dated: true, tokens: [at, step.end] };
  }
  return null;
}

interface Step {
  readonly days: number;
  readonly end: number;
  /** Counts from a day in the same sentence, where one is told. */
  readonly fromOwn: boolean;
}

/** The words at a token that count days; null where none do. */
function stepAt({ scan }: SentenceScan, at: number, event: number): Step | null {
  const same = scan.words.sameDay(scan.tokens, at);
  if (same > 0) return { days: 0, end: at + same, fromOwn: false };
  const next = scan.words.nextDay(scan.tokens, at);
  if (next > 0) return { days: 1, end: at + next, fromOwn: false };
  const previous = scan.words.previousDay(scan.tokens, at);
  if (previous > 0) return { days: -1, end: at + previous, fromOwn: false };
  const number = scan.words.counts(scan.tokens, at) > 0 ? COUNTS.indexOf(scan.folded(at)) : Number(scan.folded(at));
  const unit = scan.is('dayNouns', at + 1) ? 1 : scan.is('weekNouns', at + 1) ? 7 : 0;
  if (!(number >= 1 && number < 60) || unit === 0) return null;
  const way = at + 2;
  const days = number * unit;
  if (scan.is('laterWords', way)) return { days, end: way + 1, fromOwn: false };
  if (scan.is('earlierWords', way)) return { days: -days, end: way + 1, fromOwn: false };
  // "Two days after they met": the event behind the words lies before the day that is told, and the other way round.
  const behind = event > way;
  if (scan.is('afterWords', way)) return { days: behind ? -days : days, end: way + 1, fromOwn: behind };
  if (scan.is('beforeWords', way)) return { days: behind ? days : -days, end: way + 1, fromOwn: behind };
  return null;
}

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
