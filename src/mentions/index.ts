/** Finds the people, offices, countries, organisations, dates and places that a text names. */
export { type Day, isoWeek, weekdayNear } from './dates/calendar.ts';
export type { DateRule, DateWords } from './dates/date-words.ts';
export {
  both,
  dayOfMonth,
  fullDate,
  monthDate,
  pad,
  partOfYear,
  relative,
  weekdayOfMonth,
  weekdayOfWeek,
  weekdaySpan,
} from './dates/read-date.ts';
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
export type { NameWords } from './names/name-words.ts';
export { officeClassOf } from './offices/office.ts';
export type { OfficeWords } from './offices/office-words.ts';
export { type Side, sideByCode, sideOfName, sideOfPublisher } from './publishers.ts';
export { type MentionWords, readMentions } from './read-mentions.ts';
export type { SettingWords } from './setting/setting-words.ts';
export { TokenTrie } from './trie.ts';
export { COUNTRIES, type CountryRow, countryByCode, ORGANIZATIONS, type OrganizationRow } from './world.ts';
