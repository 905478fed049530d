/** Lower bounds of up to five classes of shading, so that each holds about as many countries as the others. */
export function classBounds(counts: readonly number[]): readonly number[] {
  const sorted = counts.filter((count) => count > 0).toSorted((a, b) => a - b);
  const bounds = [0, 0.35, 0.6, 0.8, 0.93].map((share) => sorted[Math.floor(share * sorted.length)] ?? 0);
  return [...new Set(bounds)].filter((bound) => bound > 0);
}

/** Class of a count: 0 to 4, or -1 for none. */
export function classOf(count: number, bounds: readonly number[]): number {
  return count === 0 ? -1 : bounds.filter((bound) => count >= bound).length - 1;
}

/** "3 to 7" for each class, the last one open. */
export function classLabels(bounds: readonly number[], most: number): readonly string[] {
  return bounds.map((bound, index) => {
    const top = (bounds[index + 1] ?? most + 1) - 1;
    return top <= bound ? String(bound) : `${bound} to ${top}`;
  });
}
