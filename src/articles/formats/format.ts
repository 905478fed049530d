import type { Problem } from '../../model/index.ts';
import type { Article } from '../article.ts';
import type { Origin } from '../draft.ts';

/** Names of the formats, as `--format` takes them. */
export type FormatName = 'text' | 'markdown' | 'html' | 'json' | 'jsonl' | 'rss' | 'atom';

/**
 * A form in which articles come. `matches` looks at the beginning of the content only; where no format's does, the file's
 * ending decides, and where that is not known either, it is plain text.
 */
export interface Format {
  readonly name: FormatName;
  /** Endings of file names, in lower case, without the point. */
  readonly endings: readonly string[];
  /** Whether content begins like this format. A byte order mark is gone already. */
  matches(head: string): boolean;
  /** The articles of the whole content, or of one line of it where `perLine`. Never throws. */
  read(text: string, origin: Origin): Iterable<Article | Problem>;
  /** Each line is read by itself, so a file of any length can be. */
  readonly perLine?: boolean;
}
