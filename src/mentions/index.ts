/** Finds the people, offices, countries, organisations, dates and places that a text names. */
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
