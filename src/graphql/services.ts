/** What the API needs from outside the store: keys of old, loading, curation. `serve.ts` wires them. */

/** Whom a key means today. Keys of merged people and meetings go on resolving. */
export type KeyResolution =
  | { readonly state: 'FOUND'; readonly key: string }
  | { readonly state: 'AMBIGUOUS'; readonly candidates: readonly string[] }
  | { readonly state: 'GONE' }
  | { readonly state: 'UNKNOWN' };

/** An article as a caller of `loadArticles` gives it: `text` or `html`, one of the two. */
export interface ArticleToLoad {
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly modifiedAt: string | null;
  readonly publisher: string | null;
  readonly text: string | null;
  readonly html: string | null;
}

export const LOAD_STATES = {
  QUEUED: 'waits for its turn',
  RUNNING: 'is being loaded',
  SUCCEEDED: 'all articles are loaded',
  PARTLY_FAILED: 'some articles could not be loaded; the others are',
  FAILED: 'nothing could be loaded',
} as const;
export type LoadState = keyof typeof LOAD_STATES;

/** A load and how far it is. */
export interface LoadJobRecord {
  readonly id: string;
  readonly state: LoadState;
  readonly done: number;
  readonly total: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failures: readonly { readonly source: string; readonly code: string; readonly message: string }[];
}

/** Whether a load has come to its end. */
export const hasEnded = (job: LoadJobRecord): boolean => job.state !== 'QUEUED' && job.state !== 'RUNNING';

export interface LoadJobs {
  /** Takes articles in; the load goes on when the caller goes away. `dryRun`: extract and decide, write nothing. */
  start(articles: readonly ArticleToLoad[], options: { readonly dryRun: boolean }): Promise<LoadJobRecord>;
  get(id: string): Promise<LoadJobRecord | null>;
  /** Every change of a job from now on, until it ends or the signal fires. Begins to listen when called, not when first read. */
  watch(id: string, signal: AbortSignal): AsyncIterableIterator<LoadJobRecord>;
}

/** What a curator asks for, in keys and ids as they were shown. */
export type DecisionRequest =
  | { readonly kind: 'MERGE_PEOPLE'; readonly people: readonly [string, string] }
  | { readonly kind: 'SPLIT_MENTION'; readonly person: string; readonly article: string }
  | { readonly kind: 'JOIN_MEETINGS'; readonly meetings: readonly [string, string] }
  | { readonly kind: 'PART_MEETINGS'; readonly meeting: string; readonly article: string }
  | { readonly kind: 'REJECT_FACT'; readonly fact: string };

export const DECISION_KINDS = {
  MERGE_PEOPLE: 'two people are one',
  SPLIT_MENTION: 'the person whom an article names is somebody else',
  JOIN_MEETINGS: 'two meetings are one',
  PART_MEETINGS: "an article's account is of another meeting",
  REJECT_FACT: 'a fact is wrong and is left out',
  UNDO: 'an earlier decision no longer holds',
} as const;
export type DecisionKind = keyof typeof DECISION_KINDS;

export const DECISION_STATES = {
  IN_FORCE: 'is applied',
  UNDONE: 'was taken back',
  OVERRULED: 'contradicts a later one, which holds',
  DANGLING: 'speaks of something that no live text tells',
} as const;
export type DecisionState = keyof typeof DECISION_STATES;

export interface DecisionRecord {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly state: DecisionState;
  /** What it speaks of, for people to read. */
  readonly description: string;
  readonly author: string;
  readonly at: string;
  readonly reason: string;
}

export interface Decisions {
  list(): Promise<readonly DecisionRecord[]>;
  /** Throws `DecisionRefused` where what is named does not exist. */
  decide(request: DecisionRequest, by: { readonly author: string; readonly reason: string }): Promise<DecisionRecord>;
  undo(id: string, by: { readonly author: string; readonly reason: string }): Promise<DecisionRecord>;
}

/** A decision that cannot be taken: what it names is not there, or is named wrongly. */
export class DecisionRefused extends Error {
  override readonly name = 'DecisionRefused';
}

/** Two people who may be one, with what speaks for it. */
export interface DuplicateCandidateRecord {
  readonly a: string;
  readonly b: string;
  /** Higher is likelier; no probability. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Services {
  /** Whom a key that is no current one means: merged, ambiguous, gone or never known. */
  readonly resolveKey: (key: string) => Promise<KeyResolution>;
  /** Absent where the server does not load. */
  readonly loadJobs?: LoadJobs;
  readonly decisions?: Decisions;
  /** Likeliest first. */
  readonly duplicateCandidates?: (first: number) => Promise<readonly DuplicateCandidateRecord[]>;
}

/** Services of a server that only reads. */
export const READ_ONLY: Services = { resolveKey: async () => ({ state: 'UNKNOWN' }) };
