import { pairStrength } from '../model/index.ts';
import { type Ends, eachMeeting, eachPair, type MeetingOfLevel } from './pairs.ts';

/** What is counted of each actor, by number: enough to rank them without counting their pairs. */
export interface ActorCounts {
  /** Meetings with anybody else of the level. */
  readonly meetings: Int32Array;
  /** Sum of the strengths of the actor's pairs, in whole millionths. */
  readonly strength: Float64Array;
  /** How many others were met. */
  readonly degree: Int32Array;
}

/** A bit for each pair of numbers, both ways round. */
class PairBits {
  readonly #bits: Uint32Array;
  readonly #width: number;

  constructor(size: number) {
    this.#width = Math.ceil(size / 32);
    this.#bits = new Uint32Array(size * this.#width);
  }

  /** Sets the bit; whether it was not set before. */
  set(x: number, y: number): boolean {
    const at = x * this.#width + (y >> 5);
    const bit = 1 << (y & 31);
    const word = this.#bits[at] ?? 0;
    if ((word & bit) !== 0) return false;
    this.#bits[at] = word | bit;
    return true;
  }
}

/** Counts each of the meetings' actors. `rows` are their numbers. */
export async function actorCounts(
  meetings: readonly MeetingOfLevel[],
  rows: readonly (readonly number[])[],
  actors: number,
  ends: Ends,
): Promise<ActorCounts> {
  const counts = {
    meetings: await meetingsOfActors(meetings, rows, actors, ends),
    strength: new Float64Array(actors),
    degree: new Int32Array(actors),
  };
  const met = new PairBits(actors);
  await eachMeeting(meetings, (meeting, n) => {
    const numbers = rows[n] ?? [];
    const share = pairStrength(numbers.length);
    eachPair(meeting, ends, (i, j) => {
      const [x, y] = [numbers[i] ?? 0, numbers[j] ?? 0];
      counts.strength[x] = (counts.strength[x] ?? 0) + share;
      counts.strength[y] = (counts.strength[y] ?? 0) + share;
      if (!met.set(Math.min(x, y), Math.max(x, y))) return;
      counts.degree[x] = (counts.degree[x] ?? 0) + 1;
      counts.degree[y] = (counts.degree[y] ?? 0) + 1;
    });
  });
  return counts;
}

/** How many meetings each actor had with anybody else, by number. */
export async function meetingsOfActors(
  meetings: readonly MeetingOfLevel[],
  rows: readonly (readonly number[])[],
  actors: number,
  ends: Ends,
): Promise<Int32Array> {
  const counts = new Int32Array(actors);
  const lastSeen = new Int32Array(actors).fill(-1);
  const see = (x: number, n: number) => {
    if (lastSeen[x] === n) return;
    lastSeen[x] = n;
    counts[x] = (counts[x] ?? 0) + 1;
  };
  await eachMeeting(meetings, (meeting, n) => {
    const numbers = rows[n] ?? [];
    eachPair(meeting, ends, (i, j) => {
      see(numbers[i] ?? 0, n);
      see(numbers[j] ?? 0, n);
    });
  });
  return counts;
}
