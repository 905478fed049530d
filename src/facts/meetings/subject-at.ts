import { UNKNOWN } from './actor-mention.ts';
import type { ActorPhrase, Side } from './actor-phrase.ts';
import { sameSide } from './candidate.ts';
import type { SentenceScan } from './clause.ts';
import { companionsOf } from './companions.ts';
import { listBackTo, listFrom } from './lists.ts';
import type { Register } from './register.ts';
import { sidesOf } from './sides-told.ts';
import { clauseStart } from './status.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

/** A clause's subject: its phrases, their sides, and where it ends. */
export interface Subject {
  readonly sides: readonly Side[];
  readonly first: number;
  readonly end: number;
  readonly phrases: readonly ActorPhrase[];
}

/** The subject of words at a token: before them, behind an opening clause, or who was last spoken of. */
export function subjectAt(
  sentence: SentenceScan,
  register: Register,
  at: number,
  end: number,
  objects: readonly Side[],
): Subject {
  const before = subjectBefore(sentence, at);
  if (before >= 0) {
    const named = listBackTo(sentence, before);
    const phrases = [...named, ...companionsOf(sentence, named, at)];
    // Nobody meets themselves: a role that was taken for the other side's person is somebody else's.
    const sides = sidesOf(sentence.scan, register, phrases, objects).filter(
      (side) => side.person === null || !objects.some((one) => one.person === side.person),
    );
    // "The Minister received the Danish Minister": in a text that is somebody's, their own.
    const own = sides.length === 0 ? ownRole(register, phrases, objects) : [];
    if (own.length > 0)
      return { sides: own, phrases, first: phrases[0]?.first ?? at, end: phrases[phrases.length - 1]?.end ?? at };
    // "The ambassador of another country": somebody, but nobody knows who.
    const unknown = sides.length === 0 && phrases.some((phrase) => phrase.kind === 'ROLE');
    if (sides.length > 0 || unknown)
      return { sides, phrases, first: phrases[0]?.first ?? at, end: phrases[phrases.length - 1]?.end ?? at };
  }
  // "I have met": nobody else, where nothing tells who says so.
  const me = before >= 0 ? sentence.phrases[before] : undefined;
  if (me?.kind === 'PRONOUN' && me.word === 'i') return { sides: [], phrases: [me], first: me.first, end: me.end };
  const token = sentence.scan.tokens[at];
  const speaker = register.speaker;
  const quoted = register.inTurn || (token !== undefined && sentence.scan.quoteAround(token.start) !== null);
  if (
    quoted &&
    before < 0 &&
    speaker &&
    !objects.some((one) => one.person === speaker.person || sameSide(one.of, speaker.of))
  )
    return { sides: [speaker], phrases: [], first: at, end: at };
  const after = subjectAfter(sentence, end);
  const self =
    after >= 0 &&
    objects.length > 0 &&
    sidesOf(sentence.scan, register, listFrom(sentence, after), objects).every(
      (side) => side.person !== null && objects.some((one) => one.person === side.person),
    );
  // "When she received Venn, Orla said": the pronoun is told behind.
  const open = before >= 0 && sentence.phrases[before]?.kind === 'PRONOUN';
  if (after >= 0 && !self && (before < 0 || open || clauseStart(sentence, at) > sentence.first)) {
    const phrases = listFrom(sentence, after);
    const sides = sidesOf(sentence.scan, register, phrases, objects);
    if (sides.length > 0) return { sides, phrases, first: at, end: at };
  }
  // "Great to meet Venn": who signs the text.
  const signs = register.signed && speaker !== null && speaker.of !== null;
  if (signs && before < 0 && !objects.some((one) => one.person === speaker.person || sameSide(one.of, speaker.of)))
    return { sides: [speaker], phrases: [], first: at, end: Math.max(clauseStart(sentence, at), at - 5) };
  // Nobody known stands before: the words that tell a status still do.
  return {
    sides: spokenOf(register, objects),
    phrases: [],
    first: at,
    end: Math.max(clauseStart(sentence, at), at - 5),
  };
}

/** The publisher's own holder of an office, where the words were taken for the other side's. */
function ownRole(register: Register, phrases: readonly ActorPhrase[], objects: readonly Side[]): readonly Side[] {
  const { home } = register;
  const [phrase] = phrases;
  if (home === null || phrases.length !== 1 || phrase?.kind !== 'ROLE' || phrase.word === UNKNOWN) return [];
  if (objects.some((side) => sameSide(side.of, home))) return [];
  return [{ person: null, of: home, ...(phrase.officeClass ? { office: phrase.officeClass } : {}) }];
}

/** Who was last spoken of as a subject, the publisher's own people first; else the publisher's side. */
function spokenOf(register: Register, objects: readonly Side[]): readonly Side[] {
  const { owner } = register;
  if (owner && !objects.some((one) => one.person === owner.person || sameSide(one.of, owner.of))) return [owner];
  const own = register.told.findLast((phrase) => {
    const side = phrase.sides.length === 1 ? phrase.sides[0] : undefined;
    return side !== undefined && side.person !== null && sameSide(side.of, register.home);
  });
  if (own && !own.sides.some((side) => objects.some((one) => sameSide(one.of, side.of)))) return own.sides;
  for (let i = register.told.length - 1; i >= Math.max(0, register.told.length - 12); i--) {
    const phrase = register.told[i];
    if (!phrase?.subjectLike || phrase.sides.length !== 1 || phrase.kind === 'SIDE') continue;
    if (phrase.sides.some((side) => objects.some((one) => one.person !== null && one.person === side.person))) continue;
    return phrase.sides;
  }
  return register.home ? [{ person: null, of: register.home }] : [];
}
