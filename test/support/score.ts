/** What was decided, and what is true. */
export type Pair = readonly [decided: string, truth: string];

export interface Score {
  readonly pairPrecision: number;
  readonly pairRecall: number;
  readonly b3Precision: number;
  readonly b3Recall: number;
}

const rounded = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000);
const pairsOf = (count: number): number => (count * (count - 1)) / 2;

function count(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Pairwise and B-cubed precision and recall of a partition (Bagga and Baldwin, 1998). */
export function scoreOf(pairs: readonly Pair[]): Score {
  const decided = count(pairs.map(([one]) => one));
  const truth = count(pairs.map(([, one]) => one));
  const both = count(pairs.map((pair) => JSON.stringify(pair)));
  let [right, precision, recall] = [0, 0, 0];
  for (const [key, size] of both) {
    const [one, other] = JSON.parse(key) as Pair;
    right += pairsOf(size);
    precision += size ** 2 / (decided.get(one) ?? 1);
    recall += size ** 2 / (truth.get(other) ?? 1);
  }
  const sum = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((all, size) => all + pairsOf(size), 0);
  return {
    pairPrecision: rounded(right, sum(decided)),
    pairRecall: rounded(right, sum(truth)),
    b3Precision: rounded(precision, pairs.length),
    b3Recall: rounded(recall, pairs.length),
  };
}
