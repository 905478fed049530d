import { kindOfKey } from './kinds.ts';
import { LevelMeetings } from './level-meetings.ts';
import { LevelPositions } from './matrix.ts';
import type { ActorKind } from './records.ts';

/**
 * Lines: what is counted of a meeting or a position as one text, which a store makes of one row and JavaScript takes apart quickly.
 * Parts are apart by `|` and begin with the day; the items of a list have blanks around them, and `!` before whom an actor represented.
 * A meeting's line is first day, last day, sides, who took part (in order), topics; a position's is day, key, polarity, confidence,
 * holders, topics, and broader topics.
 */
const SEPARATOR = '|';

/** How the keys of a level begin, and those that come after them in a list. */
const PREFIXES: Readonly<Record<ActorKind, readonly [own: string, ...after: string[]]>> = {
  COUNTRY: [' country:', ' organization:', ' person:'],
  ORGANIZATION: [' organization:', ' person:'],
  PERSON: [' person:'],
};

/** The items of a list in a line. */
const itemsOf = (list: string): readonly string[] => (list.length < 2 ? [] : list.slice(1, -1).split(' '));

/** The items of a level, which lie together. */
function itemsOfLevel(list: string, level: ActorKind): readonly string[] {
  const [own, ...after] = PREFIXES[level];
  const from = list.indexOf(own);
  if (from === -1) return [];
  const end = after.map((prefix) => list.indexOf(prefix, from)).find((found) => found !== -1);
  return list.slice(from + 1, end ?? -1).split(' ');
}

/** Whom an actor represented, by a list of who took part; '' for nobody. */
function sideIn(list: string, actor: string): string {
  const start = list.indexOf(` ${actor}!`);
  if (start === -1) return '';
  const from = start + actor.length + 2;
  return list.slice(from, list.indexOf(' ', from));
}

/** Remembers what was made of a text: the same ones come again and again. */
function remembering<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      known.set(text, made);
    }
    return made;
  };
}

/** What an item says of who took part: an actor, and whom they represented ('' and -1: nobody). */
interface Taker {
  readonly key: string;
  readonly side: string;
  readonly actor: number;
  readonly party: number;
}

/**
 * Meetings to count pairs of, from their lines. `foreign`: an actor of another level, whose delegates (or whom it represented) are
 * nobody that it met.
 */
export function meetingsOfLines(lines: readonly string[], level: ActorKind, foreign: string | null): LevelMeetings {
  const meetings = new LevelMeetings();
  const { actors, parties, topics } = meetings;
  const taker = remembering((item): Taker => {
    const [key = '', side = ''] = item.split('!');
    return { key, side, actor: actors.of(key), party: side === '' ? -1 : parties.of(side) };
  });
  const about = remembering((list) => itemsOf(list).map((topic) => topics.of(topic)));
  for (const line of lines) {
    const [first = '', last = '', sides = '', took = '', told = ''] = line.split(SEPARATOR);
    meetings.begin(first, last, Number(sides));
    const own = foreign === null ? '' : sideIn(took, foreign);
    for (const item of itemsOfLevel(took, level)) {
      const { actor, party, key, side } = taker(item);
      if (foreign === null || (side !== foreign && key !== own)) meetings.addActor(actor, party);
    }
    for (const topic of about(told)) meetings.addTopic(topic);
  }
  return meetings;
}

/** Who took part in the meeting of a line, each with whom they represented ('' for nobody), and of how many sides it was. */
export function takersIn(line: string): {
  readonly sides: number;
  readonly takers: readonly (readonly [key: string, side: string])[];
} {
  const [, , sides = '', took = ''] = line.split(SEPARATOR);
  const takers = itemsOf(took).map((item): [string, string] => {
    const [key = '', side = ''] = item.split('!');
    return [key, side];
  });
  return { sides: Number(sides), takers };
}

/** Positions to count a matrix of, from their lines; `broader`: broader topics count too. */
export function positionsOfLines(lines: readonly string[], level: ActorKind, broader: boolean): LevelPositions {
  const positions = new LevelPositions();
  const holders = remembering((list) =>
    itemsOf(list)
      .filter((key) => kindOfKey(key) === level)
      .map((key) => positions.actors.of(key)),
  );
  const topics = remembering((list) => itemsOf(list).map((topic) => positions.topics.of(topic)));
  for (const line of lines) {
    const [day = '', key = '', polarity = '', confidence = '', held = '', tagged = '', others = ''] =
      line.split(SEPARATOR);
    const on = broader ? [...topics(tagged), ...topics(others)] : topics(tagged);
    positions.add(key, Number(polarity), day, Number(confidence), holders(held), on);
  }
  return positions;
}
