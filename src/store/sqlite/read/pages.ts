import type { Direction, Page, PageRequest } from '../../queries.ts';
import { otherWindow, type Placed, pageOf, pageWindow, type Window } from '../../window.ts';
import { jsonParameter } from '../json.ts';
import { join, raw, type Sql, sql } from '../sql.ts';
import { type Listing, shortestWay } from './lists.ts';

/** SELECT of the rows in a window as `o` (the order's value), `k` (the key) and `r` (the record's JSON), in the window's order. */
export type Select = (window: Window) => Sql;

/** A page as the statement gives it. */
export interface PageJson<R> {
  readonly rows: readonly Placed<R>[];
  readonly other: number;
}

/** SQL of one page as JSON. */
export function pageJson(select: Select, direction: Direction, page: PageRequest): Sql {
  const other = otherWindow(direction, page);
  const rows = sql`(SELECT json_group_array(json_array(json(o), k, json(r))) FROM (${select(pageWindow(direction, page))}))`;
  return sql`json_object('rows', json(${rows}), 'other', ${other === null ? raw('0') : sql`EXISTS (${select(other)})`})`;
}

/** A page from what the statement gave. */
export const readPage = <R>(found: PageJson<R>, page: PageRequest): Page<R> =>
  pageOf(found.rows, found.other === 1, page);

/**
 * One answer for each of the values, in their order: `make` is given the SQL of the value at hand. The shortest ways of the listings
 * that it reads are found out beforehand, once for each value, and stand beside it.
 */
export const forEach = (values: readonly unknown[], make: Sql, listings: readonly (Listing | null)[] = []): Sql =>
  sql`WITH each_one AS MATERIALIZED (SELECT value${waysOf(listings)} FROM json_each(${jsonParameter(values)}) each_one) SELECT json_group_array(json(answer)) AS j FROM (SELECT ${make} AS answer FROM each_one)`;

/** The same for a question that is of no owner. */
export const once = (make: Sql, listings: readonly (Listing | null)[]): Sql =>
  sql`WITH each_one AS MATERIALIZED (SELECT NULL AS value${waysOf(listings)}) SELECT ${make} AS j FROM each_one`;

function waysOf(listings: readonly (Listing | null)[]): Sql {
  const ways = listings.flatMap((listing) => {
    const way = listing === null ? null : shortestWay(listing);
    return way === null || listing === null ? [] : [sql`, ${way} AS ${raw(listing.way)}`];
  });
  return join(ways, '');
}

/** The value at hand in `forEach`. */
export const EACH: Sql = raw('each_one.value');

/** A text as JSON. */
export const jsonText = (expression: string): string => `json_quote(${expression})`;
