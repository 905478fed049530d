import { Named, type QuoteFields } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { hrefOf } from '../router.ts';
import { QuoteItem, quoteHref } from './evidence-list.tsx';
import { TopicChip } from './links.tsx';
import { StanceLine } from './stance.tsx';

/** Every account of a meeting. */
export const Readouts = graphql(
  `
  query MeetingReadouts($key: String!) {
    meeting(key: $key) {
      readouts {
        article {
          key
          title
          publisher
          publishedOn
        }
        side {
          ...Named
        }
        topics {
          key
          label
        }
        onlyHere {
          key
          label
        }
        positions {
          id
          stance
          polarity
          statement
          holders {
            ...Named
          }
          targets {
            ...Named
          }
          evidence(first: 3) {
            nodes {
              quote
              start
              end
              article {
                key
              }
            }
          }
        }
      }
    }
  }
`,
  [Named],
);

type Readout = NonNullable<ResultOf<typeof Readouts>['meeting']>['readouts'][number];

/** Readouts by the side whose account they are; those of nobody's side come last. */
export function bySide(readouts: readonly Readout[]): readonly { name: string; readouts: readonly Readout[] }[] {
  const sides = new Map<string, { name: string; readouts: Readout[] }>();
  for (const readout of readouts) {
    const key = readout.side?.key ?? '~';
    const entry = sides.get(key) ?? { name: readout.side?.name ?? 'Others', readouts: [] };
    entry.readouts.push(readout);
    sides.set(key, entry);
  }
  return [...sides].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** One side's accounts, one below the other. */
export function ReadoutColumn(props: {
  name: string;
  readouts: readonly Readout[];
  quotes: readonly QuoteFields[];
  alone: boolean;
}) {
  const { name, readouts, quotes } = props;
  const count = readouts.length;
  return (
    <section class="column" aria-label={name === 'Others' ? 'Other accounts' : `${name}’s account`}>
      <h3>
        {name === 'Others' ? 'Other accounts' : `${name}’s account`}{' '}
        <span class="soft">
          ({count} {count === 1 ? 'article' : 'articles'})
        </span>
      </h3>
      {readouts.map((readout) => {
        const only = new Set(props.alone ? [] : readout.onlyHere.map((topic) => topic.key));
        const own = quotes
          .filter((quote) => quote.article.key === readout.article.key)
          .toSorted((a, b) => b.quote.length - a.quote.length);
        return (
          <div class="readout" key={readout.article.key}>
            <p class="small">
              <a href={hrefOf('Article', readout.article.key)}>{readout.article.title}</a>
              <span class="soft">
                {readout.article.publisher !== null && ` · ${readout.article.publisher}`}
                {readout.article.publishedOn !== null && ` · ${readout.article.publishedOn}`}
              </span>
            </p>
            {readout.topics.length > 0 && (
              <p class="chips">
                {readout.topics.map((topic) => (
                  <span key={topic.key}>
                    <TopicChip topic={topic} onlyHere={only.has(topic.key)} />
                    {only.has(topic.key) && <span class="mark only">only here</span>}
                  </span>
                ))}
              </p>
            )}
            {own.slice(0, 2).map((quote) => (
              <QuoteItem key={quote.start} quote={quote} />
            ))}
            {readout.positions.map((position) => {
              const quote =
                position.evidence.nodes.find((one) => one.article.key === readout.article.key) ??
                position.evidence.nodes[0];
              return (
                <div class="position small" key={position.id}>
                  <StanceLine stance={position.stance} polarity={position.polarity} targets={position.targets} />
                  {quote !== undefined && (
                    <figure class="quote">
                      <blockquote>{quote.quote}</blockquote>
                      <figcaption>
                        <a href={quoteHref(quote)}>in the text</a>
                      </figcaption>
                    </figure>
                  )}
                </div>
              );
            })}
            {readout.positions.length === 0 && <p class="soft small">No position in this account.</p>}
          </div>
        );
      })}
    </section>
  );
}
