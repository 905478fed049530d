import type { TopicCode } from '../../model/index.ts';
import type { ActorRecord } from '../../store/index.ts';

/** Where a question leads: the explorer's views. */
export type View =
  | 'person'
  | 'country'
  | 'organization'
  | 'meetings'
  | 'topic'
  | 'positions'
  | 'timeline'
  | 'path'
  | 'network'
  | 'search';

export type PartRole =
  | 'PERSON'
  | 'COUNTRY'
  | 'ORGANIZATION'
  | 'TOPIC'
  | 'PERIOD'
  | 'STANCE'
  | 'POLARITY'
  | 'FORMAT'
  | 'CONNECTED'
  | 'PLACE'
  | 'STATUS'
  /** Says what is asked, or only holds the question together. */
  | 'ASKED';

/** What some words of a question stand for. */
export type Referent =
  | { readonly kind: 'ACTOR'; readonly actor: ActorRecord }
  | { readonly kind: 'TOPIC'; readonly topic: TopicCode };

export interface InterpretedPart {
  readonly text: string;
  readonly role: PartRole;
  readonly value: string | null;
  readonly refersTo: Referent | null;
  readonly candidates: readonly Referent[];
}

export interface Interpretation {
  readonly view: View;
  readonly parts: readonly InterpretedPart[];
  /** Words that no part accounts for. */
  readonly notUnderstood: readonly string[];
  /** A GraphQL operation that answers the question, and its variables as JSON. */
  readonly operation: string | null;
  readonly variables: string | null;
}
