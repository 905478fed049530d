import { pairStrength } from '../model/index.ts';
import { eachMeeting } from './each-meeting.ts';
import { dayText, type LevelMeetings } from './level-meetings.ts';
import { type Ends, eachPair, type Pair, rolesOf } from './pairs.ts';

/** Up to so many actors a pair is found in a square of numbers; beyond, the square would be larger than what it holds. */
const SQUARE = 4_000;

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** Counts of a million pairs and more, in columns of numbers: objects of their own would keep the garbage collector busy. */
export class PairCounts {
  /** Actors by number. */
  readonly names: readonly string[];
  /** How many pairs there are; they are numbered from 0. */
  size = 0;
  first: Int32Array<ArrayBuffer> = new Int32Array(1_024);
  second: Int32Array<ArrayBuffer> = new Int32Array(1_024);
  meetings: Int32Array<ArrayBuffer> = new Int32Array(1_024);
  strength: Float64Array<ArrayBuffer> = new Float64Array(1_024);
  #bilateral: Int32Array<ArrayBuffer> = new Int32Array(1_024);
  /** Days as numbers; 0 where no meeting is dated. */
  firstDay: Int32Array<ArrayBuffer> = new Int32Array(1_024);
  lastDay: Int32Array<ArrayBuffer> = new Int32Array(1_024);
  /** Numbers of pairs plus one: in a square, or row by row. */
  readonly #square: Int32Array | null;
  readonly #rows: Map<number, number>[] = [];

  constructor(names: readonly string[]) {
    this.names = names;
    this.#square = names.length <= SQUARE ? new Int32Array(names.length * names.length) : null;
  }

  /** The number of a pair of actors; -1 where they have none. */
  find(x: number, y: number): number {
    const low = Math.min(x, y);
    const high = Math.max(x, y);
    const found = this.#square === null ? this.#rows[low]?.get(high) : this.#square[low * this.names.length + high];
    return (found ?? 0) - 1;
  }

  /** Counts one more meeting of two actors; gives the pair's number. */
  add(x: number, y: number, bilateral: boolean, share: number, first: number, last: number): number {
    let pair = this.find(x, y);
    if (pair === -1) pair = this.#make(x, y);
    this.meetings[pair] = (this.meetings[pair] ?? 0) + 1;
    this.strength[pair] = (this.strength[pair] ?? 0) + share;
    if (bilateral) this.#bilateral[pair] = (this.#bilateral[pair] ?? 0) + 1;
    const earliest = this.firstDay[pair] ?? 0;
    if (first !== 0 && (earliest === 0 || first < earliest)) this.firstDay[pair] = first;
    if (last > (this.lastDay[pair] ?? 0)) this.lastDay[pair] = last;
    return pair;
  }

  /** Days by number: there are few of them. */
  readonly #days = new Map<number, string>([[0, '']]);

  #day(number: number): string {
    const known = this.#days.get(number);
    if (known !== undefined) return known;
    const day = dayText(number);
    this.#days.set(number, day);
    return day;
  }

  /** A pair's actors, the lesser key first. */
  actors(pair: number): readonly [string, string] {
    const one = this.names[this.first[pair] ?? 0] ?? '';
    const other = this.names[this.second[pair] ?? 0] ?? '';
    return one < other ? [one, other] : [other, one];
  }

  /** A pair with its count in words. */
  pair(pair: number): Pair {
    const [a, b] = this.actors(pair);
    return {
      a,
      b,
      meetings: this.meetings[pair] ?? 0,
      bilateral: this.#bilateral[pair] ?? 0,
      strength: this.strength[pair] ?? 0,
      first: this.#day(this.firstDay[pair] ?? 0),
      last: this.#day(this.lastDay[pair] ?? 0),
    };
  }

  #make(x: number, y: number): number {
    const pair = this.size++;
    if (pair === this.meetings.length) this.#grow();
    const [low, high] = x < y ? [x, y] : [y, x];
    this.first[pair] = low;
    this.second[pair] = high;
    if (this.#square !== null) this.#square[low * this.names.length + high] = pair + 1;
    else {
      const row = this.#rows[low] ?? new Map<number, number>();
      this.#rows[low] = row.set(high, pair + 1);
    }
    return pair;
  }

  #grow(): void {
    this.first = doubled(this.first);
    this.second = doubled(this.second);
    this.meetings = doubled(this.meetings);
    this.#bilateral = doubled(this.#bilateral);
    this.firstDay = doubled(this.firstDay);
    this.lastDay = doubled(this.lastDay);
    const strength = new Float64Array(this.strength.length * 2);
    strength.set(this.strength);
    this.strength = strength;
  }
}

/** Counts the pairs of the meetings' actors that have the ends asked for; where `among` is given, pairs of those actors only. */
export async function pairCounts(meetings: LevelMeetings, ends: Ends, among?: Uint8Array): Promise<PairCounts> {
  const counts = new PairCounts(meetings.actors.names);
  const roles = rolesOf(meetings, ends);
  const { starts, sides } = meetings;
  await eachMeeting(meetings.size, (n) => {
    const share = pairStrength((starts[n + 1] ?? 0) - (starts[n] ?? 0));
    const [bilateral, first, last] = [sides[n] === 2, meetings.first[n] ?? 0, meetings.last[n] ?? 0];
    eachPair(meetings, n, roles, (x, y) => {
      if (among !== undefined && !(among[x] === 1 && among[y] === 1)) return;
      counts.add(x, y, bilateral, share, first, last);
    });
  });
  return counts;
}
