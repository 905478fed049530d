import type { Side } from './actor-phrase.ts';
import { type Candidate, sameSide, sideKeys } from './candidate.ts';
import { chairsAfter } from './chairs-after.ts';
import type { SentenceScan } from './clause.ts';
import { objectAfter } from './object.ts';
import { pairAt } from './pair.ts';
import { bodyName, isJoint, jointSides, type Session, sessionFrom, sideOfBody } from './session-phrase.ts';
import { findWord, statusAt } from './status.ts';
import { subjectAt } from './subject-at.ts';
import { isProgressive, tellBodyMet } from './tell-body-met.ts';
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
  for (let at = session.end; at < Math.min(sentence.end, session.end + 10) && !(body && pairAt(scan, at)); at++)
    if (scan.is('sittingHappens', at)) happens = true;
  const held = scan.is('holding', first - 1) && session.body === null && sideKeys(session.sides).length > 1;
  const host = hostBehind(sentence, session.end);
  happens ||= held || host.length > 0;
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
      ...seated(host, 'HOST'),
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

/** ", which Norway will host in Oslo": the host; empty where no host is told behind. */
function hostBehind({ scan, end }: SentenceScan, from: number): readonly Side[] {
  const at = scan.folded(from) === ',' ? from + 1 : from;
  if (scan.folded(at) !== 'which' && scan.folded(at) !== 'that') return [];
  const mention = scan.mention(at + 1, 'COUNTRY', 'CAPITAL') ?? scan.mention(at + 2, 'COUNTRY', 'CAPITAL');
  for (let next = at + 1; mention && next < Math.min(end, at + 8); next++)
    if (scan.is('hostVerbs', next)) return [{ person: null, of: { kind: 'COUNTRY', code: mention.code } }];
  return [];
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
