import edtf from 'edtf';
import type { DateBasis } from './ontology.ts';

export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL' | 'UNKNOWN';

/** A date as precisely as the sources tell, in EDTF (ISO 8601-2). Bounds are ISO days; null where the year or an end is not told. */
export interface FuzzyDate {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  /** Why, where a part was inferred. */
  readonly note: string | null;
}

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const YEAR = /^\d{4}$/;
const UNKNOWN_YEAR = /^XXXX-\d{2}-\d{2}$/;

function precisionOf(text: string): DatePrecision {
  if (text.includes('/')) return 'INTERVAL';
  if (/^[\dX]{4}-[\d]{2}-[\d]{2}/.test(text)) return 'DAY';
  if (/^[\dX]{4}-\d{2}/.test(text)) return 'MONTH';
  if (/^\d{4}/.test(text)) return 'YEAR';
  return 'UNKNOWN';
}

/**
 * Reads an EDTF string and gives its bounds. A year that is not told (`XXXX-09-16`) and an open end (`../2024-06-18`) have no bound.
 * Returns null where the text is no EDTF date, such as 2024-02-30.
 */
export function fuzzyDate(text: string, basis: DateBasis, note: string | null = null): FuzzyDate | null {
  const parts = text.split('/');
  if (parts.length > 2) return null;
  const plain = parts.map(plainBounds);
  if (plain.every((bounds) => bounds !== undefined)) return built(text, plain, basis, note);
  try {
    edtf(text);
    const bounds = parts.map((part) => {
      if (part === '..' || part === '' || part.startsWith('X')) return null;
      const parsed = edtf(part);
      return { min: day(parsed.min), max: day(parsed.max) };
    });
    return built(text, bounds, basis, note);
  } catch {
    return null;
  }
}

type Bounds = { readonly min: string; readonly max: string } | null;

function built(
  text: string,
  bounds: readonly (Bounds | undefined)[],
  basis: DateBasis,
  note: string | null,
): FuzzyDate | null {
  const earliest = bounds[0]?.min ?? null;
  const latest = bounds[bounds.length - 1]?.max ?? null;
  if (earliest !== null && latest !== null && earliest > latest) return null;
  return { edtf: text, earliest, latest, precision: precisionOf(text), basis, note };
}

/** Bounds of the plain forms, without the parser, which costs a thousand times more; undefined for all others. */
function plainBounds(part: string): Bounds | undefined {
  if (DAY.test(part)) return isDay(part) ? { min: part, max: part } : undefined;
  if (MONTH.test(part)) {
    const month = Number(part.slice(5));
    if (month < 1 || month > 12) return undefined;
    const next =
      month === 12
        ? `${String(Number(part.slice(0, 4)) + 1).padStart(4, '0')}-01-01`
        : `${part.slice(0, 5)}${String(month + 1).padStart(2, '0')}-01`;
    return { min: `${part}-01`, max: addDays(next, -1) };
  }
  if (YEAR.test(part)) return { min: `${part}-01-01`, max: `${part}-12-31` };
  if (UNKNOWN_YEAR.test(part)) return isDay(`2000${part.slice(4)}`) ? null : undefined;
  return undefined;
}

/** The day by which facts are ordered: earliest, else latest, else '' (undated). String order is date order. */
export const sortDate = (date: FuzzyDate | null): string => date?.earliest ?? date?.latest ?? '';

/** Whether a text is a calendar day, YYYY-MM-DD, that exists. */
export const isDay = (text: string): boolean =>
  DAY.test(text) && !Number.isNaN(Date.parse(text)) && day(Date.parse(text)) === text;

/** Whether a text is a month or a year (YYYY-MM, YYYY). */
export const isMonthOrYear = (text: string): boolean => MONTH.test(text) || YEAR.test(text);

/** The day some days later (or earlier, where negative). */
export const addDays = (isoDay: string, days: number): string => day(Date.parse(isoDay) + days * 86_400_000);
