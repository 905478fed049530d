/** Whom each of some actors met: pairs of keys, in any order. */
export type Expand = (keys: readonly string[]) => Promise<readonly { readonly from: string; readonly to: string }[]>;

export interface PathBounds {
  /** The most steps. */
  readonly maxLength: number;
  /** The most chains. */
  readonly limit: number;
  /** The most actors to look at. */
  readonly maxVisited: number;
}

export interface Chains {
  /** All equally short, by their keys in order. */
  readonly chains: readonly (readonly string[])[];
  /** The bounds stopped the search before it could tell. */
  readonly exhausted: boolean;
}

/** One end's half of the search: how far each actor is, and by whom it was reached. */
interface Half {
  readonly reachedFrom: Map<string, Set<string>>;
  readonly distance: Map<string, number>;
  frontier: readonly string[];
  depth: number;
}

/**
 * The shortest chains between two actors: breadth first from both ends, the smaller frontier first, one `expand` a level.
 * Of equally short ones the first by key, so that any store gives the same. (Bidirectional search: Pohl, 1971.)
 */
export async function searchPaths(from: string, to: string, bounds: PathBounds, expand: Expand): Promise<Chains> {
  const ahead = half(from);
  const back = half(to);
  while (ahead.depth + back.depth < bounds.maxLength) {
    if (ahead.frontier.length === 0 || back.frontier.length === 0) return { chains: [], exhausted: false };
    if (ahead.distance.size + back.distance.size > bounds.maxVisited) return { chains: [], exhausted: true };
    const [near, far] = ahead.frontier.length <= back.frontier.length ? [ahead, back] : [back, ahead];
    await grow(near, expand);
    const met = near.frontier.filter((key) => far.distance.has(key));
    if (met.length > 0) return { chains: chainsThrough(met, from, to, ahead, back, bounds.limit), exhausted: false };
  }
  return { chains: [], exhausted: ahead.frontier.length > 0 && back.frontier.length > 0 };
}

const half = (end: string): Half => ({
  reachedFrom: new Map(),
  distance: new Map([[end, 0]]),
  frontier: [end],
  depth: 0,
});

async function grow(side: Half, expand: Expand): Promise<void> {
  const links = await expand(side.frontier);
  side.depth += 1;
  const next = new Set<string>();
  for (const { from, to } of links) {
    const known = side.distance.get(to);
    if (known !== undefined && known < side.depth) continue;
    side.distance.set(to, side.depth);
    next.add(to);
    const before = side.reachedFrom.get(to) ?? new Set();
    before.add(from);
    side.reachedFrom.set(to, before);
  }
  side.frontier = [...next].sort();
}

/** All shortest chains through the actors where the halves met, in the order of their keys, the first `limit` of them. */
function chainsThrough(
  met: readonly string[],
  from: string,
  to: string,
  ahead: Half,
  back: Half,
  limit: number,
): string[][] {
  const next = new Map<string, Set<string>>();
  const link = (a: string, b: string) => next.set(a, (next.get(a) ?? new Set()).add(b));
  walk(met, ahead, (reached, before) => link(before, reached));
  walk(met, back, (reached, before) => link(reached, before));
  const chains: string[][] = [];
  const extend = (chain: readonly string[]): void => {
    const last = chain[chain.length - 1] ?? from;
    if (last === to) chains.push([...chain]);
    else
      for (const key of [...(next.get(last) ?? [])].sort()) {
        if (chains.length >= limit) return;
        extend([...chain, key]);
      }
  };
  extend([from]);
  return chains;
}

function walk(met: readonly string[], side: Half, visit: (reached: string, before: string) => void): void {
  const seen = new Set<string>();
  const queue = [...met];
  for (const key of queue) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const before of side.reachedFrom.get(key) ?? []) {
      visit(key, before);
      queue.push(before);
    }
  }
}
