import type { OfficeClass, TopicCode } from '../../model/index.ts';
import type { ActorRecord } from '../../store/index.ts';
import type { Cue } from './cues.ts';
import type { Period } from './days.ts';

interface Stretch {
  /** Indexes of words, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of a question and what it is. Together they hold every word, each once. */
export type Segment = Stretch &
  (
    | { readonly kind: 'PERIOD'; readonly period: Period }
    | ActorSegment
    | { readonly kind: 'TOPIC'; readonly topics: readonly TopicCode[]; readonly certain: boolean }
    | { readonly kind: 'PLACE'; readonly name: string }
    | { readonly kind: 'OFFICE'; readonly officeClass: OfficeClass }
    | { readonly kind: 'CUE'; readonly cue: Cue; readonly phrase: string }
    | { readonly kind: 'SMALL' }
    | { readonly kind: 'UNKNOWN' }
  );

export interface ActorSegment extends Stretch {
  readonly kind: 'ACTOR';
  /** Whom it can mean; all of them together where it names a group. */
  readonly actors: readonly ActorRecord[];
  readonly group: boolean;
  /** It was found by a likeness, not by its name. */
  readonly guessed: boolean;
}

export const isActor = (segment: Segment): segment is ActorSegment => segment.kind === 'ACTOR';
