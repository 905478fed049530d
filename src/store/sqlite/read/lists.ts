import type { Window } from '../../window.ts';
import { all, join, raw, type Sql, sql } from '../sql.ts';

/** A list of rows by their day that one index holds in order: those of an actor, of a topic, of a place, or all. */
export interface Branch {
  /** What is walked, in SQL's FROM; the row itself is `r` where `isRow`. */
  readonly from: Sql;
  readonly where: readonly Sql[];
  readonly key: Sql;
  readonly date: Sql;
  readonly isRow: boolean;
  /** Whether each entry of the list tells that its meeting was held. */
  readonly held: Sql | null;
  /** What else an entry of this list must pass, where it is one of several alternatives. */
  readonly own?: (branch: Branch) => readonly Test[];
}

/** One way to find all that can fit: lists whose union holds it. `length` counts their entries; the shortest way leads. */
export interface Lead {
  readonly length: Sql;
  readonly branches: readonly Branch[];
  /** The condition that all its entries fulfil by being on its lists, by the name that `tests` knows it by. */
  readonly proves?: string;
}

/** A condition; `row` where it looks into the row `r`. */
export interface Test {
  readonly row: boolean;
  readonly sql: Sql;
}

/** What is asked of the rows of a table: ways to find them, and what each must pass. */
export interface Listing {
  readonly table: 'meeting' | 'position' | 'article';
  readonly leads: readonly Lead[];
  /** Where the statement keeps which way leads; several listings in one statement have several names. */
  readonly way: string;
  tests(branch: Branch, proven: string | undefined): readonly Test[];
}

/** What the rows are ordered by: their day (as the list has it), or a column of the row. */
export type OrderBy = 'date' | 'participant_count' | 'confidence';

/** The condition that a row lies within the window. */
export function within({ ascending, bounds }: Window, order: Sql, key: Sql): Sql[] {
  return bounds.map(({ after, inclusive, at }) => {
    const above = ascending === after;
    return sql`(${order}, ${key}) ${raw(`${above ? '>' : '<'}${inclusive ? '=' : ''}`)} (${at.order}, ${at.key})`;
  });
}

/** ORDER BY both in the window's direction. */
export const ordering = ({ ascending }: Pick<Window, 'ascending'>, ...columns: readonly Sql[]): Sql =>
  sql`ORDER BY ${join(
    columns.map((column) => sql`${column} ${raw(ascending ? 'ASC' : 'DESC')}`),
    ', ',
  )}`;

function rowsOf(
  listing: Listing,
  branch: Branch,
  { proves }: Lead,
  needsRow: boolean,
): { readonly from: Sql; readonly where: readonly Sql[] } {
  const tests = [...listing.tests(branch, proves), ...(branch.own?.(branch) ?? [])];
  const joined = !branch.isRow && (needsRow || tests.some((test) => test.row));
  return {
    from: joined ? sql`${branch.from} CROSS JOIN ${raw(listing.table)} r ON r.key = ${branch.key}` : branch.from,
    where: [...branch.where, ...tests.map((test) => test.sql)],
  };
}

/** That a way leads: a constant for the statement's walk, so that all others cost nothing. */
const chosen = ({ leads, way }: Listing, n: number): Sql[] =>
  leads.length < 2 ? [] : [sql`${raw(`each_one.${way}`)} = ${n}`];

/** The number of the shortest of several ways; null where there is but one. The statement finds it out itself, once for each value. */
export function shortestWay({ leads }: Listing): Sql | null {
  if (leads.length < 2) return null;
  const lengths = leads.map((lead, n) => sql`SELECT ${n} AS way, ${lead.length} AS entries`);
  return sql`(SELECT way FROM (${join(lengths, ' UNION ALL ')}) ORDER BY entries, way LIMIT 1)`;
}

/** SELECT of the order's value `o` and the key `k` of the rows in the window, in its order. */
export function pageKeys(listing: Listing, order: OrderBy, window: Window): Sql {
  const selects = listing.leads.flatMap((lead, n) =>
    lead.branches.map((branch) => {
      const value = order === 'date' ? branch.date : raw(`r.${order}`);
      const key = order !== 'date' && branch.isRow ? raw('r.key') : branch.key;
      // Bounds of days must not tempt the planner away from the order's own index.
      const walked = order !== 'date' && branch.isRow ? { ...branch, date: raw('+r.sort_date') } : branch;
      const { from, where } = rowsOf(listing, walked, lead, order !== 'date');
      const conditions = [...chosen(listing, n), ...where, ...within(window, value, key)];
      return sql`SELECT ${value} AS o, ${key} AS k FROM ${from} WHERE ${all(conditions)} ${ordering(window, value, key)} LIMIT ${window.limit}`;
    }),
  );
  const [only] = selects;
  if (selects.length === 1 && only !== undefined) return only;
  const union = join(
    selects.map((select) => sql`SELECT * FROM (${select})`),
    ' UNION ',
  );
  return sql`SELECT o, k FROM (${union}) ${ordering(window, raw('o'), raw('k'))} LIMIT ${window.limit}`;
}

/** SELECT of the keys `k` of all rows that fit, each once. */
export function allKeys(listing: Listing): Sql {
  const selects = listing.leads.flatMap((lead, n) =>
    lead.branches.map((branch) => {
      const { from, where } = rowsOf(listing, branch, lead, false);
      return sql`SELECT ${branch.key} AS k FROM ${from} WHERE ${all([...chosen(listing, n), ...where])}`;
    }),
  );
  return join(selects, ' UNION ');
}

/** SELECT of something of the row `r` of each that fits. */
export function eachRow(listing: Listing, columns: Sql): Sql {
  const [lead] = listing.leads;
  const [branch] = lead?.branches ?? [];
  if (listing.leads.length === 1 && lead?.branches.length === 1 && branch !== undefined) {
    const { from, where } = rowsOf(listing, branch, lead, true);
    return sql`SELECT ${columns} FROM ${from} WHERE ${all(where)}`;
  }
  return sql`SELECT ${columns} FROM (${allKeys(listing)}) CROSS JOIN ${raw(listing.table)} r ON r.key = k`;
}
