import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { Named, When } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { announce } from './announce.tsx';

/** The facts of an article with the places of their words. */
export const Facts = graphql(
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
export function useFacts(article: string, facts: FactsOf | null): readonly TextFact[] {
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
