import type { Row } from '../model/index.ts';
import { level, type Month, type Owner, type Profile, parseProfileKey } from './profile.ts';

/** A profile as it is kept: counts of live appearances (0 for cells that only superseded texts told), owners of the live cells, and spellings by month. */
export interface StoredProfile {
  readonly key: string;
  readonly form: string;
  readonly officeClass: string;
  readonly side: string;
  readonly tag: string;
  readonly counts: Map<Month, number>;
  readonly owners: Map<Month, Owner>;
  readonly spellings: Map<string, Map<Month, number>>;
}

type PackedOwner = readonly [person: string, seat: string | null];

const toMap = <T>(packed: Record<string, T>): Map<string, T> => new Map(Object.entries(packed));
const sortedObject = <T>(map: ReadonlyMap<string, T>): Record<string, T> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));

export function newProfile(key: string): StoredProfile {
  const { form, officeClass, side, tag } = parseProfileKey(key);
  return { key, form: form.key, officeClass, side, tag, counts: new Map(), owners: new Map(), spellings: new Map() };
}

/** Reads a profile. Where all live cells have one owner, it is kept once. */
export function unpack(row: Row<'profile'>): StoredProfile {
  const counts = toMap(JSON.parse(row.counts) as Record<string, number>);
  const packed = JSON.parse(row.owners) as Record<string, PackedOwner>;
  const all = packed['*'];
  const owners = new Map<Month, Owner>();
  if (all) {
    for (const [month, count] of counts) if (count > 0) owners.set(month, { person: all[0], seat: all[1] });
  } else for (const [month, [person, seat]] of Object.entries(packed)) owners.set(month, { person, seat });
  const spellings = new Map(
    Object.entries(JSON.parse(row.spellings) as Record<string, Record<string, number>>).map(([name, months]) => [
      name,
      toMap(months),
    ]),
  );
  return { ...newProfile(row.key), counts, owners, spellings };
}

export function pack(profile: StoredProfile): Row<'profile'> {
  const owners = [...profile.owners.values()];
  const [first] = owners;
  const live = [...profile.counts.values()].filter((count) => count > 0).length;
  const uniform =
    first !== undefined &&
    owners.length === live &&
    owners.every((owner) => owner.person === first.person && owner.seat === first.seat);
  const packOwner = (owner: Owner): PackedOwner => [owner.person, owner.seat];
  return {
    key: profile.key,
    form: profile.form,
    counts: JSON.stringify(sortedObject(profile.counts)),
    owners: JSON.stringify(
      uniform
        ? { '*': packOwner(first) }
        : sortedObject(new Map([...profile.owners].map(([month, owner]) => [month, packOwner(owner)]))),
    ),
    spellings: JSON.stringify(
      sortedObject(new Map([...profile.spellings].map(([name, months]) => [name, sortedObject(months)]))),
    ),
  };
}

/** The live cells of a profile, as the rules read them; null where none is live. */
export function liveProfile(stored: StoredProfile): Profile | null {
  const months = new Map([...stored.counts].filter(([, count]) => count > 0));
  if (months.size === 0) return null;
  return { ...parseProfileKey(stored.key), key: stored.key, months };
}

/** What a change of counts does: to decisions, where a level changes; to keys and names, where a cell or a spelling comes or goes. */
export interface Effect {
  readonly decides: boolean;
  readonly names: boolean;
}

/** Adds (1), takes away (-1) or only mentions (0) an appearance of a name in a month. */
export function count(profile: StoredProfile, month: Month, name: string, sign: -1 | 0 | 1): Effect {
  const before = profile.counts.get(month);
  const now = (before ?? 0) + sign;
  profile.counts.set(month, now);
  let names = before === undefined;
  if (sign !== 0) {
    const months = profile.spellings.get(name) ?? new Map<Month, number>();
    const spelt = (months.get(month) ?? 0) + sign;
    if (spelt === 0 || (sign > 0 && spelt === 1)) names = true;
    if (spelt > 0) months.set(month, spelt);
    else months.delete(month);
    if (months.size > 0) profile.spellings.set(name, months);
    else profile.spellings.delete(name);
  }
  return { decides: level(before ?? 0) !== level(now), names };
}
