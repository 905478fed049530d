import { knownLoadedAt } from '../api/client.ts';
import type { Exported } from '../parts/export-menu.tsx';

interface Article {
  readonly key: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly text: string;
  readonly mentions: readonly { start: number; end: number; refersTo: object | null }[];
}

interface Fact {
  readonly id: string;
  readonly fact: object;
  readonly spans: readonly { start: number; end: number; quote: string; method: string; confidence: number }[];
}

/** An article's text with its facts and names as standoff spans: UTF-16 code units, end exclusive. */
export function articleJson(article: Article, facts: readonly Fact[]): Exported {
  const content = {
    address: location.href,
    savedAt: new Date().toISOString(),
    loadedAt: knownLoadedAt(),
    key: article.key,
    title: article.title,
    publisher: article.publisher,
    publishedOn: article.publishedOn,
    text: article.text,
    facts: facts.map(({ fact, spans }) => {
      const { evidence: _, ...told } = fact as { evidence?: unknown };
      return {
        ...told,
        spans: spans.map(({ start, end, quote, method, confidence }) => ({ start, end, quote, method, confidence })),
      };
    }),
    mentions: article.mentions,
  };
  return {
    name: `article-${article.key.replace(/[^\w-]/g, '-')}.json`,
    type: 'application/json',
    content: JSON.stringify(content, null, 2),
  };
}
