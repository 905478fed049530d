import type { QuoteFields } from '../api/fragments.ts';
import { hrefOf } from '../router.ts';

/** What is shown of a quote; whose side the publisher speaks for is not. */
export type ShownQuote = Omit<QuoteFields, 'article'> & { readonly article: Omit<QuoteFields['article'], 'side'> };

/** A fact's quotes as far as they were fetched, and how many there are. */
export interface ShownEvidence {
  readonly evidence: { readonly totalCount: number; readonly nodes: readonly ShownQuote[] };
}

/** The address of a quote in its article, with the span to highlight. */
export function quoteHref(quote: { start: number; end: number; article: { key: string } }): string {
  return hrefOf('Article', quote.article.key, { at: `${quote.start}-${quote.end}` });
}

/** A quotation, who published it and when, how far it is trusted, and the way to its place in the text. */
export function QuoteItem({ quote }: { quote: ShownQuote }) {
  const { article } = quote;
  return (
    <figure class="quote">
      <blockquote>{quote.quote}</blockquote>
      <figcaption>
        <a href={quoteHref(quote)} class="in-text" title={article.title}>
          in the text<span class="away"> of {article.title}</span>
        </a>
        {' · '}
        {article.publisher ?? article.title}
        {article.publishedOn !== null && ` · ${article.publishedOn}`}
        {' · '}
        <span title={`Found by ${quote.method}`}>confidence {quote.confidence.toFixed(2)}</span>
      </figcaption>
    </figure>
  );
}

/** A fact's quotes, those that say most first; more than are shown are counted. */
export function EvidenceList({ of, limit = 2 }: { of: ShownEvidence; limit?: number }) {
  const quotes = of.evidence.nodes.toSorted((a, b) => b.quote.length - a.quote.length).slice(0, limit);
  const more = of.evidence.totalCount - quotes.length;
  return (
    <div class="evidence">
      {quotes.map((quote) => (
        <QuoteItem key={`${quote.article.key}${quote.start}`} quote={quote} />
      ))}
      {more > 0 && (
        <p class="soft small">
          {more} more {more === 1 ? 'quote' : 'quotes'} of it
        </p>
      )}
    </div>
  );
}
