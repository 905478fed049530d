import type { Relation } from './predicate.ts';
import type { NounPhrase } from './subject.ts';

/** A verb with its subject, and how the two stand together. */
export interface Bound {
  readonly subject: NounPhrase | null;
  readonly relation: Relation;
  readonly negated: boolean;
  readonly passive: boolean;
  /** "will" stands before it. */
  readonly future?: boolean;
  readonly start: number;
}
