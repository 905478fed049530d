import { comparable, parseForm } from './form.ts';
import type { Kind, Readout, Seated } from './readout.ts';

export const named = (readout: Readout): number => readout.participants.filter((one) => one.form !== null).length;

/** Most names first, then by id: the order in which readouts are placed. */
export const byNames = (a: Readout, b: Readout): number =>
  named(b) - named(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export const seatsKey = (readout: Readout): string => readout.seats.join('~');

const samePerson = (a: Seated, b: Seated): boolean =>
  (a.person !== null && a.person === b.person) ||
  a.form === b.form ||
  (a.form !== null && b.form !== null && comparable(parseForm(a.form), parseForm(b.form)));

/** -1 where a side names other people; else the number of sides with a person in common. */
export function agreement(a: Readout, b: Readout): number {
  if (a.kind === 'MULTI') {
    if (a.place !== '' && b.place !== '' && a.place !== b.place && a.body === '') return -1;
    return a.participants.filter(
      (one) => one.form !== null && b.participants.some((other) => other.form !== null && samePerson(one, other)),
    ).length;
  }
  let common = 0;
  for (const seat of a.seats) {
    const mine = a.participants.filter((one) => one.seat === seat && one.form !== null);
    const theirs = b.participants.filter((one) => one.seat === seat && one.form !== null);
    if (mine.length === 0 || theirs.length === 0) continue;
    if (!mine.some((one) => theirs.some((other) => samePerson(one, other)))) return -1;
    common++;
  }
  return common;
}

/** Whether two kinds can be told of one meeting. */
export const kindsFit = (a: Kind, b: Kind): boolean =>
  a === b ||
  (a !== 'DECLINED' && b !== 'DECLINED' && (a === 'UNSPEC' || b === 'UNSPEC')) ||
  (a === 'VISIT' && b === 'PERSON') ||
  (a === 'PERSON' && b === 'VISIT');

/** Readouts that are one meeting so far, led by the one that names most. */
export class Gathering {
  readonly readouts: Readout[] = [];
  readonly leader: Readout;
  readonly seats: string;
  /** The smallest id of the readouts that it was made of; those that joined later do not count. */
  id: string;
  private readonly children: Gathering[] = [];
  private parent: Gathering | null = null;

  constructor(leader: Readout) {
    this.leader = leader;
    this.seats = seatsKey(leader);
    this.id = leader.id;
    this.add(leader);
  }

  get joined(): boolean {
    return this.parent !== null;
  }

  root(): Gathering {
    return this.parent ? this.parent.root() : this;
  }

  /** One of its own: counts for the id. */
  add(readout: Readout): void {
    this.readouts.push(readout);
    if (readout.id < this.id) this.id = readout.id;
  }

  hasTextOf(readout: Readout): boolean {
    return this.readouts.some((one) => one.text === readout.text);
  }

  /** How well a readout fits the leader; -1 where it does not, or where its own article is here already. */
  score(readout: Readout): number {
    return this.hasTextOf(readout) ? -1 : agreement(readout, this.leader);
  }

  /** How well all readouts of another fit: the best score, or -1 where one does not fit. */
  scoreAll(other: Gathering): number {
    let best = 0;
    for (const readout of other.readouts) {
      const score = this.score(readout);
      if (score < 0) return -1;
      best = Math.max(best, score);
    }
    return best;
  }

  /** Its readouts and those of all that joined it. */
  all(): readonly Readout[] {
    return [...this.readouts, ...this.children.flatMap((child) => child.all())];
  }

  /** Becomes part of another, unless both tell of one article. */
  join(other: Gathering): void {
    const texts = new Set(other.all().map((one) => one.text));
    if (this.all().some((one) => texts.has(one.text))) return;
    this.parent = other;
    other.children.push(this);
  }
}
