import type { MeetingFormat, MeetingStatus, OfficeClass, Stance, TopicCode } from '../model/index.ts';
import type { ActorKind, FactKind } from './records.ts';

/** Questions as a store is asked them: names are resolved to keys, defaults put in, limits checked. Absent is no constraint. */

export type Direction = 'ASC' | 'DESC';
export interface Order<F extends string> {
  readonly field: F;
  readonly direction: Direction;
}

/** Where a page begins: the value of the order and the key of the row before it. */
export interface Position {
  readonly order: string | number;
  readonly key: string;
}

/** A keyset page: `size` rows after (or, `backwards`, the last `size` before) a position. Rows come in the order asked, also backwards. */
export interface PageRequest {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
  /** Ask for the flag of the other side too (forwards: `hasPreviousPage`). */
  readonly otherSide: boolean;
}

export interface Page<R> {
  readonly rows: readonly R[];
  /** The position of each row, for its cursor. */
  readonly positions: readonly Position[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Both ends inclusive. */
export interface DateRangeQuery {
  readonly from: string | null;
  readonly to: string | null;
}

export interface MeetingQuery {
  readonly date?: DateRangeQuery;
  /** All of these took part: one actor key each, or several that one name may mean (any of them). */
  readonly participants?: readonly string[];
  readonly anyParticipant?: readonly string[];
  readonly topics?: readonly TopicCode[];
  readonly formats?: readonly MeetingFormat[];
  readonly statuses?: readonly MeetingStatus[];
  /** Country keys. */
  readonly placeCountry?: readonly string[];
  readonly dated?: boolean;
  /** Folded words: all must match, each as a prefix. */
  readonly words?: readonly string[];
  readonly minConfidence?: number;
  readonly not?: MeetingQuery;
  readonly anyOf?: readonly MeetingQuery[];
}
export type MeetingOrderField = 'DATE' | 'PARTICIPANT_COUNT' | 'CONFIDENCE';
export type MeetingGrouping = 'MONTH' | 'YEAR' | 'TOPIC' | 'COUNTRY' | 'FORMAT';

/** Whose meetings: one page each. `pair`: held meetings of both (an encounter's). */
export type MeetingOwner =
  | { readonly by: 'actor'; readonly key: string }
  | { readonly by: 'topic'; readonly key: TopicCode }
  | { readonly by: 'article'; readonly key: string }
  | { readonly by: 'whole'; readonly key: string }
  | { readonly by: 'pair'; readonly a: string; readonly b: string };

export interface PositionQuery {
  readonly holders?: readonly string[];
  readonly targets?: readonly string[];
  readonly addressees?: readonly string[];
  readonly topics?: readonly TopicCode[];
  readonly stances?: readonly Stance[];
  readonly polarity?: readonly number[];
  readonly date?: DateRangeQuery;
  readonly quoted?: boolean;
  readonly words?: readonly string[];
  readonly minConfidence?: number;
}
export type PositionOrderField = 'DATE' | 'CONFIDENCE';
export type PositionOwner =
  | { readonly by: 'holder'; readonly key: string }
  | { readonly by: 'target'; readonly key: string }
  | { readonly by: 'topic'; readonly key: TopicCode }
  | { readonly by: 'meeting'; readonly key: string }
  | { readonly by: 'article'; readonly key: string };

export interface ActorQuery {
  readonly kinds: readonly ActorKind[];
  /** Folded words of the name or an alias: all must match, each as a prefix. */
  readonly nameWords?: readonly string[];
  /** People with a tenure of one of these (actor keys) … */
  readonly of?: readonly string[];
  readonly officeClasses?: readonly OfficeClass[];
  /** … on this day; the three hold for one tenure together. */
  readonly inOfficeOn?: string;
  /** Met (held meetings) all of these. */
  readonly metWith?: readonly string[];
}
export type ActorOrderField = 'NAME' | 'MEETING_COUNT' | 'LAST_MET_ON';

export type TenureOwner =
  | { readonly by: 'person'; readonly key: string }
  | { readonly by: 'office'; readonly key: string }
  | { readonly by: 'of'; readonly key: string };
export interface TenureQuery {
  readonly on?: string;
  readonly officeClasses?: readonly OfficeClass[];
}

export interface ArticleQuery {
  readonly publisher?: string;
  readonly side?: readonly string[];
  readonly publishedOn?: DateRangeQuery;
  readonly words?: readonly string[];
}

export interface EncounterQuery {
  readonly level: ActorKind;
  readonly date?: DateRangeQuery;
  readonly topics?: readonly TopicCode[];
  readonly formats?: readonly MeetingFormat[];
  readonly counterparts?: readonly string[];
  readonly of?: readonly string[];
  readonly minMeetingCount: number;
  readonly minConfidence?: number;
}
export type EncounterOrderField = 'MEETING_COUNT' | 'LAST_MET_ON' | 'FIRST_MET_ON' | 'NAME';

export interface NetworkQuery {
  readonly level: ActorKind;
  readonly center?: string;
  readonly depth: number;
  readonly date?: DateRangeQuery;
  readonly topics?: readonly TopicCode[];
  readonly formats?: readonly MeetingFormat[];
  readonly of?: readonly string[];
  readonly minMeetingCount: number;
  readonly minConfidence?: number;
}

export interface MatrixQuery {
  readonly level: ActorKind;
  readonly actors?: readonly string[];
  readonly topics?: readonly TopicCode[];
  readonly targets?: readonly string[];
  readonly date?: DateRangeQuery;
}

export interface TimelineQuery {
  readonly actors?: readonly string[];
  readonly topics?: readonly TopicCode[];
  readonly date?: DateRangeQuery;
  readonly kinds: readonly ('MEETING' | 'POSITION')[];
}

export type SearchType = 'PERSON' | 'COUNTRY' | 'ORGANIZATION' | 'MEETING' | 'TOPIC' | 'POSITION' | 'ARTICLE';
export interface SearchQuery {
  readonly words: readonly string[];
  readonly types: readonly SearchType[];
}

export interface FactRef {
  readonly kind: FactKind;
  readonly key: string;
}
