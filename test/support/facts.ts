import type { Article } from '../../src/articles/index.ts';
import type { Extraction, MeetingFact } from '../../src/facts/index.ts';
import type { Observation } from '../../src/identity/index.ts';
import type { PersonFact } from '../../src/mentions/index.ts';
import {
  type ActorRef,
  type DateBasis,
  fuzzyDate,
  type MeetingFormat,
  type MeetingStatus,
  type OfficeClass,
} from '../../src/model/index.ts';

/** A person told as `['Anna Orla', 'FOREIGN_MINISTER', 'RUR']`; three letters are a country, more an organisation. */
export type ToldPerson = readonly [
  name: string,
  officeClass?: OfficeClass | '',
  of?: string,
  source?: PersonFact['ofSource'],
];

export interface ToldMeeting {
  /** Indexes into the people, or `RUR` for a side of which nobody is named. */
  readonly with: readonly (number | string)[];
  readonly date?: string;
  readonly basis?: DateBasis;
  readonly format?: MeetingFormat;
  readonly status?: MeetingStatus;
  readonly body?: string;
  readonly partOf?: number;
  readonly place?: string;
}

export interface Told {
  readonly day?: string;
  readonly people?: readonly ToldPerson[];
  readonly meetings?: readonly ToldMeeting[];
  readonly publisher?: string;
  readonly side?: string;
  readonly url?: string;
  readonly text?: string;
  readonly seenAt?: string;
}

export const sideOf = (of: string | undefined): Extract<ActorRef, { kind: 'COUNTRY' | 'ORGANIZATION' }> | null =>
  !of ? null : /^[A-Z]{3}$/.test(of) ? { kind: 'COUNTRY', code: of } : { kind: 'ORGANIZATION', name: of };

const evidence = (start: number) => [
  { start, end: start + 8, quote: '', method: 'told', confidence: 0.9, of: 'fact' as const },
];

let counter = 0;

/** An article and its facts as a test tells them; text and address are numbered where not told. */
export function told({ people = [], meetings = [], ...article }: Told): Observation {
  const number = ++counter;
  const persons = people.map(
    ([name, officeClass, of, source], index): PersonFact => ({
      name,
      forms: [name],
      of: sideOf(of),
      ofSource: of ? (source ?? 'ADJECTIVE') : null,
      gender: null,
      confidence: 0.9,
      evidence: evidence(index * 10),
      offices: officeClass
        ? [{ title: officeClass, officeClass, of: sideOf(of), status: 'HOLDER', evidence: evidence(index * 10) }]
        : [],
    }),
  );
  const facts = meetings.map(
    (meeting, index): MeetingFact => ({
      format: meeting.format ?? 'PHONE_CALL',
      status: meeting.status ?? 'HELD',
      date: meeting.date ? fuzzyDate(meeting.date, meeting.basis ?? 'STATED') : null,
      place: meeting.place ? { name: meeting.place, of: null } : null,
      participants: meeting.with.map((one) =>
        typeof one === 'number'
          ? { person: one, of: persons[one]?.of ?? null, role: 'PARTICIPANT' }
          : { person: null, of: sideOf(one), role: 'PARTICIPANT' },
      ),
      body: meeting.body ?? null,
      topics: [],
      partOf: meeting.partOf ?? null,
      confidence: 0.9,
      evidence: evidence(200 + index * 10),
    }),
  );
  const text = article.text ?? `Text ${number}\n${'x'.repeat(300)}`;
  return observe(
    {
      text,
      title: `Article ${number}`,
      url: article.url ?? `https://example.org/${number}`,
      publishedOn: article.day,
      publisher: article.publisher ?? `Publisher ${number}`,
      side: sideOf(article.side) ?? undefined,
      seenAt: article.seenAt ?? (article.day ? `${article.day}T12:00:00Z` : undefined),
      source: `test:${number}`,
    },
    { mentions: [], people: persons, meetings: facts, positions: [], problems: [] },
  );
}

export const observe = (article: Article, extraction: Extraction): Observation => ({
  article,
  extraction,
  firstSightAt: article.seenAt ?? '2026-01-01T00:00:00Z',
});
