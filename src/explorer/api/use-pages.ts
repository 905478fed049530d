import type { ResultOf, VariablesOf } from 'gql.tada';
import { useRef, useState } from 'preact/hooks';
import { AskFailure, ask, askKey } from './client.ts';
import { type Queried, useQuery } from './use-query.ts';

/** A connection as far as paging needs it. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that grows by cursor. */
export interface Pages<Data, Node> {
  readonly query: Queried<Data>;
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly failure: AskFailure | null;
  readonly more: () => void;
}

interface Later<Node> {
  readonly key: string;
  readonly pages: readonly Connection<Node>[];
  readonly busy: boolean;
  readonly failure: AskFailure | null;
}

/** Asks for a connection's first page, and for the next one whenever `more` is called. */
export function usePages<Document, Node>(
  document: Document,
  variables: Omit<VariablesOf<Document>, 'after'> | null,
  pick: (data: ResultOf<Document>) => Connection<Node> | null | undefined,
): Pages<ResultOf<Document>, Node> {
  const query = useQuery(document, variables as VariablesOf<Document> | null);
  const key = askKey(document, variables);
  const [state, setState] = useState<Later<Node>>({ key, pages: [], busy: false, failure: null });
  const later = state.key === key ? state : { key, pages: [], busy: false, failure: null };
  const latest = useRef(key);
  latest.current = key;
  const first = query.data === null ? null : pick(query.data);
  const last = later.pages.at(-1) ?? first;
  const more = async () => {
    if (last?.pageInfo.endCursor == null || later.busy) return;
    setState({ ...later, busy: true, failure: null });
    try {
      const answer = await ask(document, { ...variables, after: last.pageInfo.endCursor });
      const page = pick(answer.data as ResultOf<Document>);
      if (latest.current === key && page != null)
        setState({ key, pages: [...later.pages, page], busy: false, failure: null });
    } catch (cause) {
      const failure = cause instanceof AskFailure ? cause : new AskFailure('refused', String(cause));
      if (latest.current === key) setState({ ...later, busy: false, failure });
    }
  };
  return {
    query,
    nodes: [...(first?.nodes ?? []), ...later.pages.flatMap((page) => page.nodes)],
    totalCount: first?.totalCount ?? 0,
    hasMore: last?.pageInfo.hasNextPage ?? false,
    busy: later.busy,
    failure: later.failure,
    more,
  };
}

/** Fetches every page of a connection for an export; `tell` hears how many there are so far. */
export async function collectAll<Document, Node>(
  document: Document,
  variables: Omit<VariablesOf<Document>, 'after'>,
  pick: (data: ResultOf<Document>) => Connection<Node> | null | undefined,
  tell: (count: number) => void,
  signal: AbortSignal,
): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const answer = await ask(document, { ...variables, after }, signal);
    signal.throwIfAborted();
    if (answer.errors.length > 0) throw new Error(answer.errors[0]?.message ?? 'A page could not be fetched.');
    const page = pick(answer.data as ResultOf<Document>);
    if (page == null) break;
    nodes.push(...page.nodes);
    tell(nodes.length);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}
