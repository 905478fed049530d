import type { SpeechVerb, StanceFrame } from './language.ts';
import type { NounPhrase } from './subject.ts';

/** How a verb came by its subject. */
export type Relation = 'OWN' | 'INHERITED' | 'RELATIVE' | 'INVERTED' | 'PASSIVE' | 'BARE';

/** A verb of speech or attitude with its subject. */
export interface Predicate {
  readonly at: number;
  /** One past the words that the entry matched. */
  readonly end: number;
  readonly frame: StanceFrame | null;
  readonly speech: SpeechVerb | null;
  readonly subject: NounPhrase | null;
  readonly relation: Relation;
  readonly negated: boolean;
  /** "will" or "would" stands before it. */
  readonly future?: boolean;
  /** Of a passive: whom it befalls. */
  readonly patient?: NounPhrase | null;
  /** One past where its argument must end. */
  readonly until?: number;
  /** Where its clause begins: the subject, or the verb where it has none of its own. */
  readonly start: number;
  /** The content stands before it: "…, she said". */
  readonly tag: boolean;
  /** Whether it holds nothing, and only tells whose the verbs behind it are: "received Tesk and voiced". */
  readonly carrier?: true;
}
