import { invariant } from '../../../model/index.ts';
import { kindOfKey } from '../../kinds.ts';
import type {
  ActorRecord,
  ArticleRecord,
  DateRecord,
  EvidenceRecord,
  MeetingRecord,
  OfficeRecord,
  ParticipantRecord,
  PositionRecord,
  TenureRecord,
} from '../../records.ts';

/** Maps as they come from the driver. Fields stand in the order of `records.ts`, so that both stores print alike. */
type Map = Readonly<Record<string, unknown>>;
const orNull = <T>(value: unknown): T | null => (value === undefined ? null : (value as T | null));

/** What is asked of an actor's node, in the order in which it comes. */
export const ACTOR_FIELDS = ['key', 'kind', 'name', 'aliases', 'iso2', 'iso3', 'flag', 'organizationKind'] as const;

/** An actor of whom only key and name came. */
function namedActor(found: unknown): ActorRecord {
  const [key, name] = found as readonly [string, string];
  const kind = kindOfKey(key);
  invariant(kind, `the key of an actor tells its kind: ${key}`);
  return { key, kind, name, aliases: [], iso2: null, iso3: null, flag: null, organizationKind: null };
}

export function actorRecord(found: unknown): ActorRecord | null {
  if (found === null || found === undefined) return null;
  const [key, kind, name, aliases, iso2, iso3, flag, organizationKind] = found as readonly unknown[];
  return {
    key: key as string,
    kind: kind as ActorRecord['kind'],
    name: name as string,
    aliases: aliases as string[],
    iso2: orNull(iso2),
    iso3: orNull(iso3),
    flag: orNull(flag),
    organizationKind: orNull(organizationKind),
  };
}

const actors = (found: unknown): ActorRecord[] =>
  (found as unknown[]).map(actorRecord).filter((actor) => actor !== null);

export function officeRecord(found: unknown): OfficeRecord | null {
  if (found === null || found === undefined) return null;
  const map = found as Map;
  return {
    key: map.key as string,
    title: map.title as string,
    officeClass: map.officeClass as OfficeRecord['officeClass'],
    of: actorRecord(map.of),
  };
}

export function tenureRecord(found: unknown): TenureRecord | null {
  const map = found as Map;
  const person = actorRecord(map.person);
  const office = officeRecord(map.office);
  if (person === null || office === null) return null;
  return {
    key: map.key as string,
    person,
    office,
    firstSeenOn: orNull(map.firstSeenOn),
    lastSeenOn: orNull(map.lastSeenOn),
    confidence: map.confidence as number,
  };
}

function dateRecord(map: Map): DateRecord | null {
  if (map.edtf === null || map.edtf === undefined) return null;
  return {
    edtf: map.edtf as string,
    earliest: orNull(map.earliest),
    latest: orNull(map.latest),
    precision: map.precision as DateRecord['precision'],
    basis: map.basis as DateRecord['basis'],
    note: orNull(map.note),
  };
}

export function participantRecord(found: unknown, named = false): ParticipantRecord {
  const [actor, role, ordinal, office, representing] = found as readonly unknown[];
  return {
    actor: named ? namedActor(actor) : (actorRecord(actor) as ActorRecord),
    role: (role ?? 'PARTICIPANT') as ParticipantRecord['role'],
    ordinal: ordinal as number,
    office: officeRecord(office),
    representing: actorRecord(representing),
  };
}

/** A meeting as `meetingMap` lists it. */
export function meetingRecord(found: unknown): MeetingRecord {
  const [key, title, edtf, earliest, latest, precision, basis, note, sortDate, format, status, ...rest] =
    found as readonly unknown[];
  const [partOf, confidence, participantCount, topics, place, participants, bare, named] = rest;
  const [placeName, placeCountry] = (place ?? []) as readonly unknown[];
  const record: MeetingRecord = {
    key: key as string,
    title: title as string,
    date: dateRecord({ edtf, earliest, latest, precision, basis, note }),
    sortDate: sortDate as string,
    format: format as MeetingRecord['format'],
    status: status as MeetingRecord['status'],
    placeName: orNull(placeName),
    placeCountry: actorRecord(placeCountry),
    partOf: orNull(partOf),
    confidence: confidence as number,
    participantCount: participantCount as number,
    topics: topics as MeetingRecord['topics'],
  };
  if (participants === undefined) return record;
  return {
    ...record,
    participants: (participants as readonly unknown[]).map((one) => participantRecord(one, named === true)),
    ...(bare === true ? { bare: true } : {}),
    ...(named === true ? { named: true } : {}),
  };
}

export function positionRecord(found: unknown): PositionRecord {
  const map = found as Map;
  return {
    key: map.key as string,
    stance: map.stance as PositionRecord['stance'],
    polarity: map.polarity as number,
    statement: map.statement as string,
    quoted: map.quoted as boolean,
    date: dateRecord(map),
    sortDate: map.sortDate as string,
    confidence: map.confidence as number,
    article: map.article as string,
    meeting: orNull(map.meeting),
    holders: actors(map.holders),
    voicedBy: actorRecord(map.voicedBy),
    targets: actors(map.targets),
    addressees: actors(map.addressees),
    topics: map.topics as PositionRecord['topics'],
  };
}

export function articleRecord(found: unknown): ArticleRecord {
  const map = found as Map;
  return {
    key: map.key as string,
    url: orNull(map.url),
    title: map.title as string,
    publisher: orNull(map.publisher),
    side: actorRecord(map.side),
    language: map.language as string,
    publishedOn: orNull(map.publishedOn),
    sortDate: map.sortDate as string,
    revision: map.revision as number,
    ...(map.text === undefined ? {} : { text: map.text as string }),
  };
}

/** The quote is cut here: JavaScript counts UTF-16 code units, Cypher does not. */
export function evidenceRecord(found: unknown, quote: boolean): EvidenceRecord {
  const map = found as Map;
  const { text, ...article } = articleRecord(map.article);
  const [start, end] = [map.start as number, map.end as number];
  return {
    key: map.key as string,
    factKind: map.factKind as EvidenceRecord['factKind'],
    fact: map.fact as string,
    article,
    start,
    end,
    ...(quote ? { quote: (text ?? '').slice(start, end) } : {}),
    confidence: map.confidence as number,
    method: map.method as string,
  };
}
