import type { ActorRef } from '../model/index.ts';

/**
 * One published piece. `text` is stored as it is and never changed: all offsets point into it, in UTF-16 code units.
 * Absent fields are not told by the source.
 */
export interface Article {
  readonly text: string;
  /** As its source tells it, else the headline in the text, where a line is like one. */
  readonly title?: string;
  readonly url?: string;
  /** The calendar day of publication as written in its own offset, YYYY-MM-DD. */
  readonly publishedOn?: string;
  readonly publisher?: string;
  readonly creator?: string;
  /** Who the publisher speaks for: a country or an organisation. */
  readonly side?: Extract<ActorRef, { kind: 'COUNTRY' | 'ORGANIZATION' }>;
  /** ISO 639-1 code. */
  readonly language?: string;
  /** The latest instant that the source tells for this text, ISO 8601 with zone; absent where it tells none (the load's first sight then counts). */
  readonly seenAt?: string;
  /** Where it was read, such as `news.jsonl:17`; for reports, never for identity. */
  readonly source: string;
}
