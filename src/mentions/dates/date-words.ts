import type { DateExpression } from '../mention.ts';
import type { Day } from './calendar.ts';

/** A way to write a date, and how it is read. */
export interface DateRule {
  /** Over words with plain blanks; global. */
  readonly pattern: RegExp;
  /** `anchor`: month and day of the dateline (`03-11`) where no year is known. */
  readonly read: (match: RegExpExecArray, day: Day | null, anchor: string | null) => DateExpression | null;
}

/** How a language writes dates. */
export interface DateWords {
  /** Those that hold others first. */
  readonly rules: readonly DateRule[];
  /** Full dates, as a page tells its day of publication. */
  readonly full: readonly DateRule[];
  /** Days that may lack a year, as a dateline tells its day. */
  readonly yearless: readonly DateRule[];
  /** What every date holds some of: a sentence without it is passed over. */
  readonly any: RegExp;
  /** The weekday of a name that stands alone (0 is Sunday); null for other words. */
  readonly weekday: (words: string) => number | null;
  /** What may stand between a weekday and its day. */
  readonly apposed: RegExp;
}
