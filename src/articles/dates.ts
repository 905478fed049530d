import { isDay } from '../model/index.ts';

/** A date as a source tells it. */
export interface ToldDate {
  /** The calendar day as written, in its own offset: YYYY-MM-DD. */
  readonly day: string;
  /** ISO 8601 in UTC; midnight UTC of the day where no time is told, and UTC where no zone is. */
  readonly instant: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s{1,3})?';

const ISO = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|T)/;
const DAY_FIRST = new RegExp(
  `\\b${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,3}of)?[\\s-]{1,3}${MONTH},?[\\s-]{1,3}(\\d{4}|\\d{2}(?=\\s+\\d{1,2}:))\\b`,
  'i',
);
const MONTH_FIRST = new RegExp(`\\b${WEEKDAY}${MONTH}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b`, 'i');
const NUMERIC = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const TIME =
  /(?:^|[T\s,])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s{0,2}([ap]\.?m\.?)?\s{0,2}(Z\b|[+-]\d{2}:?\d{2}|[+-]\d{2}\b|[A-Z]{2,4}\b)?/i;

/** Hours east of UTC of the zone names of RFC 822 and of some that publishers use. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  trt: 3,
  gst: 4,
  ist: 5.5,
  jst: 9,
  kst: 9,
};

/**
 * Reads a date in the forms of feeds, pages and records: ISO 8601, RFC 822, "16 September 2024", "September 16, 2024", "25.09.2024",
 * seconds or milliseconds since 1970. Null where there is none, where it does not exist, or where day and month could be either way.
 */
export function readDate(value: unknown): ToldDate | null {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string' || value.length > 200) return null;
  const text = value.trim();
  if (/^\d{10}(\d{3})?$/.test(text)) return fromEpoch(Number(text));
  const found = findDate(text);
  return found === null ? null : { day: found.day, instant: instantOf(found.day, text.slice(found.end)) };
}

/** The first whole date (day, month and year) in a text, with the place where it stands. */
export function findDate(text: string): { readonly day: string; readonly start: number; readonly end: number } | null {
  const found = [
    match(text, ISO, (m) => [m[1], m[3], m[4]]),
    match(text, COMPACT, (m) => [m[1], m[2], m[3]]),
    match(text, DAY_FIRST, (m) => [m[3], monthNumber(m[2]), m[1]]),
    match(text, MONTH_FIRST, (m) => [m[3], monthNumber(m[1]), m[2]]),
    match(text, NUMERIC, (m) => dayAndMonth(m[1], m[3], m[2], m[4])),
  ].filter((date) => date !== null);
  return found.reduce<(typeof found)[number] | null>(
    (first, date) => (first === null || date.start < first.start ? date : first),
    null,
  );
}

type Parts = readonly (string | undefined)[];

function match(text: string, pattern: RegExp, parts: (found: RegExpExecArray) => Parts | null) {
  const found = pattern.exec(text);
  const told = found === null ? null : parts(found);
  if (found === null || told === null) return null;
  const [year = '', month = '', day = ''] = told;
  const iso = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? { day: iso, start: found.index, end: found.index + found[0].length } : null;
}

/** RFC 822 wrote years with two digits. */
const fullYear = (year: string) => (year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year);

const monthNumber = (name = '') => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** Points and hyphens are day first; with strokes it may be either, unless one of the two is no month. */
function dayAndMonth(first = '', second = '', mark = '', year = ''): Parts | null {
  if (mark !== '/' || Number(first) > 12 || first === second) return [year, second, first];
  return Number(second) > 12 ? [year, first, second] : null;
}

function instantOf(day: string, rest: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const time = TIME.exec(rest.slice(0, 60));
  if (time === null) return iso(midnight);
  const [, hours, minutes, seconds = '0', half, zone = ''] = time;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return iso(midnight);
  const local = midnight + ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return iso(local - offsetHours(zone) * 3_600_000);
}

function offsetHours(zone: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined) return ZONES[zone.toLowerCase()] ?? 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60);
}

function fromEpoch(value: number): ToldDate | null {
  const milliseconds = value > 1e11 ? value : value * 1000;
  if (!(milliseconds > 0 && milliseconds < 4.2e12)) return null;
  const instant = iso(milliseconds);
  return { day: instant.slice(0, 10), instant };
}

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
