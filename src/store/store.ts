import type { MeetingFormat, Row, TopicCode, Work } from '../model/index.ts';
import type {
  ActorOrderField,
  ActorQuery,
  ArticleQuery,
  DateRangeQuery,
  EncounterOrderField,
  EncounterQuery,
  FactRef,
  MatrixQuery,
  MeetingGrouping,
  MeetingOrderField,
  MeetingOwner,
  MeetingQuery,
  NetworkQuery,
  Order,
  Page,
  PageRequest,
  PositionOrderField,
  PositionOwner,
  PositionQuery,
  SearchQuery,
  SearchType,
  TenureOwner,
  TenureQuery,
  TimelineQuery,
} from './queries.ts';
import type {
  ActorKind,
  ActorRecord,
  ArticleRecord,
  EncounterRecord,
  EvidenceRecord,
  MeetingRecord,
  MentionRecord,
  OfficeRecord,
  ParticipantRecord,
  PositionRecord,
  ReadoutRecord,
  TenureRecord,
} from './records.ts';

/** What goes with every question: a signal that stops its statement, and an observer of statements. */
export interface ReadContext {
  readonly signal?: AbortSignal;
  readonly onStatement?: (statement: StatementSeen) => void;
}
export interface StatementSeen {
  readonly name: string;
  readonly text: string;
  readonly milliseconds: number;
  readonly rows: number;
}

/** Runs work in transactions. */
export interface GraphWriter {
  /** Runs several pieces of work in ONE transaction, in order; repeats it on conflicts. Results in the order of the works. */
  write<T>(works: readonly (() => Work<T>)[]): Promise<T[]>;
  /** Runs work that only scans (locks are ignored, writes refused). */
  ask<T>(work: () => Work<T>): Promise<T>;
}

/** Whom a name may mean. `meetingCount`: held meetings taken part in. */
export interface NameMatch {
  readonly actor: ActorRecord;
  readonly meetingCount: number;
}

export interface MeetingInclude {
  /** How many listed participants to bring; 0 none. */
  readonly participants: number;
  /** Their offices and whom they represented are not needed: both are null. */
  readonly bare?: boolean;
  /** Of them only keys, kinds and names are needed: other names, codes and flags are left out. */
  readonly named?: boolean;
  /** Where a meeting was held is not needed: the place's name and country are null. */
  readonly placeless?: boolean;
}

export interface GroupRecord {
  readonly key: string;
  readonly meetingCount: number;
}

/** How much of a network is asked for. */
export interface NetworkShape {
  readonly maxNodes: number;
  /** The strongest so many links among the nodes. */
  readonly maxLinks: number;
  /** Whether the links' topics are asked for: they cost a list for each meeting. */
  readonly topics: boolean;
}

export interface NetworkRecord {
  readonly nodes: readonly { readonly actor: ActorRecord; readonly meetingCount: number; readonly degree: number }[];
  readonly links: readonly {
    readonly a: string;
    readonly b: string;
    readonly meetingCount: number;
    readonly bilateralCount: number;
    /** Whole millionths. */
    readonly strength: number;
    readonly lastMetOn: string | null;
    /** The most frequent, at most 3; empty where they were not asked for. */
    readonly topTopics: readonly TopicCode[];
  }[];
  readonly totalNodes: number;
  readonly totalLinks: number;
}

export interface MatrixRecord {
  readonly actors: readonly ActorRecord[];
  readonly topics: readonly TopicCode[];
  readonly cells: readonly {
    readonly actor: string;
    readonly topic: TopicCode;
    readonly positionCount: number;
    /** The latest position: sortDate, then confidence, then key. */
    readonly latest: PositionRecord;
    readonly net: number;
    readonly mixed: boolean;
  }[];
  readonly totalActors: number;
  readonly totalTopics: number;
}

export type TimelineRecord =
  | { readonly kind: 'MEETING'; readonly date: string; readonly meeting: MeetingRecord }
  | { readonly kind: 'POSITION'; readonly date: string; readonly position: PositionRecord };

export type SearchHit =
  | { readonly type: 'PERSON' | 'COUNTRY' | 'ORGANIZATION'; readonly record: ActorRecord; readonly tier: number }
  | { readonly type: 'MEETING'; readonly record: MeetingRecord; readonly tier: number }
  | {
      readonly type: 'TOPIC';
      readonly record: { readonly key: TopicCode; readonly label: string };
      readonly tier: number;
    }
  | { readonly type: 'POSITION'; readonly record: PositionRecord; readonly tier: number }
  | { readonly type: 'ARTICLE'; readonly record: ArticleRecord; readonly tier: number };

export interface NeighbourRecord {
  readonly from: string;
  readonly to: string;
  readonly meetingCount: number;
}

/** The meeting to show for a step of a chain. */
export interface PairMeeting {
  readonly a: string;
  readonly b: string;
  readonly meetingCount: number;
  readonly meeting: MeetingRecord;
}

/**
 * Questions of the domain. Batch in, batch out: the n-th answer is for the n-th key or owner, null (or an empty page) where there is none.
 * Each is one statement unless it says otherwise (owners of several kinds: one a kind). Both stores answer alike, order and ties included.
 * Every order ends in the key, in the order's own direction, but for `searchPage`. Conditions with several values mean any of them,
 * but for `participants` and `metWith`, which mean all. Nobody met themself, and across kinds nobody met whom they represented at a
 * meeting, or who represented them.
 */
export interface GraphReader {
  /** Actors by key. */
  actors(keys: readonly string[], context: ReadContext): Promise<(ActorRecord | null)[]>;
  /**
   * Whom each text can mean: by key; else by ISO code, folded name or alias, whole; else by a single word of a person's name. The first
   * of these that finds anybody decides; more held meetings first, then key.
   */
  resolveNames(names: readonly string[], context: ReadContext): Promise<(readonly NameMatch[])[]>;
  actorPage(
    query: ActorQuery,
    order: Order<ActorOrderField>,
    page: PageRequest,
    context: ReadContext,
  ): Promise<Page<ActorRecord>>;
  actorCount(query: ActorQuery, context: ReadContext): Promise<number>;

  offices(keys: readonly string[], context: ReadContext): Promise<(OfficeRecord | null)[]>;
  tenures(keys: readonly string[], context: ReadContext): Promise<(TenureRecord | null)[]>;
  /** Ordered by last seen, descending (unknown last), then key, descending too. */
  tenurePages(
    owners: readonly TenureOwner[],
    query: TenureQuery,
    page: PageRequest,
    context: ReadContext,
  ): Promise<Page<TenureRecord>[]>;
  tenureCounts(owners: readonly TenureOwner[], query: TenureQuery, context: ReadContext): Promise<number[]>;
  /** Whom each person represented on a day (null: latest known): the tenure seen nearest before the day, else nearest after. */
  represented(
    people: readonly { readonly key: string; readonly on: string | null }[],
    context: ReadContext,
  ): Promise<(ActorRecord | null)[]>;

  meetings(keys: readonly string[], include: MeetingInclude, context: ReadContext): Promise<(MeetingRecord | null)[]>;
  meetingPage(
    query: MeetingQuery,
    order: Order<MeetingOrderField>,
    page: PageRequest,
    include: MeetingInclude,
    context: ReadContext,
  ): Promise<Page<MeetingRecord>>;
  meetingPages(
    owners: readonly MeetingOwner[],
    query: MeetingQuery,
    order: Order<MeetingOrderField>,
    page: PageRequest,
    include: MeetingInclude,
    context: ReadContext,
  ): Promise<Page<MeetingRecord>[]>;
  /** Counts for each owner; `[null]` counts all. */
  meetingCounts(owners: readonly (MeetingOwner | null)[], query: MeetingQuery, context: ReadContext): Promise<number[]>;
  /** Most meetings first, then key; MONTH and YEAR by key. Undated meetings are in no MONTH or YEAR. */
  meetingGroups(
    owners: readonly (MeetingOwner | null)[],
    query: MeetingQuery,
    by: MeetingGrouping,
    first: number,
    context: ReadContext,
  ): Promise<(readonly GroupRecord[])[]>;
  /** Listed participants in their order. */
  participantPages(
    meetings: readonly string[],
    page: PageRequest,
    context: ReadContext,
  ): Promise<Page<ParticipantRecord>[]>;
  participantCounts(meetings: readonly string[], context: ReadContext): Promise<number[]>;
  /** What each article tells of each meeting; by side's key (none last), day, key. */
  readouts(meetings: readonly string[], context: ReadContext): Promise<(readonly ReadoutRecord[])[]>;

  positions(keys: readonly string[], context: ReadContext): Promise<(PositionRecord | null)[]>;
  positionPage(
    query: PositionQuery,
    order: Order<PositionOrderField>,
    page: PageRequest,
    context: ReadContext,
  ): Promise<Page<PositionRecord>>;
  positionPages(
    owners: readonly PositionOwner[],
    query: PositionQuery,
    order: Order<PositionOrderField>,
    page: PageRequest,
    context: ReadContext,
  ): Promise<Page<PositionRecord>[]>;
  positionCounts(
    owners: readonly (PositionOwner | null)[],
    query: PositionQuery,
    context: ReadContext,
  ): Promise<number[]>;

  articles(
    keys: readonly string[],
    include: { readonly text: boolean },
    context: ReadContext,
  ): Promise<(ArticleRecord | null)[]>;
  /** Newest first, then key, descending too. */
  articlePage(
    query: ArticleQuery,
    page: PageRequest,
    include: { readonly text: boolean },
    context: ReadContext,
  ): Promise<Page<ArticleRecord>>;
  articleCount(query: ArticleQuery, context: ReadContext): Promise<number>;
  /** Mentions of each article in the order of its text. At most two statements. */
  articleMentions(keys: readonly string[], context: ReadContext): Promise<(readonly MentionRecord[])[]>;

  evidence(
    keys: readonly string[],
    include: { readonly quote: boolean },
    context: ReadContext,
  ): Promise<(EvidenceRecord | null)[]>;
  /** Evidence of each fact: kind `fact` first, then by confidence, then key, all descending. The order's value is the confidence, and 2 more for kind `fact`. */
  evidencePages(
    facts: readonly FactRef[],
    page: PageRequest,
    include: { readonly quote: boolean },
    context: ReadContext,
  ): Promise<Page<EvidenceRecord>[]>;
  evidenceCounts(facts: readonly FactRef[], context: ReadContext): Promise<number[]>;

  /**
   * All pairs, or (one page each) those of the given actors, `a` being that actor. A position's key is `a b`; by NAME its order is both
   * sort names with a line feed between, compared as name of a, a, name of b, b. Stored encounters take one statement, counted ones two.
   */
  encounterPage(
    query: EncounterQuery,
    order: Order<EncounterOrderField>,
    page: PageRequest,
    context: ReadContext,
  ): Promise<Page<EncounterRecord>>;
  encounterPages(
    actors: readonly string[],
    query: EncounterQuery,
    order: Order<EncounterOrderField>,
    page: PageRequest,
    context: ReadContext,
  ): Promise<Page<EncounterRecord>[]>;
  encounterCounts(actors: readonly (string | null)[], query: EncounterQuery, context: ReadContext): Promise<number[]>;
  /** Topics of each pair's held meetings that fit, most meetings first, then key. */
  pairTopics(
    pairs: readonly { readonly a: string; readonly b: string }[],
    query: MeetingQuery,
    first: number,
    context: ReadContext,
  ): Promise<(readonly { readonly topic: TopicCode; readonly meetingCount: number }[])[]>;

  /**
   * Whom these actors met, of their own kind or of `level`; by `from`, then `to`. For chains. Across kinds one's own delegates (or whom
   * one represented) at a meeting are nobody that one met there.
   */
  neighbours(
    keys: readonly string[],
    options: { readonly bilateralOnly: boolean; readonly date?: DateRangeQuery; readonly level?: ActorKind },
    context: ReadContext,
  ): Promise<readonly NeighbourRecord[]>;
  /** For each pair the latest bilateral meeting, else that with fewest participants. */
  pairMeetings(
    pairs: readonly { readonly a: string; readonly b: string }[],
    options: { readonly bilateralOnly: boolean; readonly date?: DateRangeQuery },
    include: MeetingInclude,
    context: ReadContext,
  ): Promise<(PairMeeting | null)[]>;
  /**
   * At most two statements. Nodes by strength, meetings, key; links by strength, meetings, a, b. A node's meetings are those with anybody
   * else of the level that fit the filter.
   */
  network(query: NetworkQuery, shape: NetworkShape, context: ReadContext): Promise<NetworkRecord>;
  /**
   * At most two statements. Topics that are named stand for narrower ones too; else a position counts as it is tagged. Actors and topics
   * with most positions first, then key.
   */
  matrix(query: MatrixQuery, maxActors: number, maxTopics: number, context: ReadContext): Promise<MatrixRecord>;
  timelinePage(
    query: TimelineQuery,
    direction: 'ASC' | 'DESC',
    page: PageRequest,
    include: MeetingInclude,
    context: ReadContext,
  ): Promise<Page<TimelineRecord>>;
  timelineCount(query: TimelineQuery, context: ReadContext): Promise<number>;

  /**
   * One statement, and one a type found. Tiers: 0 exact name, 1 name prefix, 2 word of a name, 3 title, 4 body; then newer; then the lesser
   * key. An article's record brings its text, to cut the highlight from.
   */
  searchPage(query: SearchQuery, page: PageRequest, context: ReadContext): Promise<Page<SearchHit>>;
  searchCounts(
    query: SearchQuery,
    context: ReadContext,
  ): Promise<readonly { readonly type: SearchType; readonly count: number }[]>;

  publishers(context: ReadContext): Promise<
    readonly {
      readonly publisher: string;
      readonly side: ActorRecord | null;
      readonly articleCount: number;
      readonly latestOn: string | null;
    }[]
  >;
  stats(context: ReadContext): Promise<StatsRecord>;
  /** All rows of a kind in the order of their identity, in batches; for export. */
  rows(kind: ExportKind, context: ReadContext): AsyncIterable<readonly Row[]>;
}
export type ExportKind =
  | 'actor'
  | 'office'
  | 'tenure'
  | 'meeting'
  | 'tookPart'
  | 'about'
  | 'position'
  | 'positionActor'
  | 'positionTopic'
  | 'article'
  | 'evidence'
  | 'tellsOf'
  | 'encounter';

export interface StatsRecord {
  readonly articleCount: number;
  readonly personCount: number;
  readonly countryCount: number;
  readonly organizationCount: number;
  readonly meetingCount: number;
  readonly positionCount: number;
  readonly latestArticleOn: string | null;
  /** The instant of the last transaction that changed something; ISO 8601. */
  readonly loadedAt: string | null;
}

/** A graph in one database. */
export interface GraphStore {
  /** What `stats.store` says: `SQLite` or `Neo4j`. */
  readonly name: string;
  readonly writer: GraphWriter;
  readonly reader: GraphReader;
  /** Creates tables, constraints, indexes and the topics where missing. */
  prepare(): Promise<void>;
  /**
   * Plans the statements of usual questions where a first plan takes long, as many as it can in so much time; for servers, before they
   * say that they are ready.
   */
  warm(milliseconds: number): Promise<void>;
  /** Rejects within `milliseconds` where the database does not answer. */
  ping(milliseconds: number): Promise<void>;
  /** Removes everything but the topics; for tests. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

/** Where the store cannot be reached or does not answer in time. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
/** A statement that was stopped: by the caller, by its time limit, or since it grew too large. */
export class StatementStopped extends Error {
  override readonly name = 'StatementStopped';
  constructor(
    message: string,
    readonly reason: 'ABORTED' | 'TIMEOUT' | 'TOO_LARGE',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export type { ActorKind, MeetingFormat };
