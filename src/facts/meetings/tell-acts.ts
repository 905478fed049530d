import type { ActorPhrase, Side } from './actor-phrase.ts';
import { type Candidate, sideKeys } from './candidate.ts';
import { listBackTo, listFrom, objectAfter, type SentenceScan, subjectAfter, subjectBefore } from './clause.ts';
import { distribute } from './distribute.ts';
import { type Register, sidesOf } from './register.ts';
import { clauseStart, statusAt } from './status.ts';
import { candidateOf, isAudience, seated, type Telling } from './telling.ts';

const PERSONAL: ReadonlySet<ActorPhrase['kind']> = new Set(['NAMED', 'ROLE', 'DELEGATION', 'COUNTERPART', 'PRONOUN']);
const FAR = new Set(['discuss-with', 'exchange-views', 'tour-with', 'press-with']);

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
    const phrases = listBackTo(sentence, before);
    const sides = sidesOf(sentence.scan, register, phrases, objects);
    if (sides.length > 0)
      return { sides, phrases, first: phrases[0]?.first ?? at, end: phrases[phrases.length - 1]?.end ?? at };
  }
  const after = subjectAfter(sentence, end);
  if (after >= 0 && (before < 0 || clauseStart(sentence, at) > sentence.first)) {
    const phrases = listFrom(sentence, after);
    const sides = sidesOf(sentence.scan, register, phrases, objects);
    if (sides.length > 0) return { sides, phrases, first: at, end: at };
  }
  return { sides: spokenOf(register, objects), phrases: [], first: at, end: at };
}

/** Who was last spoken of as a subject, or the publisher's own side. */
function spokenOf(register: Register, objects: readonly Side[]): readonly Side[] {
  for (let i = register.told.length - 1; i >= Math.max(0, register.told.length - 12); i--) {
    const phrase = register.told[i];
    if (!phrase?.subjectLike || phrase.sides.length !== 1 || phrase.kind === 'SIDE') continue;
    if (phrase.sides.some((side) => objects.some((one) => one.person !== null && one.person === side.person))) continue;
    return phrase.sides;
  }
  return register.home ? [{ person: null, of: register.home }] : [];
}

/** "Orla met Venn", "Tesk was received by Orla", "Orla, together with Venn, opened": one meeting for each other side, unless bound. */
export function tellActs(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { frame, links } = trigger.frame;
  const found = objectAfter(sentence, trigger.end, links, FAR.has(frame.id));
  if (found === null) return frame.shape === 'ACTS' ? tellMutual(telling) : [];
  const phrases = listFrom(sentence, found.phrase).filter((phrase) => !isAudience(sentence, phrase));
  const object = phrases[0];
  if (object === undefined) return [];
  if (frame.people && !phrases.every((phrase) => PERSONAL.has(phrase.kind))) return [];
  if (!frame.people && object.kind === 'SIDE' && found.at === trigger.end) return [];
  if (frame.id === 'call-on' && sentence.scan.folded(phrases[phrases.length - 1]?.end ?? 0) === 'to') return [];
  if (frame.id === 'call' && !callsSomebody(sentence, phrases)) return [];
  const rough = sidesOf(sentence.scan, register, phrases, []);
  const subject = subjectAt(sentence, register, trigger.first, phrases[phrases.length - 1]?.end ?? trigger.end, rough);
  const objects = sidesOf(sentence.scan, register, phrases, subject.sides);
  if (objects.length === 0 || subject.sides.length === 0) return [];
  const told = statusAt(sentence, subject.end, trigger.first, trigger.end, false);
  const [mine, theirs] = frame.roles ?? ['PARTICIPANT', 'PARTICIPANT'];
  const severalHosts = sideKeys(subject.sides).length > 1;
  return distribute(
    sentence,
    phrases,
    objects,
    trigger.end,
    severalHosts || trigger.frame.frame.id.startsWith('credentials'),
  ).flatMap((portion) => {
    const candidate = candidateOf(telling, {
      seats: [...seated(subject.sides, mine), ...seated(portion.sides, theirs)],
      told,
      first: Math.min(trigger.first, subject.first),
      end: Math.max(portion.end, trigger.end),
    });
    return candidate ? [candidate] : [];
  });
}

/** "Called Venn this morning", and not "called Venn a liar". */
function callsSomebody(sentence: SentenceScan, phrases: readonly ActorPhrase[]): boolean {
  const after = phrases[phrases.length - 1]?.end ?? 0;
  const { scan } = sentence;
  if (after >= sentence.end || scan.covering(after, 'DATE')) return true;
  return ['.', ',', 'to', 'on', 'this', 'and', 'about', 'in', 'after', 'from', 'late', 'again'].includes(
    scan.folded(after),
  );
}

/** "Orla and Venn met": the sides are all in the subject. */
export function tellMutual(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const subject = subjectAt(sentence, register, trigger.first, sentence.end, []);
  if (subject.phrases.length === 0 || sideKeys(subject.sides).length < 2) return [];
  const told = statusAt(sentence, subject.end, trigger.first, trigger.end, false);
  const candidate = candidateOf(telling, {
    seats: seated(subject.sides, 'PARTICIPANT'),
    told,
    first: subject.first,
    end: trigger.end,
  });
  return candidate ? [candidate] : [];
}
