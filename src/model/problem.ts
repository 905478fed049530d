/** Kinds of odd input. A problem is a value: it is collected and reported, and the load goes on. */
export type ProblemCode =
  | 'UNREADABLE_FILE'
  | 'EMPTY'
  | 'BINARY'
  | 'BROKEN_ENCODING'
  | 'BROKEN_JSON'
  | 'BROKEN_MARKUP'
  | 'TOO_LARGE'
  | 'NO_ARTICLE'
  | 'UNKNOWN_FORMAT'
  | 'BAD_DATE'
  | 'LANGUAGE_NOT_SUPPORTED'
  | 'DATE_CONTRADICTION'
  | 'UNGROUNDED'
  | 'DROPPED_FACT'
  | 'EXTRACTION_FAILED'
  | 'MODEL_FAILED'
  | 'STORE_REFUSED';

/** Odd input: what it is, where it is, and what was found. */
export interface Problem {
  readonly code: ProblemCode;
  /** What was expected, what was found, and what to do. */
  readonly message: string;
  /** File, URL or `-` (standard input), with a line where one is known, such as `news.jsonl:17`. */
  readonly source?: string;
  readonly start?: number;
  readonly end?: number;
}

/** Tells a problem from what was asked for, where both come in one stream. */
export const isProblem = (value: object): value is Problem => 'code' in value && 'message' in value;
