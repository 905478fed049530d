import type { DateRangeQuery } from '../../queries.ts';
import { raw, type Sql, sql } from '../sql.ts';
import type { Test } from './lists.ts';

/**
 * A fuzzy date fits a range that its bounds overlap; a lone bound counts for both, and without bounds none fits.
 * The list's days serve as bounds of its index: none later than the end, none earlier than the beginning less the widest span on record.
 */
export function dateTests(range: DateRangeQuery | undefined, kind: 'meeting' | 'position', day: Sql): Test[] {
  const tests: Test[] = [];
  if (range === undefined || (range.from === null && range.to === null)) return tests;
  tests.push({ row: false, sql: sql`${day} > ''` });
  if (range.to !== null) tests.push({ row: false, sql: sql`${day} <= ${range.to}` });
  if (range.from !== null) {
    tests.push({
      row: false,
      sql: sql`${day} >= date(${range.from}, '-' || coalesce((SELECT days FROM widest WHERE kind = ${kind}), 0) || ' days')`,
    });
    tests.push({ row: true, sql: sql`coalesce(r.latest, ${raw('r.sort_date')}) >= ${range.from}` });
  }
  return tests;
}
