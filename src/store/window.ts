import type { Direction, Page, PageRequest, Position } from './queries.ts';

/** The part of an order that a page reads: rows in one direction from, and up to, a position. */
export interface Window {
  readonly ascending: boolean;
  /** Rows beyond (or, `inclusive`, at) these positions: `after` in the window's own direction, else before. */
  readonly bounds: readonly { readonly after: boolean; readonly inclusive: boolean; readonly at: Position }[];
  readonly limit: number;
}

/** The rows of a page and one more, which tells that there are others. Backwards reads the order inverted. */
export function pageWindow(direction: Direction, page: PageRequest): Window {
  const start = page.backwards ? page.before : page.after;
  const end = page.backwards ? page.after : page.before;
  return {
    ascending: (direction === 'ASC') !== page.backwards,
    bounds: [
      ...(start === null ? [] : [{ after: true, inclusive: false, at: start }]),
      ...(end === null ? [] : [{ after: false, inclusive: false, at: end }]),
    ],
    limit: page.size + 1,
  };
}

/** One row on the page's other side; null where that is not asked, or where the page begins at the end of the order. */
export function otherWindow(direction: Direction, page: PageRequest): Window | null {
  const start = page.backwards ? page.before : page.after;
  if (!page.otherSide || start === null) return null;
  return {
    ascending: (direction === 'ASC') === page.backwards,
    bounds: [{ after: true, inclusive: true, at: start }],
    limit: 1,
  };
}

/** A row found for a page, with its place in the order. */
export type Placed<R> = readonly [order: string | number, key: string, record: R];

/** Cuts the row too many, turns a backwards page round and tells what lies on both sides. */
export function pageOf<R>(found: readonly Placed<R>[], hasOther: boolean, page: PageRequest): Page<R> {
  const more = found.length > page.size;
  const kept = found.slice(0, page.size);
  if (page.backwards) kept.reverse();
  return {
    rows: kept.map(([, , record]) => record),
    positions: kept.map(([order, key]) => ({ order, key })),
    hasNextPage: page.backwards ? hasOther : more,
    hasPreviousPage: page.backwards ? more : hasOther,
  };
}

/** The page of a list that is whole and in order already: for what is counted in JavaScript. `compare` tells a row from a position. */
export function pageOfSorted<R>(
  sorted: readonly Placed<R>[],
  page: PageRequest,
  compare: (row: Placed<R>, at: Position) => number,
): Page<R> {
  const { after, before } = page;
  const from = after === null ? 0 : firstIndex(sorted, (row) => compare(row, after) > 0);
  const to = before === null ? sorted.length : firstIndex(sorted, (row) => compare(row, before) >= 0);
  const within = sorted.slice(from, Math.max(from, to));
  const asked = page.backwards ? within.slice(-page.size - 1).reverse() : within.slice(0, page.size + 1);
  const hasOther = page.otherSide && (page.backwards ? before !== null && to < sorted.length : from > 0);
  return pageOf(asked, hasOther, page);
}

function firstIndex<R>(rows: readonly R[], test: (row: R) => boolean): number {
  const found = rows.findIndex(test);
  return found === -1 ? rows.length : found;
}

/** The first rows by an order, in it; without sorting the rest. */
function firstOf<R>(rows: Iterable<R>, count: number, compare: (a: R, b: R) => number): R[] {
  const first: R[] = [];
  for (const row of rows) {
    const last = first[count - 1];
    if (last !== undefined && compare(row, last) >= 0) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(first[middle] as R, row) <= 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, row);
    if (first.length > count) first.pop();
  }
  return first;
}

/** The page of rows in no order yet, of which there may be very many. `compare` is the order asked for, `at` tells a row from a position in it. */
export function pageOfMany<R>(
  rows: readonly R[],
  page: PageRequest,
  compare: (a: R, b: R) => number,
  at: (row: R, position: Position) => number,
  place: (row: R) => Position,
): Page<R> {
  const { after, before } = page;
  const within = rows.filter(
    (row) => (after === null || at(row, after) > 0) && (before === null || at(row, before) < 0),
  );
  const found = firstOf(within, page.size + 1, page.backwards ? (a, b) => compare(b, a) : compare);
  const start = page.backwards ? before : after;
  const beyond = (row: R) => start !== null && (page.backwards ? at(row, start) >= 0 : at(row, start) <= 0);
  const placed = found.map((row): Placed<R> => {
    const { order, key } = place(row);
    return [order, key, row];
  });
  return pageOf(placed, page.otherSide && start !== null && rows.some(beyond), page);
}
