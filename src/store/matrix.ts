import type { TopicCode } from '../model/index.ts';
import { eachMeeting } from './pairs.ts';
import type { MatrixQuery } from './queries.ts';
import type { ActorRecord, PositionRecord } from './records.ts';
import type { MatrixRecord } from './store.ts';

/** A position with its holders of the level and its topics: what a store gives to count a matrix. */
export interface PositionOfLevel {
  readonly key: string;
  readonly polarity: number;
  readonly sortDate: string;
  readonly confidence: number;
  readonly holders: readonly string[];
  readonly topics: readonly string[];
}

/** A cell by keys; `latest` is the key of a position. */
export interface KeyedCell {
  readonly actor: string;
  readonly topic: string;
  readonly positionCount: number;
  readonly latest: string;
  readonly net: number;
  readonly mixed: boolean;
}

/** A matrix by keys, before its actors and positions are read. */
export interface KeyedMatrix {
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly cells: readonly KeyedCell[];
  readonly totalActors: number;
  readonly totalTopics: number;
}

interface Counting {
  count: number;
  net: number;
  for: boolean;
  against: boolean;
  latest: PositionOfLevel;
}

const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The later one; of a day the surer, then the greater key. */
function later(a: PositionOfLevel, b: PositionOfLevel): PositionOfLevel {
  if (a.sortDate !== b.sortDate) return a.sortDate > b.sortDate ? a : b;
  if (a.confidence !== b.confidence) return a.confidence > b.confidence ? a : b;
  return a.key > b.key ? a : b;
}

function most(counts: ReadonlyMap<string, number>, max: number): string[] {
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || byKey(a, b));
  return sorted.slice(0, max).map(([key]) => key);
}

/** Who stands where: the actors and topics with most positions, and a cell for each two that have one. */
export async function matrixOf(
  positions: readonly PositionOfLevel[],
  query: MatrixQuery,
  maxActors: number,
  maxTopics: number,
): Promise<KeyedMatrix> {
  const actors = query.actors && new Set(query.actors);
  const topics = query.topics && new Set<string>(query.topics);
  const ofActor = new Map<string, number>();
  const ofTopic = new Map<string, number>();
  const cells = new Map<string, Counting>();
  await eachMeeting(positions, (position) => {
    const holders = position.holders.filter((actor) => actors?.has(actor) ?? true);
    const on = position.topics.filter((topic) => topics?.has(topic) ?? true);
    if (holders.length === 0 || on.length === 0) return;
    for (const actor of holders) ofActor.set(actor, (ofActor.get(actor) ?? 0) + 1);
    for (const topic of on) ofTopic.set(topic, (ofTopic.get(topic) ?? 0) + 1);
    for (const actor of holders) {
      for (const topic of on) {
        const name = `${actor} ${topic}`;
        let cell = cells.get(name);
        if (cell === undefined) {
          cell = { count: 0, net: 0, for: false, against: false, latest: position };
          cells.set(name, cell);
        }
        cell.count++;
        cell.net += position.polarity;
        cell.for ||= position.polarity > 0;
        cell.against ||= position.polarity < 0;
        cell.latest = later(cell.latest, position);
      }
    }
  });
  const rows = most(ofActor, maxActors);
  const columns = most(ofTopic, maxTopics);
  const kept = rows.flatMap((actor) =>
    columns.flatMap((topic) => {
      const cell = cells.get(`${actor} ${topic}`);
      if (cell === undefined) return [];
      const { count, net, latest } = cell;
      return [{ actor, topic, positionCount: count, latest: latest.key, net, mixed: cell.for && cell.against }];
    }),
  );
  return { actors: rows, topics: columns, cells: kept, totalActors: ofActor.size, totalTopics: ofTopic.size };
}

/** A matrix with its actors and latest positions, as they were read by key. */
export const namedMatrix = (
  keyed: KeyedMatrix,
  actors: ReadonlyMap<string, ActorRecord>,
  positions: ReadonlyMap<string, PositionRecord>,
): MatrixRecord => ({
  actors: keyed.actors.flatMap((key) => actors.get(key) ?? []),
  topics: keyed.topics as readonly TopicCode[],
  cells: keyed.cells.flatMap((cell) => {
    const latest = positions.get(cell.latest);
    return latest === undefined ? [] : [{ ...cell, topic: cell.topic as TopicCode, latest }];
  }),
  totalActors: keyed.totalActors,
  totalTopics: keyed.totalTopics,
});

/** Records by their keys. */
export const byKeyOf = <R extends { readonly key: string }>(records: readonly R[]): Map<string, R> =>
  new Map(records.map((record) => [record.key, record]));
