import type { ActorPhrase, Side } from './actor-phrase.ts';
import { type Candidate, sameSide, sideKeys } from './candidate.ts';
import {
  listBackTo,
  listFrom,
  namedBelow,
  objectAfter,
  type SentenceScan,
  skipAdverbial,
  subjectAfter,
  subjectBefore,
} from './clause.ts';
import { distribute } from './distribute.ts';
import { type Register, sidesOf } from './register.ts';
import { withTheirs } from './sides-differ.ts';
import { clauseStart, statusAt } from './status.ts';
import { candidateOf, isAudience, seated, type Telling } from './telling.ts';

const PERSONAL: ReadonlySet<ActorPhrase['kind']> = new Set([
  'NAMED',
  'ROLE',
  'DELEGATION',
  'COUNTERPART',
  'PRONOUN',
  'GROUP',
]);
const FAR = new Set([
  'discuss-with',
  'exchange-views',
  'tour-with',
  'press-with',
  'raise-with',
  'take-up',
  'meet',
  'be-hosted',
  'be-received',
]);

/** Frames whose subject alone can hold both sides ("Orla and Venn met"). */
const MUTUAL = new Set([
  'meet',
  'speak',
  'talk',
  'confer',
  'dine',
  'sit-down',
  'exchange-views',
  'consult',
  'negotiate',
  'telephone',
]);

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
    // Nobody meets themselves: a role that was taken for the other side's person is somebody else's.
    const sides = sidesOf(sentence.scan, register, phrases, objects).filter(
      (side) => side.person === null || !objects.some((one) => one.person === side.person),
    );
    // "The ambassador of another country": somebody, but nobody knows who.
    const unknown = sides.length === 0 && phrases.some((phrase) => phrase.kind === 'ROLE');
    if (sides.length > 0 || unknown)
      return { sides, phrases, first: phrases[0]?.first ?? at, end: phrases[phrases.length - 1]?.end ?? at };
  }
  const after = subjectAfter(sentence, end);
  const self =
    after >= 0 &&
    objects.length > 0 &&
    sidesOf(sentence.scan, register, listFrom(sentence, after), objects).every(
      (side) => side.person !== null && objects.some((one) => one.person === side.person),
    );
  if (after >= 0 && !self && (before < 0 || clauseStart(sentence, at) > sentence.first)) {
    const phrases = listFrom(sentence, after);
    const sides = sidesOf(sentence.scan, register, phrases, objects);
    if (sides.length > 0) return { sides, phrases, first: at, end: at };
  }
  return { sides: spokenOf(register, objects), phrases: [], first: at, end: at };
}

/** Who was last spoken of as a subject, the publisher's own people first; else the publisher's side. */
function spokenOf(register: Register, objects: readonly Side[]): readonly Side[] {
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

/** "Orla met Venn", "Tesk was received by Orla", "Orla, together with Venn, opened": one meeting for each other side, unless bound. */
export function tellActs(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { frame, links } = trigger.frame;
  const whom = frame.shape === 'ACTS' ? tellWhom(telling) : [];
  if (whom.length > 0) return whom;
  const found = objectAfter(sentence, trigger.end, links, FAR.has(frame.id));
  if (found === null) return MUTUAL.has(frame.id) ? tellMutual(telling) : [];
  const phrases = namedBelow(sentence, listFrom(sentence, found.phrase)).filter(
    (phrase) => !isAudience(sentence, phrase),
  );
  const object = phrases[0];
  if (object === undefined) return [];
  if (frame.people && !phrases.every((phrase) => PERSONAL.has(phrase.kind))) return [];
  if (!frame.people && object.kind === 'SIDE' && found.at === trigger.end) return [];
  if (frame.id === 'call-on' && sentence.scan.folded(phrases[phrases.length - 1]?.end ?? 0) === 'to') return [];
  if (frame.id === 'call-on' && phrases.some((phrase) => phrase.word === 'authorities' || phrase.word === 'government'))
    return [];
  if (frame.id === 'call' && !callsSomebody(sentence, phrases)) return [];
  const rough = sidesOf(sentence.scan, register, phrases, []);
  const subject = subjectAt(sentence, register, trigger.first, phrases[phrases.length - 1]?.end ?? trigger.end, rough);
  const objects = withTheirs(sentence.scan, sidesOf(sentence.scan, register, phrases, subject.sides), subject.sides);
  if (objects.length === 0 || subject.sides.length === 0) return [];
  // "Croatia welcomed them": a country is glad of something.
  const glad =
    frame.id === 'welcome' &&
    object.kind === 'PRONOUN' &&
    subject.phrases.every((phrase) => phrase.kind === 'SIDE' || phrase.kind === 'GROUP');
  if (glad && subject.phrases.length > 0) return [];
  if (frame.id === 'tell' && !tellsInPresence(telling, object)) return [];
  const told = statusAt(sentence, subject.end, trigger.first, trigger.end, false);
  const [mine, theirs] = frame.roles ?? ['PARTICIPANT', 'PARTICIPANT'];
  const severalHosts = sideKeys(subject.sides).length > 1 || frame.id === 'join-table' || frame.id === 'be-joined';
  return distribute(
    sentence,
    phrases,
    objects,
    trigger.end,
    severalHosts || trigger.frame.frame.id.startsWith('credentials'),
  ).flatMap((portion) => {
    const candidate = candidateOf(telling, {
      seats: [...seated(subject.sides, mine), ...seated(portion.sides, theirs)],
      own: subject.sides.length,
      told,
      first: Math.min(trigger.first, subject.first),
      end: Math.max(portion.end, trigger.end),
    });
    return candidate ? [candidate] : [];
  });
}

/** "Venn, whom Orla met in Oslo": the object stands before. */
function tellWhom(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  let whom = -1;
  for (let at = trigger.first - 1; at >= Math.max(sentence.first, trigger.first - 12); at--)
    if (scan.folded(at) === 'whom') whom = at;
  if (whom < 0) return [];
  const antecedent = sentence.phrases.findLastIndex((phrase) => phrase.end <= whom && whom - phrase.end <= 3);
  const subject = sentence.phrases.findIndex((phrase) => phrase.first > whom && phrase.end <= trigger.first);
  if (antecedent < 0 || subject < 0) return [];
  const before = listBackTo(sentence, antecedent);
  const mine = sidesOf(scan, register, listFrom(sentence, subject), []);
  const theirs = sidesOf(scan, register, before, mine);
  const candidate = candidateOf(telling, {
    seats: [...seated(mine, 'PARTICIPANT'), ...seated(theirs, 'PARTICIPANT')],
    told: statusAt(sentence, sentence.phrases[subject]?.end ?? trigger.first, trigger.first, trigger.end, false),
    first: before[0]?.first ?? trigger.first,
    end: trigger.end,
  });
  return candidate ? [candidate] : [];
}

const OCCASIONS = new Set([
  'lunch',
  'dinner',
  'breakfast',
  'meeting',
  'call',
  'conversation',
  'talks',
  'visit',
  'session',
  'audience',
  'telephone',
  'phone',
  'coffee',
  'reception',
]);

/** "Told her Danish interlocutors in Odense": telling somebody is a meeting where an occasion, or the place and people of talks, tell so. */
function tellsInPresence(telling: Telling, object: ActorPhrase): boolean {
  const { sentence, trigger } = telling;
  const { scan } = sentence;
  for (let at = sentence.first; at < sentence.end; at++)
    if (
      OCCASIONS.has(scan.folded(at)) &&
      ['a', 'over', 'at', 'during', 'in', 'on', 'telephone', 'phone', 'their'].includes(scan.folded(at - 1)) &&
      Math.abs(at - trigger.first) < 18
    )
      return true;
  return (
    object.kind === 'COUNTERPART' ||
    (object.kind === 'DELEGATION' && scan.words.counterparts(scan.tokens, object.end - 1) > 0)
  );
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

/** Whether nothing but auxiliaries, adverbs, dates and places lies between a subject and its verb. */
function isNear(sentence: SentenceScan, from: number, to: number): boolean {
  const { scan } = sentence;
  for (let at = from; at < to; ) {
    const skipped = skipAdverbial(sentence, at);
    if (skipped > at) at = skipped;
    else if (
      scan.folded(at).endsWith('ly') ||
      scan.words.planned(scan.tokens, at) > 0 ||
      scan.words.negations(scan.tokens, at) > 0 ||
      scan.tokens[at]?.kind === 'PUNCTUATION' ||
      scan.folded(at) === 'to' ||
      scan.words.declined(scan.tokens, at) > 0
    )
      at++;
    else return false;
  }
  return true;
}

const TOGETHER = new Set(['together', 'jointly', 'gathered', 'gather', 'convened', 'gathers']);

/** "Opened the bridge together": the word stands at the verb, or ends its clause. */
const together = ({ sentence, trigger }: Telling): boolean => {
  for (let at = trigger.first - 2; at < Math.min(sentence.end, trigger.end + 7); at++)
    if (TOGETHER.has(sentence.scan.folded(at))) return true;
  return false;
};

/** "Orla and Venn met": the sides are all in the subject. */
export function tellMutual(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const subject = subjectAt(sentence, register, trigger.first, sentence.end, []);
  if (
    trigger.frame.frame.shape === 'SHARES' &&
    !subject.phrases.every(
      (phrase) =>
        phrase.kind === 'NAMED' ||
        phrase.kind === 'ROLE' ||
        (phrase.kind === 'PRONOUN' && (subject.phrases.length > 1 || (phrase.word !== 'they' && together(telling)))) ||
        (phrase.kind === 'GROUP' &&
          !['agreed', 'announced', 'stood', 'signed'].includes(sentence.scan.folded(trigger.first)) &&
          (together(telling) || ['heads', 'presidents', 'ministers', 'leaders'].includes(phrase.word))),
    )
  )
    return [];
  if (subject.phrases.length === 0 || sideKeys(subject.sides).length < 2) return [];
  if (!isNear(sentence, subject.end, trigger.first)) return [];
  const told = statusAt(sentence, subject.end, trigger.first, trigger.end, false);
  const candidate = candidateOf(telling, {
    seats: seated(subject.sides, 'PARTICIPANT'),
    told,
    first: subject.first,
    end: trigger.end,
  });
  return candidate ? [candidate] : [];
}
