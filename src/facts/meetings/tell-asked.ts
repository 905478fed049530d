import { type Candidate, sameSide, sideKeys } from './candidate.ts';
import type { NounPhrase } from './event-noun.ts';
import { sidesOf } from './sides-told.ts';
import type { Subject } from './subject-at.ts';
import type { Telling } from './telling.ts';
import { told } from './told-by-noun.ts';

const MAX_TO_OBJECT = 7;

/** "In a sit-down in Oslo, Orla asked Venn": whom somebody turns to on an occasion that opens the sentence. */
export function tellAsked(telling: Telling, noun: NounPhrase, subject: Subject): Candidate[] {
  const { sentence, register, trigger } = telling;
  const [mine, ...more] = subject.phrases;
  if (mine === undefined || more.length > 0 || mine.first < trigger.end || !noun.indefinite) return [];
  if (mine.kind === 'SIDE' || mine.kind === 'GROUP' || !sentence.scan.is('inOccasion', noun.leadAt)) return [];
  const object = sentence.phrases.find(({ first }) => first >= mine.end);
  if (object === undefined || object.first - mine.end > MAX_TO_OBJECT) return [];
  if (!['NAMED', 'ROLE', 'COUNTERPART'].includes(object.kind) || object.first === mine.end) return [];
  // Nothing but a verb between: "Orla asked Venn", "Orla thanked her guest".
  for (let at = mine.end; at < object.first; at++)
    if (sentence.scan.is('conjunctions', at) || sentence.scan.tokens[at]?.kind === 'PUNCTUATION') return [];
  const sides = [...subject.sides, ...sidesOf(sentence.scan, register, [object], subject.sides)];
  return sideKeys(sides).length > 1 ? told(telling, noun, sides, object.end, noun.first) : [];
}

/** "Venn is in Oslo today. At the meeting, Minister Orla said": the host of the one who came, until then without a name. */
export function tellHere(telling: Telling, noun: NounPhrase, subject: Subject): Candidate[] {
  const { register, trigger, sentence } = telling;
  const [own, ...rest] = subject.sides;
  const behind = (subject.phrases[0]?.first ?? 0) >= trigger.end;
  const opens = noun.definite && noun.possessor.length === 0 && sentence.scan.is('inOccasion', noun.leadAt);
  if (!opens || rest.length > 0 || own === undefined || own.person === null || !behind) return [];
  const open = register.seats.some((seat) => seat.person === null && sameSide(seat.of, own.of));
  const others = register.seats.filter((seat) => seat.person !== null && !sameSide(seat.of, own.of));
  return open && others.length > 0 && register.seats.length === 2
    ? told(telling, noun, [own, ...others], trigger.end)
    : [];
}
