import type { PositionOrderField, PositionOwner, PositionQuery } from '../../queries.ts';
import type { PositionRecord } from '../../records.ts';
import type { GraphReader, ReadContext } from '../../store.ts';
import { raw, sql } from '../sql.ts';
import { jsonReal } from '../values.ts';
import type { Ask } from './answer.ts';
import { allKeys, type Listing, type OrderBy, pageKeys } from './lists.ts';
import { byOwner } from './meetings.ts';
import { EACH, forEach, jsonText, once, type PageJson, pageJson, readPage, type Select } from './pages.ts';
import { positionListing } from './position-list.ts';
import { positionJson } from './records.ts';

const ORDERS: Readonly<Record<PositionOrderField, OrderBy>> = { DATE: 'date', CONFIDENCE: 'confidence' };

function select(listing: Listing, order: OrderBy): Select {
  const value = order === 'date' ? jsonText('l.o') : jsonReal('l.o');
  return (window) =>
    sql`SELECT ${raw(value)} AS o, l.k AS k, ${raw(positionJson('m'))} AS r FROM (${pageKeys(listing, order, window)}) l CROSS JOIN position m ON m.key = l.k`;
}

const ownerAt = (by: PositionOwner['by']) => ({ by, value: EACH });

/** Positions by key, in pages and by owner, and how many fit. */
export function positionReader(
  ask: Ask,
): Pick<GraphReader, 'positions' | 'positionPage' | 'positionPages' | 'positionCounts'> {
  const counts = async (listing: Listing, values: readonly unknown[], context: ReadContext) => {
    const one = sql`(SELECT count(*) FROM (${allKeys(listing)}))`;
    return (await ask('positionCounts', forEach(values, one, [listing]), context)) as number[];
  };
  return {
    async positions(keys, context) {
      const one = sql`(SELECT ${raw(positionJson('m'))} FROM position m WHERE m.key = ${EACH})`;
      return (await ask('positions', forEach(keys, one), context)) as (PositionRecord | null)[];
    },
    async positionPage(query, order, page, context) {
      const listing = positionListing(query, ORDERS[order.field], null);
      const one = pageJson(select(listing, ORDERS[order.field]), order.direction, page);
      return readPage((await ask('positionPage', once(one, [listing]), context)) as PageJson<PositionRecord>, page);
    },
    positionPages: (owners, query, order, page, context) =>
      byOwner(owners, async (by, group) => {
        const listing = positionListing(query, ORDERS[order.field], ownerAt(by));
        const one = pageJson(select(listing, ORDERS[order.field]), order.direction, page);
        const statement = forEach(
          group.map((owner) => owner.key),
          one,
          [listing],
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
          const listing = positionListing(query, 'date', by === 'all' ? null : ownerAt(by));
          const values = by === 'all' ? group.map(() => null) : real.map((owner) => owner.key);
          return counts(listing, values, context);
        },
      );
    },
  };
}
