import { isProblem, type Problem } from '../model/index.ts';
import type { Article } from './article.ts';
import { problem } from './draft.ts';
import { articleOfRecord } from './record.ts';

/** An article that is handed over rather than read: plain text, or HTML (a page or a piece of one). */
export interface ArticleInput {
  readonly url?: string | null;
  readonly title?: string | null;
  /** YYYY-MM-DD. */
  readonly publishedOn?: string | null;
  /** ISO 8601, with zone. */
  readonly modifiedAt?: string | null;
  readonly publisher?: string | null;
  readonly text?: string | null;
  readonly html?: string | null;
}

/** The article of an input, or null with the problems why there is none. `source` names it in reports. Never throws. */
export function articleFromInput(
  input: ArticleInput,
  source: string,
): { readonly article: Article | null; readonly problems: readonly Problem[] } {
  const found =
    (input.text ?? '') !== '' && (input.html ?? '') !== '' ? [both(source)] : articleOfRecord(input, { source });
  return {
    article: found.filter((item): item is Article => !isProblem(item))[0] ?? null,
    problems: found.filter(isProblem),
  };
}

const both = (source: string): Problem =>
  problem('NO_ARTICLE', 'Expected either text or html, but both are given.', source);
