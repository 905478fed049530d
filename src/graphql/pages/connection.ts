import type { GraphQLResolveInfo } from 'graphql';
import type { Page, PageRequest } from '../../store/index.ts';
import { fieldsBelow, hasField } from '../selection.ts';
import { hashOf, writeCursor } from './cursor.ts';
import { type PageArguments, pageRequest } from './page-request.ts';

/** What is at hand, or will be: a page that came with its parent must not wait, for its fields are then resolved in one go. */
export type Soon<T> = T | Promise<T>;

/** Goes on with what is at hand or will be. */
export const andThen = <T, U>(soon: Soon<T>, go: (value: T) => U): Soon<U> =>
  soon instanceof Promise ? soon.then(go) : go(soon);

/** A page before it is asked for: rows and count are fetched only where the operation selects them. */
export interface Connection<R> {
  readonly page: () => Soon<Page<R>>;
  readonly count: () => Soon<number>;
  readonly hash: () => string;
}

export interface Edge<R> {
  readonly row: R;
  readonly cursor: () => string;
}

/** The edges of a connection in order. */
export const edgesOf = <R>(connection: Connection<R>): Soon<Edge<R>[]> =>
  andThen(connection.page(), (page) =>
    page.rows.map((row, index) => ({
      row,
      cursor: () => writeCursor(connection.hash(), page.positions[index] ?? { order: '', key: '' }),
    })),
  );

/** What `pageInfo` tells of a connection. */
export async function pageInfoOf(connection: Connection<unknown>) {
  const page = await connection.page();
  const cursorAt = (index: number): string | null => {
    const position = page.positions.at(index);
    return position === undefined ? null : writeCursor(connection.hash(), position);
  };
  return {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: () => cursorAt(0),
    endCursor: () => cursorAt(-1),
  };
}

/**
 * A connection over one of the reader's pages. `scope` is what its cursors are valid for: parent, order and filter.
 * Arguments are checked at once, so that a bad one is refused even where only `totalCount` is selected.
 */
export function connection<R>(
  info: GraphQLResolveInfo,
  args: PageArguments,
  scope: readonly unknown[],
  fetch: { readonly page: (request: PageRequest) => Soon<Page<R>>; readonly count: () => Soon<number> },
): Connection<R> {
  const hash = memo(() => hashOf(info.fieldName, ...scope));
  const otherFlag = args.last == null ? 'hasPreviousPage' : 'hasNextPage';
  const request = pageRequest(args, hash, selectsFlag(info, otherFlag));
  return { page: memo(() => fetch.page(request)), count: memo(fetch.count), hash };
}

function selectsFlag(info: GraphQLResolveInfo, flag: string): boolean {
  const pageInfos = fieldsBelow(info.fieldNodes, info).filter((field) => field.name.value === 'pageInfo');
  return hasField(fieldsBelow(pageInfos, info), flag);
}

/** Calls a function once and gives what it gave ever after. */
export function memo<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
