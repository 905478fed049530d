import type {
  DateBasis,
  DatePrecision,
  MeetingFormat,
  MeetingStatus,
  OfficeClass,
  OrganizationKind,
  ParticipantRole,
  Stance,
  TopicCode,
} from '../model/index.ts';

export type ActorKind = 'PERSON' | 'COUNTRY' | 'ORGANIZATION';
export type FactKind = 'MEETING' | 'POSITION' | 'TENURE';

/** A date as stored; null `edtf` where none is told. */
export interface DateRecord {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  readonly note: string | null;
}

export interface ActorRecord {
  readonly key: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly iso2: string | null;
  readonly iso3: string | null;
  readonly flag: string | null;
  readonly organizationKind: OrganizationKind | null;
}

export interface OfficeRecord {
  readonly key: string;
  readonly title: string;
  readonly officeClass: OfficeClass;
  readonly of: ActorRecord | null;
}

export interface TenureRecord {
  readonly key: string;
  readonly person: ActorRecord;
  readonly office: OfficeRecord;
  readonly firstSeenOn: string | null;
  readonly lastSeenOn: string | null;
  readonly confidence: number;
}

export interface ParticipantRecord {
  readonly actor: ActorRecord;
  readonly role: ParticipantRole;
  readonly ordinal: number;
  readonly office: OfficeRecord | null;
  readonly representing: ActorRecord | null;
}

export interface MeetingRecord {
  readonly key: string;
  readonly title: string;
  readonly date: DateRecord | null;
  readonly sortDate: string;
  readonly format: MeetingFormat;
  readonly status: MeetingStatus;
  readonly placeName: string | null;
  readonly placeCountry: ActorRecord | null;
  readonly partOf: string | null;
  readonly confidence: number;
  readonly participantCount: number;
  /** Topics as tagged, in the order of their codes. Always there. */
  readonly topics: readonly TopicCode[];
  /** The first `include.participants` listed participants, in their order, where asked for. */
  readonly participants?: readonly ParticipantRecord[];
  /** Those participants came without offices and without whom they represented. */
  readonly bare?: true;
  /** Those participants came with nothing but keys, kinds and names. */
  readonly named?: true;
}

export interface PositionRecord {
  readonly key: string;
  readonly stance: Stance;
  readonly polarity: number;
  readonly statement: string;
  readonly quoted: boolean;
  readonly date: DateRecord | null;
  readonly sortDate: string;
  readonly confidence: number;
  readonly article: string;
  readonly meeting: string | null;
  /** Direct holders, in the article's order. Always there, like the other actors and the topics. */
  readonly holders: readonly ActorRecord[];
  readonly voicedBy: ActorRecord | null;
  readonly targets: readonly ActorRecord[];
  readonly addressees: readonly ActorRecord[];
  readonly topics: readonly TopicCode[];
}

export interface ArticleRecord {
  readonly key: string;
  readonly url: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly side: ActorRecord | null;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly sortDate: string;
  readonly revision: number;
  /** Where asked for. */
  readonly text?: string;
}

export interface EvidenceRecord {
  readonly key: string;
  readonly factKind: FactKind;
  readonly fact: string;
  readonly article: ArticleRecord;
  readonly start: number;
  readonly end: number;
  /** `article.text.slice(start, end)`, where asked for. */
  readonly quote?: string;
  readonly confidence: number;
  readonly method: string;
}

export interface EncounterRecord {
  readonly level: ActorKind;
  readonly a: ActorRecord;
  readonly b: ActorRecord;
  readonly meetingCount: number;
  readonly bilateralCount: number;
  /** Whole millionths. */
  readonly strength: number;
  readonly firstMetOn: string | null;
  readonly lastMetOn: string | null;
}

export interface ReadoutRecord {
  readonly meeting: string;
  readonly article: ArticleRecord;
  readonly topics: readonly TopicCode[];
}

/** A stretch of an article's text with the key of the actor or topic that it means now; null where that is not known any more. */
export interface MentionRecord {
  readonly start: number;
  readonly end: number;
  readonly refersTo: ActorRecord | { readonly kind: 'TOPIC'; readonly key: TopicCode } | null;
}
