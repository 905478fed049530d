import type { OfficeClass } from '../../model/index.ts';
import { ONE_OF, UNKNOWN } from './actor-mention.ts';
import type { ActorPhrase, Side } from './actor-phrase.ts';
import { sameSide } from './candidate.ts';
import { group, onlyHolder } from './group.ts';
import { BACK, type Register } from './register.ts';
import type { Scan } from './scan.ts';

/** How many phrases back a subject is still the one spoken of. */
const NEAR = 6;

const FEMALE = new Set(['she', 'her']);
const MALE = new Set(['he', 'him']);

/** The sides that phrases stand for; pronouns and roles are looked up in what was told before. Empty where nothing tells. */
export function sidesOf(
  scan: Scan,
  register: Register,
  phrases: readonly ActorPhrase[],
  other: readonly Side[],
): Side[] {
  return phrases
    .flatMap((phrase) => sidesOfPhrase(scan, register, phrase, other))
    .map((side) => {
      const learned = side.person === null ? undefined : register.learned.get(side.person);
      return learned === undefined ? side : { person: side.person, of: learned };
    });
}

function sidesOfPhrase(scan: Scan, register: Register, phrase: ActorPhrase, other: readonly Side[]): readonly Side[] {
  switch (phrase.kind) {
    case 'NAMED':
    case 'SIDE':
      return phrase.sides;
    case 'DELEGATION':
      return diplomat(scan, phrase) ?? phrase.sides;
    case 'ROLE':
      if (phrase.word === ONE_OF) return oneOf(register, phrase);
      if (isVisiting(scan, phrase) && phrase.sides.some(({ of }) => sameSide(of, register.home)))
        return visitorOf(register, phrase);
      return diplomat(scan, phrase) ?? (phrase.sides.length > 0 ? phrase.sides : holderOf(scan, register, phrase));
    case 'COUNTERPART':
      return phrase.sides.length > 0 ? phrase.sides : counterpart(register, phrase, other);
    case 'GROUP':
      return group(scan, register, phrase);
    case 'PRONOUN':
      return pronoun(scan, register, phrase, other);
  }
}

/** Whether a phrase told is a further item of a list: "…, Tesk and Venn". */
export function isListed(scan: Scan, register: Register, index: number): boolean {
  const [before, phrase, after] = [register.told[index - 1], register.told[index], register.told[index + 1]];
  if (phrase === undefined || before?.end !== phrase.first - 1) return false;
  if (scan.is('plusSame', before.end)) return true;
  return (
    scan.folded(before.end) === ',' &&
    after !== undefined &&
    scan.is('plusSame', phrase.end) &&
    after.first === phrase.end + 1
  );
}

/** "The visiting Foreign Secretary". */
function isVisiting(scan: Scan, phrase: ActorPhrase): boolean {
  for (let at = phrase.first; at < phrase.end; at++) if (scan.is('visiting', at)) return true;
  return false;
}

/** Whoever holds that office and is not of the text's own side. */
function visitorOf(register: Register, phrase: ActorPhrase): readonly Side[] {
  const told = register.told.findLast(
    ({ kind, sides, officeClass }) =>
      kind === 'NAMED' &&
      sides.length === 1 &&
      officeClass === phrase.officeClass &&
      !sameSide(sides[0]?.of ?? null, register.home),
  );
  return told?.sides ?? [];
}

/** "The Kenyan": who of that side was told of last by name; empty where nobody was. */
function oneOf(register: Register, phrase: ActorPhrase): readonly Side[] {
  const of = phrase.sides[0]?.of ?? null;
  const told = register.told.findLast(
    ({ kind, sides }) => kind === 'NAMED' && sides.some((side) => sameSide(side.of, of)),
  );
  return told?.sides.filter((side) => sameSide(side.of, of)).slice(0, 1) ?? [];
}

/** "The head of Norwegian diplomacy": the foreign minister, where the text names one; null for other people of a side. */
function diplomat(scan: Scan, phrase: ActorPhrase): readonly Side[] | null {
  const [side, ...more] = phrase.sides;
  if (phrase.plural || side === undefined || side.person !== null || more.length > 0) return null;
  let told = false;
  for (let at = phrase.first; at <= phrase.end; at++) told ||= scan.is('diplomacy', at);
  const person = told ? onlyHolder(scan, side, ['FOREIGN_MINISTER']) : null;
  return person ? [person] : null;
}

/** "The Minister", of whom the article tells no more: the publisher's own. */
const ownOfficial = (register: Register, office?: OfficeClass): Side[] =>
  register.home ? [{ person: null, of: register.home, ...(office ? { office } : {}) }] : [];

/** "The Minister": who was last told of with an office of that class, the publisher's own before others. */
function holderOf(scan: Scan, register: Register, phrase: ActorPhrase): readonly Side[] {
  if (phrase.word === UNKNOWN) return [];
  let other: readonly Side[] | null = null;
  let subject: readonly Side[] | null = null;
  for (let i = register.told.length - 1; i >= Math.max(0, register.told.length - BACK); i--) {
    const told = register.told[i];
    if (told?.sides.length !== 1 || told.officeClass === null || !sameClass(told.officeClass, phrase.officeClass))
      continue;
    if (told.sides[0]?.person == null || !titleFits(scan, told.sides[0].person, phrase)) continue;
    if (register.home !== null && sameSide(told.sides[0].of, register.home)) return told.sides;
    // Where the text is nobody's, the one who was spoken of last as a subject.
    if (register.home === null && told.subjectLike && register.told.length - i <= NEAR) subject ??= told.sides;
    other ??= told.sides;
  }
  return subject ?? other ?? ownOfficial(register, phrase.officeClass ?? undefined);
}

const CROWNS = ['king', 'queen', 'emir', 'amir', 'sultan', 'pope', 'president'];
const QUEENS = /\b(?:queen|princess|sheikha)\b/i;

/** "The King" is no queen, and "His Majesty" neither. */
function titleFits(scan: Scan, person: number, phrase: ActorPhrase): boolean {
  const offices = scan.reading.people[person]?.offices ?? [];
  if (offices.length === 0) return true;
  const titles = offices.map(({ title }) => title.toLowerCase());
  if (phrase.word === 'his' || phrase.word === 'her')
    return titles.some((title) => QUEENS.test(title)) === (phrase.word === 'her');
  const crown = scan.folded(phrase.end - 1);
  const told = CROWNS.filter((word) => titles.some((title) => title.includes(word)));
  return !CROWNS.includes(crown) || told.length === 0 || told.includes(crown);
}

const MINISTERS = new Set(['FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'OTHER_MINISTER', 'HEAD_OF_GOVERNMENT']);

/** "The Minister" can be a foreign minister; a class that the words leave open fits all. */
const sameClass = (told: string, asked: string | null): boolean =>
  told === asked || asked === null || asked === 'OTHER' || (asked === 'OTHER_MINISTER' && MINISTERS.has(told));

function counterpart(register: Register, phrase: ActorPhrase, other: readonly Side[]): Side[] {
  const role = phrase.word.startsWith('guest') ? 'VISITOR' : phrase.word.startsWith('host') ? 'HOST' : null;
  const byRole = role ? register.seats.filter((seat) => seat.role === role) : [];
  if (byRole.length > 0) return [...byRole];
  if (role !== null && !phrase.plural && phrase.word !== 'guests' && register.seats.length === 0) {
    const told = register.told.findLast(
      ({ kind, sides }) =>
        kind === 'NAMED' &&
        sides.length === 1 &&
        sides[0]?.of &&
        !other.some((side) => sameSide(side.of, sides[0]?.of ?? null)),
    );
    return told ? [...told.sides] : [];
  }
  return register.seats.filter(
    (seat) => !other.some((side) => sameSide(side.of, seat.of) || side.person === seat.person),
  );
}

/**
 * What somebody with a turn in a transcript is there as. Who speaks for others was at none of their meetings, and those who ask or
 * lead through a briefing are no side of one.
 */
export function postOf(scan: Scan, { person }: Side): 'OFFICIAL' | 'SPOKESPERSON' | 'NONE' {
  const offices = person === null ? [] : (scan.reading.people[person]?.offices ?? []);
  if (offices.some(({ officeClass }) => officeClass === 'SPOKESPERSON')) return 'SPOKESPERSON';
  return offices.length === 0 ? 'NONE' : 'OFFICIAL';
}

/** "The latter": of the last two told of, the second; "the former": the first. */
function ofTwo(register: Register, phrase: ActorPhrase): readonly Side[] {
  const people: Side[] = [];
  for (let i = register.told.length - 1; i >= Math.max(0, register.told.length - NEAR) && people.length < 2; i--) {
    const told = register.told[i];
    const side =
      told?.kind === 'NAMED' && told.sides.length === 1 && told.first < phrase.first ? told.sides[0] : undefined;
    if (side && !people.some((one) => one.person === side.person)) people.unshift(side);
  }
  const side = people.length < 2 ? undefined : phrase.word === 'latter' ? people[1] : people[0];
  return side ? [side] : [];
}

function pronoun(scan: Scan, register: Register, phrase: ActorPhrase, other: readonly Side[]): readonly Side[] {
  if (phrase.word === 'latter' || phrase.word === 'former') return ofTwo(register, phrase);
  const briefs = register.inTurn && register.speaker !== null ? postOf(scan, register.speaker) : 'OFFICIAL';
  if (phrase.word === 'i' || phrase.word === 'me')
    return briefs !== 'OFFICIAL' ? [] : register.speaker ? [register.speaker] : ownOfficial(register);
  if ((phrase.word === 'we' || phrase.word === 'us') && briefs !== 'OFFICIAL')
    return briefs === 'SPOKESPERSON' && register.speaker?.of ? [{ person: null, of: register.speaker.of }] : [];
  if (phrase.word === 'you' && briefs !== 'OFFICIAL') return [];
  if (phrase.word === 'we' || phrase.word === 'us')
    return register.speakers.length > 0
      ? register.speakers
      : register.speaker
        ? [register.speaker]
        : ownOfficial(register);
  if (phrase.word === 'they' || phrase.word === 'them') return group(scan, register, phrase);
  if (phrase.word === 'you') {
    const mine = register.speaker ? [register.speaker] : other;
    const others = register.turns.filter((turn) => !mine.some((side) => side.person === turn.person));
    return others.length > 0 ? others : counterpart(register, phrase, mine);
  }
  const fits = (side: Side): boolean => {
    if (side.person === null || other.some((one) => one.person === side.person)) return false;
    const gender = scan.reading.people[side.person]?.gender ?? null;
    if (gender === 'F') return FEMALE.has(phrase.word);
    if (gender === 'M') return MALE.has(phrase.word);
    return true;
  };
  let second: Side | null = null;
  // "Met him": whoever is met is sooner of another side that is told.
  let foreign: Side | null = null;
  const object = phrase.word === 'him' || (phrase.word === 'her' && other.length > 0);
  for (let i = register.told.length - 1; i >= Math.max(0, register.told.length - BACK); i--) {
    const told = register.told[i];
    if (told === undefined || told.first >= phrase.first) continue;
    const side = told.sides.length === 1 ? told.sides[0] : undefined;
    if (side === undefined || !fits(side)) continue;
    // "He and Mr Venn will open it. He …": the second of a list is not who is spoken of.
    const listed = isListed(scan, register, i);
    const apart = side.of !== null && !other.some((one) => sameSide(one.of, side.of));
    if (object && other.length > 0 && apart && told.subjectLike && !listed) foreign ??= side;
    if (told.subjectLike && !listed && !(object && other.length > 0)) return [side];
    second ??= side;
  }
  return foreign ? [foreign] : second ? [second] : [];
}
