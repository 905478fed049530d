import type { Direction, Page, PageRequest, Position } from '../../queries.ts';
import type { ReadContext } from '../../store.ts';
import { otherWindow, type Placed, pageOf, pageWindow, type Window } from '../../window.ts';
import type { Ask } from './ask.ts';
import { Parameters } from './cypher.ts';

/** A short list under each owner `o`, in an order of two expressions: a value and the key. */
export interface Related<R> {
  /** MATCH with WHERE; binds what is carried. */
  readonly match: string;
  readonly carried: string;
  readonly order: string;
  readonly key: string;
  readonly direction: Direction;
  readonly map: string;
  readonly decode: (found: unknown) => R;
}

function bounds({ ascending, bounds: all }: Window, value: string, key: string, p: Parameters): string {
  return all
    .map(({ after, inclusive, at }: { after: boolean; inclusive: boolean; at: Position }) => {
      const sign = ascending === after ? '>' : '<';
      const v = p.add(at.order);
      return ` AND (${value} ${sign} ${v} OR (${value} = ${v} AND ${key} ${sign}${inclusive ? '=' : ''} ${p.add(at.key)}))`;
    })
    .join('');
}

/** A page of the list under each owner, in one statement. */
export async function pagesOfRelated<R>(
  ask: Ask,
  name: string,
  owners: readonly unknown[],
  make: (p: Parameters) => Related<R>,
  page: PageRequest,
  context: ReadContext,
): Promise<Page<R>[]> {
  if (owners.length === 0) return [];
  const p = new Parameters();
  const list = make(p);
  const asked = p.add(owners);
  const part = (window: Window): string => {
    const direction = window.ascending ? 'ASC' : 'DESC';
    return `${list.match}${bounds(window, list.order, list.key, p)} WITH ${list.carried} ORDER BY ${list.order} ${direction}, ${list.key} ${direction} LIMIT ${p.add(window.limit)}`;
  };
  const rows = `COLLECT { ${part(pageWindow(list.direction, page))} RETURN [${list.order}, ${list.key}, ${list.map}] }`;
  const other = otherWindow(list.direction, page);
  const flag = other === null ? 'false' : `EXISTS { ${part(other)} RETURN 1 }`;
  const text = `UNWIND range(0, size(${asked}) - 1) AS i WITH i, ${asked}[i] AS o RETURN i, ${rows} AS rows, ${flag} AS other ORDER BY i`;
  return (await ask(name, p.cypher(text), context)).map((record) => {
    const found = record.get('rows') as readonly Placed<unknown>[];
    return pageOf(
      found.map(([v, k, r]): Placed<R> => [v, k, list.decode(r)]),
      record.get('other') as boolean,
      page,
    );
  });
}
