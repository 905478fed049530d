import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { Named, When } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { articleJson } from '../exports/article-json.ts';
import { announce } from '../parts/announce.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { ActorLink, ActorLinks } from '../parts/links.tsx';
import { type MarkedSpan, MarkedText } from '../parts/marked-text.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { StanceBadge, StanceLine } from '../parts/stance.tsx';
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

const Facts = graphql(
  `
  query ArticleFacts($key: String!) {
    article(key: $key) {
      meetings {
        __typename
        id
        key
        title
        date {
          ...When
        }
        evidence(first: 20) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            quote
            start
            end
            method
            confidence
            article {
              key
            }
          }
        }
      }
      positions {
        __typename
        id
        stance
        polarity
        holders {
          ...Named
        }
        targets {
          ...Named
        }
        evidence(first: 20) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            quote
            start
            end
            method
            confidence
            article {
              key
            }
          }
        }
      }
    }
  }
`,
  [Named, When],
);

const MoreEvidence = graphql(`
  query MoreEvidence($id: ID!, $after: String) {
    node(id: $id) {
      ... on Attested {
        evidence(first: 100, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            quote
            start
            end
            method
            confidence
            article {
              key
            }
          }
        }
      }
    }
  }
`);

type FactsOf = NonNullable<ResultOf<typeof Facts>['article']>;
type MeetingFact = FactsOf['meetings'][number];
type PositionFact = FactsOf['positions'][number];
type EvidenceFact = MeetingFact['evidence']['nodes'][number];

/** A fact with its spans in this article, in the order of the text. */
export interface TextFact {
  readonly id: string;
  readonly fact: MeetingFact | PositionFact;
  readonly spans: readonly EvidenceFact[];
}

/** Every page of a fact's evidence, until there is no more. */
async function allEvidence(fact: MeetingFact | PositionFact, signal: AbortSignal): Promise<readonly EvidenceFact[]> {
  const nodes = [...fact.evidence.nodes];
  let page = fact.evidence.pageInfo;
  while (page.hasNextPage) {
    const answer = await ask(MoreEvidence, { id: fact.id, after: page.endCursor }, signal);
    const { node } = answer.data as ResultOf<typeof MoreEvidence>;
    if (node === null || !('evidence' in node)) break;
    nodes.push(...node.evidence.nodes);
    page = node.evidence.pageInfo;
  }
  return nodes;
}

function factsIn(
  article: string,
  facts: FactsOf,
  more: ReadonlyMap<string, readonly EvidenceFact[]>,
): readonly TextFact[] {
  return [...facts.meetings, ...facts.positions]
    .map((fact) => ({
      id: fact.id,
      fact,
      spans: (more.get(fact.id) ?? fact.evidence.nodes).filter((one) => one.article.key === article),
    }))
    .filter((fact) => fact.spans.length > 0)
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** The facts of the article; those with more evidence than came first are fetched to the end. */
function useFacts(article: string, facts: FactsOf | null): readonly TextFact[] {
  const [more, setMore] = useState<ReadonlyMap<string, readonly EvidenceFact[]>>(new Map());
  useEffect(() => {
    const long = [...(facts?.meetings ?? []), ...(facts?.positions ?? [])].filter(
      (fact) => fact.evidence.pageInfo.hasNextPage,
    );
    if (long.length === 0) return undefined;
    const controller = new AbortController();
    Promise.all(long.map(async (fact) => [fact.id, await allEvidence(fact, controller.signal)] as const)).then(
      (pairs) => {
        if (!controller.signal.aborted) setMore(new Map(pairs));
      },
      (cause: unknown) => {
        if (!controller.signal.aborted) announce(`Some quotes could not be fetched: ${String(cause)}`);
      },
    );
    return () => controller.abort();
  }, [facts]);
  return useMemo(() => (facts === null ? [] : factsIn(article, facts, more)), [article, facts, more]);
}

function spanOf(at: string | null): { start: number; end: number } | null {
  const match = /^(\d+)-(\d+)$/.exec(at ?? '');
  return match === null ? null : { start: Number(match[1]), end: Number(match[2]) };
}

function FactButton(props: { fact: TextFact; number: number; chosen: boolean; onChoose: () => void }) {
  const { fact } = props.fact;
  return (
    <li class={props.chosen ? 'chosen' : undefined}>
      <button type="button" aria-pressed={props.chosen} onClick={props.onChoose}>
        <span class="fact-number">{props.number}</span>
        <span>
          {fact.__typename === 'Meeting' ? (
            <>
              <span class="mark meeting-mark">meeting</span> {fact.date?.edtf ?? 'undated'} {fact.title}
            </>
          ) : (
            <>
              {fact.holders.map((holder) => holder.name).join(', ')}{' '}
              <StanceBadge stance={fact.stance} polarity={fact.polarity} />
              {fact.targets.length > 0 && ` → ${fact.targets.map((target) => target.name).join(', ')}`}
            </>
          )}
        </span>
      </button>
      {props.chosen && (
        <p class="small soft fact-more">
          {fact.__typename === 'Meeting' ? (
            <a href={hrefOf('Meeting', fact.key)}>Open the meeting</a>
          ) : (
            <>
              <ActorLinks actors={fact.holders} />{' '}
              <StanceLine stance={fact.stance} polarity={fact.polarity} targets={fact.targets} />
            </>
          )}
          {' · '}
          found by {props.fact.spans[0]?.method}, confidence {props.fact.spans[0]?.confidence.toFixed(2)}
        </p>
      )}
    </li>
  );
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
