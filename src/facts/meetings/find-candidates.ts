import type { Block } from '../../documents/index.ts';
import type { PlaceFact } from '../fact.ts';
import { type Candidate, sideKeys } from './candidate.ts';
import { listBackTo, listFrom, objectAfter, type SentenceScan } from './clause.ts';
import { framesByFirstWord, type Trigger, triggersAt } from './frames.ts';
import type { MeetingData } from './meeting-data.ts';
import { readActors } from './read-actors.ts';
import { newRegister, type Register, sidesOf } from './register.ts';
import type { Scan } from './scan.ts';
import { isGuessed } from './sides-differ.ts';
import { author, enterBlock, hearSpeaker, signatories, speakersInTurns } from './speakers.ts';
import { tellActs, tellMutual } from './tell-acts.ts';
import { tellNoun } from './tell-noun.ts';
import { tellSession, tellSitting } from './tell-session.ts';
import { tellVisit } from './tell-visit.ts';
import { candidateOf, seated, type Telling } from './telling.ts';
import { whereAt } from './where.ts';

const TELLING: ReadonlySet<Block['kind']> = new Set(['BODY', 'QUOTE', 'TURN', 'HEADLINE']);

/** What is longer is no sentence. */
const MAX_TOKENS = 600;

/** All tellings of meetings, in the order of the text. */
export function findCandidates(scan: Scan, data: MeetingData): Candidate[] {
  const index = framesByFirstWord(data);
  const register = newRegister(scan.reading.home ?? scan.reading.domestic);
  const signed = signatories(scan);
  if (signed.length === 0) signed.push(...author(scan));
  register.speakers = signed;
  register.turns = speakersInTurns(scan);
  register.speaker = signed.length === 1 ? (signed[0] ?? null) : null;
  const found: Candidate[] = [];
  const { blocks, sentences } = scan.reading.document;
  for (const sentence of [...sentences].reverse())
    rememberBodies(
      { scan, index: sentence.index, first: sentence.firstToken, end: sentence.endToken, phrases: [] },
      register,
    );
  for (const block of blocks) {
    if (!TELLING.has(block.kind)) continue;
    enterBlock(scan, register, block);
    for (let i = block.firstSentence; i < block.endSentence; i++) {
      const sentence = sentences[i];
      if (sentence === undefined || sentence.endToken - sentence.firstToken > MAX_TOKENS) continue;
      const phrases = readActors(scan, sentence.firstToken, sentence.endToken);
      const view: SentenceScan = { scan, index: i, first: sentence.firstToken, end: sentence.endToken, phrases };
      found.push(...tellSentence(view, register, index, block.kind === 'HEADLINE' && !isWhole(view)));
    }
  }
  return found;
}

function tellSentence(
  sentence: SentenceScan,
  register: Register,
  index: ReturnType<typeof framesByFirstWord>,
  headline: boolean,
): Candidate[] {
  const { scan } = sentence;
  const found: Candidate[] = [];
  const base = register.told.length;
  hearSpeaker(sentence, register);
  for (let at = sentence.first; at < sentence.end; ) {
    // Pronouns look back over what stands before them in this sentence too.
    const triggers = [...triggersAt(index, scan.tokens, at, sentence.end)].sort(
      (a, b) => b.end - a.end || Number(b.frame.frame.shape === 'SITS') - Number(a.frame.frame.shape === 'SITS'),
    );
    let next = at + 1;
    if (triggers.length > 0) {
      register.told.length = base;
      register.told.push(...sentence.phrases.filter((phrase) => phrase.first < at));
    }
    for (const trigger of triggers) {
      const told = tell({ sentence, register, trigger, headline });
      if (told.length === 0) continue;
      for (const candidate of told) {
        if (found.some((one) => sameTelling(one, candidate) || holds(one, candidate))) continue;
        found.push(candidate);
        if (!headline && candidate.seats.length > 1) register.seats = candidate.seats;
        if (!headline && sideKeys(candidate.seats).length > 2) register.several = candidate.seats;
      }
      // The words of a session ("a session of the Council with …") are told: nothing in them is a meeting of its own.
      next = Math.max(trigger.end, ...told.filter(({ body }) => body !== null).map(({ end }) => end));
      break;
    }
    at = Math.max(next, at + 1);
  }
  register.told.length = base;
  register.told.push(...sentence.phrases);
  rememberBodies(sentence, register);
  const last = found[found.length - 1];
  if (last && !headline) {
    if (last.status === 'HELD' && last.dated) register.date = last.date;
    if (last.status === 'PLANNED' && last.date) {
      register.plan = last.date;
      register.planSentence = sentence.index;
      register.planPlace = last.place ?? register.planPlace;
    }
    if (last.seats.length > 1) register.seats = last.seats;
    register.session = last.body !== null;
    if (register.session) register.sitting = last.seats;
  } else openingDate(sentence, register);
  const stays = found.length === 0 && tellsOfStay(sentence);
  const told = whereAt(sentence, sentence.first, sentence.first, stays);
  const where = stays && isCountryPassedBy(sentence, told.tokens) ? { place: null, tokens: null } : told;
  const place =
    last?.place ??
    datelineOf(sentence) ??
    (stays ? where.place : null) ??
    (where.tokens && where.tokens[0] <= sentence.first + 3 ? where.place : null);
  if (place) register.place = place;
  const plan = sentence.index - register.planSentence <= 2 ? register.planPlace : null;
  return found.map((candidate) =>
    candidate.place === null && candidate.status === 'PLANNED' && candidate.form === 'PRESENT' && plan !== null
      ? { ...candidate, place: plan }
      : candidate.place === null &&
          candidate.form !== 'CALL' &&
          candidate.form !== 'VIDEO' &&
          candidate.form !== 'VISIT' &&
          candidate.status === 'HELD'
        ? { ...candidate, place: register.place }
        : candidate,
  );
}

/** A short paragraph that ends with a full stop is no headline, however it stands in the page. */
const isWhole = (sentence: SentenceScan): boolean =>
  sentence.scan.folded(sentence.end - 1) === '.' && sentence.end - sentence.first > 6;

const STAYS = new Set(['meetings', 'margins', 'sidelines', 'visit', 'trip', 'travel', 'stay', 'tour', 'headquarters']);

/** "The visit … in Sudan": a country that is not where one goes is no more than a topic there. */
function isCountryPassedBy(sentence: SentenceScan, tokens: readonly [number, number] | null): boolean {
  if (tokens === null || !sentence.scan.mention(tokens[0], 'COUNTRY')) return false;
  return sentence.scan.folded(tokens[0] - 1) !== 'to' && sentence.scan.folded(tokens[0] - 2) !== 'to';
}

/** "A series of meetings in New York", "during the visit to Paris": where what follows happens. */
function tellsOfStay(sentence: SentenceScan): boolean {
  for (let at = sentence.first; at < sentence.end; at++) if (STAYS.has(sentence.scan.folded(at))) return true;
  return false;
}

/** "VIENNA, 27 November – …", "SUVA: …": where a report comes from. */
function datelineOf(sentence: SentenceScan): PlaceFact | null {
  const { scan } = sentence;
  const mention = scan.mention(sentence.first, 'CITY', 'CAPITAL');
  if (!mention) return null;
  const after = scan.folded(mention.endToken);
  if (![',', ':', '(', '–', '—', '-', '--', '/'].includes(after)) return null;
  const text = scan.reading.document.text.slice(mention.start, mention.end);
  const name = mention.kind === 'CITY' ? mention.name : text.charAt(0) + text.slice(1).toLowerCase();
  return { name, of: mention.code };
}

/** "On 24 September, on the margins of …": a sentence that opens with a day sets the day of what follows. */
function openingDate(sentence: SentenceScan, register: Register): void {
  for (let at = sentence.first; at < sentence.first + 3; at++) {
    const date = sentence.scan.mention(at, 'DATE');
    if (date?.expression.past?.precision === 'DAY') register.date = date.expression.past;
  }
}

const BODY_WORDS = new Set(
  'council assembly committee commission board forum summit conference congress bureau union organization organisation alliance league meeting'.split(
    ' ',
  ),
);

/** Bodies that a sentence names in full: "the Assembly of the African Union", "the Foreign Affairs Council". */
function rememberBodies(sentence: SentenceScan, register: Register): void {
  const { scan } = sentence;
  for (let at = sentence.first; at < sentence.end; at++) {
    const mention = scan.mention(at, 'ORGANIZATION');
    if (!mention) continue;
    const of = { kind: 'ORGANIZATION', name: mention.name } as const;
    const last = scan.folded(mention.endToken - 1);
    const text = scan.reading.document.text.slice(mention.start, mention.end);
    if (BODY_WORDS.has(last) && mention.endToken - mention.firstToken > 1)
      register.bodies.set(last, { of, name: text });
    for (let before = at - 1; before > Math.max(sentence.first, at - 6); before--) {
      const word = scan.folded(before);
      if (BODY_WORDS.has(word) && scan.tokens[before]?.capital) register.bodies.set(word, { of, name: text });
    }
    for (let after = mention.endToken; after < Math.min(sentence.end, mention.endToken + 6); after++) {
      const word = scan.folded(after);
      if (!scan.tokens[after]?.capital && word !== "'" && word !== "'s") break;
      if (BODY_WORDS.has(word)) register.bodies.set(word, { of, name: text });
    }
  }
}

/** A telling within the words of another, of no other sides. */
function holds(whole: Candidate, part: Candidate): boolean {
  if (part.first < whole.first || part.end > whole.end) return false;
  const keys = sideKeys(whole.seats);
  return sideKeys(part.seats).every((key) => keys.includes(key)) && keys.length > sideKeys(part.seats).length;
}

/** Two frames that tell of one meeting in one sentence ("held talks", "talks with"). */
const sameTelling = (a: Candidate, b: Candidate): boolean =>
  a.status === b.status &&
  JSON.stringify(a.seats.map(({ person, of }) => [person, of])) ===
    JSON.stringify(b.seats.map(({ person, of }) => [person, of]));

function tell(telling: Telling): Candidate[] {
  const { frame } = telling.trigger.frame;
  const noun = isNoun(telling.sentence, telling.trigger);
  switch (frame.shape) {
    case 'ACTS':
      return noun && frame.id !== 'be-with' && frame.id !== 'credentials-from' ? [] : tellActs(telling);
    case 'UNDERGOES':
    case 'TOGETHER':
      return tellActs(telling);
    case 'JOINS':
      return tellJoins(telling);
    case 'NOUN':
      return tellNoun(telling);
    case 'ATTENDS':
      return tellSession(telling);
    case 'SITS':
      return tellSitting(telling);
    case 'SHARES':
      return noun ? [] : tellShared(telling);
    case 'VISITS':
      return frame.id === 'visit' && noun ? [] : tellVisit(telling);
  }
}

/** "A meeting", "her visit", "first call": the word is a noun there, whatever verb it looks like. */
function isNoun(sentence: SentenceScan, trigger: Trigger): boolean {
  const { scan } = sentence;
  const before = trigger.first - 1;
  if (before < sentence.first || !AMBIGUOUS.has(scan.folded(trigger.first))) return false;
  const word = scan.folded(before);
  if (word === "'s") return true;
  if (!opensVerb(sentence, before)) return true;
  if (sentence.phrases.some((phrase) => phrase.end === trigger.first)) return false;
  if (
    scan.words.possessives(scan.tokens, before) > 0 ||
    [
      'a',
      'an',
      'the',
      'this',
      'of',
      'first',
      'next',
      'second',
      'last',
      'working',
      'official',
      'state',
      'joint',
    ].includes(word)
  )
    return true;
  return false;
}

const AMBIGUOUS = new Set(
  'meeting talks talk visits visit calls call hosts host tours tour launch signs sign stop travel heads head open address exchange brief report reports chair chairs phone telephone see drop'.split(
    ' ',
  ),
);
const BEFORE_VERBS = new Set([
  'to',
  'who',
  'and',
  ',',
  'will',
  'by',
  'after',
  'before',
  'while',
  'when',
  'on',
  'then',
  ')',
  'whom',
  '"',
  'but',
  'or',
  ':',
  '–',
  '-',
]);

/** Whether a word before a verb that can be a noun too makes it the verb: an actor, an auxiliary, an adverb, a mark. */
function opensVerb(sentence: SentenceScan, before: number): boolean {
  const { scan } = sentence;
  if (
    ['a', 'an', 'the', 'his', 'her', 'their'].includes(scan.folded(before - 1)) &&
    scan.words.planned(scan.tokens, before) + scan.words.planning(scan.tokens, before) > 0
  )
    return false;
  if (before < sentence.first || BEFORE_VERBS.has(scan.folded(before))) return true;
  if (sentence.phrases.some((phrase) => phrase.end === before + 1)) return true;
  return (
    scan.words.fillers(scan.tokens, before) > 0 ||
    scan.covering(before, 'DATE') !== null ||
    scan.folded(before).endsWith('ly')
  );
}

/** Somebody more at the meeting that is being told. */
function tellJoins(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { frame, links } = trigger.frame;
  const told = register.session ? register.sitting : register.seats;
  if (told.length < (register.session ? 1 : 2)) return [];
  const found = frame.links === undefined ? null : objectAfter(sentence, trigger.end, links, false);
  const before = sentence.phrases.findLastIndex((phrase) => phrase.end <= trigger.first && phrase.subjectLike);
  const phrases = found
    ? listFrom(sentence, found.phrase)
    : frame.links === undefined && before >= 0
      ? listBackTo(sentence, before)
      : [];
  const more = sidesOf(sentence.scan, register, phrases, []).filter((side) => side.person !== null);
  if (more.length === 0) return [];
  // Those who accompany somebody are of the same side.
  const lead =
    frame.id === 'accompanied' && before >= 0
      ? sidesOf(sentence.scan, register, listBackTo(sentence, before), [])[0]
      : undefined;
  if (lead?.of)
    for (const side of more)
      if (side.person !== null && isGuessed(sentence.scan, side.person)) register.learned.set(side.person, lead.of);
  const learned = more.map((side) => ({
    ...side,
    of: (side.person !== null ? register.learned.get(side.person) : null) ?? side.of,
  }));
  const candidate = candidateOf(telling, {
    seats: [...told, ...seated(learned, 'PARTICIPANT')],
    told: 'HELD',
    first: trigger.first,
    end: Math.max(trigger.end, phrases[phrases.length - 1]?.end ?? 0),
  });
  return candidate ? [{ ...candidate, joins: true }] : [];
}

const SAID_TOGETHER = new Set(['together', 'jointly']);

/** "Orla and Venn signed": an event in each other's presence, where a day, a place or "together" tells so. */
function tellShared(telling: Telling): Candidate[] {
  return tellMutual(telling).filter((candidate) => {
    if (candidate.seats.some((seat) => seat.person === null && telling.trigger.frame.frame.id === 'sign')) return false;
    const { sentence } = telling;
    for (let at = sentence.first; at < sentence.end; at++) if (SAID_TOGETHER.has(sentence.scan.folded(at))) return true;
    return candidate.dated || candidate.placed || telling.trigger.frame.frame.id === 'gather';
  });
}
