import { Named } from '../api/fragments.ts';
import { graphql } from '../api/graphql.ts';
import { usePages } from '../api/use-pages.ts';
import { useQuery } from '../api/use-query.ts';
import { ActorsField } from '../parts/actor-field.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { Choice, dateParam, Filters, listParam, PeriodFilter, TextFilter } from '../parts/filters.tsx';
import { More } from '../parts/more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Panel } from '../parts/states.tsx';
import { hrefOf, longKey, type Route, setParams } from '../router.ts';

const Articles = graphql(
  `
  query Articles($filter: ArticleFilter, $after: String) {
    articles(filter: $filter, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        key
        title
        publisher
        publishedOn
        side {
          ...Named
        }
      }
    }
  }
`,
  [Named],
);

const Publishers = graphql(`
  query Publishers {
    publishers {
      publisher
      articleCount
    }
  }
`);

/** The articles that everything comes from. */
export function ArticlesView({ route }: { route: Route }) {
  const filter = {
    publisher: route.params.get('publisher') ?? undefined,
    side: listParam(route, 'side')?.map(longKey),
    publishedOn: dateParam(route),
    text: route.params.get('q') ?? undefined,
  };
  const pages = usePages(Articles, { filter }, (data) => data.articles);
  const publishers = useQuery(Publishers, {});
  return (
    <>
      <PageHead title="Articles" actions={<ExportMenu choices={[]} />} />
      <Filters route={route} names={['publisher', 'side', 'from', 'to', 'q']}>
        <TextFilter label="Words" name="q" route={route} placeholder="in the text" />
        <Choice
          label="Publisher"
          name="publisher"
          value={route.params.get('publisher') ?? ''}
          options={[
            ['', 'all'],
            ...(publishers.data?.publishers ?? []).map(
              (one) => [one.publisher, `${one.publisher} (${one.articleCount})`] as const,
            ),
          ]}
        />
        <ActorsField
          label="Speaks for"
          values={listParam(route, 'side') ?? []}
          onChange={(values) => setParams({ side: values.join(',') })}
        />
        <PeriodFilter route={route} />
      </Filters>
      <Panel query={pages.query} lines={8} what="Fetching articles">
        {() => (
          <>
            <p class="count">
              <strong>{pages.totalCount.toLocaleString('en')}</strong> {pages.totalCount === 1 ? 'article' : 'articles'}
            </p>
            {pages.nodes.length === 0 && (
              <Empty>No article with these filters. Clear them, or search for other words.</Empty>
            )}
            {pages.nodes.length > 0 && (
              <table class="stack">
                <thead>
                  <tr>
                    <th scope="col">Published</th>
                    <th scope="col">Title</th>
                    <th scope="col">Publisher</th>
                  </tr>
                </thead>
                <tbody>
                  {pages.nodes.map((article) => (
                    <tr key={article.key}>
                      <td class="day">{article.publishedOn ?? <span class="soft">not told</span>}</td>
                      <th scope="row">
                        <a href={hrefOf('Article', article.key)}>{article.title}</a>
                      </th>
                      <td>
                        {article.publisher}
                        {article.side && <span class="soft"> for {article.side.name}</span>}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            <More pages={pages} what="articles" />
          </>
        )}
      </Panel>
    </>
  );
}
