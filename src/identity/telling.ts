import type { Article } from '../articles/index.ts';
import type { Extraction, MeetingFact, PositionFact } from '../facts/index.ts';
import {
  type ActorRef,
  addDays,
  appearanceReference,
  articleKey,
  type Evidence,
  type EvidenceKind,
  type FuzzyDate,
  fuzzyDate,
  hashOf,
  type MeetingFormat,
  type OfficeClass,
  organizationKey,
  type ParticipantRole,
  type Stance,
  sameActor,
  sideKey,
  type TopicCode,
} from '../model/index.ts';
import { formOf } from './form.ts';
import { hinted, isUnique, type Month, monthOf } from './profile.ts';
import { kindOf, modeOf, nameOfBody, nameOfPlace, type ToldMeeting } from './readout.ts';

type PersonFact = Extraction['people'][number];

/** A piece of evidence without its quotation, which the text gives. */
export interface Proof {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly method: string;
  readonly of: EvidenceKind;
}

/** An office as an article gives it to a person who holds it or acts in it. */
export interface ToldOffice {
  readonly title: string;
  readonly officeClass: OfficeClass;
  /** An actor's key; null where the article does not tell whom it serves. */
  readonly of: string | null;
  readonly acting: boolean;
  readonly proofs: readonly Proof[];
}

/** A person as one article tells of them: the unit of who is who. */
export interface Appearance {
  /** Text hash, `#`, form. */
  readonly id: string;
  readonly name: string;
  readonly form: string;
  readonly officeClass: string;
  readonly side: string;
  readonly month: Month;
  readonly day: string | null;
  readonly confidence: number;
  readonly offices: readonly ToldOffice[];
  /** The decision that splits it off; '' for none. */
  readonly tag: string;
}

/** What an article tells of one meeting: what decides which meeting it is (`told`), and what the meeting then says. */
export interface MeetingTelling {
  readonly told: ToldMeeting;
  readonly format: MeetingFormat;
  readonly date: FuzzyDate | null;
  readonly placeName: string | null;
  /** A country's key. */
  readonly placeCountry: string | null;
  /** In the order of `told.participants`. */
  readonly roles: readonly ParticipantRole[];
  readonly body: string | null;
  readonly topics: readonly TopicCode[];
  /** Id of the readout of the larger gathering, in the same article. */
  readonly partOf: string | null;
  readonly publishedOn: string | null;
  readonly confidence: number;
  readonly proofs: readonly Proof[];
}

/** A position in references: an actor's key, or `appearance:` and an id. */
export interface PositionTelling {
  /** The position's key. */
  readonly key: string;
  readonly holders: readonly string[];
  readonly voicedBy: string | null;
  readonly stance: Stance;
  readonly targets: readonly string[];
  readonly addressees: readonly string[];
  readonly topics: readonly TopicCode[];
  readonly statement: string;
  readonly quoted: boolean;
  readonly date: FuzzyDate | null;
  /** Id of the readout of the meeting at which it was voiced. */
  readonly readout: string | null;
  readonly confidence: number;
  readonly proofs: readonly Proof[];
}

/** An article's own row, without its text. */
export interface ArticleTelling {
  readonly key: string;
  readonly url: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly side: string | null;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly mentions: readonly (readonly [number, number, string])[];
}

/** All that one text tells, as identity reads it: a function of article, extraction and the decisions on them. */
export interface Telling {
  readonly text: string;
  readonly article: ArticleTelling;
  readonly appearances: readonly Appearance[];
  readonly meetings: readonly MeetingTelling[];
  readonly positions: readonly PositionTelling[];
  /** Names of organisations by key, as the article has them. */
  readonly organizations: Readonly<Record<string, string>>;
  /** All countries and organisations that it names in facts: keys. */
  readonly sides: readonly string[];
}

const proofsOf = (evidence: readonly Evidence[]): Proof[] =>
  evidence.map(({ start, end, confidence, method, of }) => ({ start, end, confidence, method, of }));

/** The evidence that carries a fact: of kind `fact`, else the first. */
const carrier = (evidence: readonly Evidence[]): Evidence | undefined =>
  evidence.find((one) => one.of === 'fact') ?? evidence[0];

/** Gives ids that come twice a number: `id`, `id.2`, `id.3`. */
function numbered(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}.${count}`;
  };
}

function appearancesOf(text: string, article: Article, extraction: Extraction): (Appearance | null)[] {
  const unique = numbered();
  const day = article.publishedOn ?? null;
  return extraction.people.map((person): Appearance | null => {
    const form = formOf(person.name).key;
    if (form === '') return null;
    const offices = person.offices
      .filter((office) => office.status === 'HOLDER' || office.status === 'ACTING')
      .map((office) => ({
        title: office.title,
        officeClass: office.officeClass,
        of: isHinted(person) && sameActor(office.of, person.of) ? null : sideKey(office.of),
        acting: office.status === 'ACTING',
        proofs: proofsOf(office.evidence),
      }));
    const main =
      offices.find((office) => isUnique(office.officeClass)) ??
      offices.find((office) => office.officeClass !== 'OTHER') ??
      offices[0];
    return {
      id: unique(`${text}#${form}`),
      name: person.name,
      form,
      officeClass: main?.officeClass ?? '',
      side: sideIn(person) ?? main?.of ?? '',
      month: monthOf(day),
      day,
      confidence: person.confidence,
      offices,
      tag: '',
    };
  });
}

/** The side of a person as cells have it. */
function sideIn(person: PersonFact): string | null {
  const side = sideKey(person.of);
  return side !== null && isHinted(person) ? hinted(side) : side;
}

/** Whether only the setting (publisher, dateline, speech) hints at whom a person represents. */
const isHinted = (person: PersonFact): boolean =>
  person.ofSource === 'PUBLISHER' || person.ofSource === 'DATELINE' || person.ofSource === 'SPEECH';

/** Reads one text's facts for identity. The same article and extraction give the same telling, byte for byte. */
export function tellingOf(text: string, article: Article, extraction: Extraction): Telling {
  const people = appearancesOf(text, article, extraction);
  const organizations: Record<string, string> = {};
  const sides = new Set<string>();
  const note = (actor: ActorRef | null | undefined): string | null => {
    if (actor?.kind === 'ORGANIZATION') organizations[organizationKey(actor.name)] = actor.name;
    const key = sideKey(actor);
    if (key !== null) sides.add(key);
    return key;
  };
  const reference = (actor: ActorRef): string | null => {
    if (actor.kind !== 'PERSON') return note(actor);
    const appearance = people[actor.person];
    return appearance ? appearanceReference(appearance.id) : null;
  };
  const references = (actors: readonly ActorRef[]): string[] => [
    ...new Set(actors.map(reference).filter((one) => one !== null)),
  ];
  for (const person of extraction.people) {
    note(person.of);
    for (const office of person.offices) note(office.of);
  }
  for (const mention of extraction.mentions) if (mention.refersTo.kind !== 'TOPIC') note(mention.refersTo);

  const uniqueReadout = numbered();
  const ids = extraction.meetings.map((meeting) => uniqueReadout(`${text}@${carrier(meeting.evidence)?.start ?? 0}`));
  const publisherSide = note(article.side);
  const meetings = extraction.meetings.map(
    (meeting, index): MeetingTelling => ({
      told: toldMeeting(meeting, article.publishedOn ?? null, {
        id: ids[index] ?? '',
        text,
        publisher: article.publisher ?? article.url ?? text,
        publisherSide,
        tag: '',
        participants: meeting.participants.map((one) => {
          const appearance = one.person === null ? null : (people[one.person] ?? null);
          const person = one.person === null ? null : (extraction.people[one.person] ?? null);
          const side = note(one.of);
          const hint = person !== null && isHinted(person) && sameActor(one.of, person.of);
          return {
            appearance: appearance?.id ?? null,
            form: appearance?.form ?? null,
            side: hint && appearance ? null : side,
          };
        }),
      }),
      format: meeting.format,
      date: meeting.date,
      placeName: meeting.place?.name ?? null,
      placeCountry: meeting.place?.of ? note({ kind: 'COUNTRY', code: meeting.place.of }) : null,
      roles: meeting.participants.map((one) => one.role),
      body: meeting.body,
      topics: [...new Set(meeting.topics)].sort(),
      partOf: meeting.partOf === null ? null : (ids[meeting.partOf] ?? null),
      publishedOn: article.publishedOn ?? null,
      confidence: meeting.confidence,
      proofs: proofsOf(meeting.evidence),
    }),
  );

  const published = article.publishedOn ? fuzzyDate(article.publishedOn, 'PUBLICATION') : null;
  const uniquePosition = numbered();
  const position = (fact: PositionFact): PositionTelling => {
    const holders = references(fact.holders);
    const evidence = carrier(fact.evidence);
    const meeting = fact.meeting === null ? null : (meetings[fact.meeting] ?? null);
    return {
      key: uniquePosition(`position:${hashOf([text, evidence?.start ?? 0, fact.stance, holders[0]].join('|'), 20)}`),
      holders,
      voicedBy: fact.voicedBy === null ? null : reference(fact.voicedBy),
      stance: fact.stance,
      targets: references(fact.targets),
      addressees: references(fact.addressees),
      topics: [...new Set(fact.topics)].sort(),
      statement: evidence?.quote ?? '',
      quoted: fact.quoted,
      date: meeting?.date ?? published,
      readout: meeting?.told.id ?? null,
      confidence: fact.confidence,
      proofs: proofsOf(fact.evidence),
    };
  };
  const positions = extraction.positions.map(position).filter((one) => one.holders.length > 0);

  return {
    text,
    article: {
      key: articleKey(text),
      url: article.url ?? null,
      title: article.title ?? firstLine(article.text),
      publisher: article.publisher ?? null,
      side: publisherSide,
      language: article.language ?? 'en',
      publishedOn: article.publishedOn ?? null,
      mentions: extraction.mentions.flatMap(({ start, end, refersTo }): [number, number, string][] => {
        const to = refersTo.kind === 'TOPIC' ? refersTo.topic : reference(refersTo);
        return to === null ? [] : [[start, end, to]];
      }),
    },
    appearances: people.filter((one) => one !== null),
    meetings,
    positions,
    organizations,
    sides: [...sides].sort(),
  };
}

const TITLE_LENGTH = 120;
const firstLine = (text: string): string => {
  const line =
    text
      .split('\n')
      .find((one) => one.trim() !== '')
      ?.trim() ?? '';
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH - 1)}…`;
};

/** Days within which a meeting is looked for that is announced without a day. */
const ANNOUNCED_DAYS = 31;
const isAnnounced = ({ status, date, format }: MeetingFact): boolean =>
  status === 'PLANNED' && date === null && format !== 'VISIT';
const monthAfter = (day: string): Pick<ToldMeeting, 'mode' | 'from' | 'to' | 'monthDay'> => ({
  mode: 'vague',
  from: day,
  to: addDays(day, ANNOUNCED_DAYS),
  monthDay: '',
});

const toldMeeting = (
  fact: MeetingFact,
  publishedOn: string | null,
  place: Pick<ToldMeeting, 'id' | 'text' | 'publisher' | 'publisherSide' | 'tag' | 'participants'>,
): ToldMeeting => ({
  ...place,
  kind: kindOf(fact.format, fact.status),
  status: fact.status,
  ...(isAnnounced(fact) && publishedOn !== null ? monthAfter(publishedOn) : modeOf(fact.date, fact.format)),
  body: nameOfBody(fact.body),
  place: nameOfPlace(fact.place?.name ?? null),
});
