import { useEffect, useState } from 'preact/hooks';
import { textOf } from './graphql.ts';

/** A document with the variables that the view on screen asked it with. */
export interface ShownQuery {
  readonly text: string;
  readonly variables: unknown;
}

const shown = new Set<ShownQuery>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Lists a query for the drawer "GraphQL of this view"; the result takes it off again. */
export function showQuery(document: unknown, variables: unknown): () => void {
  const entry: ShownQuery = { text: textOf(document), variables };
  shown.add(entry);
  tell();
  return () => {
    shown.delete(entry);
    tell();
  };
}

/** The queries of the view on screen, in the order of asking. */
export function useShownQueries(): readonly ShownQuery[] {
  const [, setRound] = useState(0);
  useEffect(() => {
    const listener = () => setRound((round) => round + 1);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return [...shown];
}
