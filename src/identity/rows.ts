import { KINDS, type KindName, type Row } from '../model/index.ts';

/** Whether two rows of a kind say the same, whatever the order of their properties. */
export function sameRow<K extends KindName>(kind: K, a: Row<K> | undefined, b: Row<K> | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Object.keys(KINDS[kind].properties).every((property) => {
    const [mine, theirs]: [unknown, unknown] = [Reflect.get(a, property), Reflect.get(b, property)];
    return mine === theirs || JSON.stringify(mine) === JSON.stringify(theirs);
  });
}

export const distinct = <T>(items: Iterable<T>): T[] => [...new Set(items)];

/** Items by a key of theirs, in the order in which they come. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
