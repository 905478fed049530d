import type { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../graphql-env.d.ts';

export type { ResultOf, VariablesOf } from 'gql.tada';

/** The scalars as they travel in JSON. */
interface Scalars {
  Date: string;
  DateTime: string;
}

type Tada = ReturnType<
  typeof initGraphQLTada<{ introspection: introspection; scalars: Scalars; disableMasking: true }>
>;

/** What `graphql` makes at run time: its own text and the fragments that it spreads. */
interface Part {
  readonly own: string;
  readonly fragments: readonly Part[];
}

function collect(part: Part, into: Set<string>): Set<string> {
  into.add(part.own);
  for (const fragment of part.fragments) collect(fragment, into);
  return into;
}

/** The text of a document, each of its fragments once. */
export function textOf(document: unknown): string {
  return [...collect(document as Part, new Set())].join('\n');
}

/** Removes the blanks that a template literal's lines share. */
function dedent(source: string): string {
  const lines = source
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const depth = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth)).join('\n');
}

/** Declares a typed document: gql.tada reads its types, and no parser is shipped. */
export const graphql = ((source: string, fragments: readonly Part[] = []): Part => ({
  own: dedent(source),
  fragments,
})) as unknown as Tada;
