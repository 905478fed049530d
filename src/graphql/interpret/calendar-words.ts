import type { Period } from './days.ts';

/** A period and the number of words that tell it. */
export interface PeriodReading {
  readonly length: number;
  readonly period: Period;
}

/** Words of the calendar, and what single words tell of time. */
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** First month of each season. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
/** Quarters and halves by number. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
};
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Words after which a bare month is one. */
export const BEFORE_MONTH = new Set(
  'in during since until till before after from to between and of last this early mid late by through throughout past next'.split(
    ' ',
  ),
);
/** Words that belong to the time after them. */
export const LEADS = new Set('in during on within throughout over for of'.split(' '));
/** Words that count from today. */
export const RELATIVE = new Set('last past previous this current recent next coming'.split(' '));

/** 1 to 12. */
export function monthOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const index = MONTHS.indexOf(word);
  if (index >= 0) return index + 1;
  const short = SHORT.indexOf(word === 'sept' ? 'sep' : word);
  return short >= 0 ? short + 1 : null;
}

/** A year from 1900 to 2099. */
export const yearOf = (word: string | undefined): number | null => {
  const year = /^(19|20)\d\d$/.test(word ?? '') ? Number(word) : null;
  return year;
};
/** A day of a month: 21, 21st. */
export const dayOf = (word: string | undefined): number | null => {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word ?? '');
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
};
/** A number in figures or letters. */
export const countOf = (word: string | undefined): number | null => {
  if (word === undefined) return null;
  if (word === 'few' || word === 'couple') return 3;
  const named = NUMBERS.indexOf(word);
  if (named > 0) return named;
  return /^\d{1,3}$/.test(word) ? Number(word) : null;
};
