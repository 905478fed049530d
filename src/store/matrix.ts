import type { TopicCode } from '../model/index.ts';
import { eachMeeting } from './each-meeting.ts';
import { dayReader, Numbering } from './level-meetings.ts';
import type { MatrixQuery } from './queries.ts';
import type { ActorRecord, PositionRecord } from './records.ts';
import type { MatrixRecord } from './store.ts';

/** Positions with their holders of one level and their topics, in columns of numbers: what a store gives to count a matrix. */
export class LevelPositions {
  readonly actors = new Numbering();
  readonly topics = new Numbering();
  readonly keys: string[] = [];
  readonly polarities: number[] = [];
  readonly days: number[] = [];
  readonly confidences: number[] = [];
  readonly holders: (readonly number[])[] = [];
  readonly on: (readonly number[])[] = [];
  readonly #day = dayReader();

  /** Adds a position; `holders` and `topics` are numbers of `actors` and `topics`. The day is '' where it is undated. */
  add(
    key: string,
    polarity: number,
    day: string,
    confidence: number,
    holders: readonly number[],
    topics: readonly number[],
  ): void {
    this.keys.push(key);
    this.polarities.push(polarity);
    this.days.push(this.#day(day));
    this.confidences.push(confidence);
    this.holders.push(holders);
    this.on.push(topics);
  }
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

/** Bits of a cell: positions for, and against, are on record. */
const FOR = 1;
const AGAINST = 2;

const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether position b is later than a; of a day the surer, then the greater key. */
function isLater({ days, confidences, keys }: LevelPositions, b: number, a: number): boolean {
  const apart = (days[b] ?? 0) - (days[a] ?? 0) || (confidences[b] ?? 0) - (confidences[a] ?? 0);
  return apart === 0 ? (keys[b] ?? '') > (keys[a] ?? '') : apart > 0;
}

/** The numbers with the most positions, of equals the lesser name. */
function most(counts: readonly number[], names: readonly string[], max: number): number[] {
  const name = (x: number) => names[x] ?? '';
  return [...counts.keys()]
    .filter((x) => (counts[x] ?? 0) > 0)
    .sort((x, y) => (counts[y] ?? 0) - (counts[x] ?? 0) || byKey(name(x), name(y)))
    .slice(0, max);
}

/** Who stands where: the actors and topics with most positions, and a cell for each two that have one. */
export async function matrixOf(
  positions: LevelPositions,
  query: MatrixQuery,
  maxActors: number,
  maxTopics: number,
): Promise<KeyedMatrix> {
  const { actors, topics } = positions;
  const asked = (names: readonly string[], wanted: readonly string[] | undefined) => {
    const set = wanted && new Set(wanted);
    return names.map((name) => set?.has(name) ?? true);
  };
  const rowsAsked = asked(actors.names, query.actors);
  const columnsAsked = asked(topics.names, query.topics);
  const ofActor: number[] = actors.names.map(() => 0);
  const ofTopic: number[] = topics.names.map(() => 0);
  const width = topics.names.length;
  // A cell for each two, in columns: an object for each would keep the garbage collector busy.
  const cells = actors.names.length * width;
  const counts = new Int32Array(cells);
  const nets = new Int32Array(cells);
  const latest = new Int32Array(cells);
  const signs = new Uint8Array(cells);
  await eachMeeting(positions.keys.length, (n) => {
    const polarity = positions.polarities[n] ?? 0;
    const sign = polarity > 0 ? FOR : polarity < 0 ? AGAINST : 0;
    const holders = (positions.holders[n] ?? []).filter((x) => rowsAsked[x]);
    const on = (positions.on[n] ?? []).filter((y) => columnsAsked[y]);
    if (holders.length === 0 || on.length === 0) return;
    for (const x of holders) ofActor[x] = (ofActor[x] ?? 0) + 1;
    for (const y of on) ofTopic[y] = (ofTopic[y] ?? 0) + 1;
    for (const x of holders) {
      for (const y of on) {
        const cell = x * width + y;
        if (counts[cell] === 0 || isLater(positions, n, latest[cell] ?? 0)) latest[cell] = n;
        counts[cell] = (counts[cell] ?? 0) + 1;
        nets[cell] = (nets[cell] ?? 0) + polarity;
        signs[cell] = (signs[cell] ?? 0) | sign;
      }
    }
  });
  const rows = most(ofActor, actors.names, maxActors);
  const columns = most(ofTopic, topics.names, maxTopics);
  const kept = rows.flatMap((x) =>
    columns.flatMap((y): KeyedCell[] => {
      const cell = x * width + y;
      if (counts[cell] === 0) return [];
      return [
        {
          actor: actors.names[x] ?? '',
          topic: topics.names[y] ?? '',
          positionCount: counts[cell] ?? 0,
          latest: positions.keys[latest[cell] ?? 0] ?? '',
          net: nets[cell] ?? 0,
          mixed: signs[cell] === (FOR | AGAINST),
        },
      ];
    }),
  );
  return {
    actors: rows.map((x) => actors.names[x] ?? ''),
    topics: columns.map((y) => topics.names[y] ?? ''),
    cells: kept,
    totalActors: ofActor.filter((count) => count > 0).length,
    totalTopics: ofTopic.filter((count) => count > 0).length,
  };
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
