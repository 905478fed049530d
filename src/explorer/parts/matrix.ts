/** A cell as far as comparing needs it. */
export interface Standing {
  readonly actor: { readonly key: string };
  readonly topic: { readonly key: string };
  readonly latest: { readonly polarity: number; readonly targets: readonly { readonly key: string }[] };
}

/** How two actors compare over the topics that both speak of, towards a target that both name. */
export interface Comparison {
  readonly agree: number;
  readonly differ: number;
}

function sharesTarget(a: Standing, b: Standing): boolean {
  return a.latest.targets.some((target) => b.latest.targets.some((other) => other.key === target.key));
}

/** Counts agreement of the latest positions: only where both aim at the same target can signs be compared. */
export function compare(cells: readonly Standing[], a: string, b: string): Comparison {
  let agree = 0;
  let differ = 0;
  for (const mine of cells.filter((cell) => cell.actor.key === a)) {
    const theirs = cells.find((cell) => cell.actor.key === b && cell.topic.key === mine.topic.key);
    if (theirs === undefined || !sharesTarget(mine, theirs)) continue;
    if (theirs.latest.polarity === mine.latest.polarity) agree += 1;
    else differ += 1;
  }
  return { agree, differ };
}

function alike(cells: readonly Standing[], a: string, b: string): number {
  let sum = 0;
  for (const mine of cells.filter((cell) => cell.actor.key === a)) {
    const theirs = cells.find((cell) => cell.actor.key === b && cell.topic.key === mine.topic.key);
    if (theirs !== undefined) sum += mine.latest.polarity * theirs.latest.polarity;
  }
  return sum;
}

/** Orders actors so that each stands beside the one most like it, beginning with the first. */
export function byLikeness(cells: readonly Standing[], keys: readonly string[]): readonly string[] {
  const left = [...keys];
  const order: string[] = [];
  let now = left.shift();
  while (now !== undefined) {
    order.push(now);
    const last: string = now;
    left.sort((a, b) => alike(cells, last, b) - alike(cells, last, a) || (a < b ? -1 : 1));
    now = left.shift();
  }
  return order;
}
