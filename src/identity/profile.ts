import { firstAtLeast } from '../model/index.ts';
import { type Form, parseForm } from './form.ts';
import { groupBy } from './rows.ts';

/** A month counted from the year 0 in decimal digits, or `-` where the article tells no day. */
export type Month = string;

/** Who holds a cell (base id of a person), and whom they sit for: an actor's key, told or learned. */
export interface Owner {
  readonly person: string;
  readonly seat: string | null;
}

/** Live appearances of one form with one office class, side and tag, by month: a row of cells. */
export interface Profile {
  /** Form, office class, side and tag, joined by `|`. */
  readonly key: string;
  readonly form: Form;
  /** '' where no office is told. */
  readonly officeClass: string;
  /** An actor's key; '' where the article tells none; with `?` in front where only the setting (publisher, dateline) hints at it. */
  readonly side: string;
  /** The decision that splits these cells off; '' for none. */
  readonly tag: string;
  readonly months: ReadonlyMap<Month, number>;
}

/** A person found so far, as those who say less see it. */
export interface Candidate {
  readonly person: string;
  readonly profiles: readonly Profile[];
}

/** One that is told this many times as often as the next is taken: a single odd article cannot split or block a person. */
export const ODD = 8;

/** Classes of which one person holds one at a time, and that one alone. */
const UNIQUE: ReadonlySet<string> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'ORGANIZATION_HEAD',
]);

/** Whether the class has one holder at a time. */
export const isUnique = (officeClass: string): boolean => UNIQUE.has(officeClass);

/** Whether nobody holds another exclusive office beside one of this class. */
export const isExclusive = (officeClass: string): boolean =>
  UNIQUE.has(officeClass) || officeClass === 'AMBASSADOR' || officeClass === 'SPOKESPERSON';

/** A side that no words about the person tell, only the setting: it yields to any that is told. */
export const hinted = (side: string): string => `?${side}`;
export const isHint = (side: string): boolean => side.startsWith('?');
/** The side itself, told or hinted at. */
export const bareSide = (side: string): string => (isHint(side) ? side.slice(1) : side);

const VAGUE: ReadonlySet<string> = new Set(['', 'OTHER', 'OTHER_MINISTER']);

/** Whether the class says which office it is: "the Minister" may be any. */
export const isSpecific = (officeClass: string): boolean => !VAGUE.has(officeClass);

/** The sides that count for a person: those told, or where none is, those hinted at. */
export function sidesOf(profiles: readonly Profile[]): Set<string> {
  const sides = profiles.map((one) => one.side).filter((side) => side !== '');
  const told = sides.filter((side) => !isHint(side));
  return new Set(told.length > 0 ? told : sides.map(bareSide));
}

export const isCountry = (side: string): boolean => side.startsWith('country:');

/** The month of an ISO day. */
export const monthOf = (day: string | null | undefined): Month =>
  day ? String(Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) : '-';

/** The month as YYYY-MM, or `-`. */
export function monthText(month: Month): string {
  if (month === '-') return '-';
  const count = Number(month);
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

export const profileKey = (form: string, officeClass: string, side: string, tag: string): string =>
  `${form}|${officeClass}|${side}|${tag}`;

/** A profile's parts from its key. */
export function parseProfileKey(key: string): Omit<Profile, 'months' | 'key'> {
  const [form = '', officeClass = '', side = '', tag = ''] = key.split('|');
  return { form: parseForm(form), officeClass, side, tag };
}

/** A number of articles rounded down to a power of two: decisions can change only when a number doubles or halves. */
export const level = (count: number): number => (count <= 0 ? 0 : 1 << (31 - Math.clz32(count)));

/** The weight of profiles: their articles, each cell by its level. */
export function weightOf(profiles: readonly Profile[]): number {
  let weight = 0;
  for (const profile of profiles) for (const count of profile.months.values()) weight += level(count);
  return weight;
}

const sortedMonths = new WeakMap<Profile, number[]>();

/** The months that a profile tells, in order, those without a day left out. */
export function toldMonths(profile: Profile): readonly number[] {
  const before = sortedMonths.get(profile);
  if (before) return before;
  const months = [...profile.months.keys()].filter((month) => month !== '-').map(Number);
  months.sort((a, b) => a - b);
  sortedMonths.set(profile, months);
  return months;
}

/** Months of all profiles that fit, in order. */
export const monthsWhere = (profiles: readonly Profile[], fits: (profile: Profile) => boolean): readonly number[] => {
  const chosen = profiles.filter(fits);
  const [only] = chosen;
  if (chosen.length === 1 && only) return toldMonths(only);
  return chosen.flatMap(toldMonths).sort((a, b) => a - b);
};

/** Months between a month and the nearest of a sorted list; 0 where the month is not known, infinite where the list is empty. */
export function distance(month: Month, months: readonly number[]): number {
  if (month === '-') return 0;
  const wanted = Number(month);
  const low = firstAtLeast(months, (one) => one, wanted);
  const after = months[low];
  const before = low > 0 ? months[low - 1] : undefined;
  return Math.min(
    after === undefined ? Number.POSITIVE_INFINITY : after - wanted,
    before === undefined ? Number.POSITIVE_INFINITY : wanted - before,
  );
}

/**
 * Whom these profiles sit for in a month: the side told nearest in time, countries before organisations, then by key. Where nothing is told, the side
 * hinted at most often, then nearest: a hint tells little by itself.
 */
export function seatIn(profiles: readonly Profile[], month: Month): string | null {
  const told = profiles.filter((profile) => profile.side !== '' && !isHint(profile.side));
  const sides = groupBy(told.length > 0 ? told : profiles.filter((one) => isHint(one.side)), (one) =>
    bareSide(one.side),
  );
  let best: { readonly order: readonly number[]; readonly side: string } | null = null;
  for (const [side, mine] of sides) {
    const weight = told.length > 0 ? 0 : weightOf(mine);
    const gap = Math.min(...mine.map((profile) => distance(month, toldMonths(profile))));
    const order = [-weight, gap, isCountry(side) ? 0 : 1];
    const differs = order.findIndex((value, index) => value !== best?.order[index]);
    const isBefore =
      best === null || (differs < 0 ? side < best.side : (order[differs] ?? 0) < (best.order[differs] ?? 0));
    if (isBefore) best = { order, side };
  }
  return best?.side ?? null;
}
