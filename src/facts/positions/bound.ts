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
  /** "will" itself, with no wish or condition: what is only to be said yet. */
  readonly willed?: boolean;
  readonly start: number;
  /** Of a passive: whom it befalls. */
  readonly patient?: NounPhrase | null;
  /** One past where its argument must end: a participle before its subject. */
  readonly until?: number;
}
