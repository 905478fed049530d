import type { Page, PageRequest, Position } from '../../../src/store/index.ts';

/** A row with what it is ordered by: values first to last, the order's own first. */
export interface Ordered<R> {
  readonly by: readonly (string | number)[];
  readonly position: Position;
  readonly record: R;
}

export const compareValues = (a: readonly (string | number)[], b: readonly (string | number)[]): number => {
  for (let n = 0; n < a.length; n++) {
    const [x, y] = [a[n]!, b[n]!];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
};

/** A page by the plainest means: sort all, throw away what lies outside, cut. `by` tells the values of a position. */
export function plainPage<R>(
  rows: readonly Ordered<R>[],
  direction: 'ASC' | 'DESC',
  page: PageRequest,
  by: (position: Position) => readonly (string | number)[] = ({ order, key }) => [order, key],
): Page<R> {
  const sign = direction === 'ASC' ? 1 : -1;
  const sorted = [...rows].sort((a, b) => sign * compareValues(a.by, b.by));
  const place = (row: Ordered<R>, at: Position) => sign * compareValues(row.by, by(at));
  const { after, before } = page;
  const inside = sorted.filter(
    (row) => (after === null || place(row, after) > 0) && (before === null || place(row, before) < 0),
  );
  const kept = page.backwards ? inside.slice(-page.size) : inside.slice(0, page.size);
  const more = inside.length > kept.length;
  const start = page.backwards ? before : after;
  const others = sorted.some(
    (row) => start !== null && (page.backwards ? place(row, start) >= 0 : place(row, start) <= 0),
  );
  const other = page.otherSide && others;
  return {
    rows: kept.map(({ record }) => record),
    positions: kept.map(({ position }) => position),
    hasNextPage: page.backwards ? other : more,
    hasPreviousPage: page.backwards ? more : other,
  };
}

/** A row ordered by one value and its key. */
export const ordered = <R extends { readonly key: string }>(order: string | number, record: R): Ordered<R> => ({
  by: [order, record.key],
  position: { order, key: record.key },
  record,
});
