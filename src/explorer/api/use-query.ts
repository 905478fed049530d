import type { ResultOf, VariablesOf } from 'gql.tada';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type AnswerError, AskFailure, ask, askKey, keptAnswer } from './client.ts';
import { showQuery } from './shown-queries.ts';

/** A panel's answer as it stands. `stale`: the answer to the question before, while the new one is awaited. */
export interface Queried<Data> {
  readonly data: Data | null;
  readonly errors: readonly AnswerError[];
  readonly failure: AskFailure | null;
  readonly loading: boolean;
  readonly stale: boolean;
  readonly retry: () => void;
}

interface State {
  readonly key: string;
  readonly data: unknown;
  readonly errors: readonly AnswerError[];
  readonly failure: AskFailure | null;
}

/** Asks for a panel and asks again when the variables change; `null` variables ask nothing. */
export function useQuery<Document>(document: Document, variables: VariablesOf<Document> | null) {
  const key = variables === null ? '' : askKey(document, variables);
  const [state, setState] = useState<State>({ key: '', data: null, errors: [], failure: null });
  const [round, setRound] = useState(0);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => (variables === null ? undefined : showQuery(document, variables)), [key]);
  useEffect(() => {
    if (key === '' || (latest.current.key === key && latest.current.failure === null && round === 0)) return undefined;
    const controller = new AbortController();
    ask(document, variables, controller.signal).then(
      (answer) => {
        if (!controller.signal.aborted) setState({ key, data: answer.data, errors: answer.errors, failure: null });
      },
      (cause: unknown) => {
        if (controller.signal.aborted) return;
        const failure = cause instanceof AskFailure ? cause : new AskFailure('refused', String(cause));
        setState({ key, data: null, errors: [], failure });
      },
    );
    return () => controller.abort();
  }, [key, round]);
  const kept = key === '' || state.key === key ? undefined : keptAnswer(key);
  const current = state.key === key;
  const data = (kept !== undefined ? kept.data : state.data) as ResultOf<Document> | null;
  return {
    data: key === '' ? null : data,
    errors: current ? state.errors : [],
    failure: current ? state.failure : null,
    loading: key !== '' && !current && kept === undefined,
    stale: key !== '' && !current && kept === undefined && state.data !== null,
    retry: () => setRound((value) => value + 1),
  } satisfies Queried<ResultOf<Document>>;
}
