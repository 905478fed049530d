/** Finds the people, offices, countries, organisations, dates and places that a text names. */
export { publicationOf } from './dates.ts';
export type {
  DateExpression,
  MentionKind,
  NamedMention,
  OfficeStatus,
  PersonFact,
  PersonOffice,
  Reading,
  TokenRange,
} from './mention.ts';
export type { NameWords } from './names.ts';
export { type OfficeWords, officeClassOf } from './offices.ts';
export { type Side, sideByCode, sideOfName, sideOfPublisher } from './publishers.ts';
export { type MentionWords, readMentions } from './read-mentions.ts';
export { TokenTrie } from './trie.ts';
export { COUNTRIES, type CountryRow, countryByCode, ORGANIZATIONS, type OrganizationRow } from './world.ts';
