import type { Span } from './span.ts';

/** What a piece of evidence speaks for. Every fact has at least one piece of kind `fact`. */
export type EvidenceKind = 'fact' | 'date' | 'place' | 'office' | 'side' | 'holder' | 'target' | 'topic';

/**
 * The words that a fact comes from, and the rule that found it there.
 * `quote` is exactly `article.text.slice(start, end)`; `confidence` is 0 to 1.
 */
export interface Evidence extends Span {
  readonly quote: string;
  /** The rule's or the model's name, such as `meet.receive.passive`. */
  readonly method: string;
  readonly confidence: number;
  readonly of: EvidenceKind;
}
