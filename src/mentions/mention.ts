import type { Document } from '../documents/index.ts';
import type { ActorRef, Evidence, FuzzyDate, OfficeClass, Problem, Span, TopicCode } from '../model/index.ts';

/** Token indexes: first, and one past the last. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

interface MentionBase extends Span, TokenRange {
  readonly index: number;
  readonly sentence: number;
}

/** A stretch of an article's text that names something. */
export type NamedMention = MentionBase &
  (
    | {
        /** A country by its name; DEMONYM "Velian", "the Velians"; CAPITAL "Holm"; METONYM "the Kremlin". */
        readonly kind: 'COUNTRY' | 'DEMONYM' | 'CAPITAL' | 'METONYM';
        readonly code: string;
      }
    | { readonly kind: 'CITY'; readonly name: string; readonly code: string }
    | {
        readonly kind: 'REGION';
        readonly name: string;
        /** Alpha-3 codes of its members, where it is a group of countries. */
        readonly members: readonly string[];
      }
    | { readonly kind: 'ORGANIZATION'; readonly name: string; readonly body?: string }
    | {
        readonly kind: 'OFFICE';
        readonly officeClass: OfficeClass;
        readonly status: OfficeStatus;
        readonly of: ActorRef | null;
        /** The person whom it describes here, where one is known: an index into `people`. */
        readonly person: number | null;
        readonly plural: boolean;
      }
    | {
        readonly kind: 'PERSON';
        /** Index into `people`. */
        readonly person: number;
      }
    | { readonly kind: 'TOPIC'; readonly topics: readonly TopicCode[]; readonly countries: readonly string[] }
    | { readonly kind: 'DATE'; readonly expression: DateExpression }
  );

export type MentionKind = NamedMention['kind'];
export type OfficeStatus = 'HOLDER' | 'ACTING' | 'FORMER' | 'DESIGNATE' | 'SHADOW';

/** A time expression: resolved once for the past and once for the future, since the tense of the clause decides ("on Monday"). */
export interface DateExpression {
  readonly past: FuzzyDate | null;
  readonly future: FuzzyDate | null;
}

/** An office that an article gives to a person. */
export interface PersonOffice {
  /** In the article's words, without the country in front. */
  readonly title: string;
  readonly officeClass: OfficeClass;
  readonly of: ActorRef | null;
  readonly status: OfficeStatus;
  readonly evidence: readonly Evidence[];
}

/** A person as one article tells of them: one cluster of mentions. */
export interface PersonFact {
  /** The fullest form in the article. */
  readonly name: string;
  /** All forms in which the article writes the name. */
  readonly forms: readonly string[];
  readonly offices: readonly PersonOffice[];
  /** Whom the person represents here. */
  readonly of: ActorRef | null;
  /** The source of evidence for `of`, `identity`'s table aside: ADJECTIVE, OFFICE_OF, COLLEAGUE, PUBLISHER, DATELINE, SPEECH. */
  readonly ofSource: 'ADJECTIVE' | 'OFFICE_OF' | 'COLLEAGUE' | 'PUBLISHER' | 'DATELINE' | 'SPEECH' | null;
  readonly gender: 'F' | 'M' | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A document with what it names: what the rules of a language read. */
export interface Reading {
  readonly document: Document;
  /** In the order of the text; they may nest (an office holds a demonym). */
  readonly mentions: readonly NamedMention[];
  readonly people: readonly PersonFact[];
  /** Whom the text speaks for: the publisher's side, where there is one. */
  readonly home: ActorRef | null;
  /** The country or body whose offices are named without it here: the home, else the country of the paper or of the dateline. */
  readonly domestic: ActorRef | null;
  /** The day of publication, YYYY-MM-DD: as given, else as the page's head or foot tells it. */
  readonly published: string | null;
  /** What the text contradicts itself in. */
  readonly problems: readonly Problem[];
}
