import { all, join, raw, type Sql, sql } from '../sql.ts';
import type { Branch, Lead, Listing, OrderBy } from './lists.ts';
import { rowsWith } from './words.ts';

/** A walk in order stands for this many entries of a list: beyond it a list is too long to be sorted, or words are too common. */
const WALK_BY_ORDER = 5_000;
const WALK_FOR_WORDS = 2_000;
/** A list's length is counted up to here; longer ones are all alike. */
const COUNTED = 50_000;

/** Rows of a table that an index of it holds in order of their day. */
export const ofRows = (table: Listing['table'], where: Sql): Branch => ({
  from: raw(`${table} r`),
  where: [where],
  key: raw('r.key'),
  date: raw('r.sort_date'),
  isRow: true,
  held: null,
});

/** A way by lists, whose union holds what can fit. It proves a condition by its name. */
export const wayBy = (branches: readonly Branch[], proves?: string): Lead => ({
  proves,
  branches,
  length: join(
    branches.map(
      ({ from, where }) => sql`(SELECT count(*) FROM (SELECT 1 FROM ${from} WHERE ${all(where)} LIMIT ${COUNTED}))`,
    ),
    ' + ',
  ),
});

/** Each of the values once, as a parameter. */
export const eachOnce = (values: readonly string[]): Sql[] => [...new Set(values)].map((value) => sql`${value}`);

/** The whole table as a list, by a column that has an index. */
const walk = (table: Listing['table'], length: number): Lead => ({
  length: sql`${length}`,
  branches: [{ ...ofRows(table, raw('1')), where: [] }],
});

/** The ways of a question, completed by what words find and by walks through the whole table, where those may be the shortest. */
export function completed(
  table: Listing['table'],
  ways: readonly Lead[],
  order: OrderBy,
  owned: boolean,
  words: readonly string[] | undefined,
): readonly Lead[] {
  if (owned) return ways;
  const found = words === undefined ? null : rowsWith(table, words);
  const byWords: Lead[] =
    found === null
      ? []
      : [
          {
            length: sql`(SELECT count(*) FROM ${found})`,
            branches: [{ ...ofRows(table, sql`r.id IN ${found}`), date: raw('+r.sort_date') }],
          },
        ];
  const all = [...ways, ...byWords];
  if (all.length === 0) return [walk(table, 0)];
  if (order !== 'date') return [...all, walk(table, WALK_BY_ORDER)];
  return ways.length === 0 ? [...all, walk(table, WALK_FOR_WORDS)] : all;
}
