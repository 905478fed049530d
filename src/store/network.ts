import { pairStrength } from '../model/index.ts';
import {
  addMeeting,
  eachMeeting,
  eachPair,
  endsOf,
  type MeetingOfLevel,
  Numbering,
  noMeetings,
  PAIR,
  type PairCount,
} from './pairs.ts';
import type { NetworkQuery } from './queries.ts';

/** A network by keys, before its actors are read. */
export interface KeyedNetwork {
  readonly nodes: readonly { readonly key: string; readonly meetingCount: number; readonly degree: number }[];
  readonly links: readonly (PairCount & {
    readonly a: string;
    readonly b: string;
    readonly topTopics: readonly string[];
  })[];
  readonly totalNodes: number;
  readonly totalLinks: number;
}

interface Counted {
  readonly numbering: Numbering;
  readonly pairs: ReadonlyMap<number, PairCount>;
  /** Meetings of each actor with anybody else, by number. */
  readonly meetings: readonly number[];
}

const ends = (pair: number): readonly [number, number] => [Math.floor(pair / PAIR), pair % PAIR];
const pairOf = (x: number, y: number): number => (x < y ? x * PAIR + y : y * PAIR + x);

async function count(rows: readonly MeetingOfLevel[], query: NetworkQuery): Promise<Counted> {
  const numbering = new Numbering();
  const pairs = new Map<number, PairCount>();
  const meetings: number[] = [];
  const wanted = endsOf({ of: query.of });
  await eachMeeting(rows, (row) => {
    const share = pairStrength(row.actors.length);
    const numbers = row.actors.map((actor) => numbering.number(actor));
    const seen = new Set<number>();
    eachPair(row, wanted, (i, j) => {
      const [x, y] = [numbers[i] ?? 0, numbers[j] ?? 0];
      const pair = pairOf(x, y);
      let known = pairs.get(pair);
      if (known === undefined) {
        known = noMeetings();
        pairs.set(pair, known);
      }
      addMeeting(known, row, share);
      seen.add(x).add(y);
    });
    for (const x of seen) meetings[x] = (meetings[x] ?? 0) + 1;
  });
  for (const [pair, { meetings: n }] of pairs) if (n < query.minMeetingCount) pairs.delete(pair);
  return { numbering, pairs, meetings };
}

/** Numbers of the actors within so many steps of the centre; all that have a link, where there is no centre. */
function reached({ numbering, pairs }: Counted, { center, depth }: NetworkQuery): Set<number> {
  const linked = new Map<number, number[]>();
  for (const pair of pairs.keys()) {
    const [x, y] = ends(pair);
    for (const [from, to] of [
      [x, y],
      [y, x],
    ] as const) {
      const list = linked.get(from);
      if (list === undefined) linked.set(from, [to]);
      else list.push(to);
    }
  }
  if (center === undefined) return new Set(linked.keys());
  const start = numbering.number(center);
  const found = new Set(linked.has(start) ? [start] : []);
  let frontier = [...found];
  for (let step = 0; step < depth && frontier.length > 0; step++) {
    frontier = frontier.flatMap((x) => linked.get(x) ?? []).filter((y) => !found.has(y));
    for (const y of frontier) found.add(y);
    frontier = [...new Set(frontier)];
  }
  return found;
}

const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The most frequent topics of each kept pair's meetings, at most three; of equals the lesser code. */
async function topTopics(
  rows: readonly MeetingOfLevel[],
  { numbering }: Counted,
  kept: ReadonlySet<number>,
  query: NetworkQuery,
): Promise<Map<number, string[]>> {
  const counts = new Map<number, Map<string, number>>();
  const wanted = endsOf({ of: query.of });
  await eachMeeting(rows, (row) => {
    const numbers = row.actors.map((actor) => numbering.number(actor));
    eachPair(row, wanted, (i, j) => {
      const pair = pairOf(numbers[i] ?? 0, numbers[j] ?? 0);
      if (!kept.has(pair)) return;
      let topics = counts.get(pair);
      if (topics === undefined) {
        topics = new Map();
        counts.set(pair, topics);
      }
      for (const topic of row.topics ?? []) topics.set(topic, (topics.get(topic) ?? 0) + 1);
    });
  });
  return new Map(
    [...counts].map(([pair, topics]) => {
      const sorted = [...topics].sort(([a, n], [b, m]) => m - n || byKey(a, b));
      return [pair, sorted.slice(0, 3).map(([topic]) => topic)];
    }),
  );
}

/** The network of the meetings' actors: totals, the strongest nodes, and the links among those. */
export async function networkOf(
  rows: readonly MeetingOfLevel[],
  query: NetworkQuery,
  maxNodes: number,
): Promise<KeyedNetwork> {
  const counted = await count(rows, query);
  const { numbering, pairs, meetings } = counted;
  const within = reached(counted, query);
  const nodes = new Map([...within].map((x) => [x, { key: numbering.names[x] ?? '', strength: 0, degree: 0 }]));
  let totalLinks = 0;
  for (const [pair, { strength }] of pairs) {
    const [x, y] = ends(pair);
    const [one, other] = [nodes.get(x), nodes.get(y)];
    if (one === undefined || other === undefined) continue;
    totalLinks++;
    for (const node of [one, other]) {
      node.strength += strength;
      node.degree++;
    }
  }
  const ranked = [...nodes]
    .map(([x, node]) => ({ x, ...node, meetingCount: meetings[x] ?? 0 }))
    .sort((a, b) => b.strength - a.strength || b.meetingCount - a.meetingCount || byKey(a.key, b.key))
    .slice(0, maxNodes);
  const drawn = new Set(ranked.map(({ x }) => x));
  const kept = new Set([...pairs.keys()].filter((pair) => ends(pair).every((x) => drawn.has(x))));
  const topics = await topTopics(rows, counted, kept, query);
  const links = [...kept].map((pair) => {
    const [a = '', b = ''] = ends(pair)
      .map((x) => numbering.names[x] ?? '')
      .sort(byKey);
    return { a, b, ...(pairs.get(pair) ?? noMeetings()), topTopics: topics.get(pair) ?? [] };
  });
  links.sort((x, y) => y.strength - x.strength || y.meetings - x.meetings || byKey(x.a, y.a) || byKey(x.b, y.b));
  return {
    nodes: ranked.map(({ key, meetingCount, degree }) => ({ key, meetingCount, degree })),
    links,
    totalNodes: nodes.size,
    totalLinks,
  };
}
