/** A month or year of a bar chart: its key (`2024-03` or `2024`) and its count. */
export interface Bar {
  readonly key: string;
  readonly count: number;
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The last day of a month (1 to 12). */
export function lastDayOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LAST_DAYS[month - 1] ?? 31);
}

const two = (value: number) => String(value).padStart(2, '0');

/** First and last day of a day, month or year as people write it; null where it is none of these. */
export function boundsOf(text: string): { from: string; to: string } | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = lastDayOf(Number(year), Number(month));
  const stem = `${year}-${two(Number(month))}`;
  if (day === undefined) return { from: `${stem}-01`, to: `${stem}-${two(last)}` };
  if (Number(day) < 1 || Number(day) > last) return null;
  return { from: `${stem}-${two(Number(day))}`, to: `${stem}-${two(Number(day))}` };
}

/** A bound as short as it can be told: `2024-03-31` as the end of March is `2024-03`, of a year `2024`. */
export function shortBound(day: string, end: 'from' | 'to'): string {
  const year = boundsOf(day.slice(0, 4));
  if (year?.[end] === day) return day.slice(0, 4);
  const month = boundsOf(day.slice(0, 7));
  return month?.[end] === day ? day.slice(0, 7) : day;
}

function next(key: string): string {
  if (key.length === 4) return String(Number(key) + 1).padStart(4, '0');
  const [year = 0, month = 0] = key.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${two(month + 1)}`;
}

/** Bars in order of time with the empty ones between them; the order of `groups` is not told, so sort. */
export function filled(groups: readonly { readonly key: string; readonly meetingCount: number }[]): readonly Bar[] {
  const counts = new Map(groups.map((group) => [group.key, group.meetingCount]));
  const keys = [...counts.keys()].filter((key) => boundsOf(key) !== null).sort();
  const [first] = keys;
  const last = keys.at(-1);
  const bars: Bar[] = [];
  if (first === undefined || last === undefined) return bars;
  for (let key = first; key <= last && bars.length < 1200; key = next(key))
    bars.push({ key, count: counts.get(key) ?? 0 });
  return bars;
}

/** The ends of the years that a few bars lie in, so that they do not grow as broad as a page. */
function wholeYears(bars: readonly Bar[]): readonly { readonly key: string; readonly meetingCount: number }[] {
  const first = `${bars[0]?.key.slice(0, 4)}-01`;
  const last = `${bars.at(-1)?.key.slice(0, 4)}-12`;
  const known = new Set(bars.filter((bar) => bar.count > 0).map((bar) => bar.key));
  return [first, last].filter((key) => !known.has(key)).map((key) => ({ key, meetingCount: 0 }));
}

type Groups = readonly { readonly key: string; readonly meetingCount: number }[];

const MOST_BARS = 120;
/** So much of all meetings may lie outside what is drawn. */
const FEW = 0.02;

export const sumOf = (groups: Groups): number => groups.reduce((sum, { meetingCount }) => sum + meetingCount, 0);

/** Without the few that lie far before or after the others: one meeting told of long ago would press all others into one bar. */
function withoutOutliers(groups: Groups): Groups {
  const kept = [...groups].sort((a, b) => (a.key < b.key ? -1 : 1));
  let spare = sumOf(groups) * FEW;
  while (kept.length > 1 && filled(kept).length > MOST_BARS) {
    const early = yearsApart(kept[0], kept[1]) >= yearsApart(kept.at(-2), kept.at(-1));
    spare -= (early ? kept.shift() : kept.pop())?.meetingCount ?? 0;
    if (spare < 0) return groups;
  }
  return kept;
}

const yearsApart = (a: Groups[number] | undefined, b: Groups[number] | undefined): number =>
  Number(b?.key.slice(0, 4)) - Number(a?.key.slice(0, 4));

/** Months, or years where there are more than a hundred months (the API gives no more groups than that) or they lie too far apart. */
export function barsOf(months: Groups, years: Groups): readonly Bar[] {
  if (months.length >= 100) return filled(years);
  const whole = filled(months);
  const bars = whole.length > MOST_BARS ? filled(withoutOutliers(months)) : whole;
  if (bars.length > MOST_BARS) return filled(years);
  if (bars.length === 0 || bars.length >= 24) return bars;
  const drawn = bars.map(({ key, count }) => ({ key, meetingCount: count }));
  return filled([...drawn, ...wholeYears(bars)]);
}

/** How many meetings of the groups lie before and after the bars; none where the bars are years. */
export function outsideOf(months: Groups, bars: readonly Bar[]): { readonly before: number; readonly after: number } {
  const [first, last] = [bars[0]?.key, bars.at(-1)?.key];
  if (first === undefined || last === undefined || first.length === 4) return { before: 0, after: 0 };
  return {
    before: sumOf(months.filter(({ key }) => key < first)),
    after: sumOf(months.filter(({ key }) => key > last)),
  };
}

/** Whether a bar lies in a period, in whole or in part. */
export function inPeriod(bar: Bar, from: string | null, to: string | null): boolean {
  const bounds = boundsOf(bar.key);
  if (bounds === null) return false;
  return (from === null || bounds.to >= from) && (to === null || bounds.from <= to);
}
