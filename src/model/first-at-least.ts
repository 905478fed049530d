/**
 * The index of the first of sorted items whose value is at least a number; how many there are where none is. Logarithmic in their
 * number.
 */
export function firstAtLeast<T>(items: readonly T[], value: (item: T) => number, least: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && value(item) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
