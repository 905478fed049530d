import { pairStrength } from '../model/index.ts';
import { eachMeeting } from './each-meeting.ts';
import type { LevelMeetings } from './level-meetings.ts';
import { type Ends, eachPair, rolesOf } from './pairs.ts';

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

/** Counts each of the meetings' actors. */
export async function actorCounts(meetings: LevelMeetings, ends: Ends): Promise<ActorCounts> {
  const actors = meetings.actors.names.length;
  const counts = {
    meetings: await meetingsOfActors(meetings, ends),
    strength: new Float64Array(actors),
    degree: new Int32Array(actors),
  };
  const { strength, degree } = counts;
  const met = new PairBits(actors);
  const roles = rolesOf(meetings, ends);
  const { starts, took } = meetings;
  await eachMeeting(meetings.size, (n) => {
    const [from, to] = [starts[n] ?? 0, starts[n + 1] ?? 0];
    const share = pairStrength(to - from);
    if (roles === null) {
      // Each has a pair with every other.
      for (let i = from; i < to; i++) strength[took[i] ?? 0] = (strength[took[i] ?? 0] ?? 0) + share * (to - from - 1);
    }
    eachPair(meetings, n, roles, (x, y) => {
      if (roles !== null) {
        strength[x] = (strength[x] ?? 0) + share;
        strength[y] = (strength[y] ?? 0) + share;
      }
      if (!met.set(Math.min(x, y), Math.max(x, y))) return;
      degree[x] = (degree[x] ?? 0) + 1;
      degree[y] = (degree[y] ?? 0) + 1;
    });
  });
  return counts;
}

/** How many meetings each actor had with anybody else, by number. */
export async function meetingsOfActors(meetings: LevelMeetings, ends: Ends): Promise<Int32Array> {
  const { starts, took } = meetings;
  const actors = meetings.actors.names.length;
  const counts = new Int32Array(actors);
  const lastSeen = new Int32Array(actors).fill(-1);
  const see = (x: number, n: number) => {
    if (lastSeen[x] === n) return;
    lastSeen[x] = n;
    counts[x] = (counts[x] ?? 0) + 1;
  };
  const roles = rolesOf(meetings, ends);
  await eachMeeting(meetings.size, (n) => {
    if (roles === null) {
      const [from, to] = [starts[n] ?? 0, starts[n + 1] ?? 0];
      if (to - from > 1) for (let i = from; i < to; i++) see(took[i] ?? 0, n);
      return;
    }
    eachPair(meetings, n, roles, (x, y) => {
      see(x, n);
      see(y, n);
    });
  });
  return counts;
}
