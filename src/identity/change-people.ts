import { lock, put, type Row, remove, scan, type Work } from '../model/index.ts';
import { count, liveProfile, newProfile, pack, type StoredProfile, unpack } from './cells.ts';
import { type Form, lesserForms, parseForm, saysNoMore } from './form.ts';
import type { TextChange } from './observe.ts';
import { decidePeople } from './people.ts';
import { type Month, type Owner, profileKey } from './profile.ts';
import { distinct, groupBy } from './rows.ts';
import type { Appearance } from './telling.ts';

/** What a change of appearances did to who owns which cell. */
export interface PeopleChange {
  /** Owner of the cell of every appearance that came. */
  readonly ownerOf: (appearance: Appearance) => Owner;
  /** Appearances of unchanged texts whose cell has another owner now, with it. */
  readonly moved: readonly { readonly row: Row<'appearance'>; readonly owner: Owner }[];
  /** People (base ids) whose cells changed owner, spelling or level: their keys and names may be others. */
  readonly people: ReadonlySet<string>;
  /** People who own cells of a form of which cells came, went or changed owner: their keys may be others if made of that form. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Tally {
  readonly form: string;
  readonly profile: string;
  readonly month: Month;
  readonly name: string;
  readonly sign: -1 | 0 | 1;
}

export const cellOf = (profile: string, month: Month): string => `${profile}|${month}`;
const profileOf = (appearance: Appearance): string =>
  profileKey(appearance.form, appearance.officeClass, appearance.side, appearance.tag);
/** The cell of an appearance. */
export const cellOfAppearance = (appearance: Appearance): string => cellOf(profileOf(appearance), appearance.month);
/** Profile and month of a cell. */
export function parseCell(cell: string): { readonly profile: string; readonly month: Month } {
  const end = cell.lastIndexOf('|');
  return { profile: cell.slice(0, end), month: cell.slice(end + 1) };
}

const tally = (appearance: Appearance, sign: 0 | 1): Tally => ({
  form: appearance.form,
  profile: profileOf(appearance),
  month: appearance.month,
  name: appearance.name,
  sign,
});

function talliesOf({ minus, plus, ghosts }: Pick<TextChange, 'minus' | 'plus' | 'ghosts'>): Tally[] {
  const gone = minus.map((row): Tally => {
    const { profile, month } = parseCell(row.cell);
    return { form: profile.split('|')[0] ?? '', profile, month, name: row.name, sign: -1 };
  });
  return [...gone, ...plus.map((one) => tally(one, 1)), ...ghosts.map((one) => tally(one, 0))];
}

const holdersOf = (profile: StoredProfile): Set<string> =>
  new Set([...profile.owners.values()].map((owner) => owner.person));

/** Profiles in hand, by form and by key. */
class Profiles {
  readonly byKey = new Map<string, StoredProfile>();
  /** Who held cells of a profile when it was read. */
  readonly holders = new Map<string, ReadonlySet<string>>();
  readonly forms = new Map<string, Map<string, StoredProfile>>();

  add(profile: StoredProfile): StoredProfile {
    this.byKey.set(profile.key, profile);
    this.holders.set(profile.key, holdersOf(profile));
    const form = this.forms.get(profile.form) ?? new Map<string, StoredProfile>();
    this.forms.set(profile.form, form.set(profile.key, profile));
    return profile;
  }

  of(form: string): StoredProfile[] {
    return [...(this.forms.get(form)?.values() ?? [])];
  }

  get(key: string): StoredProfile {
    return this.byKey.get(key) ?? this.add(newProfile(key));
  }
}

/** Counts the tallies in; says which forms' decisions and names may change. */
function countIn(tallies: readonly Tally[], profiles: Profiles): { dirty: Set<string>; renamed: Set<string> } {
  const dirty = new Set<string>();
  const renamed = new Set<string>();
  for (const { form, profile, month, name, sign } of tallies) {
    const effect = count(profiles.get(profile), month, name, sign);
    if (effect.decides) dirty.add(form);
    if (effect.names) renamed.add(form);
  }
  return { dirty, renamed };
}

const profilesByKey = (keys: readonly string[]): Work<readonly Row<'profile'>[]> =>
  scan(
    'profile',
    ['key'],
    keys.map((key) => [key]),
  );
const profilesByForm = (forms: readonly string[]): Work<readonly Row<'profile'>[]> =>
  scan(
    'profile',
    ['form'],
    forms.map((form) => [form]),
  );

/** Whether the tallies change counts alone: no level, no cell and no spelling comes or goes. */
function isCalm(tallies: readonly Tally[], rows: readonly Row<'profile'>[]): Profiles | null {
  const profiles = new Profiles();
  for (const row of rows) profiles.add(unpack(row));
  const { dirty, renamed } = countIn(tallies, profiles);
  return dirty.size === 0 && renamed.size === 0 ? profiles : null;
}

/** Adds and takes away appearances, and decides again on the people whom that may concern. */
export function* changePeople(change: Pick<TextChange, 'minus' | 'plus' | 'ghosts'>): Work<PeopleChange> {
  const tallies = talliesOf(change);
  const forms = distinct(tallies.map((one) => one.form));
  const keys = distinct(tallies.map((one) => one.profile));
  const formLocks = (some: readonly string[]): string[] => some.map((form) => `form:${form}`);
  if (isCalm(tallies, yield* profilesByKey(keys))) {
    yield* lock(formLocks(forms));
    const profiles = isCalm(tallies, yield* profilesByKey(keys));
    if (profiles) {
      yield* put('profile', [...profiles.byKey.values()].map(pack));
      const ownerOf = (appearance: Appearance): Owner => ownerIn(profiles, appearance);
      return { ownerOf, moved: [], people: new Set(), neighbours: new Map() };
    }
  }
  yield* lock(distinct(forms.flatMap((form) => parseForm(form).tokens)).map((token) => `token:${token}`));
  yield* lock(formLocks(forms));
  const profiles = new Profiles();
  for (const row of yield* profilesByForm(forms)) profiles.add(unpack(row));
  const before = new Set(profiles.forms.keys());
  const { dirty, renamed } = countIn(tallies, profiles);
  const touched = new Set(keys);
  const decided = yield* decideAround(dirty, profiles, touched);
  const people = new Set(decided.persons);
  for (const { form, profile, month } of tallies) {
    if (!dirty.has(form) && !renamed.has(form)) continue;
    const owner = profiles.get(profile).owners.get(month);
    if (owner) people.add(owner.person);
  }
  yield* put(
    'profile',
    [...touched].sort().map((key) => pack(profiles.get(key))),
  );
  const fresh = forms.filter((form) => !before.has(form));
  yield* put(
    'formToken',
    fresh.flatMap((form) => parseForm(form).tokens.map((token) => ({ token, form }))),
  );
  const neighbours = yield* changeHoldings(profiles, new Set([...dirty, ...renamed]), people);
  const moved = yield* movedAppearances(decided.changed, change.minus);
  return { ownerOf: (appearance) => ownerIn(profiles, appearance), moved, people, neighbours };
}

function ownerIn(profiles: Profiles, appearance: Appearance): Owner {
  const owner = profiles.get(profileOf(appearance)).owners.get(appearance.month);
  return owner ?? { person: `r:${appearance.form}`, seat: null };
}

interface Decided {
  /** Cells that had an owner and have another now, or another seat. */
  readonly changed: ReadonlyMap<string, Owner>;
  readonly persons: ReadonlySet<string>;
}

/** What may change: the forms whose levels changed and those that say less. What decides it: all forms that say more. */
function* decideAround(dirty: ReadonlySet<string>, profiles: Profiles, touched: Set<string>): Work<Decided> {
  const changed = new Map<string, Owner>();
  const persons = new Set<string>();
  if (dirty.size === 0) return { changed, persons };
  const lesser = distinct([...dirty].flatMap((form) => lesserForms(parseForm(form)))).filter(
    (form) => !profiles.forms.has(form),
  );
  const found = distinct((yield* profilesByForm(lesser)).map((row) => row.form));
  if (found.length > 0) {
    yield* lock(found.map((form) => `form:${form}`));
    for (const row of yield* profilesByForm(found)) profiles.add(unpack(row));
  }
  const dirtyForms = [...dirty].map(parseForm);
  const writable = [...profiles.forms.keys()]
    .map(parseForm)
    .filter((form) => dirtyForms.some((other) => saysNoMore(form, other)));
  const rarest = (form: Form): string =>
    [...form.tokens].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '';
  const postings = yield* scan(
    'formToken',
    ['token'],
    distinct(writable.map(rarest)).map((token) => [token]),
  );
  const deciding = new Set(writable.map((form) => form.key));
  const candidates = distinct([...postings.map((row) => row.form), ...profiles.forms.keys()]).map(parseForm);
  for (const candidate of candidates) {
    if (writable.some((form) => saysNoMore(form, candidate))) deciding.add(candidate.key);
  }
  const missing = [...deciding].filter((form) => !profiles.forms.has(form));
  const readOnly = new Profiles();
  for (const row of yield* profilesByForm(missing)) readOnly.add(unpack(row));
  const live = [...deciding].flatMap((form) =>
    (profiles.forms.has(form) ? profiles : readOnly).of(form).flatMap((stored) => liveProfile(stored) ?? []),
  );
  const owners = decidePeople(groupBy(live, (profile) => profile.form.key));
  for (const form of writable) {
    for (const stored of profiles.of(form.key)) {
      const decided = owners.get(stored.key);
      for (const month of distinct([...stored.owners.keys(), ...(decided?.keys() ?? [])])) {
        const was = stored.owners.get(month);
        const now = decided?.get(month);
        if (was?.person === now?.person && was?.seat === now?.seat) continue;
        touched.add(stored.key);
        if (was) persons.add(was.person);
        if (now) {
          persons.add(now.person);
          stored.owners.set(month, now);
          if (was) changed.set(cellOf(stored.key, month), now);
        } else stored.owners.delete(month);
      }
    }
  }
  return { changed, persons };
}

/** Writes who holds cells of which profile; adds those who came and went to `people`, and gives the owners of all forms that were hit. */
function* changeHoldings(
  profiles: Profiles,
  hit: ReadonlySet<string>,
  people: Set<string>,
): Work<ReadonlyMap<string, ReadonlySet<string>>> {
  const forms = new Set(hit);
  const puts: Row<'holding'>[] = [];
  const removes: Row<'holding'>[] = [];
  for (const stored of profiles.byKey.values()) {
    const was = profiles.holders.get(stored.key) ?? new Set();
    const now = holdersOf(stored);
    for (const person of now) if (!was.has(person)) puts.push({ person, profile: stored.key });
    for (const person of was) if (!now.has(person)) removes.push({ person, profile: stored.key });
  }
  for (const { person, profile } of [...puts, ...removes]) {
    people.add(person);
    forms.add(profiles.get(profile).form);
  }
  yield* put('holding', puts);
  yield* remove('holding', removes);
  const neighbours = new Map<string, Set<string>>();
  for (const form of forms) {
    for (const stored of profiles.of(form)) {
      for (const person of [...(profiles.holders.get(stored.key) ?? []), ...holdersOf(stored)]) {
        const mine = neighbours.get(person) ?? new Set();
        neighbours.set(person, mine.add(form));
      }
    }
  }
  return neighbours;
}

/** The appearances of the cells that changed owner, but for those that go. */
function* movedAppearances(
  changed: ReadonlyMap<string, Owner>,
  minus: readonly Row<'appearance'>[],
): Work<{ row: Row<'appearance'>; owner: Owner }[]> {
  const gone = new Set(minus.map((row) => row.key));
  const rows = yield* scan(
    'appearance',
    ['cell'],
    [...changed.keys()].map((cell) => [cell]),
  );
  return rows.flatMap((row) => {
    const owner = changed.get(row.cell);
    return owner && !gone.has(row.key) ? [{ row, owner }] : [];
  });
}
