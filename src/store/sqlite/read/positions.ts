import type { PositionOrderField, PositionOwner, PositionQuery } from '../../queries.ts';
import type { PositionRecord } from '../../records.ts';
import type { GraphReader, ReadContext } from '../../store.ts';
import { raw, type Sql, sql } from '../sql.ts';
import { jsonReal } from '../values.ts';
import type { Ask } from './answer.ts';
import { allKeys, type Listing, type OrderBy, pageKeys } from './lists.ts';
import { byOwner } from './meetings.ts';
import { EACH, forEach, jsonText, type PageJson, pageJson, readPage, type Select } from './pages.ts';
import { positionListing } from './position-list.ts';
import { positionJson } from './records.ts';

const ORDERS: Readonly<Record<PositionOrderField, OrderBy>> = { DATE: 'date', CONFIDENCE: 'confidence' };

function select(listing: Listing, order: OrderBy): Select {
  const value = order === 'date' ? jsonText('l.o') : jsonReal('l.o');
  return (window) =>
    sql`SELECT ${raw(value)} AS o, l.k AS k, ${raw(positionJson('m'))} AS r FROM (${pageKeys(listing, order, window)}) l CROSS JOIN position m ON m.key = l.k`;
}

const ownerAt = (owners: readonly PositionOwner[], by: PositionOwner['by']) => ({
  by,
  value: EACH,
  alone: owners.length === 1,
});

/** Positions by key, in pages and by owner, and how many fit. */
export function positionReader(
  ask: Ask,
): Pick<GraphReader, 'positions' | 'positionPage' | 'positionPages' | 'positionCounts'> {
  const counts = async (keys: Sql, values: readonly unknown[], context: ReadContext) =>
    (await ask('positionCounts', forEach(values, sql`(SELECT count(*) FROM (${keys}))`), context)) as number[];
  return {
    async positions(keys, context) {
      const one = sql`(SELECT ${raw(positionJson('m'))} FROM position m WHERE m.key = ${EACH})`;
      return (await ask('positions', forEach(keys, one), context)) as (PositionRecord | null)[];
    },
    async positionPage(query, order, page, context) {
      const listing = positionListing(query, ORDERS[order.field], null);
      const statement = sql`SELECT ${pageJson(select(listing, ORDERS[order.field]), order.direction, page)} AS j`;
      return readPage((await ask('positionPage', statement, context)) as PageJson<PositionRecord>, page);
    },
    positionPages: (owners, query, order, page, context) =>
      byOwner(owners, async (by, group) => {
        const listing = positionListing(query, ORDERS[order.field], ownerAt(group, by));
        const one = pageJson(select(listing, ORDERS[order.field]), order.direction, page);
        const statement = forEach(
          group.map((owner) => owner.key),
          one,
        );
        const found = (await ask('positionPages', statement, context)) as readonly PageJson<PositionRecord>[];
        return found.map((each) => readPage(each, page));
      }),
    positionCounts(owners, query: PositionQuery, context) {
      const all = { by: 'all' } as const;
      return byOwner<PositionOwner | typeof all, number>(
        owners.map((owner) => owner ?? all),
        (by, group) => {
          const real = group.filter((owner): owner is PositionOwner => owner.by !== 'all');
          const listing = positionListing(query, 'date', by === 'all' ? null : ownerAt(real, by));
          const values = by === 'all' ? group.map(() => null) : real.map((owner) => owner.key);
          return counts(allKeys(listing), values, context);
        },
      );
    },
  };
}
