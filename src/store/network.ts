import { numbered, type PairCounts, pairCounts } from './pair-counts.ts';
import { eachMeeting, eachPair, endsOf, type MeetingOfLevel, type PairCount } from './pairs.ts';
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

/** Meetings as numbers, with what was counted of them. */
interface Counted {
  readonly meetings: readonly MeetingOfLevel[];
  readonly rows: readonly (readonly number[])[];
  readonly counts: PairCounts;
  /** Meetings of each actor with anybody else, by number. */
  readonly ofActor: Int32Array;
}

async function count(meetings: readonly MeetingOfLevel[], query: NetworkQuery): Promise<Counted> {
  const { names, rows } = numbered(meetings.map(({ actors }) => actors));
  const ofActor = new Int32Array(names.length);
  const lastSeen = new Int32Array(names.length).fill(-1);
  const seen = (n: number, x: number) => {
    if (lastSeen[x] === n) return;
    lastSeen[x] = n;
    ofActor[x] = (ofActor[x] ?? 0) + 1;
  };
  const counts = await pairCounts(meetings, rows, names, endsOf({ of: query.of }), (n, x, y) => {
    seen(n, x);
    seen(n, y);
  });
  return { meetings, rows, counts, ofActor };
}

/** Calls back for each pair that met often enough, with its two actors. */
function eachLink(
  counts: PairCounts,
  { minMeetingCount }: NetworkQuery,
  visit: (pair: number, x: number, y: number) => void,
) {
  for (let pair = 0; pair < counts.size; pair++) {
    if ((counts.meetings[pair] ?? 0) >= minMeetingCount) visit(pair, counts.first[pair] ?? 0, counts.second[pair] ?? 0);
  }
}

/** Numbers of the actors within so many steps of the centre; all that have a link, where there is no centre. */
function reached({ counts }: Counted, query: NetworkQuery): Set<number> {
  const all = new Set<number>();
  if (query.center === undefined) {
    eachLink(counts, query, (_, x, y) => all.add(x).add(y));
    return all;
  }
  const linked = new Map<number, number[]>();
  const link = (from: number, to: number) => {
    const list = linked.get(from);
    if (list === undefined) linked.set(from, [to]);
    else list.push(to);
  };
  eachLink(counts, query, (_, x, y) => {
    link(x, y);
    link(y, x);
  });
  const start = counts.names.indexOf(query.center);
  const found = new Set(linked.has(start) ? [start] : []);
  let frontier = [...found];
  for (let step = 0; step < query.depth && frontier.length > 0; step++) {
    const next = new Set(frontier.flatMap((x) => linked.get(x) ?? []).filter((y) => !found.has(y)));
    for (const y of next) found.add(y);
    frontier = [...next];
  }
  return found;
}

const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The most frequent topics of each kept link's meetings, at most three; of equals the lesser code. `place` is a pair's link, plus one. */
async function topTopics(
  { meetings, rows, counts }: Counted,
  place: Int32Array,
  links: number,
  query: NetworkQuery,
): Promise<string[][]> {
  const topics = numbered(meetings.map((meeting) => meeting.topics ?? []));
  const width = topics.names.length;
  const times = new Int32Array(links * width);
  const wanted = endsOf({ of: query.of });
  await eachMeeting(meetings, (meeting, n) => {
    const [numbers, about] = [rows[n] ?? [], topics.rows[n] ?? []];
    if (about.length === 0) return;
    eachPair(meeting, wanted, (i, j) => {
      const link = (place[counts.find(numbers[i] ?? 0, numbers[j] ?? 0)] ?? 0) - 1;
      if (link < 0) return;
      for (const topic of about) times[link * width + topic] = (times[link * width + topic] ?? 0) + 1;
    });
  });
  return Array.from({ length: links }, (_, link) => {
    const own: [string, number][] = [];
    for (let topic = 0; topic < width; topic++) {
      const told = times[link * width + topic] ?? 0;
      if (told > 0) own.push([topics.names[topic] ?? '', told]);
    }
    own.sort(([a, told], [b, others]) => others - told || byKey(a, b));
    return own.slice(0, 3).map(([topic]) => topic);
  });
}

/** The strongest of the reached actors, with how many others each is linked to; and how many links there are in all. */
function rank({ counts, ofActor }: Counted, within: ReadonlySet<number>, query: NetworkQuery) {
  const strength = new Float64Array(counts.names.length);
  const degree = new Int32Array(counts.names.length);
  let totalLinks = 0;
  eachLink(counts, query, (pair, x, y) => {
    if (!within.has(x) || !within.has(y)) return;
    totalLinks++;
    for (const end of [x, y]) {
      strength[end] = (strength[end] ?? 0) + (counts.strength[pair] ?? 0);
      degree[end] = (degree[end] ?? 0) + 1;
    }
  });
  const nodes = [...within].map((x) => ({
    x,
    key: counts.names[x] ?? '',
    strength: strength[x] ?? 0,
    degree: degree[x] ?? 0,
    meetingCount: ofActor[x] ?? 0,
  }));
  nodes.sort((a, b) => b.strength - a.strength || b.meetingCount - a.meetingCount || byKey(a.key, b.key));
  return { nodes, totalLinks };
}

/** The network of the meetings' actors: totals, the strongest nodes, and the links among those. */
export async function networkOf(
  meetings: readonly MeetingOfLevel[],
  query: NetworkQuery,
  maxNodes: number,
): Promise<KeyedNetwork> {
  const counted = await count(meetings, query);
  const { counts } = counted;
  const { nodes, totalLinks } = rank(counted, reached(counted, query), query);
  const drawn = nodes.slice(0, maxNodes);
  const isDrawn = new Set(drawn.map(({ x }) => x));
  const place = new Int32Array(counts.size);
  const kept: number[] = [];
  eachLink(counts, query, (pair, x, y) => {
    if (isDrawn.has(x) && isDrawn.has(y)) place[pair] = kept.push(pair);
  });
  const topics = await topTopics(counted, place, kept.length, query);
  const links = kept.map((pair, n) => {
    const [a, b] = counts.actors(pair);
    return { a, b, ...counts.count(pair), topTopics: topics[n] ?? [] };
  });
  links.sort((x, y) => y.strength - x.strength || y.meetings - x.meetings || byKey(x.a, y.a) || byKey(x.b, y.b));
  return {
    nodes: drawn.map(({ key, meetingCount, degree }) => ({ key, meetingCount, degree })),
    links,
    totalNodes: nodes.length,
    totalLinks,
  };
}
