import type { TopicCode } from '../model/index.ts';
import { actorCounts, meetingsOfActors } from './actor-counts.ts';
import { eachMeeting } from './each-meeting.ts';
import type { LevelMeetings } from './level-meetings.ts';
import { type PairCounts, pairCounts } from './pair-counts.ts';
import { type Ends, eachPair, endsOf, type Pair, rolesOf } from './pairs.ts';
import type { NetworkQuery } from './queries.ts';
import type { ActorRecord } from './records.ts';
import type { NetworkRecord, NetworkShape } from './store.ts';

/** A network by keys, before its actors are read. */
export interface KeyedNetwork {
  readonly nodes: readonly { readonly key: string; readonly meetingCount: number; readonly degree: number }[];
  readonly links: readonly (Pair & { readonly topTopics: readonly string[] })[];
  readonly totalNodes: number;
  readonly totalLinks: number;
}

/** Beyond so many actors their pairs are counted rather than marked: a bit for each two would take too much. */
const MARKED = 20_000;

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
async function rankAll(meetings: LevelMeetings, query: NetworkQuery) {
  const counts = await actorCounts(meetings, endsOf({ of: query.of }));
  const nodes = meetings.actors.names.flatMap((key, x): Node[] => {
    const degree = counts.degree[x] ?? 0;
    if (degree === 0) return [];
    return [{ x, key, strength: counts.strength[x] ?? 0, degree, meetingCount: counts.meetings[x] ?? 0 }];
  });
  const totalLinks = nodes.reduce((sum, { degree }) => sum + degree, 0) / 2;
  return { nodes: nodes.sort(byRank), totalLinks, counts: null };
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
async function rankReached(meetings: LevelMeetings, query: NetworkQuery) {
  const ends = endsOf({ of: query.of });
  const { names } = meetings.actors;
  const counts = await pairCounts(meetings, ends);
  const ofActor = await meetingsOfActors(meetings, ends);
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
  return { nodes: nodes.sort(byRank), totalLinks, counts };
}

/** The most frequent topics of each pair's meetings that are asked for, at most three; of equals the lesser code. */
async function topicsOfPairs(
  meetings: LevelMeetings,
  counts: PairCounts,
  pairs: readonly number[],
  ends: Ends,
): Promise<string[][]> {
  const { topicStarts, about, topics } = meetings;
  // In the order of their codes, so that the first of equals is the lesser.
  const codes = [...topics.names].sort();
  const places = topics.names.map((code) => codes.indexOf(code));
  const width = codes.length;
  const slots = new Int32Array(counts.size).fill(-1);
  const among = new Uint8Array(counts.names.length);
  pairs.forEach((pair, slot) => {
    slots[pair] = slot;
    for (const end of [counts.first[pair], counts.second[pair]]) among[end ?? 0] = 1;
  });
  const times = new Int32Array(pairs.length * width);
  const roles = rolesOf(meetings, ends);
  await eachMeeting(meetings.size, (n) => {
    const [from, to] = [topicStarts[n] ?? 0, topicStarts[n + 1] ?? 0];
    if (from === to) return;
    eachPair(meetings, n, roles, (x, y) => {
      if (among[x] !== 1 || among[y] !== 1) return;
      const slot = slots[counts.find(x, y)] ?? -1;
      if (slot === -1) return;
      for (let i = from; i < to; i++) {
        const place = slot * width + (places[about[i] ?? 0] ?? 0);
        times[place] = (times[place] ?? 0) + 1;
      }
    });
  });
  return pairs.map((_, slot) =>
    mostFrequent(times.subarray(slot * width, (slot + 1) * width)).map((n) => codes[n] ?? ''),
  );
}

function mostFrequent(times: Int32Array): number[] {
  const most: number[] = [];
  times.forEach((told, topic) => {
    if (told === 0) return;
    let place = most.length;
    while (place > 0 && told > (times[most[place - 1] ?? 0] ?? 0)) place--;
    if (place < 3) most.splice(place, 0, topic);
    if (most.length > 3) most.pop();
  });
  return most;
}

/** Pairs in the order of links: by strength, meetings, and the keys of both; the first so many. */
function strongest(counts: PairCounts, pairs: readonly number[], max: number): number[] {
  const strength = (pair: number) => counts.strength[pair] ?? 0;
  // What is weaker than the last that can be drawn need not be sorted.
  const least = pairs.length > max ? (Float64Array.from(pairs, strength).sort().at(-max) ?? 0) : 0;
  const { names } = counts;
  const order = [...names.keys()].sort((x, y) => byKey(names[x] ?? '', names[y] ?? ''));
  const places = new Int32Array(names.length);
  order.forEach((x, place) => {
    places[x] = place;
  });
  const ends = (pair: number): readonly [number, number] => {
    const [x, y] = [places[counts.first[pair] ?? 0] ?? 0, places[counts.second[pair] ?? 0] ?? 0];
    return x < y ? [x, y] : [y, x];
  };
  const compare = (one: number, other: number): number => {
    const apart = strength(other) - strength(one) || (counts.meetings[other] ?? 0) - (counts.meetings[one] ?? 0);
    if (apart !== 0) return apart;
    const [[a, b], [c, d]] = [ends(one), ends(other)];
    return a - c || b - d;
  };
  return pairs
    .filter((pair) => strength(pair) >= least)
    .sort(compare)
    .slice(0, max);
}

/** The strongest links among the drawn nodes, with the topics of their meetings where they are asked for. */
async function linksAmong(
  meetings: LevelMeetings,
  known: PairCounts | null,
  drawn: readonly Node[],
  query: NetworkQuery,
  { maxLinks, topics }: NetworkShape,
): Promise<KeyedNetwork['links']> {
  const among = new Uint8Array(meetings.actors.names.length);
  for (const { x } of drawn) among[x] = 1;
  const ends = endsOf({ of: query.of });
  const counts = known ?? (await pairCounts(meetings, ends, among));
  const pairs: number[] = [];
  eachLink(counts, query, (pair, x, y) => {
    if (among[x] === 1 && among[y] === 1) pairs.push(pair);
  });
  const kept = strongest(counts, pairs, maxLinks);
  const about = topics ? await topicsOfPairs(meetings, counts, kept, ends) : [];
  return kept.map((pair, n) => ({ ...counts.pair(pair), topTopics: about[n] ?? [] }));
}

/** The network of the meetings' actors: totals, the strongest nodes, and the links among those. */
export async function networkOf(
  meetings: LevelMeetings,
  query: NetworkQuery,
  shape: NetworkShape,
): Promise<KeyedNetwork> {
  const whole = query.center === undefined && query.minMeetingCount <= 1 && meetings.actors.names.length <= MARKED;
  const { nodes, totalLinks, counts } = await (whole ? rankAll(meetings, query) : rankReached(meetings, query));
  const drawn = nodes.slice(0, shape.maxNodes);
  return {
    nodes: drawn.map(({ key, meetingCount, degree }) => ({ key, meetingCount, degree })),
    links: await linksAmong(meetings, counts, drawn, query, shape),
    totalNodes: nodes.length,
    totalLinks,
  };
}

/** A network with its actors, as they were read by key. */
export const namedNetwork = (keyed: KeyedNetwork, actors: ReadonlyMap<string, ActorRecord>): NetworkRecord => ({
  nodes: keyed.nodes.flatMap(({ key, meetingCount, degree }) => {
    const actor = actors.get(key);
    return actor === undefined ? [] : [{ actor, meetingCount, degree }];
  }),
  links: keyed.links.map(({ a, b, meetings: meetingCount, bilateral, strength, last, topTopics }) => ({
    a,
    b,
    meetingCount,
    bilateralCount: bilateral,
    strength,
    lastMetOn: last === '' ? null : last,
    topTopics: topTopics as readonly TopicCode[],
  })),
  totalNodes: keyed.totalNodes,
  totalLinks: keyed.totalLinks,
});
