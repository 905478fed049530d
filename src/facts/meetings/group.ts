import type { OfficeClass } from '../../model/index.ts';
import type { ActorPhrase, Side } from './actor-phrase.ts';
import { sameSide, sideKeys } from './candidate.ts';
import { BACK, type Register } from './register.ts';
import type { Scan } from './scan.ts';
import { isListed } from './sides-told.ts';

/** Whom "they", "the two ministers", "both sides" mean: those of the meeting told last, or the last who were told of and fit. */
export function group(scan: Scan, register: Register, phrase: ActorPhrase): Side[] {
  const three = ['three', 'trio', 'four', 'five'].some(
    (word) =>
      scan.folded(phrase.first) === word ||
      scan.folded(phrase.first + 1) === word ||
      scan.folded(phrase.end - 2) === word,
  );
  const seats =
    three && register.several.length > 0
      ? register.several
      : register.seats.length > 1
        ? register.seats
        : lastSeveral(scan, register);
  if (three && register.several.length === 0) {
    const told = lastThree(register);
    if (told.length === 3) return [...told];
  }
  const states = seats.filter((seat) => seat.person !== null || seat.of?.kind !== 'ORGANIZATION');
  const sides = states.length > 1 ? states : seats;
  // "The ministers of the three countries": their sides, perhaps other people.
  if (scan.has('stateNouns', phrase.word)) return sides.map((seat) => ({ person: null, of: seat.of }));
  if (three || scan.has('sideNouns', phrase.word)) return [...sides];
  return pairOfOffice(scan, register, phrase, sides) ?? named(register, sides);
}

/** "The two prime ministers", where the meeting told last is of others: the last two who are. */
function pairOfOffice(scan: Scan, register: Register, phrase: ActorPhrase, sides: readonly Side[]): Side[] | null {
  const fits = classesOf(scan, phrase);
  if (fits.length === 0) return null;
  const holds = (side: Side): boolean =>
    side.person !== null &&
    (scan.reading.people[side.person]?.offices.some((office) => fits.includes(office.officeClass)) ?? false);
  if (sides.length > 0 && sideKeys(sides.filter(holds)).length > 1) return sides.filter(holds);
  const filled = sides.map((side) => onlyHolder(scan, side, fits) ?? side);
  if (sides.length > 1 && filled.every(holds) && sideKeys(filled).length > 1) return filled;
  const found: Side[] = [];
  for (let i = register.told.length - 1; i >= Math.max(0, register.told.length - BACK) && found.length < 2; i--)
    for (const side of register.told[i]?.sides ?? [])
      if (
        holds(side) &&
        found.length < 2 &&
        !found.some((one) => one.person === side.person || sameSide(one.of, side.of))
      )
        found.unshift(side);
  return found.length === 2 ? found : null;
}

/** The one person of a side in the whole text who holds an office of some classes, where the side stands unnamed. */
export function onlyHolder(scan: Scan, side: Side, classes: readonly OfficeClass[]): Side | null {
  if (side.person !== null || side.of === null) return null;
  const found = scan.reading.people.flatMap((person, index) =>
    sameSide(person.of, side.of) && person.offices.some((office) => classes.includes(office.officeClass))
      ? [index]
      : [],
  );
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 ? { person: only, of: side.of } : null;
}

/** The classes of office that a group's words name ("prime ministers"). */
function classesOf(scan: Scan, phrase: ActorPhrase): readonly OfficeClass[] {
  const word = phrase.word;
  const before = scan.folded(phrase.end - 2);
  if (scan.has('premierNouns', word) || (scan.has('ministerNouns', word) && before === 'prime'))
    return ['HEAD_OF_GOVERNMENT'];
  if (scan.has('ministerNouns', word)) return ['FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'OTHER_MINISTER'];
  return scan.has('presidentNouns', word) ? ['HEAD_OF_STATE'] : [];
}

/** "At the invitation of Orla, Venn came to Oslo, where both opened": a side of which somebody has been named is that person. */
function named(register: Register, sides: readonly Side[]): Side[] {
  return sides.map((side) => {
    if (side.person !== null || side.of === null) return side;
    const people = register.told
      .slice(-12)
      .filter(
        (phrase) =>
          phrase.kind === 'NAMED' && phrase.sides.length === 1 && sameSide(phrase.sides[0]?.of ?? null, side.of),
      )
      .flatMap((phrase) => phrase.sides);
    const first = people[0];
    return first !== undefined && people.every((one) => one.person === first.person) ? first : side;
  });
}

function lastSeveral(scan: Scan, register: Register): readonly Side[] {
  for (let i = register.told.length - 1; i >= Math.max(0, register.told.length - BACK); i--) {
    const phrase = register.told[i];
    if (phrase && phrase.sides.length > 1) return phrase.sides;
    const listed = listEnding(scan, register, i);
    if (sideKeys(listed).length > 1) return listed;
  }
  return [];
}

const FAR = 60;

/** "Orla was at home, Venn came by train, Tesk by air. The three ministers": the last three told of, each of another side. */
function lastThree(register: Register): readonly Side[] {
  const found: Side[] = [];
  const last = register.told[register.told.length - 1];
  for (let i = register.told.length - 1; i >= 0 && found.length < 3; i--) {
    const phrase = register.told[i];
    if (phrase === undefined || last === undefined || last.end - phrase.end > FAR) break;
    const [side, ...more] = phrase.kind === 'NAMED' ? phrase.sides : [];
    if (side?.person == null || more.length > 0 || found.some((one) => one.person === side.person)) continue;
    if (found.some((one) => sameSide(one.of, side.of))) return [];
    found.unshift(side);
  }
  return found;
}

/** "Orla, and Venn": a comma before the "and". */
function isSpacedList(scan: Scan, register: Register, index: number): boolean {
  const [before, phrase] = [register.told[index - 1], register.told[index]];
  if (before === undefined || phrase === undefined || before.end !== phrase.first - 2) return false;
  return scan.folded(before.end) === ',' && scan.is('plusSame', before.end + 1);
}

/** "Orla and her Danish colleague, Tesk, are old friends": the people of a list that ends with a phrase told; empty where none does. */
function listEnding(scan: Scan, register: Register, last: number): readonly Side[] {
  const found: Side[] = [];
  for (let i = last; i >= 0; i--) {
    const sides = register.told[i]?.sides ?? [];
    if (sides.length !== 1 || sides.some(({ person }) => person === null)) return [];
    found.unshift(...sides);
    if (!isListed(scan, register, i) && !isSpacedList(scan, register, i)) return found;
  }
  return found;
}
