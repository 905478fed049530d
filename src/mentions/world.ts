import cityTable from '../../seeds/reference/cities.json';
import countryTable from '../../seeds/reference/countries.json';
import organizationTable from '../../seeds/reference/organizations.json';
import regionTable from '../../seeds/reference/regions.json';
import { tokenize } from '../documents/index.ts';
import { TokenTrie } from './trie.ts';

/** A row of `seeds/reference/countries.json`. */
export interface CountryRow {
  readonly code: string;
  readonly alpha2: string;
  readonly name: string;
  readonly monarchy?: boolean;
  /** Words of titles that nobody bears there, as presidential republics have no prime minister. */
  readonly without?: readonly string[];
  readonly names?: readonly string[];
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
  /** Capitals that are as well the seat of an organisation ("Brussels"): never a government without more. */
  readonly seats?: readonly string[];
  readonly cities?: readonly string[];
  /** Names that are words or people's names, too. */
  readonly ambiguous?: readonly string[];
  readonly metonyms?: readonly string[];
}

/** A row of `seeds/reference/organizations.json`. */
export interface OrganizationRow {
  readonly name: string;
  readonly kind: string;
  readonly aliases?: readonly string[];
  /** How its members are called ("Allies"). */
  readonly members?: readonly string[];
  readonly bodies?: readonly string[];
}

export const COUNTRIES: readonly CountryRow[] = countryTable.countries;
export const ORGANIZATIONS: readonly OrganizationRow[] = organizationTable.organizations;

/** What a name of the world stands for. */
export type WorldMeaning =
  | { readonly kind: 'COUNTRY' | 'DEMONYM' | 'CAPITAL' | 'METONYM'; readonly code: string }
  | { readonly kind: 'CITY'; readonly name: string; readonly code: string }
  | { readonly kind: 'REGION'; readonly name: string; readonly members: readonly string[] }
  | { readonly kind: 'ORGANIZATION'; readonly name: string; readonly body?: string };

/** How a name must be written to count: an acronym exactly, a name with its capital. */
export interface WorldEntry {
  readonly meaning: WorldMeaning;
  /** The acronym as it must stand; null where a capital letter is enough. */
  readonly exact: string | null;
  readonly ambiguous: boolean;
}

/** Names of countries, places and organisations that are people's names or words, too. */
const AMBIGUOUS = new Set(
  'jordan chad georgia israel cuba paris london sofia victoria sydney florence lima santiago kingston hamilton wellington nice split bar ruse cork clark livingstone male mary van darwin perth finn dane pole turk sal petra ngozi hue valencia cordoba mendoza san jose kiwi trujillo cuenca loja salta arica bergen wagner'.split(
    ' ',
  ),
);
const NONE: ReadonlySet<string> = new Set();
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}.+&-]+|\p{Lu}\p{Ll}{0,2}\p{Lu}{1,4})$/u;

let built: TokenTrie<WorldEntry> | null = null;

/** The trie of all names of the world, built at first use. */
export function worldTrie(): TokenTrie<WorldEntry> {
  if (built) return built;
  const trie = new TokenTrie<WorldEntry>();
  const add = (name: string, meaning: WorldMeaning, ambiguous = false): void => {
    const words = tokenize(name, 0, name.length, NONE).map((token) => token.folded);
    const single = words.length === 1 ? (words[0] ?? '') : '';
    trie.add(words, {
      meaning,
      exact: ACRONYM.test(name) ? name : null,
      ambiguous: ambiguous || AMBIGUOUS.has(single),
    });
  };
  for (const row of COUNTRIES) addCountry(row, add);
  for (const row of organizationTable.organizations as readonly OrganizationRow[]) {
    for (const name of [row.name, ...(row.aliases ?? []), ...(row.members ?? [])])
      add(name, { kind: 'ORGANIZATION', name: row.name });
    for (const body of row.bodies ?? []) add(body, { kind: 'ORGANIZATION', name: row.name, body });
  }
  for (const row of regionTable.regions as readonly { name: string; members: string[]; aliases?: string[] }[]) {
    for (const name of [row.name, ...(row.aliases ?? [])])
      add(name, { kind: 'REGION', name: row.name, members: row.members });
  }
  for (const row of cityTable.cities as readonly { name: string; country: string; ambiguous?: boolean }[]) {
    add(row.name, { kind: 'CITY', name: row.name, code: row.country }, row.ambiguous);
  }
  built = trie;
  return trie;
}

function addCountry(row: CountryRow, add: (name: string, meaning: WorldMeaning, ambiguous?: boolean) => void): void {
  const { code } = row;
  const isAmbiguous = (name: string): boolean => row.ambiguous?.includes(name) ?? false;
  for (const name of [row.name, ...(row.names ?? [])]) add(name, { kind: 'COUNTRY', code });
  for (const adjective of row.adjectives) {
    add(adjective, { kind: 'DEMONYM', code });
    const plural = plurals(adjective);
    if (plural) add(plural, { kind: 'DEMONYM', code });
  }
  for (const capital of row.capitals) {
    add(capital, { kind: 'CAPITAL', code }, isAmbiguous(capital));
  }
  for (const city of row.cities ?? []) add(city, { kind: 'CITY', name: city, code }, isAmbiguous(city));
  for (const metonym of row.metonyms ?? []) add(metonym, { kind: 'METONYM', code });
}

/** "Velians": the people, where the adjective takes an s. */
function plurals(adjective: string): string | null {
  if (/(?:man|woman)$/u.test(adjective)) return adjective.replace(/man$/u, 'men');
  return /(?:s|sh|ch|ese|x|z|é)$/u.test(adjective) || adjective.includes('.') ? null : `${adjective}s`;
}

const byCode = new Map(COUNTRIES.map((row) => [row.code, row]));
/** A country's row by its alpha-3 code. */
export const countryByCode = (code: string): CountryRow | undefined => byCode.get(code);
