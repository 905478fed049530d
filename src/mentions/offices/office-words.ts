import type { OfficeClass } from '../../model/index.ts';
import type { OfficeStatus } from '../mention.ts';

/** The words of which a language's office titles are made. All folded. */
export interface OfficeWords {
  /** Nouns that make a name that of a party, company or society. */
  readonly organizations: ReadonlySet<string>;
  /** Those that are written small behind such a name ("the Law and Order party"). */
  readonly smallOrganizations: ReadonlySet<string>;
  /** Those that do so by what they are of alone ("University of Strelsau"). */
  readonly fielded: ReadonlySet<string>;
  /** Those that do so only with what they are of ("Chamber of Commerce"). */
  readonly needsField: ReadonlySet<string>;
  /** What chambers of business are of. */
  readonly trades: ReadonlySet<string>;
  /** Words that make such a name an organ of a state or an event. */
  readonly organs: ReadonlySet<string>;
  /** Nouns that name an office; WEAK ones are common words, and count only beside a name. */
  readonly heads: ReadonlyMap<string, 'STRONG' | 'WEAK'>;
  readonly plurals: ReadonlyMap<string, string>;
  readonly tails: Readonly<Record<string, readonly string[]>>;
  readonly statuses: ReadonlyMap<string, OfficeStatus>;
  /** Words behind a head of those who hold it for the time being ("chargé d'affaires a.i."). */
  readonly interim: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  readonly portfolios: ReadonlySet<string>;
  /** What stands behind a people's name in a portfolio ("Velians Abroad"). */
  readonly abroad: ReadonlySet<string>;
  /** Nouns that the name of a company or movement follows ("the pulp company Tesko"). */
  readonly companies: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  /** Words of royal titles. */
  readonly royal: ReadonlySet<string>;
  /** Common words of the language: capitalised behind "of" they belong to a title. */
  readonly common: ReadonlySet<string>;
  /** Callings, which nobody has for a country. */
  readonly occupations: ReadonlySet<string>;
  readonly privateHeads: ReadonlySet<string>;
  /** Heads that are of a place or body, never of a person. */
  readonly territorial: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  /** Warm words before a country's name ("the sisterly Republic of Velia"). */
  readonly courtesyAdjectives: ReadonlySet<string>;
  /** Heads of those who speak for a party or a group. */
  readonly partisans: ReadonlySet<string>;
  /** What a state calls itself ("ambassador to the Kingdom"). */
  readonly stateNouns: ReadonlySet<string>;
  /** Heads of politicians, whom the country behind "in" is of ("an opposition leader in Velia"). */
  readonly politicians: ReadonlySet<string>;
  /** Heads of those who are posted in a place ("ambassador in Strelsau"). */
  readonly posted: ReadonlySet<string>;
  /** Endings of abstract nouns, by which an unknown word of a portfolio is told from a name. */
  readonly fieldEndings: RegExp;
  /** Nouns that make a body's or country's name a field of work ("African Union Affairs"). */
  readonly fields: ReadonlySet<string>;
  /** Heads that the name of their force or body follows without a preposition ("Commander Royal Velian Navy"). */
  readonly juxtaposed: ReadonlySet<string>;
  readonly envoys: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Heads whose task can be told in small words ("envoy to the peace process"). */
  readonly emissaries: ReadonlySet<string>;
  /** Titles that are given names as well ("Amir"). */
  readonly nameHeads: ReadonlySet<string>;
  /** Titles that one country or body alone gives, folded, with a code or short name. */
  readonly exclusive: readonly { readonly title: RegExp; readonly of: string }[];
  /** A colleague's office in its plain form. */
  readonly plain: Readonly<Partial<Record<OfficeClass, string>>>;
  /** Class of a folded title: the first that fits. Each with a title that fits and one that does not. */
  readonly classes: readonly {
    readonly officeClass: OfficeClass;
    readonly pattern: RegExp;
    readonly yes: string;
    readonly no: string;
  }[];
}
