import type { StoredProfile } from './cells.ts';
import { formOfSlug, nameSlug, parseForm } from './form.ts';
import { bareSide, isCountry, isHint, level, type Month, monthText } from './profile.ts';

/** What a person is called. */
export interface PersonName {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The form that the key is made of. */
  readonly form: string;
}

interface Cell {
  readonly profile: StoredProfile;
  readonly month: Month;
  readonly time: number;
  readonly tokens: number;
}

function sidePart(told: string): string {
  const side = bareSide(told);
  if (side === '') return '-';
  return isCountry(side) ? side.slice('country:'.length).toLowerCase() : side.replace(/^organization:/, '');
}

const classPart = (officeClass: string): string =>
  officeClass === '' ? '-' : officeClass.toLowerCase().replaceAll('_', '-');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How well a cell tells its side: told, hinted at, or not at all. */
const vagueness = ({ profile: { side } }: Cell): number => (side === '' ? 2 : isHint(side) ? 1 : 0);

/** A full name before a bare one, a side told before one hinted at and that before none, then the earliest month, the fewest tokens, and the cell's own order. */
const byEarliest = (a: Cell, b: Cell): number =>
  Number(b.tokens > 1) - Number(a.tokens > 1) ||
  vagueness(a) - vagueness(b) ||
  a.time - b.time ||
  a.tokens - b.tokens ||
  compare(a.profile.form, b.profile.form) ||
  compare(a.profile.side, b.profile.side) ||
  compare(a.profile.officeClass, b.profile.officeClass) ||
  compare(a.profile.tag, b.profile.tag);

const timeOf = (month: Month): number => (month === '-' ? Number.MAX_SAFE_INTEGER : Number(month));

/** The names in which the cells of one form are spelt, the earliest first. */
function spellings(cells: readonly Cell[], form: string): string[] {
  const found: { readonly time: number; readonly slug: string; readonly name: string }[] = [];
  for (const { profile, month } of cells) {
    if (profile.form !== form) continue;
    for (const [name, months] of profile.spellings) {
      if (months.has(month)) found.push({ time: timeOf(month), slug: nameSlug(name), name });
    }
  }
  found.sort((a, b) => a.time - b.time || compare(a.slug, b.slug) || compare(a.name, b.name));
  return found.map(({ name }) => name);
}

/** The key's form: of the earliest cell with a full name. Null where the person has no live cell. */
export function headForm(people: ReadonlySet<string>, profiles: readonly StoredProfile[]): string | null {
  return cellsOf(people, profiles).sort(byEarliest)[0]?.profile.form ?? null;
}

function cellsOf(people: ReadonlySet<string>, profiles: readonly StoredProfile[]): Cell[] {
  return profiles.flatMap((profile) =>
    [...profile.owners]
      .filter(([, owner]) => people.has(owner.person))
      .map(([month]) => ({
        profile,
        month,
        time: timeOf(month),
        tokens: parseForm(profile.form).tokens.length,
      })),
  );
}

/**
 * Key and name of a person, given all profiles of which the person holds cells and all profiles of the key's form. The key is the
 * shortest pattern of cells that nobody else owns: cells that only superseded texts told (ghosts) still claim it for whoever would own them.
 */
export function namePerson(people: ReadonlySet<string>, profiles: readonly StoredProfile[]): PersonName | null {
  const cells = cellsOf(people, profiles).sort(byEarliest);
  const [first] = cells;
  if (!first) return null;
  const { form, side, officeClass, tag } = first.profile;
  const told = new Map<string, number>();
  for (const cell of cells) {
    if (cell.tokens < 2) continue;
    const weight = level(cell.profile.counts.get(cell.month) ?? 0);
    told.set(cell.profile.form, (told.get(cell.profile.form) ?? 0) + weight);
  }
  const [full = first] = [...cells].sort(
    (a, b) =>
      (told.get(b.profile.form) ?? 0) - (told.get(a.profile.form) ?? 0) ||
      b.tokens - a.tokens ||
      compare(a.profile.form, b.profile.form),
  );
  const name = spellings(cells, full.profile.form)[0] ?? full.profile.form;
  const aliases = new Set(cells.flatMap(({ profile, month }) => spelt(profile, month)));
  aliases.delete(name);

  const steps = [slugOf(cells, form), sidePart(side), classPart(officeClass), monthText(first.month)];
  const parts: string[] = [];
  for (const step of steps) {
    parts.push(step);
    const owners = new Set(ownersOf(parts, profiles));
    if (tag === '' && [...owners].every((owner) => owner !== null && people.has(owner))) break;
  }
  if (tag !== '') parts.push(tag);
  return { key: `person:${parts.join('.')}`, name, aliases: [...aliases].sort(), form };
}

const spelt = (profile: StoredProfile, month: Month): string[] =>
  [...profile.spellings].filter(([, months]) => months.has(month)).map(([name]) => name);

const slugOf = (cells: readonly Cell[], form: string): string => nameSlug(spellings(cells, form)[0] ?? '');

/** The form of which a person's key tells cells; null where it is no such key. */
export function formOfKey(key: string): string | null {
  const [, slug] = /^person:([^.]+)/.exec(key) ?? [];
  const form = slug === undefined ? '' : formOfSlug(slug).key;
  return form === '' ? null : form;
}

/** The parts of a person's key, slug first. */
export const keyParts = (key: string): string[] => key.replace(/^person:/, '').split('.');

/** Who owns the cells that a key's parts tell, of all profiles of its form; null for a cell that no live text tells. */
export function* ownersOf(parts: readonly string[], profiles: readonly StoredProfile[]): Generator<string | null> {
  const [slug = '', side, officeClass, month, tag] = parts;
  const form = formOfSlug(slug).key;
  for (const profile of profiles) {
    if (profile.form !== form) continue;
    if (side !== undefined && sidePart(profile.side) !== side) continue;
    if (officeClass !== undefined && classPart(profile.officeClass) !== officeClass) continue;
    if (tag !== undefined && profile.tag !== tag) continue;
    for (const told of profile.counts.keys()) {
      if (month !== undefined && monthText(told) !== month) continue;
      yield profile.owners.get(told)?.person ?? heirOf(profile, profiles);
    }
  }
}

const groupOf = ({ side }: StoredProfile): string => (side === '' || isCountry(bareSide(side)) ? side : '*');

/**
 * Who would own a cell that no live text tells any more: the one who owns all live cells of the same full name and country (they are one
 * person by rule), or, where no side was told, the only one of that name. Null where nobody or several would.
 */
function heirOf(ghost: StoredProfile, profiles: readonly StoredProfile[]): string | null {
  if (ghost.tag !== '' || parseForm(ghost.form).tokens.length < 2) return null;
  const ofForm = profiles.filter((profile) => profile.form === ghost.form && profile.tag === '');
  const owners = (some: readonly StoredProfile[]): Set<string> =>
    new Set(some.flatMap((profile) => [...profile.owners.values()].map((owner) => owner.person)));
  const ofGroup = (group: string): Set<string> => owners(ofForm.filter((profile) => groupOf(profile) === group));
  const groups = [ofGroup(groupOf(ghost))];
  if (isHint(ghost.side)) groups.push(ofGroup(bareSide(ghost.side)));
  if (isHint(ghost.side) || ghost.side === '') groups.push(owners(ofForm));
  const heirs = groups.find((found) => found.size > 0) ?? new Set<string>();
  const [only] = heirs;
  return heirs.size === 1 ? (only ?? null) : null;
}
