import {
  DATE_BASES,
  MEETING_FORMATS,
  MEETING_STATUSES,
  type OfficeClass,
  type OrganizationKind,
  type ParticipantRole,
  STANCES,
} from '../../model/index.ts';
import type { ActorKind } from '../../store/index.ts';
import { builder } from '../builder.ts';

/** Values of an enum with what each means. */
function values<K extends string>(meanings: Readonly<Record<K, string>>) {
  return Object.fromEntries(
    Object.entries<string>(meanings).map(([name, means]) => [name, { value: name as K, description: sentence(means) }]),
  ) as Record<K, { value: K; description: string }>;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace(/\.\.+$/, '.');

export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which end comes first.',
  values: values({ ASC: 'least, earliest or first in the alphabet first', DESC: 'greatest or latest first' }),
});

export const DatePrecisionEnum = builder.enumType('DatePrecision', {
  description: 'How precisely a date is told.',
  values: values({
    DAY: 'a day, perhaps without its year',
    MONTH: 'a month',
    YEAR: 'a year',
    INTERVAL: 'from one date to another',
    UNKNOWN: 'told in another form',
  }),
});

export const DateBasisEnum = builder.enumType('DateBasis', {
  description: 'Where a date comes from.',
  values: values(DATE_BASES),
});

const ORGANIZATION_KIND_MEANINGS: Readonly<Record<OrganizationKind, string>> = {
  INTERGOVERNMENTAL: 'a body that states made, such as the United Nations',
  GOVERNMENT: 'a ministry or agency of a state',
  ALLIANCE: 'an alliance of states, such as NATO',
  PARTY: 'a political party or movement',
  MEDIA: 'a newspaper, broadcaster or agency',
  NGO: 'a body that no state made',
  COMPANY: 'a company',
  OTHER: 'none of the others, or not known',
};
export const OrganizationKindEnum = builder.enumType('OrganizationKind', {
  description: 'What an organisation is.',
  values: values(ORGANIZATION_KIND_MEANINGS),
});

const ACTOR_KIND_MEANINGS: Readonly<Record<ActorKind, string>> = {
  PERSON: 'a person',
  COUNTRY: 'a country',
  ORGANIZATION: 'an organisation',
};
export const ActorKindEnum = builder.enumType('ActorKind', {
  description: 'What an actor is.',
  values: values(ACTOR_KIND_MEANINGS),
});

const OFFICE_CLASS_MEANINGS: Readonly<Record<OfficeClass, string>> = {
  HEAD_OF_STATE: 'president, monarch or other head of state',
  HEAD_OF_GOVERNMENT: 'prime minister, chancellor or other head of government',
  FOREIGN_MINISTER: 'minister of foreign affairs, secretary of state',
  DEFENCE_MINISTER: 'minister of defence',
  OTHER_MINISTER: 'another minister of a government',
  DEPUTY_MINISTER: 'deputy minister, state secretary, vice-minister',
  VICE_PRESIDENT: 'vice-president',
  ORGANIZATION_HEAD: 'head of an organisation, such as a secretary general',
  AMBASSADOR: 'ambassador or head of a mission',
  ENVOY: 'special envoy or representative',
  SPOKESPERSON: 'spokesperson',
  OTHER: 'another office',
};
export const OfficeClassEnum = builder.enumType('OfficeClass', {
  description: 'What kind of post an office is.',
  values: values(OFFICE_CLASS_MEANINGS),
});

export const MeetingFormatEnum = builder.enumType('MeetingFormat', {
  description: 'How a meeting was held.',
  values: values(MEETING_FORMATS),
});

export const MeetingStatusEnum = builder.enumType('MeetingStatus', {
  description: 'Whether a meeting took place.',
  values: values(MEETING_STATUSES),
});

const ROLE_MEANINGS: Readonly<Record<ParticipantRole, string>> = {
  HOST: 'received the others',
  VISITOR: 'came to a host',
  CHAIR: 'led the meeting',
  MEDIATOR: 'stood between the sides',
  PARTICIPANT: 'took part',
};
export const ParticipantRoleEnum = builder.enumType('ParticipantRole', {
  description: 'What somebody was at a meeting.',
  values: values(ROLE_MEANINGS),
});

export const StanceEnum = builder.enumType('Stance', {
  description: 'What a holder of a position does with its targets.',
  values: Object.fromEntries(
    Object.entries(STANCES).map(([name, { means, polarity }]) => [
      name,
      { value: name as keyof typeof STANCES, description: `${sentence(means)} Polarity ${polarity}.` },
    ]),
  ) as Record<keyof typeof STANCES, { value: keyof typeof STANCES; description: string }>,
});

export const MeetingGroupingEnum = builder.enumType('MeetingGrouping', {
  description: 'By what meetings are counted.',
  values: values({
    MONTH: 'by the month of their earliest day; those without a date are in none',
    YEAR: 'by the year of their earliest day; those without a date are in none',
    TOPIC: 'by topic as tagged: one with two topics counts for both',
    COUNTRY: 'by country that took part or was represented: one of two countries counts for both',
    FORMAT: 'by the way they were held',
  }),
});

export const TimelineKindEnum = builder.enumType('TimelineKind', {
  description: 'What stands in a timeline.',
  values: values({ MEETING: 'meetings that were held', POSITION: 'positions that were taken' }),
});

export const SearchTypeEnum = builder.enumType('SearchType', {
  description: 'What a search can find.',
  values: values({
    PERSON: 'people, by name',
    COUNTRY: 'countries, by name or code',
    ORGANIZATION: 'organisations, by name',
    MEETING: 'meetings, by title, names, place and topics',
    TOPIC: 'topics, by label',
    POSITION: 'positions, by their words',
    ARTICLE: 'articles, by title and text',
  }),
});
