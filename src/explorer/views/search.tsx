import { Who } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { usePages } from '../api/use-pages.ts';
import { quoteHref } from '../parts/evidence-list.tsx';
import { TextFilter } from '../parts/filters.tsx';
import { Highlight, textOfHighlight } from '../parts/highlight.tsx';
import { More } from '../parts/more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { searchWords } from '../parts/search-words.ts';
import { StanceBadge } from '../parts/stance.tsx';
import { Empty, Panel } from '../parts/states.tsx';
import { hrefOf, type Route, setParams, withParams } from '../router.ts';

const Search = graphql(
  `
  query Search($query: String!, $types: [SearchType!], $after: String) {
    search(query: $query, types: $types, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      countsByType {
        type
        count
      }
      edges {
        highlight
        node {
          __typename
          ... on Actor {
            ...Who
          }
          ... on Topic {
            key
            label
          }
          ... on Meeting {
            key
            title
            date {
              edtf
            }
          }
          ... on Article {
            key
            articleTitle: title
            publisher
            publishedOn
          }
          ... on Position {
            id
            stance
            polarity
            statement
            holders {
              key
              name
            }
            evidence(first: 1) {
              nodes {
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
  }
`,
  [Who],
);

type Edge = ResultOf<typeof Search>['search']['edges'][number];
type SearchType = ResultOf<typeof Search>['search']['countsByType'][number]['type'];

const TYPE_WORDS: Readonly<Record<SearchType, string>> = {
  PERSON: 'people',
  COUNTRY: 'countries',
  ORGANIZATION: 'organisations',
  MEETING: 'meetings',
  TOPIC: 'topics',
  POSITION: 'positions',
  ARTICLE: 'articles',
};

const TYPES = Object.keys(TYPE_WORDS) as SearchType[];

function Result({ edge }: { edge: Edge }) {
  const { node, highlight } = edge;
  const fragment = highlight !== null && <Highlight fragment={highlight} />;
  /** A title that the words were found in is marked itself; words found elsewhere stand below it. */
  const titled = (title: string) => {
    const inTitle = highlight !== null && textOfHighlight(highlight) === title;
    return { title: inTitle ? fragment : title, below: inTitle ? false : fragment };
  };
  switch (node.__typename) {
    case 'Topic':
      return (
        <>
          <a href={hrefOf('Topic', node.key)}>{node.label}</a> <span class="kind">topic</span>
        </>
      );
    case 'Meeting': {
      const { title, below } = titled(node.title);
      return (
        <>
          <a href={hrefOf('Meeting', node.key)}>{title}</a> <span class="kind">meeting {node.date?.edtf}</span>
          {below && <p class="soft small">{below}</p>}
        </>
      );
    }
    case 'Article': {
      const { title, below } = titled(node.articleTitle);
      return (
        <>
          <a href={hrefOf('Article', node.key)}>{title}</a>{' '}
          <span class="kind">
            article · {node.publisher} {node.publishedOn}
          </span>
          {below && <p class="soft small">{below}</p>}
        </>
      );
    }
    case 'Position': {
      const [quote] = node.evidence.nodes;
      return (
        <>
          {node.holders.map((holder) => holder.name).join(', ')}{' '}
          <StanceBadge stance={node.stance} polarity={node.polarity} />{' '}
          {quote !== undefined && <a href={quoteHref(quote)}>in the text</a>} <span class="kind">position</span>
          <p class="soft small">{fragment || node.statement}</p>
        </>
      );
    }
    default:
      return (
        <>
          <a href={hrefOf(node.__typename, node.key)}>{node.name}</a>{' '}
          <span class="kind">
            {node.__typename.toLowerCase()}
            {node.__typename === 'Person' && node.represents && `, ${node.represents.name}`}
          </span>
        </>
      );
  }
}

/** Plain search over everything, in one ranked list. */
export function SearchView({ route }: { route: Route }) {
  const q = route.params.get('q') ?? '';
  const searched = searchWords(q);
  const type = TYPES.find((one) => one === route.params.get('types'));
  const variables = q.trim() === '' ? null : { query: searched, types: type === undefined ? undefined : [type] };
  const pages = usePages(Search, variables, ({ search }) => ({ ...search, nodes: search.edges }));
  const counts = pages.query.data?.search.countsByType ?? [];
  return (
    <>
      <PageHead title={q === '' ? 'Search' : `Search for “${q}”`} />
      <div class="fields">
        <TextFilter label="Words" name="q" route={route} placeholder="names, topics, words of a text" />
      </div>
      {q === '' && <Empty>Type some words: all of them must match, each may be the beginning of a longer one.</Empty>}
      {q !== '' && searched !== q.trim() && <p class="soft">Searched for the words that tell most: {searched}</p>}
      <Panel query={pages.query} lines={6} what="Searching">
        {() => (
          <>
            <div class="row" role="group" aria-label="By kind">
              <button
                type="button"
                class="button small"
                aria-pressed={type === undefined}
                onClick={() => setParams({ types: undefined })}
              >
                All
              </button>
              {counts.map((one) => (
                <button
                  type="button"
                  key={one.type}
                  class="button small"
                  aria-pressed={type === one.type}
                  onClick={() => setParams({ types: one.type })}
                >
                  {TYPE_WORDS[one.type]} {one.count}
                </button>
              ))}
            </div>
            {pages.nodes.length === 0 && (
              <Empty>
                <p>Nothing has all of these words.</p>
                {searched.includes(' ') && (
                  <p>
                    Wider:{' '}
                    {searched
                      .split(/\s+/)
                      .filter((word) => word.length > 3)
                      .slice(0, 5)
                      .map((word) => (
                        <span key={word}>
                          <a href={withParams('/search', { q: word })}>{word}</a>{' '}
                        </span>
                      ))}
                  </p>
                )}
              </Empty>
            )}
            <ol class="plain results">
              {pages.nodes.map((edge, index) => (
                <li key={`${index}${edge.node.__typename}`}>
                  <Result edge={edge} />
                </li>
              ))}
            </ol>
            <More pages={pages} what="results" />
          </>
        )}
      </Panel>
    </>
  );
}
