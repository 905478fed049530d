import { pairStrength } from '../model/index.ts';
import {
  addMeeting,
  eachMeeting,
  eachPair,
  endsOf,
  type MeetingOfLevel,
  Numbering,
  noMeetings,
  type PairCount,
  PairTable,
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
  readonly pairs: PairTable<PairCount>;
  /** Meetings of each actor with anybody else, by number. */
  readonly meetings: readonly number[];
}

async function count(rows: readonly MeetingOfLevel[], query: NetworkQuery): Promise<Counted> {
  const numbering = new Numbering();
  const pairs = new PairTable<PairCount>();
  const meetings: number[] = [];
  const lastRow: number[] = [];
  const wanted = endsOf({ of: query.of });
  let n = 0;
  await eachMeeting(rows, (row) => {
    const share = pairStrength(row.actors.length);
    const numbers = row.actors.map((actor) => numbering.number(actor));
    n++;
    const seen = (x: number) => {
      if (lastRow[x] === n) return;
      lastRow[x] = n;
      meetings[x] = (meetings[x] ?? 0) + 1;
    };
    eachPair(row, wanted, (i, j) => {
      const [x, y] = [numbers[i] ?? 0, numbers[j] ?? 0];
      let known = pairs.get(x, y);
      if (known === undefined) {
        known = noMeetings();
        pairs.set(x, y, known);
      }
      addMeeting(known, row, share);
      seen(x);
      seen(y);
    });
  });
  if (query.minMeetingCount > 1) {
    pairs.each((x, y, { meetings: together }) => {
      if (together < query.minMeetingCount) pairs.delete(x, y);
    });
  }
  return { numbering, pairs, meetings };
}

/** Numbers of the actors within so many steps of the centre; all that have a link, where there is no centre. */
function reached({ numbering, pairs }: Counted, { center, depth }: NetworkQuery): Set<number> {
  const all = new Set<number>();
  if (center === undefined) {
    pairs.each((x, y) => all.add(x).add(y));
    return all;
  }
  const linked = new Map<number, number[]>();
  const link = (from: number, to: number) => {
    const list = linked.get(from);
    if (list === undefined) linked.set(from, [to]);
    else list.push(to);
  };
  pairs.each((x, y) => {
    link(x, y);
    link(y, x);
  });
  const start = numbering.number(center);
  const found = new Set(linked.has(start) ? [start] : []);
  let frontier = [...found];
  for (let step = 0; step < depth && frontier.length > 0; step++) {
    const next = new Set(frontier.flatMap((x) => linked.get(x) ?? []).filter((y) => !found.has(y)));
    for (const y of next) found.add(y);
    frontier = [...next];
  }
  return found;
}

const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The most frequent topics of each kept link's meetings, at most three; of equals the lesser code. Links are known by their place. */
async function topTopics(
  rows: readonly MeetingOfLevel[],
  { numbering }: Counted,
  kept: PairTable<number>,
  query: NetworkQuery,
): Promise<string[][]> {
  const topics = new Numbering();
  const counts: number[][] = Array.from({ length: kept.size }, () => []);
  const wanted = endsOf({ of: query.of });
  await eachMeeting(rows, (row) => {
    const numbers = row.actors.map((actor) => numbering.number(actor));
    const about = (row.topics ?? []).map((topic) => topics.number(topic));
    eachPair(row, wanted, (i, j) => {
      const link = kept.get(numbers[i] ?? 0, numbers[j] ?? 0);
      if (link === undefined) return;
      const own = counts[link] ?? [];
      for (const topic of about) own[topic] = (own[topic] ?? 0) + 1;
    });
  });
  return counts.map((own) => {
    const named = own.flatMap((times, topic): [string, number][] => [[topics.names[topic] ?? '', times]]);
    named.sort(([a, times], [b, others]) => others - times || byKey(a, b));
    return named.slice(0, 3).map(([topic]) => topic);
  });
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
  pairs.each((x, y, { strength }) => {
    const [one, other] = [nodes.get(x), nodes.get(y)];
    if (one === undefined || other === undefined) return;
    totalLinks++;
    for (const node of [one, other]) {
      node.strength += strength;
      node.degree++;
    }
  });
  const ranked = [...nodes]
    .map(([x, node]) => ({ x, ...node, meetingCount: meetings[x] ?? 0 }))
    .sort((a, b) => b.strength - a.strength || b.meetingCount - a.meetingCount || byKey(a.key, b.key))
    .slice(0, maxNodes);
  const drawn = new Set(ranked.map(({ x }) => x));
  const kept = new PairTable<number>();
  const keptPairs: (PairCount & { readonly a: string; readonly b: string })[] = [];
  pairs.each((x, y, found) => {
    if (!drawn.has(x) || !drawn.has(y)) return;
    const [a = '', b = ''] = [numbering.names[x] ?? '', numbering.names[y] ?? ''].sort(byKey);
    kept.set(x, y, keptPairs.length);
    keptPairs.push({ a, b, ...found });
  });
  const topics = await topTopics(rows, counted, kept, query);
  const links = keptPairs.map((pair, n) => ({ ...pair, topTopics: topics[n] ?? [] }));
  links.sort((x, y) => y.strength - x.strength || y.meetings - x.meetings || byKey(x.a, y.a) || byKey(x.b, y.b));
  return {
    nodes: ranked.map(({ key, meetingCount, degree }) => ({ key, meetingCount, degree })),
    links,
    totalNodes: nodes.size,
    totalLinks,
  };
}
