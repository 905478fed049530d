import { type Candidate, sameSide, sideKeys } from './candidate.ts';
import type { SentenceScan } from './clause.ts';
import { bodyName, isJoint, jointSides, sessionFrom, sideOfBody } from './session-phrase.ts';
import { sidesOf } from './sides-told.ts';
import { findWord, statusAt, type Told } from './status.ts';
import { subjectAt } from './subject-at.ts';
import { candidateOf, seated, type Telling } from './telling.ts';
import { whereAt } from './where.ts';

/** "Orla attended the alliance's summit": Orla and the body, which stands for the rest. */
export function tellSession(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { frame } = trigger.frame;
  const { words } = sentence.scan;
  if (findWord(sentence, words.margins, trigger.first - 4, trigger.end + 3) >= 0) return [];
  // "During separate meetings with": each is told by its noun.
  if (frame.id === 'said-at' && findWord(sentence, words.separate, trigger.end, trigger.end + 3) >= 0) return [];
  const heading = frame.id === 'speech-heading';
  if (heading && !(register.signed && register.speaker && sentence.index < HEAD)) return [];
  let from = trigger.end;
  if (frame.id === 'travel-session') {
    const purpose = purposeAfter(sentence, trigger.end);
    if (purpose < 0) return [];
    from = purpose;
  }
  const session = sessionFrom(sentence, register, from);
  if (session === null || !(session.noun || frame.bareBody === true || (session.sits && frame.bareBody))) return [];
  // "On our side at the Council": only what opens the sentence, or stands at the verb of speech, plays there.
  const place = trigger.first <= sentence.first + 1 || sentence.scan.is('speech', trigger.first - 1);
  if (frame.id === 'said-at' && !session.noun && !place) return [];
  if (session.small && findWord(sentence, words.audience, from, session.end) >= 0) return [];
  const told0 =
    heading && register.speaker
      ? { sides: [register.speaker], phrases: [], first: trigger.first, end: trigger.first }
      : subjectAt(sentence, register, trigger.first, session.end, []);
  const city = sentence.scan.mention(sentence.first, 'CITY', 'CAPITAL');
  // "Oslo hosted a meeting of": the city is where, not who.
  const subject = city && trigger.first <= city.endToken + 3 ? { ...told0, sides: [] } : told0;
  const sits = sideOfBody(session);
  // "Led the Community's delegation at the CARICOM-EU dialogue": one's own body is no third side.
  const own =
    subject.sides.some(({ of }) => sameSide(of, sits)) && session.sides.some(({ of }) => of?.kind === 'ORGANIZATION');
  const body = own ? null : sits;
  const listed = sidesOf(sentence.scan, register, [], []).concat(session.sides);
  const following = findWord(sentence, words.planning, from, session.end) >= 0 && body === null && listed.length === 0;
  if (following)
    listed.push(
      ...(register.several.length > 0 ? register.several : register.seats).flatMap((seat) =>
        seat.of ? [{ person: null, of: seat.of }] : [],
      ),
    );
  if (body === null && sideKeys(listed).length === 0 && sideKeys(subject.sides).length < 2) return [];
  if (frame.id === 'said-at') {
    // Who holds or says something there was there: a person by any verb, a side by a verb of speech.
    const speaks =
      findWord(sentence, words.speech, trigger.first - 14, trigger.first) >= 0 ||
      findWord(sentence, words.speech, trigger.end, sentence.end) >= 0;
    const acts = subject.sides.some(({ person }) => person !== null);
    if (subject.phrases.length === 0 || !(speaks || acts)) return [];
  }
  // A joint commission of two states is these two, and no body beside them.
  const states = isJoint(session) ? jointSides(register, session) : [];
  // "Co-chaired a joint commission in Oslo": with those who are at home there.
  if (isJoint(session) && states.length === 0 && sideKeys([...subject.sides, ...listed]).length === 1) {
    const code = whereAt(sentence, trigger.first, session.end, false).place?.of ?? null;
    if (code !== null && !subject.sides.some(({ of }) => of?.kind === 'COUNTRY' && of.code === code))
      listed.push({ person: null, of: { kind: 'COUNTRY', code } });
  }
  const joint = sideKeys([...subject.sides, ...listed, ...states]).length > 1 && isJoint(session);
  if (joint && sideKeys([...subject.sides, ...listed]).length < 2) listed.push(...states);
  const bodySeats =
    body && !joint && !(session.small && (listed.length > 0 || sideKeys(subject.sides).length > 2))
      ? seated([{ person: null, of: body }], 'PARTICIPANT')
      : [];
  const [mine] = frame.roles ?? ['PARTICIPANT', 'PARTICIPANT'];
  const told =
    frame.id === 'said-at'
      ? saidAt(sentence, subject.end, trigger.first)
      : statusAt(sentence, subject.end, trigger.first, trigger.end, false);
  const candidate = candidateOf(telling, {
    seats: [...seated(subject.sides, mine), ...seated(listed, 'PARTICIPANT'), ...bodySeats],
    told,
    first: Math.min(trigger.first, subject.first),
    end: session.end,
    form: joint ? 'PRESENT' : 'SESSION',
    paired: bodySeats.length === 0,
    body: bodySeats.length > 0 ? bodyName(sentence.scan, session) : null,
    small: session.small,
  });
  return candidate ? [candidate] : [];
}

/** How many sentences the head of a page has. */
const HEAD = 6;

/** What was said at a session may be a wish or a condition; whether it was said there is told between the speaker and the session. */
function saidAt(sentence: SentenceScan, from: number, to: number): Told {
  const { words } = sentence.scan;
  if (findWord(sentence, words.planned, from, to) >= 0) return 'PLANNED';
  if (findWord(sentence, words.modals, from, to) >= 0 && findWord(sentence, words.speech, from, to) < 0) return 'NONE';
  return findWord(sentence, words.negations, from, to) >= 0 ? 'NONE' : 'HELD';
}

/** Behind "to attend", "for", "where … will take part in" after a journey's words. */
function purposeAfter(sentence: SentenceScan, from: number): number {
  const { scan } = sentence;
  for (let at = from; at < Math.min(sentence.end, from + 14); at++) {
    const word = scan.folded(at);
    if (word === 'for') return at + 1;
    if (word === 'attend' || word === 'join' || word === 'address' || word === 'in') {
      if (word === 'in' && scan.folded(at - 1) !== 'part' && scan.folded(at - 1) !== 'participate') continue;
      return -1;
    }
    if (word === ';' || word === '"') return -1;
  }
  return -1;
}
