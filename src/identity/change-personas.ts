import { foldWords, hashOf, lock, put, type Row, remove, scan, type Work } from '../model/index.ts';
import { type StoredProfile, unpack } from './cells.ts';
import type { PeopleChange } from './change-people.ts';
import { headForm, namePerson, type PersonName } from './person-key.ts';
import type { GraphRow } from './projection.ts';
import { distinct, groupBy, sameRow } from './rows.ts';
import { unionsOf } from './unions.ts';
import { foldedNamesOf } from './world.ts';

/** What people are called now. */
export interface PersonaChange {
  /** By base id. */
  readonly personas: ReadonlyMap<string, Row<'persona'>>;
  /** Base ids whose person has another key, or is another person by decision. */
  readonly rekeyed: ReadonlySet<string>;
  /** Base ids whose person has another key or name. */
  readonly renamed: ReadonlySet<string>;
  /** Canonical base ids before, by base id. */
  readonly canonicalBefore: ReadonlyMap<string, string>;
  readonly projections: ReadonlyMap<string, readonly GraphRow[]>;
}

const byKey = (keys: readonly string[]): (readonly [string])[] => keys.map((key) => [key] as const);

/** Names the people whose cells changed, those of whose key's form cells changed, and (unchanged) those just asked for. */
export function* changePersonas(
  { people, neighbours }: Pick<PeopleChange, 'people' | 'neighbours'>,
  asked: readonly string[],
  decided: boolean,
): Work<PersonaChange> {
  const concerned = new Set(people);
  const canonicals = new Set<string>();
  for (const persona of yield* scan('persona', ['key'], byKey(distinct([...people, ...neighbours.keys()])))) {
    if (neighbours.get(persona.key)?.has(persona.form)) concerned.add(persona.key);
    if (concerned.has(persona.key)) canonicals.add(persona.canonical);
  }
  if (decided) {
    for (const partner of yield* scan('persona', ['canonical'], byKey([...canonicals]))) concerned.add(partner.key);
  }
  const unions = yield* unionsOf(concerned, decided);
  const bases = [...unions.bases].sort();
  const all = distinct([...bases, ...asked]);
  yield* lock(all.map((base) => `person:${base}`));
  const before = new Map((yield* scan('persona', ['key'], byKey(all))).map((row) => [row.key, row]));
  if (bases.length === 0) return unchanged(before);
  const groups = groupBy(bases, unions.canonical);
  const names = yield* nameGroups(groups);

  const personas = new Map(before);
  const [puts, removes]: [Row<'persona'>[], Row<'persona'>[]] = [[], []];
  const [rekeyed, renamed] = [new Set<string>(), new Set<string>()];
  const projections = new Map<string, readonly GraphRow[]>();
  for (const [canonical, members] of groups) {
    const name = names.get(canonical);
    projections.set(`person:${canonical}`, name ? [{ kind: 'actor', row: actorRow(name) }] : []);
    for (const base of members) {
      const was = before.get(base);
      if (was && was.canonical !== canonical && !groups.has(was.canonical)) {
        projections.set(`person:${was.canonical}`, []);
      }
      if (!name) {
        if (was) removes.push(was);
        personas.delete(base);
        continue;
      }
      const now = { key: base, canonical, actor: name.key, name: name.name, form: name.form, shelf: shelfOf(base) };
      personas.set(base, now);
      if (was?.canonical !== canonical || was.actor !== now.actor) rekeyed.add(base);
      if (rekeyed.has(base) || was?.name !== now.name) renamed.add(base);
      if (!sameRow('persona', was, now)) puts.push(now);
    }
  }
  yield* put('persona', puts);
  yield* remove('persona', removes);
  const canonicalBefore = new Map([...before].map(([base, row]) => [base, row.canonical]));
  return { personas, rekeyed, renamed, canonicalBefore, projections };
}

const unchanged = (personas: ReadonlyMap<string, Row<'persona'>>): PersonaChange => ({
  personas,
  rekeyed: new Set(),
  renamed: new Set(),
  canonicalBefore: new Map([...personas].map(([base, row]) => [base, row.canonical])),
  projections: new Map(),
});

function* nameGroups(groups: ReadonlyMap<string, readonly string[]>): Work<ReadonlyMap<string, PersonName>> {
  const bases = [...groups.values()].flat();
  const holdings = groupBy(yield* scan('holding', ['person'], byKey(bases)), (row) => row.person);
  const profiles = new Map<string, StoredProfile>();
  const keys = distinct([...holdings.values()].flat().map((row) => row.profile));
  for (const row of yield* scan('profile', ['key'], byKey(keys))) profiles.set(row.key, unpack(row));
  const held = (members: readonly string[]): StoredProfile[] =>
    members.flatMap((base) => holdings.get(base) ?? []).flatMap((row) => profiles.get(row.profile) ?? []);
  const heads = new Map<string, string>();
  for (const [canonical, members] of groups) {
    const form = headForm(new Set(members), held(members));
    if (form !== null) heads.set(canonical, form);
  }
  const ofForms = groupBy(
    (yield* scan('profile', ['form'], byKey(distinct(heads.values())))).map(unpack),
    (one) => one.form,
  );
  const names = new Map<string, PersonName>();
  for (const [canonical, members] of groups) {
    const all = [...held(members), ...(ofForms.get(heads.get(canonical) ?? '') ?? [])];
    const name = namePerson(new Set(members), [...new Map(all.map((one) => [one.key, one])).values()]);
    if (name) names.set(canonical, name);
  }
  return names;
}

/** The shelf that a person stands on: all shelves together hold everybody. */
const shelfOf = (base: string): string => hashOf(base, 1);
export const SHELVES: readonly string[] = [...'0123456789abcdef'];

const ALIASES_AT_MOST = 40;

function actorRow({ key, name, aliases: all }: PersonName): Row<'actor'> {
  const aliases = all.slice(0, ALIASES_AT_MOST);
  return {
    key,
    kind: 'PERSON',
    name,
    aliases,
    foldedNames: foldedNamesOf([name, ...aliases]),
    sortName: foldWords(name),
    iso2: null,
    iso3: null,
    flag: null,
    organizationKind: null,
  };
}
