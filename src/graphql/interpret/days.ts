/** A stretch of days; null where an end is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

const two = (number: number): string => String(number).padStart(2, '0');
export const isoDay = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;
export const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const wholeDay = (year: number, month: number, day: number): Period | null =>
  month < 1 || month > 12 || day < 1 || day > lastOf(year, month)
    ? null
    : { from: isoDay(year, month, day), to: isoDay(year, month, day) };

/** Whole months, also across years: `months(2021, 12, 3)` is the winter of 2021. */
export function months(year: number, first: number, count: number): Period {
  const end = year * 12 + (first - 1) + (count - 1);
  const [endYear, endMonth] = [Math.floor(end / 12), (end % 12) + 1];
  return { from: isoDay(year, first, 1), to: isoDay(endYear, endMonth, lastOf(endYear, endMonth)) };
}

export const wholeYear = (year: number): Period => months(year, 1, 12);

/** EDTF of a period: `..` for an open end. */
export const edtfOf = ({ from, to }: Period): string =>
  from !== null && from === to ? from : `${from ?? '..'}/${to ?? '..'}`;

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
export const partsOf = (day: string): Day => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});
