import { actorCounts, meetingsOfActors } from './actor-counts.ts';
import { numbered, type PairCounts, pairCounts } from './pair-counts.ts';
import { type Ends, eachMeeting, eachPair, endsOf, type MeetingOfLevel, type PairCount } from './pairs.ts';
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

/** Beyond so many actors their pairs are counted rather than marked: a bit for each two would take too much. */
const MARKED = 20_000;

/** Meetings with their actors as numbers. */
interface Numbered {
  readonly meetings: readonly MeetingOfLevel[];
  readonly rows: readonly (readonly number[])[];
  readonly names: readonly string[];
}
interface Node {
  readonly x: number;
  readonly key: string;
  readonly strength: number;
  readonly degree: number;
  readonly meetingCount: number;
}

const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byRank = (a: Node, b: Node): number =>
  b.strength - a.strength || b.meetingCount - a.meetingCount || byKey(a.key, b.key);

/** Ranks all who met anybody. */
async function rankAll({ meetings, rows, names }: Numbered, query: NetworkQuery) {
  const counts = await actorCounts(meetings, rows, names.length, endsOf({ of: query.of }));
  const nodes = names.flatMap((key, x): Node[] => {
    const degree = counts.degree[x] ?? 0;
    if (degree === 0) return [];
    return [{ x, key, strength: counts.strength[x] ?? 0, degree, meetingCount: counts.meetings[x] ?? 0 }];
  });
  const totalLinks = nodes.reduce((sum, { degree }) => sum + degree, 0) / 2;
  return { nodes: nodes.sort(byRank), totalLinks };
}

/** Calls back for each pair that met often enough, with its two actors. */
function eachLink(
  counts: PairCounts,
  { minMeetingCount }: NetworkQuery,
  visit: (pair: number, x: number, y: number) => void,
): void {
  for (let pair = 0; pair < counts.size; pair++) {
    if ((counts.meetings[pair] ?? 0) >= minMeetingCount) visit(pair, counts.first[pair] ?? 0, counts.second[pair] ?? 0);
  }
}

/** Numbers of the actors within so many steps of the centre; all that have a link, where there is no centre. */
function reached(counts: PairCounts, query: NetworkQuery): Set<number> {
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

/** Ranks those who are reached over links that are frequent enough: for that all pairs must be counted. */
async function rankReached({ meetings, rows, names }: Numbered, query: NetworkQuery) {
  const ends = endsOf({ of: query.of });
  const counts = await pairCounts(meetings, rows, names, ends);
  const ofActor = await meetingsOfActors(meetings, rows, names.length, ends);
  const within = reached(counts, query);
  const strength = new Float64Array(names.length);
  const degree = new Int32Array(names.length);
  let totalLinks = 0;
  eachLink(counts, query, (pair, x, y) => {
    if (!within.has(x) || !within.has(y)) return;
    totalLinks++;
    for (const end of [x, y]) {
      strength[end] = (strength[end] ?? 0) + (counts.strength[pair] ?? 0);
      degree[end] = (degree[end] ?? 0) + 1;
    }
  });
  const nodes = [...within].map(
    (x): Node => ({
      x,
      key: names[x] ?? '',
      strength: strength[x] ?? 0,
      degree: degree[x] ?? 0,
      meetingCount: ofActor[x] ?? 0,
    }),
  );
  return { nodes: nodes.sort(byRank), totalLinks };
}

/** Counts the topics of each pair's meetings; gives the most frequent of a pair, at most three, and of equals the lesser code. */
async function topicCounts(
  { meetings, rows }: Numbered,
  counts: PairCounts,
  among: Uint8Array,
  ends: Ends,
): Promise<(pair: number) => string[]> {
  // Numbered in the order of their codes, so that the first of equals is the lesser.
  const codes = [...new Set(meetings.flatMap((meeting) => meeting.topics ?? []))].sort();
  const numbers = new Map(codes.map((code, n) => [code, n]));
  const width = codes.length;
  const times = new Int32Array(counts.size * width);
  await eachMeeting(meetings, (meeting, n) => {
    const about = (meeting.topics ?? []).map((topic) => numbers.get(topic) ?? 0);
    const actors = rows[n] ?? [];
    if (about.length === 0) return;
    eachPair(meeting, ends, (i, j) => {
      const [x, y] = [actors[i] ?? 0, actors[j] ?? 0];
      if (among[x] !== 1 || among[y] !== 1) return;
      const from = counts.find(x, y) * width;
      for (const topic of about) times[from + topic] = (times[from + topic] ?? 0) + 1;
    });
  });
  return (pair) => {
    const own = times.subarray(pair * width, (pair + 1) * width);
    const most: number[] = [];
    own.forEach((told, topic) => {
      if (told === 0) return;
      let place = most.length;
      while (place > 0 && told > (own[most[place - 1] ?? 0] ?? 0)) place--;
      if (place < 3) most.splice(place, 0, topic);
      if (most.length > 3) most.pop();
    });
    return most.map((topic) => codes[topic] ?? '');
  };
}

/** Links among the drawn nodes, with the topics of their meetings. */
async function linksAmong(all: Numbered, drawn: readonly Node[], query: NetworkQuery) {
  const { meetings, rows, names } = all;
  const among = new Uint8Array(names.length);
  for (const { x } of drawn) among[x] = 1;
  const ends = endsOf({ of: query.of });
  const counts = await pairCounts(meetings, rows, names, ends, among);
  const topics = await topicCounts(all, counts, among, ends);
  const links: KeyedNetwork['links'][number][] = [];
  eachLink(counts, query, (pair) => {
    const [a, b] = counts.actors(pair);
    links.push({ a, b, ...counts.count(pair), topTopics: topics(pair) });
  });
  return links.sort((x, y) => y.strength - x.strength || y.meetings - x.meetings || byKey(x.a, y.a) || byKey(x.b, y.b));
}

/** The network of the meetings' actors: totals, the strongest nodes, and the links among those. */
export async function networkOf(
  meetings: readonly MeetingOfLevel[],
  query: NetworkQuery,
  maxNodes: number,
): Promise<KeyedNetwork> {
  const all: Numbered = { meetings, ...numbered(meetings.map(({ actors }) => actors)) };
  const whole = query.center === undefined && query.minMeetingCount <= 1 && all.names.length <= MARKED;
  const { nodes, totalLinks } = await (whole ? rankAll(all, query) : rankReached(all, query));
  const drawn = nodes.slice(0, maxNodes);
  return {
    nodes: drawn.map(({ key, meetingCount, degree }) => ({ key, meetingCount, degree })),
    links: await linksAmong(all, drawn, query),
    totalNodes: nodes.length,
    totalLinks,
  };
}
