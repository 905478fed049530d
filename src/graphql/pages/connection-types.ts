import type { ArgBuilder, ObjectRef } from '@pothos/core';
import { builder } from '../builder.ts';
import { andThen, type Connection, type Edge, edgesOf, pageInfoOf } from './connection.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

const PageInfo = builder.objectRef<Awaited<ReturnType<typeof pageInfoOf>>>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether rows follow this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether rows come before this page.' }),
    startCursor: t.string({
      nullable: true,
      description: 'Cursor of the first row; null where the page is empty.',
      resolve: (page) => page.startCursor(),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last row; give it as `after` to get the next page.',
      resolve: (page) => page.endCursor(),
    }),
  }),
});

/** The four arguments of every connection. */
export const pageArguments = (arg: ArgBuilder<Types>) => ({
  first: arg.int({ description: 'How many from the beginning: 1 to 100, 20 unless told.' }),
  after: arg.string({ description: 'Only what follows the row of this cursor.' }),
  last: arg.int({ description: 'How many from the end: 1 to 100. Not together with `first`.' }),
  before: arg.string({ description: 'Only what comes before the row of this cursor.' }),
});

/** The edge and connection types of rows whose node is of type `node`. More fields are added to the refs with `builder.objectField`. */
export function connectionTypes<R, N, C extends Connection<R> = Connection<R>>(
  name: string,
  // biome-ignore lint/suspicious/noExplicitAny: a ref of any kind of output type; the row decides what it must hold
  options: { readonly node: any; readonly of: string; readonly toNode: (row: R) => N },
): { readonly edge: ObjectRef<Types, Edge<R>>; readonly connection: ObjectRef<Types, C> } {
  const edge = builder.objectRef<Edge<R>>(`${name}Edge`);
  edge.implement({
    description: `One row of a page of ${options.of}.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Where this row stands: for `after` and `before`.',
        resolve: (row) => row.cursor(),
      }),
      node: t.field({
        type: options.node,
        description: 'The row itself.',
        resolve: ({ row }) => options.toNode(row) as never,
      }),
    }),
  });
  const connection = builder.objectRef<C>(`${name}Connection`);
  connection.implement({
    description: `A page of ${options.of}.`,
    fields: (t) => ({
      edges: t.field({ type: [edge], description: 'The rows with their cursors.', resolve: (page) => edgesOf(page) }),
      nodes: t.field({
        type: [options.node] as never,
        description: 'The rows.',
        resolve: (page) => andThen(page.page(), ({ rows }) => rows.map(options.toNode)) as never,
      }),
      pageInfo: t.field({ type: PageInfo, description: 'Where the page stands.', resolve: (page) => pageInfoOf(page) }),
      totalCount: t.int({
        description: 'How many there are in all, whatever the page.',
        resolve: (page) => page.count(),
      }),
    }),
  });
  return { edge, connection };
}
