import type { ActorRef } from '../../model/index.ts';
import type { Side } from './actor-phrase.ts';
import { type Candidate, sideKeys } from './candidate.ts';
import { listFrom, phraseStarting, type SentenceScan } from './clause.ts';
import { actorOf, countriesAfter } from './read-actors.ts';
import { type Register, sidesOf } from './register.ts';
import { findWord, statusAt, type Told } from './status.ts';
import { subjectAt } from './tell-acts.ts';
import { candidateOf, seated, type Telling } from './telling.ts';
import { isAfter, publicationDay } from './when.ts';

/** A session that words name: the body, or the sides that sit. */
export interface Session {
  readonly body: ActorRef | null;
  /** The session's own name in the text's words. */
  readonly name: string;
  readonly sides: readonly Side[];
  readonly end: number;
  /** "Session", "summit": without one, only some words ("addressed NATO") make it a session. */
  readonly noun: boolean;
  readonly small: boolean;
}

const REACH = 22;
const GENERIC = new Set([
  'meeting',
  'meetings',
  'session',
  'sessions',
  'dinner',
  'lunch',
  'event',
  'ceremony',
  'reception',
  'opening',
  'launch',
  'inauguration',
  'briefing',
  'debate',
  'dialogue',
  'hearing',
  'panel',
  'seminar',
  'workshop',
]);

/** Reads a noun phrase from a token on: "the ministerial meeting of the Arctic Council", "the NATO summit". */
export function sessionFrom(sentence: SentenceScan, register: Register, from: number): Session | null {
  const { scan } = sentence;
  const { words, tokens } = scan;
  let body: ActorRef | null = null;
  let noun = false;
  let sides: Side[] = [];
  let end = from;
  let capitalFrom = -1;
  let name = '';
  const limit = Math.min(sentence.end, from + REACH);
  const keep = (upTo: number): void => {
    if (capitalFrom >= 0 && upTo > capitalFrom)
      name = scan.reading.document.text.slice(tokens[capitalFrom]?.start ?? 0, tokens[upTo - 1]?.end ?? 0);
  };
  for (let at = from; at < limit; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.folded;
    const organization = scan.mention(at, 'ORGANIZATION');
    if (organization) {
      body ??= actorOf(organization);
      if (capitalFrom < 0) capitalFrom = at;
      at = organization.endToken;
      end = at;
      keep(at);
      continue;
    }
    const date = scan.mention(at, 'DATE');
    if (date) {
      if (noun || body) break;
      at = date.endToken;
      continue;
    }
    // "At the NATO foreign ministers": those of a body together are its session.
    const office = body === null ? null : scan.mention(at, 'OFFICE');
    if (office?.kind === 'OFFICE' && office.plural) {
      noun = true;
      at = office.endToken;
      end = at;
      continue;
    }
    if (scan.mention(at, 'PERSON')) break;
    const known = token.capital || word === 'meeting' ? register.bodies.get(word) : undefined;
    if (known && body === null && ['the', 'of', 'its', 'at', 'this'].includes(scan.folded(at - 1))) {
      body = known.of;
      name = known.name;
      noun = true;
    }
    const session = words.sessionNouns(tokens, at);
    if (session > 0) {
      noun = true;
      if (token.capital && capitalFrom < 0) capitalFrom = at;
      at += session;
      end = at;
      if (token.capital) keep(at);
      continue;
    }
    if (word === 'of' || word === 'between' || word === 'among') {
      const phrase = phraseStarting(sentence, at + 1);
      const list = phrase >= 0 ? listFrom(sentence, phrase) : [];
      const found = list.flatMap((one) => one.sides);
      if (sideKeys(found).length > 1) {
        sides = [...sides, ...found];
        end = list[list.length - 1]?.end ?? at;
        at = end;
        continue;
      }
      at++;
      continue;
    }
    if (token.kind === 'PUNCTUATION' && word !== '-') break;
    if (word === 'with') {
      const phrase = phraseStarting(sentence, at + 1);
      const list = phrase >= 0 ? listFrom(sentence, phrase) : [];
      sides = [...sides, ...list.flatMap((one) => one.sides)];
      end = list[list.length - 1]?.end ?? end;
      break;
    }
    if (words.prepositions(tokens, at) > 0 && !(word === 'for' && !noun) && !(word === 'on' && token.capital)) {
      // "the International Fund for Saving the Aral Sea": a name goes on.
      if (!(capitalFrom >= 0 && word === 'for' && tokens[at + 1]?.capital)) break;
    }
    if (token.capital) {
      if (capitalFrom < 0) capitalFrom = at;
      keep(at + 1);
    } else if (words.determiners(tokens, at) === 0 && noun) break;
    at++;
  }
  for (const [index, list] of hostedBy(sentence, end)) {
    sides = [...sides, ...list];
    end = index;
  }
  if (!noun && body === null) return null;
  const small = findWord(sentence, words.smallFormats, from, Math.min(sentence.end, end + 3)) >= 0;
  // A word written twice by mistake makes no other body.
  return { body, name: name.replace(/\b(\p{L}+) \1\b/gu, '$1'), sides, end, noun, small };
}

/** "…, co-hosted by Norway and Denmark". */
function hostedBy(sentence: SentenceScan, from: number): [number, Side[]][] {
  const { scan } = sentence;
  for (let at = from; at < Math.min(sentence.end, from + 22); at++) {
    if (
      !['hosted', 'co-hosted', 'convened', 'organised', 'organized', 'co-organised'].includes(scan.folded(at)) ||
      scan.folded(at + 1) !== 'by'
    )
      continue;
    const listed = countriesAfter(scan, at + 2, sentence.end);
    if (listed.sides.length > 0) return [[listed.end, listed.sides]];
    const phrase = phraseStarting(sentence, at + 2);
    const list = phrase >= 0 ? listFrom(sentence, phrase) : [];
    return list.length > 0 ? [[list[list.length - 1]?.end ?? at, list.flatMap((one) => one.sides)]] : [];
  }
  return [];
}

/** Frames whose words make a session of a body's bare name ("briefed the Security Council"). */
const ENOUGH_BODY = new Set(['address', 'brief', 'report-to', 'chair', 'preside', 'attend', 'deliver-at']);

const sideOfBody = (session: Session): ActorRef | null =>
  session.body ?? (namedBody(session) ? { kind: 'ORGANIZATION', name: session.name } : null);

/** A session with a name of its own ("Climate Vulnerable Forum") that no list of bodies knows. */
const namedBody = (session: Session): boolean => {
  const words = session.name.split(/\s+/);
  return (
    words.length > 1 &&
    words.length < 9 &&
    /\b(?:Forum|Council|Fund|Alliance|Group|Organi[sz]ation|Union|Community|Committee|Commission|Conference|Summit|Assembly|Initiative|Association|League|Club|Platform|Convention)\b/.test(
      session.name,
    )
  );
};

/** "Orla attended the alliance's summit": Orla and the body, which stands for the rest. */
export function tellSession(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { frame } = trigger.frame;
  const { words } = sentence.scan;
  if (findWord(sentence, words.margins, trigger.first - 4, trigger.end + 3) >= 0) return [];
  let from = trigger.end;
  if (frame.id === 'travel-session') {
    const purpose = purposeAfter(sentence, trigger.end);
    if (purpose < 0) return [];
    from = purpose;
  }
  const session = sessionFrom(sentence, register, from);
  if (session === null || (!session.noun && !ENOUGH_BODY.has(frame.id))) return [];
  if (session.small && findWord(sentence, words.audience, from, session.end) >= 0) return [];
  const told0 = subjectAt(sentence, register, trigger.first, session.end, []);
  const city = sentence.scan.mention(sentence.first, 'CITY', 'CAPITAL');
  // "Oslo hosted a meeting of": the city is where, not who.
  const subject = city && trigger.first <= city.endToken + 3 ? { ...told0, sides: [] } : told0;
  const body = sideOfBody(session);
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
  const joint =
    session.body === null &&
    /\b(?:Joint|Mixed|Bilateral|Intergovernmental)\b/.test(session.name) &&
    sideKeys([...subject.sides, ...listed]).length > 1;
  const bodySeats =
    body && !joint && !(session.small && listed.length > 0) ? seated([{ person: null, of: body }], 'PARTICIPANT') : [];
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
    form: 'SESSION',
    body: bodySeats.length > 0 ? bodyName(session) : null,
    small: session.small,
  });
  return candidate ? [candidate] : [];
}

/** What was said at a session may be a wish or a condition; whether it was said there is told between the speaker and the session. */
function saidAt(sentence: SentenceScan, from: number, to: number): Told {
  const { words } = sentence.scan;
  if (findWord(sentence, words.planned, from, to) >= 0) return 'PLANNED';
  return findWord(sentence, words.negations, from, to) >= 0 ? 'NONE' : 'HELD';
}

const bodyName = (session: Session): string =>
  session.name.length > 2 && !GENERIC.has(session.name.toLowerCase())
    ? session.name
    : session.body?.kind === 'ORGANIZATION'
      ? session.body.name
      : session.name;

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

const HAPPENS = new Set([
  'held',
  'scheduled',
  'takes',
  'took',
  'take',
  'convened',
  'opened',
  'ended',
  'concluded',
  'planned',
  'begins',
  'began',
  'opens',
  'set',
  'due',
  'meets',
  'met',
]);

/** "The next meeting of the Council is scheduled for 8 April", "the NATO summit took place": the body alone. */
export function tellSitting(telling: Telling): Candidate[] {
  const { sentence, trigger, register } = telling;
  const { scan } = sentence;
  if (trigger.frame.frame.id === 'body-met') return tellBodyMet(telling);
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
  const session = sessionFrom(sentence, register, first);
  if (session === null || !session.noun) return [];
  const body = sideOfBody(session);
  let happens = false;
  for (let at = session.end; at < Math.min(sentence.end, session.end + 10); at++)
    if (HAPPENS.has(scan.folded(at))) happens = true;
  const next = findWord(sentence, scan.words.planning, first, trigger.first) >= 0;
  if (!happens && !(next && session.body !== null) && !isAhead(sentence, session.end)) return [];
  const listed = session.sides;
  if (body === null && sideKeys(listed).length < 2) return [];
  if (findWord(sentence, scan.words.margins, first - 4, first) >= 0) return [];
  const told = next ? 'PLANNED' : statusAt(sentence, first, first, session.end, true);
  const candidate = candidateOf(telling, {
    seats: [...seated(listed, 'PARTICIPANT'), ...(body ? seated([{ person: null, of: body }], 'PARTICIPANT') : [])],
    told,
    first,
    end: session.end,
    form: 'SESSION',
    body: body ? bodyName(session) : null,
    small: session.small,
    further: next,
  });
  return candidate ? [candidate] : [];
}

/** "The meeting of its ministers on 21 October": a day to come right behind makes it an event and no setting. */
function isAhead(sentence: SentenceScan, from: number): boolean {
  const day = publicationDay(sentence);
  for (let at = from; at < Math.min(sentence.end, from + 7); at++) {
    const date = sentence.scan.mention(at, 'DATE')?.expression.future;
    if (date) return isAfter(date, day);
  }
  return false;
}

function tellBodyMet(telling: Telling): Candidate[] {
  const { sentence, trigger, register } = telling;
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
  const subject = sentence.phrases.findLast((phrase) => phrase.end <= trigger.first && trigger.first - phrase.end < 3);
  if (
    subject === undefined ||
    !subject.subjectLike ||
    !(subject.kind === 'SIDE' || ((subject.kind === 'ROLE' || subject.kind === 'DELEGATION') && subject.plural))
  )
    return [];
  const meets =
    /^(?:meet|meets|met|wrapped|concluded|gather|gathers|gathered|convene|convenes|convened|assembled)$/.test(
      sentence.scan.folded(trigger.first),
    );
  if (subject.kind !== 'SIDE' && !meets) return [];
  const of = subject.sides[0]?.of ?? null;
  const mention =
    sentence.scan.covering(subject.first, 'ORGANIZATION') ?? sentence.scan.covering(subject.end - 1, 'ORGANIZATION');
  if (of?.kind !== 'ORGANIZATION' || !mention) return [];
  const acts = ['debated', 'discussed', 'adopted', 'sat', 'held'].includes(sentence.scan.folded(trigger.first));
  const council = /\b(?:Council|Committee|Assembly|Commission|Board)\b/.test(
    sentence.scan.reading.document.text.slice(mention.start, mention.end),
  );
  if (acts && !council) return [];
  const candidate = candidateOf(telling, {
    seats: seated([{ person: null, of }], 'PARTICIPANT'),
    told: statusAt(sentence, subject.end, trigger.first, trigger.end, false),
    first: subject.first,
    end: trigger.end,
    form: 'SESSION',
    body: sentence.scan.reading.document.text.slice(mention.start, mention.end),
  });
  return candidate ? [candidate] : [];
}
