import type { Article } from '../articles/index.ts';
import type { PersonFact } from '../mentions/index.ts';
import type {
  ActorRef,
  Evidence,
  FuzzyDate,
  MeetingFormat,
  MeetingStatus,
  ParticipantRole,
  Problem,
  Span,
  Stance,
  TopicCode,
} from '../model/index.ts';

/** Somebody or a side at a meeting: a person with whom they represent there, or a side of which nobody is named. */
export interface ParticipantFact {
  /** Index into `people`; null where the side is not named by a person. */
  readonly person: number | null;
  readonly of: ActorRef | null;
  readonly role: ParticipantRole;
}

export interface PlaceFact {
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly of: string | null;
}

/** What an article tells of one meeting. */
export interface MeetingFact {
  readonly format: MeetingFormat;
  readonly status: MeetingStatus;
  readonly date: FuzzyDate | null;
  readonly place: PlaceFact | null;
  readonly participants: readonly ParticipantFact[];
  /** The body or conference that sits, with its own name ("NATO-Ukraine Council"); null for talks of sides. */
  readonly body: string | null;
  readonly topics: readonly TopicCode[];
  /** Index into `meetings` of the larger gathering that it was part of, or on the margins of. */
  readonly partOf: number | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** What somebody holds on something, as an article tells it: a policy position, never an office. */
export interface PositionFact {
  readonly holders: readonly ActorRef[];
  readonly voicedBy: ActorRef | null;
  readonly stance: Stance;
  readonly targets: readonly ActorRef[];
  readonly addressees: readonly ActorRef[];
  readonly topics: readonly TopicCode[];
  readonly quoted: boolean;
  /** Index into `meetings`: where it was voiced. */
  readonly meeting: number | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A stretch of the text that names an actor or a topic, for highlighting. */
export interface MentionFact extends Span {
  readonly refersTo: ActorRef | { readonly kind: 'TOPIC'; readonly topic: TopicCode };
}

/** All that an extractor reads in one article. Offsets are into `article.text`; the same input gives the same bytes. */
export interface Extraction {
  readonly mentions: readonly MentionFact[];
  readonly people: readonly PersonFact[];
  readonly meetings: readonly MeetingFact[];
  readonly positions: readonly PositionFact[];
  readonly problems: readonly Problem[];
}

/** Reads an article: the rules are one, a model behind an endpoint can be another. It never throws for an odd article. */
export interface Extractor {
  readonly name: string;
  readonly version: string;
  extract(article: Article): Promise<Extraction>;
}
