import { useEffect, useMemo } from 'preact/hooks';
import { Named } from '../api/fragments.ts';
import { graphql } from '../api/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { articleJson } from '../exports/article-json.ts';
import { announce } from '../parts/announce.tsx';
import type { TextFact } from '../parts/article-facts.ts';
import { Facts, useFacts } from '../parts/article-facts.ts';
import { ExportMenu } from '../parts/export-menu.tsx';
import { FactButton } from '../parts/fact-button.tsx';
import { ActorLink } from '../parts/links.tsx';
import { type MarkedSpan, MarkedText } from '../parts/marked-text.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Panel } from '../parts/states.tsx';
import { shortcutsOn } from '../parts/theme.ts';
import { hrefOf, type Route, setParams } from '../router.ts';
import { titleOfKey, UnknownKey } from './unknown.tsx';

const Text = graphql(
  `
  query ArticleText($key: String!) {
    article(key: $key) {
      key
      url
      title
      publisher
      publishedOn
      language
      revision
      text
      side {
        ...Named
      }
      mentions {
        start
        end
        refersTo {
          __typename
          ... on Actor {
            key
          }
          ... on Topic {
            key
          }
        }
      }
    }
  }
`,
  [Named],
);

function spanOf(at: string | null): { start: number; end: number } | null {
  const match = /^(\d+)-(\d+)$/.exec(at ?? '');
  return match === null ? null : { start: Number(match[1]), end: Number(match[2]) };
}

/** An article: its text with every fact and name marked, and the list of its facts. */
export function ArticleView({ route }: { route: Route }) {
  const { key } = route;
  const text = useQuery(Text, { key });
  const query = useQuery(Facts, { key });
  const article = text.data?.article ?? null;
  const facts = useFacts(article?.key ?? key, query.data?.article ?? null);
  const at = spanOf(route.params.get('at'));
  const chosen =
    at === null
      ? null
      : (facts.find((fact) => fact.spans.some((span) => span.start === at.start && span.end === at.end)) ??
        facts.find((fact) => fact.spans.some((span) => span.start <= at.start && span.end >= at.end)) ??
        null);
  const chosenId = chosen?.id ?? (at === null ? null : 'at');

  const choose = (fact: TextFact | undefined) => {
    const span = fact?.spans[0];
    if (span !== undefined) setParams({ at: `${span.start}-${span.end}` });
  };
  useEffect(() => {
    if (chosenId === null) return;
    const piece = document.querySelector('.marked-text .chosen');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    piece?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }, [chosenId, article === null, at?.start]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.key !== 'n' && event.key !== 'p') || !shortcutsOn() || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if ((event.target as HTMLElement).closest('input, textarea, select') !== null || facts.length === 0) return;
      const now = facts.findIndex((fact) => fact.id === chosen?.id);
      const step = event.key === 'n' ? now + 1 : now - 1 + (now < 0 ? 1 : 0);
      const index = (step + facts.length) % facts.length;
      choose(facts[index]);
      announce(`Fact ${index + 1} of ${facts.length}`);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  const spans = useMemo((): readonly MarkedSpan[] => {
    const marked: MarkedSpan[] = facts.flatMap(({ id, fact, spans: own }) =>
      own.map((span) => ({
        start: span.start,
        end: span.end,
        kind: fact.__typename === 'Meeting' ? ('meeting' as const) : ('position' as const),
        id,
      })),
    );
    for (const mention of article?.mentions ?? []) {
      const { refersTo } = mention;
      const href = refersTo !== null && 'key' in refersTo ? hrefOf(refersTo.__typename, refersTo.key) : '';
      marked.push({ start: mention.start, end: mention.end, kind: 'mention', id: href });
    }
    if (at !== null && chosen === null) marked.push({ ...at, kind: 'meeting', id: 'at' });
    return marked;
  }, [facts, article, at?.start, at?.end, chosen === null]);

  if (text.data !== null && article === null && text.errors.length === 0)
    return <UnknownKey what="article" keyed={key} />;
  const wrong =
    article === null
      ? []
      : facts.flatMap((fact) => fact.spans.filter((span) => article.text.slice(span.start, span.end) !== span.quote));

  return (
    <>
      <PageHead
        kicker={
          <>
            Article
            {article?.publisher != null && ` · ${article.publisher}`}
            {article?.publishedOn != null && ` · ${article.publishedOn}`}
          </>
        }
        title={article?.title ?? titleOfKey(key)}
        actions={
          <ExportMenu
            choices={[
              {
                label: 'Text and spans (JSON)',
                run: async () => (article === null ? [] : [articleJson(article, facts)]),
              },
            ]}
          />
        }
      />
      <div class="reading">
        <div>
          <Panel query={text} lines={8} what="Fetching the text">
            {() =>
              article && (
                <>
                  <p class="facts-line soft">
                    {article.side && (
                      <>
                        speaks for <ActorLink actor={article.side} />
                        {' · '}
                      </>
                    )}
                    {article.language}
                    {article.revision > 1 && ` · revision ${article.revision}`}
                    {article.url !== null && /^https?:/.test(article.url) && (
                      <>
                        {' · '}
                        <a href={article.url} rel="noreferrer noopener" target="_blank">
                          original<span class="away"> (opens another site)</span>
                        </a>
                      </>
                    )}
                  </p>
                  {wrong.length > 0 && (
                    <div class="notice bad" role="alert">
                      {wrong.length} {wrong.length === 1 ? 'quote does' : 'quotes do'} not stand at the place told: the
                      text has changed since.
                    </div>
                  )}
                  <MarkedText text={article.text} spans={spans} chosen={chosenId} />
                </>
              )
            }
          </Panel>
        </div>
        <aside aria-label="Facts found in it">
          <h2>Facts {query.data !== null && `(${facts.length})`}</h2>
          <Panel query={query} lines={4} what="Fetching the facts">
            {() => (
              <>
                {facts.length === 0 && <Empty>No fact found in it.</Empty>}
                <ol class="fact-list">
                  {facts.map((fact, index) => (
                    <FactButton
                      key={fact.id}
                      fact={fact}
                      number={index + 1}
                      chosen={fact.id === chosen?.id}
                      onChoose={() => choose(fact)}
                    />
                  ))}
                </ol>
                <p class="legend small soft">
                  <mark class="in-meeting">meeting</mark> <mark class="in-position">position</mark>{' '}
                  <span class="mention">name</span>
                  {shortcutsOn() && facts.length > 1 && ' · keys n and p: next and previous fact'}
                </p>
              </>
            )}
          </Panel>
        </aside>
      </div>
    </>
  );
}
