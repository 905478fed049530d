import { useState } from 'preact/hooks';
import { useShownQueries } from '../api/shown-queries.ts';
import { announce } from './announce.tsx';

/** GraphiQL's address with a query and its variables filled in. */
export function graphiqlHref(text: string, variables: unknown): string {
  return `/graphql?${new URLSearchParams({ query: text, variables: JSON.stringify(variables, null, 2) })}`;
}

/** "GraphQL of this view": each question that the view asked, to copy or to open in GraphiQL. */
export function QueryDrawer() {
  const queries = useShownQueries();
  const [open, setOpen] = useState(false);
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => announce('Copied.'),
      () => announce('The browser does not allow copying.'),
    );
  };
  return (
    <details class="drawer" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>GraphQL of this view ({queries.length})</summary>
      {open &&
        queries.map((query) => {
          const variables = JSON.stringify(query.variables, null, 2);
          return (
            <section key={query.text + variables} aria-label={/query (\w+)/.exec(query.text)?.[1] ?? 'Query'}>
              <div class="row">
                <strong>{/query (\w+)/.exec(query.text)?.[1]}</strong>
                <button type="button" class="button small" onClick={() => copy(`${query.text}\n# ${variables}`)}>
                  Copy
                </button>
                <a class="button small" href={graphiqlHref(query.text, query.variables)}>
                  Open in GraphiQL
                </a>
              </div>
              <pre tabIndex={0} role="region" aria-label="Query text">
                {query.text}
              </pre>
              {variables !== '{}' && (
                <pre tabIndex={0} role="region" aria-label="Variables">
                  {variables}
                </pre>
              )}
            </section>
          );
        })}
    </details>
  );
}
