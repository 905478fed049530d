/** A day as a number that sorts like it; 0 for none. */
export const dayNumber = (day: string): number => (day === '' ? 0 : Number(day.replaceAll('-', '')));

/** The day that a number stands for, as `dayNumber` makes it. */
export function dayText(number: number): string {
  if (number === 0) return '';
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** Days as numbers, each text read once: there are few of them. */
export function dayReader(): (day: string) => number {
  const known = new Map<string, number>([['', 0]]);
  return (day) => {
    let number = known.get(day);
    if (number === undefined) {
      number = dayNumber(day);
      known.set(day, number);
    }
    return number;
  };
}

/** Gives texts numbers in the order in which they first come. */
export class Numbering {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.#numbers.set(name, number);
    }
    return number;
  }

  /** The number of a text that came already; -1 for another. */
  find(name: string): number {
    return this.#numbers.get(name) ?? -1;
  }
}

/**
 * Held meetings with the actors of one level that took part: what a store gives to count pairs of a filtered set. They lie in columns
 * of numbers, since an object for each of a hundred thousand meetings would keep the garbage collector busy.
 */
export class LevelMeetings {
  /** Actors, whom they represented, and topics, by number. */
  readonly actors = new Numbering();
  readonly parties = new Numbering();
  readonly topics = new Numbering();
  size = 0;
  /** By meeting: first and last day, 0 where undated, and how many parties took part. */
  readonly first: number[] = [];
  readonly last: number[] = [];
  readonly sides: number[] = [];
  /** The actors of meeting n are `took` from `starts[n]` to `starts[n + 1]`, and `represented` whom each of them represented, or -1. */
  readonly starts: number[] = [0];
  readonly took: number[] = [];
  readonly represented: number[] = [];
  /** Its topics are `about` from `topicStarts[n]` to `topicStarts[n + 1]`. */
  readonly topicStarts: number[] = [0];
  readonly about: number[] = [];
  readonly #day = dayReader();

  /** Begins a meeting; actors and topics that are added next are its. Days are '' where it is undated. */
  begin(first: string, last: string, sides: number): void {
    this.first.push(this.#day(first));
    this.last.push(this.#day(last));
    this.sides.push(sides);
    this.size++;
    this.starts.push(this.took.length);
    this.topicStarts.push(this.about.length);
  }

  addActor(actor: number, party: number): void {
    this.starts[this.size] = this.took.push(actor);
    this.represented.push(party);
  }

  addTopic(topic: number): void {
    this.topicStarts[this.size] = this.about.push(topic);
  }
}
