import { countryKey, fold, foldWords, type OrganizationKind, organizationKey, type Row, slug } from '../model/index.ts';

export interface WorldCountry {
  /** ISO 3166-1 alpha-3; `XKX` for Kosovo. */
  readonly code: string;
  /** ISO 3166-1 alpha-2; `XK` for Kosovo. */
  readonly alpha2: string;
  readonly name: string;
  readonly names?: readonly string[];
}

export interface WorldOrganization {
  /** The short name by which facts mean it. */
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly aliases?: readonly string[];
}

/** What is known of countries and organisations before any article is read. */
export interface World {
  /** By alpha-3 code. */
  readonly countries: ReadonlyMap<string, WorldCountry>;
  /** By the slug of the short name. */
  readonly organizations: ReadonlyMap<string, WorldOrganization>;
}

/** A world from lists of countries and organisations. */
export const worldOf = (countries: readonly WorldCountry[], organizations: readonly WorldOrganization[]): World => ({
  countries: new Map(countries.map((country) => [country.code, country])),
  organizations: new Map(organizations.map((organization) => [slug(organization.name), organization])),
});

const distinct = (items: readonly string[]): string[] => [...new Set(items)].filter((item) => item !== '').sort();

/** The flag's emoji: the two letters as regional indicators. */
const flagOf = (alpha2: string): string =>
  String.fromCodePoint(...[...alpha2.toUpperCase()].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));

/** The names by which an actor can be asked for: folded, and as folded words. */
export const foldedNamesOf = (names: readonly string[]): string[] =>
  distinct(names.flatMap((name) => [fold(name), foldWords(name)]));

/** The row of a country or organisation, by its key; what the world does not know is named after its key. `told` is the name in the facts. */
export function sideRow(key: string, told: string, world: World): Row<'actor'> {
  const [kind = '', id = ''] = key.split(/:(.*)/s);
  if (kind === 'country') {
    const country = world.countries.get(id);
    const name = country?.name ?? id;
    const aliases = distinct((country?.names ?? []).filter((alias) => alias !== name));
    return {
      key: countryKey(id),
      kind: 'COUNTRY',
      name,
      aliases,
      foldedNames: foldedNamesOf([name, ...aliases, id, country?.alpha2 ?? '']),
      sortName: foldWords(name),
      iso2: country?.alpha2 ?? id.slice(0, 2),
      iso3: id,
      flag: flagOf(country?.alpha2 ?? id.slice(0, 2)),
      organizationKind: null,
    };
  }
  const organization = world.organizations.get(id);
  const name = organization?.name ?? told;
  const aliases = distinct((organization?.aliases ?? []).filter((alias) => alias !== name));
  return {
    key: organization ? organizationKey(organization.name) : key,
    kind: 'ORGANIZATION',
    name,
    aliases,
    foldedNames: foldedNamesOf([name, ...aliases]),
    sortName: foldWords(name),
    iso2: null,
    iso3: null,
    flag: null,
    organizationKind: organization?.kind ?? 'OTHER',
  };
}
