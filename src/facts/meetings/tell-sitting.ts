import type { ActorRef } from '../../model/index.ts';
import { actorOf } from './actor-mention.ts';
import type { Side } from './actor-phrase.ts';
import { type Candidate, sameSide, sideKeys } from './candidate.ts';
import { chairsAfter } from './chairs-after.ts';
import type { SentenceScan } from './clause.ts';
import { listFrom } from './lists.ts';
import { objectAfter } from './object.ts';
import { type Register, sidesOf } from './register.ts';
import { bodyName, isJoint, jointSides, type Session, sessionFrom, sideOfBody } from './session-phrase.ts';
import { findWord, statusAt } from './status.ts';
import { subjectAt } from './subject-at.ts';
import { candidateOf, seated, type Telling } from './telling.ts';
import { dateFor, isAfter, publicationDay } from './when.ts';

/** "The next meeting of the Council is scheduled for 8 April", "the NATO summit took place": the body alone. */
export function tellSitting(telling: Telling): Candidate[] {
  const { sentence, trigger, register } = telling;
  const { scan } = sentence;
  if (trigger.frame.frame.id === 'body-met' || trigger.frame.frame.id === 'council-briefed-by')
    return isProgressive(telling) ? tellBodyMet(telling) : [];
  let first = trigger.first;
  while (first > sentence.first && trigger.first - first < 7) {
    if (
      scan.words.about(scan.tokens, first - 1) > 0 ||
      sentence.phrases.some((phrase) => phrase.kind !== 'SIDE' && phrase.end === first)
    )
      break;
    const word = scan.folded(first - 1);
    if (
      scan.tokens[first - 1]?.kind === 'PUNCTUATION' ||
      (scan.words.prepositions(scan.tokens, first - 1) > 0 && word !== 'of') ||
      scan.words.conjunctions(scan.tokens, first - 1) > 0
    )
      break;
    first--;
    if (word === 'the' || word === 'a' || word === 'its') break;
  }
  // "Held a meeting with Venn": somebody holds it.
  if (
    scan.is('holding', first - 1) &&
    scan.mention(first, 'ORGANIZATION') === null &&
    objectAfter(sentence, trigger.end, [['with']], false)
  )
    return [];
  const session = sessionFrom(sentence, register, first);
  if (session === null) return [];
  const sits = session.sits && scan.is('happening', session.end);
  if (!session.noun && !sits) return [];
  const body = sideOfBody(session);
  let happens = false;
  for (let at = session.end; at < Math.min(sentence.end, session.end + 10); at++)
    if (scan.is('sittingHappens', at)) happens = true;
  const held = scan.is('holding', first - 1) && session.body === null && sideKeys(session.sides).length > 1;
  happens ||= held || isHostedRelative(sentence, session.end);
  happens ||= findWord(sentence, scan.words.cancelled, session.end, session.end + 24) >= 0;
  const next = findWord(sentence, scan.words.planning, first, trigger.first) >= 0;
  if (!happens && !(next && session.body !== null) && !isAhead(sentence, session.end)) return [];
  if (isJoint(session)) return tellJointSession(telling, session, first, held);
  const listed = session.sides;
  if (body === null && sideKeys(listed).length < 2) return [];
  if (findWord(sentence, scan.words.margins, first - 4, first) >= 0) return [];
  const negated = findWord(sentence, scan.words.negations, first, trigger.first) >= 0;
  if (negated) return [];
  const told = next ? 'PLANNED' : statusAt(sentence, first, first, session.end, true);
  const candidate = candidateOf(telling, {
    seats: [
      ...seated(chairsAfter(sentence, register, session.end), 'CHAIR'),
      ...seated(listed, 'PARTICIPANT'),
      ...(body ? seated([{ person: null, of: body }], 'PARTICIPANT') : []),
    ],
    told,
    first,
    end: session.end,
    form: 'SESSION',
    body: body ? bodyName(scan, session) : null,
    small: session.small,
    paired: body === null,
    further: next,
  });
  return candidate ? [candidate] : [];
}

/** ", which Norway will host in Oslo". */
function isHostedRelative({ scan, end }: SentenceScan, from: number): boolean {
  const at = scan.folded(from) === ',' ? from + 1 : from;
  if (scan.folded(at) !== 'which' && scan.folded(at) !== 'that') return false;
  for (let next = at + 1; next < Math.min(end, at + 8); next++) if (scan.is('hostVerbs', next)) return true;
  return false;
}

/** "The fourth session of the Joint Commission was held in Oslo": the two states, and who is told to chair it. */
function tellJointSession(telling: Telling, session: Session, first: number, held: boolean): Candidate[] {
  const { sentence, register } = telling;
  const chairs = chairsAfter(sentence, register, session.end);
  const states = jointSides(register, session);
  // "We held the first meeting of the Kuwaiti-Omani Council": who says so was there.
  const holders = held ? subjectAt(sentence, register, first - 1, session.end, []).sides : [];
  const own = holders.filter(({ person, of }) => person !== null && states.some((state) => sameSide(state.of, of)));
  const seats = [...seated(chairs, 'CHAIR'), ...seated(own, 'PARTICIPANT'), ...seated(states, 'PARTICIPANT')];
  if (sideKeys(seats).length < 2) return [];
  const candidate = candidateOf(telling, {
    seats,
    told: statusAt(sentence, first, first, session.end, true),
    first,
    end: session.end,
    form: 'PRESENT',
    further: findWord(sentence, sentence.scan.words.planning, first, session.end) >= 0,
    paired: true,
  });
  return candidate ? [candidate] : [];
}

/** "The meeting of its ministers on 21 October": a day to come right behind makes it an event and no setting. */
function isAhead(sentence: SentenceScan, from: number): boolean {
  const day = publicationDay(sentence);
  for (let at = from; at < Math.min(sentence.end, from + 7); at++) {
    const expression = sentence.scan.mention(at, 'DATE')?.expression;
    if (expression) return isAfter(dateFor(expression, 'CANCELLED', day), day);
  }
  return false;
}

/** "The Authority remains seized of the matter and will convene again": a known body's short name opens the sentence. */
function openingBody(
  { scan, first, phrases }: SentenceScan,
  register: Register,
  verb: number,
): { readonly of: ActorRef; readonly name: string } | null {
  if (!scan.is('convenes', verb) || verb - first > 16 || phrases.some((phrase) => phrase.end <= verb)) return null;
  for (let at = first; at < Math.min(verb, first + 4); at++) {
    const token = scan.tokens[at];
    if (token?.capital && scan.folded(at - 1) === 'the') return register.bodies.get(token.folded) ?? null;
  }
  return null;
}

/** The first body that a stretch names. */
function organizationIn({ scan }: SentenceScan, first: number, end: number) {
  for (let at = first; at < end; at++) {
    const mention = scan.covering(at, 'ORGANIZATION');
    if (mention) return mention;
  }
  return null;
}

/** "The Authority of Heads of State of the Community (ECO) held": a body's organ that opens the sentence, up to a verb. */
function longBody(sentence: SentenceScan, verb: number) {
  return organBehind(sentence, verb) ?? organAhead(sentence, verb);
}

const LONGEST_BODY = 14;

/** "The ECOWAS Mediation Committee on the Transition in Guinea met": a body's organ by a long name that opens the sentence. */
function organAhead(
  { scan, first }: SentenceScan,
  verb: number,
): { readonly of: ActorRef; readonly name: string; readonly end: number } | null {
  let at = first;
  while (at < first + 4 && (/^\d+$|^[.)(]$/.test(scan.folded(at)) || scan.is('determiners', at))) at++;
  const mention = scan.mention(at, 'ORGANIZATION');
  const of = mention ? actorOf(mention) : null;
  if (!mention || !of || verb - at > LONGEST_BODY) return null;
  let noun = -1;
  for (let next = mention.endToken; next < verb; next++) {
    const token = scan.tokens[next];
    if (token?.capital && scan.is('bodyNouns', next)) noun = next;
    const small = scan.is('prepositions', next) || scan.is('determiners', next) || scan.is('plusSame', next);
    if (!token?.capital && !small && !scan.is('auxiliaries', next)) return null;
  }
  const last = scan.is('auxiliaries', verb - 1) ? verb - 1 : verb;
  const name = scan.reading.document.text.slice(mention.start, scan.tokens[last - 1]?.end ?? mention.end);
  return noun < 0 ? null : { of, name, end: last };
}

function organBehind(
  { scan, first, end }: SentenceScan,
  verb: number,
): { readonly of: ActorRef; readonly name: string; readonly end: number } | null {
  const from = /^\d+$/.test(scan.folded(first)) ? first + (scan.folded(first + 1) === '.' ? 2 : 1) : first;
  const noun = scan.folded(from) === 'the' ? from + 1 : from;
  if (!scan.tokens[noun]?.capital || !scan.has('bodyNouns', scan.folded(noun)) || scan.folded(noun + 1) !== 'of')
    return null;
  for (let at = Math.min(verb, end) - 1; at > noun && at > noun; at--) {
    const mention = scan.covering(at, 'ORGANIZATION');
    if (!mention) continue;
    if (verb - mention.endToken > 4) return null;
    const of = actorOf(mention);
    const name = scan.reading.document.text.slice(
      scan.tokens[noun]?.start ?? 0,
      scan.tokens[mention.endToken - 1]?.end ?? 0,
    );
    return of ? { of, name, end: mention.endToken } : null;
  }
  return null;
}

/** "Are meeting": with an -ing, the verb needs its auxiliary. */
const isProgressive = ({ sentence, trigger }: Telling): boolean =>
  !sentence.scan.folded(trigger.first).endsWith('ing') || sentence.scan.is('auxiliaries', trigger.first - 1);

/** "The Community, whose Council of Ministers will gather": the organ of a body that is told right before. */
function organOf(
  { scan, first }: SentenceScan,
  verb: number,
): { readonly of: ActorRef; readonly name: string; readonly at: number } | null {
  for (let at = verb - 1; at > Math.max(first, verb - 9); at--) {
    if (scan.folded(at) !== 'whose') continue;
    const last = scan.folded(at - 1) === ',' ? at - 2 : at - 1;
    const close = scan.folded(last) === ')' ? last - 3 : last;
    const mention = scan.covering(close, 'ORGANIZATION');
    const of = mention ? actorOf(mention) : null;
    if (!of || !scan.tokens[at + 1]?.capital || !scan.is('bodyNouns', at + 1)) return null;
    const [a, b] = [scan.tokens[at + 1], scan.tokens[scan.is('auxiliaries', verb - 1) ? verb - 2 : verb - 1]];
    return a && b ? { of, name: scan.reading.document.text.slice(a.start, b.end), at } : null;
  }
  return null;
}

function tellBodyMet(telling: Telling): Candidate[] {
  const { sentence, trigger, register } = telling;
  const organ = organOf(sentence, trigger.first);
  if (organ) {
    const candidate = candidateOf(telling, {
      seats: seated([{ person: null, of: organ.of }], 'PARTICIPANT'),
      told: statusAt(sentence, organ.at, trigger.first, trigger.end, false),
      first: organ.at + 1,
      end: trigger.end,
      form: 'SESSION',
      body: organ.name,
    });
    return candidate ? [candidate] : [];
  }
  // "The Bureau met with Venn": whom it met is told.
  const whom = objectAfter(sentence, trigger.end, [[], ['with'], ['together', 'with']], false);
  if (whom && sentence.phrases[whom.phrase]?.kind !== 'SIDE') return [];
  const short = sentence.scan.tokens[trigger.first - 1];
  const known =
    short?.capital && sentence.scan.folded(trigger.first - 2) === 'the' ? register.bodies.get(short.folded) : undefined;
  if (known && trigger.first - 2 <= sentence.first + 1) {
    const candidate = candidateOf(telling, {
      seats: seated([{ person: null, of: known.of }], 'PARTICIPANT'),
      told: statusAt(sentence, trigger.first, trigger.first, trigger.end, false),
      first: trigger.first - 2,
      end: trigger.end,
      form: 'SESSION',
      body: known.name,
    });
    return candidate ? [candidate] : [];
  }
  const opening = openingBody(sentence, register, trigger.first);
  if (opening) {
    const candidate = candidateOf(telling, {
      seats: seated([{ person: null, of: opening.of }], 'PARTICIPANT'),
      told: statusAt(sentence, sentence.first, trigger.first, trigger.end, false),
      first: sentence.first,
      end: trigger.end,
      form: 'SESSION',
      body: opening.name,
    });
    return candidate ? [candidate] : [];
  }
  const long = longBody(sentence, trigger.first);
  if (
    long &&
    (sentence.scan.folded(trigger.first) !== 'held' ||
      findWord(sentence, sentence.scan.words.sessionNouns, trigger.end, trigger.end + 6) >= 0)
  ) {
    const candidate = candidateOf(telling, {
      seats: seated([{ person: null, of: long.of }], 'PARTICIPANT'),
      told: statusAt(sentence, long.end, trigger.first, trigger.end, false),
      first: sentence.first,
      end: trigger.end,
      form: 'SESSION',
      body: long.name,
    });
    return candidate ? [candidate] : [];
  }
  const subject = sentence.phrases.findLast((phrase) => phrase.end <= trigger.first && trigger.first - phrase.end < 3);
  if (
    subject === undefined ||
    !subject.subjectLike ||
    !(subject.kind === 'SIDE' || ((subject.kind === 'ROLE' || subject.kind === 'DELEGATION') && subject.plural))
  )
    return [];
  const briefed = trigger.frame.frame.id === 'council-briefed-by';
  const meets =
    /^(?:meeting|gathering|convening|meet|meets|met|wrapped|concluded|gather|gathers|gathered|convene|convenes|convened|assembled)$/.test(
      sentence.scan.folded(trigger.first),
    );
  const holds =
    sentence.scan.folded(trigger.first) === 'held' &&
    findWord(sentence, sentence.scan.words.sessionNouns, trigger.end, trigger.end + 6) >= 0;
  if (subject.kind !== 'SIDE' && !meets && !holds) return [];
  // "The Council's resolution was adopted": something of the body, and not the body.
  for (let at = subject.end; at < trigger.first; at++)
    if (!sentence.scan.is('fillers', at) && sentence.scan.tokens[at]?.kind === 'WORD') return [];
  const of = subject.sides[0]?.of ?? null;
  const mention = organizationIn(sentence, subject.first, subject.end);
  if (of?.kind !== 'ORGANIZATION' || !mention) return [];
  const acts = ['debated', 'discussed', 'adopted', 'sat', 'held'].includes(sentence.scan.folded(trigger.first));
  const council = /\b(?:Council|Committee|Assembly|Commission|Board)\b/.test(
    sentence.scan.reading.document.text.slice(mention.start, mention.end),
  );
  if ((acts || briefed) && !council && !holds) return [];
  const speakers = briefed ? briefersAfter(telling) : [];
  if (briefed && speakers.length === 0) return [];
  // "Adopted its first resolution in 2012": history, and no session of these days.
  const candidate = candidateOf(telling, {
    seats: [...seated(speakers, 'PARTICIPANT'), ...seated([{ person: null, of }], 'PARTICIPANT')],
    told: statusAt(sentence, subject.end, trigger.first, trigger.end, false),
    first: subject.first,
    end: trigger.end,
    form: 'SESSION',
    body: sentence.scan.reading.document.text.slice(mention.start, mention.end),
    small: findWord(sentence, sentence.scan.words.smallFormats, subject.first, trigger.first) >= 0,
  });
  const history =
    acts && candidate?.dated && candidate.date?.precision !== 'DAY' && candidate.date?.precision !== 'INTERVAL';
  return candidate && !history ? [candidate] : [];
}

/** "Was briefed by Orla and Venn": who spoke there. */
function briefersAfter({ sentence, register, trigger }: Telling): readonly Side[] {
  const found = objectAfter(sentence, trigger.end, [['by']], false);
  const list = found ? listFrom(sentence, found.phrase) : [];
  return list.every(({ kind }) => kind === 'NAMED' || kind === 'ROLE')
    ? sidesOf(sentence.scan, register, list, [])
    : [];
}
