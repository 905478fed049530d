import type { ActorPhrase } from './actor-phrase.ts';
import { besides } from './besides.ts';
import { type Candidate, type Seat, sameSide, sideKeys } from './candidate.ts';
import { phraseStarting, type SentenceScan } from './clause.ts';
import { distribute } from './distribute.ts';
import { type NounPhrase, nounPhraseBefore } from './event-noun.ts';
import { furtherLists } from './further-lists.ts';
import { complementFrom, listFrom, namedBelow } from './lists.ts';
import { type Found, objectAfter } from './object.ts';
import { isOwnShort, pastShort } from './own-short.ts';
import type { Register } from './register.ts';
import { sessionOfBody } from './session-of-body.ts';
import { withTheirs } from './sides-differ.ts';
import { sidesOf } from './sides-told.ts';
import { findWord, statusAt } from './status.ts';
import { subjectAt } from './subject-at.ts';
import { tellAsked, tellHere } from './tell-asked.ts';
import { tellDoneBy } from './tell-done-by.ts';
import { tellGiven } from './tell-given.ts';
import { tellRelative } from './tell-relative.ts';
import { tellRound } from './tell-round.ts';
import { candidateOf, isAudience, seated, type Telling } from './telling.ts';
import { told } from './told-by-noun.ts';

const BETWEEN = [['between'], ['among']];

const WITH = [['together', 'with'], ['with']];

const HOSTED = [...WITH, ['for'], ['in', 'honour', 'of'], ['in', 'honor', 'of']];

const ASKED = [...WITH, ['from'], ['by']];

const CALLED = [...WITH, ['from'], ['to']];

/** "Talks were held in Oslo between": one past the verb that says that something happens. */
const afterHappening = ({ scan }: SentenceScan, at: number): number => at + scan.words.happening(scan.tokens, at);

/** "Held talks with Venn", "after her meeting with Venn", "the talks between Orla and Venn", "their first meeting". */
export function tellNoun(whole: Telling): Candidate[] {
  const telling = pastShort(whole);
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  if (trigger.frame.frame.id === 'trilateral' && !scan.is('nounEnds', trigger.end)) return [];
  if (trigger.frame.frame.id === 'round-of-own' && !isOwnShort(sentence, trigger.end)) return [];
  const noun = nounPhraseBefore(sentence, register, trigger.first);
  // "The EU-mediated dialogue with": a process.
  if (noun.lead !== 'HOLDING' && findWord(sentence, scan.words.mediated, noun.first, trigger.first) >= 0) return [];
  if (trigger.frame.frame.held && !isEvent(telling, noun)) return [];
  const between = objectAfter(sentence, afterHappening(sentence, trigger.end), BETWEEN, false);
  // "Exchanges between Norway and Denmark continue": a state of things.
  if (between && trigger.frame.frame.held && sentence.phrases[between.phrase]?.kind === 'SIDE') return [];
  if (between) return tellBetween(telling, noun, complementFrom(sentence, between.phrase));
  const given = tellGiven(telling, noun);
  if (given.length > 0) return given;
  const parties = [...tellRelative(telling, noun), ...tellDoneBy(telling, noun)];
  if (parties.length > 0) return parties;
  const lead = scan.folded(noun.leadAt);
  const frameLinks = trigger.frame.frame.links === undefined ? [] : trigger.frame.links;
  const asked =
    findWord(sentence, scan.words.offers, noun.first - 3, noun.first) >= 0 &&
    [scan.words.rejecting, scan.words.declined].some(
      (list) => findWord(sentence, list, noun.first - 10, noun.first) >= 0,
    );
  const links = asked
    ? ASKED
    : scan.has('hosting', lead) || trigger.frame.frame.id === 'meal'
      ? HOSTED
      : scan.has('callLeads', lead)
        ? CALLED
        : WITH;
  const found = objectAfter(
    sentence,
    trigger.end,
    frameLinks.length > 0 ? frameLinks : links,
    trigger.frame.frame.id !== 'hour-with' && scan.folded(trigger.end) !== ',',
  );
  if (found && !isAbsolute(sentence, found)) {
    const told = tellWith(telling, noun, listFrom(sentence, found.phrase));
    if (told.length > 0) return told;
  }
  if (scan.folded(trigger.end) === 'of') {
    const of = phraseStarting(sentence, trigger.end + 1);
    const phrases = of >= 0 ? complementFrom(sentence, of) : [];
    const sides = sidesOf(scan, register, phrases, []);
    const end = phrases[phrases.length - 1]?.end ?? trigger.end;
    const event =
      findWord(sentence, scan.words.happening, end, end + 9) >= 0 ||
      findWord(sentence, scan.words.roundHappens, end, end + 5) >= 0;
    if (sideKeys(sides).length > 1 && (phrases[0]?.kind !== 'SIDE' || event))
      return told(telling, noun, sides, phrases[phrases.length - 1]?.end ?? trigger.end);
  }
  const subject = subjectAt(sentence, register, noun.first, trigger.end, []);
  if (
    (noun.lead === 'HOLDING' || holdsRound(sentence, register, noun)) &&
    subject.phrases.length > 0 &&
    sideKeys(subject.sides).length > 1
  )
    return told(telling, noun, subject.sides, trigger.end, subject.first, subject.end);
  // "During the call, Orla and Venn agreed": the occasion opens the sentence, and both sides stand behind it.
  const fronted = noun.leadAt <= sentence.first + 1 && (subject.phrases[0]?.first ?? 0) >= trigger.end;
  const after =
    noun.lead === 'OCCASION' &&
    (fronted || noun.leadAt >= subject.end) &&
    subject.phrases.every((phrase) => phrase.kind !== 'GROUP' && phrase.kind !== 'SIDE');
  if (after && scan.is('inOccasion', noun.leadAt) && subject.phrases.length > 0 && sideKeys(subject.sides).length > 1)
    return told(telling, noun, subject.sides, trigger.end, subject.first, fronted ? sentence.first : noun.first);
  const asked0 = fronted ? tellAsked(telling, noun, subject) : [];
  if (asked0.length > 0) return asked0;
  const here = tellHere(telling, noun, subject);
  if (here.length > 0) return here;
  if (noun.several && sideKeys(noun.possessor).length > 1) {
    // "The Chile–Ecuador talks are welcome": a process, unless it is held, or a day or an end is told.
    const paired = noun.possessor.every((side) => side.person === null) && noun.lead === 'OTHER';
    const topic = findWord(sentence, scan.words.about, noun.first - 12, noun.first) >= 0;
    if (topic && noun.lead !== 'HOLDING') return [];
    // "The Norway–Denmark dialogue was set up in 2009": when it came to be, and not when it met.
    if (findWord(sentence, scan.words.founded, trigger.end, trigger.end + 5) >= 0) return [];
    const found = told(telling, noun, noun.possessor, trigger.end);
    // "It was their third meeting this year": the one that is being told.
    if (scan.is('copulas', noun.first - 1) && scan.is('pointers', noun.first - 2))
      return found.map((candidate) => ({ ...candidate, date: null, dated: false, dateTokens: null, further: false }));
    const happens = findWord(sentence, scan.words.happening, trigger.end, trigger.end + 9) >= 0;
    return paired && !happens && !tellsOfEnd(sentence, [], trigger.end)
      ? found.filter(({ dateTokens }) => dateTokens !== null && Math.abs(dateTokens[0] - trigger.end) < 7)
      : found;
  }
  return tellRound(telling, noun);
}

/** "Told reporters about the 12th round of talks": a noun that speech is about. */
function isReported(sentence: SentenceScan, noun: NounPhrase): boolean {
  const { scan } = sentence;
  const from = scan.folded(noun.first - 1) === 'of' ? Math.max(sentence.first, noun.first - 6) : noun.first - 1;
  const about = findWord(sentence, scan.words.aboutTalks, from, noun.first);
  const owned = scan.is('possessives', noun.first) || noun.owned;
  return (
    about >= 0 && !owned && noun.possessor.length === 0 && findWord(sentence, scan.words.speech, about - 6, about) >= 0
  );
}

/** Whether words make an event of a noun that can be a state of things: it is held, takes place, or something comes after it. */
function isEvent({ sentence, trigger }: Telling, noun: NounPhrase): boolean {
  const { scan } = sentence;
  if (noun.lead === 'HOLDING' || scan.is('firmOccasions', noun.leadAt)) return true;
  if (noun.definite && noun.lead === 'OCCASION') return true;
  return findWord(sentence, scan.words.happening, trigger.end, sentence.end) >= 0;
}

/** ", with Orla and Venn leading the delegations": a clause of its own, and no partner. */
function isAbsolute(sentence: SentenceScan, found: Found): boolean {
  if (sentence.scan.folded(found.at - 2) !== ',') return false;
  const list = complementFrom(sentence, found.phrase);
  const after = list[list.length - 1]?.end ?? found.at;
  return sentence.scan.tokens[after]?.folded.endsWith('ing') ?? false;
}

/** "Will hold a fourth round of talks": the round is held. */
const holdsRound = (sentence: SentenceScan, register: Register, noun: NounPhrase): boolean =>
  sentence.scan.folded(noun.leadAt) === 'of' &&
  sentence.scan.is('rounds', noun.leadAt - 1) &&
  nounPhraseBefore(sentence, register, noun.leadAt - 1).lead === 'HOLDING';

function tellBetween(telling: Telling, noun: NounPhrase, phrases: readonly ActorPhrase[]): Candidate[] {
  const { sentence, register, trigger } = telling;
  // "A meeting between Orla and Venn would be useful".
  const verb = phrases[phrases.length - 1]?.end ?? trigger.end;
  if (sentence.scan.is('modals', verb) && !sentence.scan.is('planned', verb)) return [];
  const sides = sidesOf(sentence.scan, register, phrases, []);
  // "Talks between Norway and Denmark" as a process, and not as an event, has no article or date; it needs one.
  const event =
    tellsOfEnd(sentence, phrases, trigger.end) ||
    noun.definite ||
    noun.indefinite ||
    noun.lead !== 'OTHER' ||
    phrases.some((phrase) => phrase.kind !== 'SIDE');
  const found =
    event && sideKeys(sides).length > 1
      ? told(telling, noun, sides, phrases[phrases.length - 1]?.end ?? trigger.end)
      : [];
  const isEvent = phrases.some((phrase) => phrase.kind === 'NAMED') || tellsOfEnd(sentence, phrases, trigger.end);
  return sentence.scan.is('processes', trigger.end - 1) && !isEvent
    ? found.filter(({ dateTokens }) => dateTokens !== null && dateTokens[1] >= noun.first)
    : found;
}

/** "The talks between Norway and Denmark ended": what has a beginning or an end is an event, and no process. */
const tellsOfEnd = ({ scan }: SentenceScan, phrases: readonly ActorPhrase[], end: number): boolean =>
  scan.is('events', phrases[phrases.length - 1]?.end ?? end) || scan.is('events', end);

function tellWith(telling: Telling, phrase: NounPhrase, list: readonly ActorPhrase[]): Candidate[] {
  const { sentence, register, trigger } = telling;
  let noun = phrase;
  const phrases = namedBelow(sentence, list).filter((phrase) => !isAudience(sentence, phrase));
  const last = phrases[phrases.length - 1];
  if (last === undefined) return [];
  const held = tellsOfEnd(sentence, phrases, trigger.end);
  if (phrases[0]?.kind === 'SIDE' && noun.lead === 'OTHER' && noun.possessor.length === 0 && !noun.definite && !held)
    return [];
  const rough = sidesOf(sentence.scan, register, phrases, []);
  // "A meeting of Orla with Venn".
  const whose = sentence.scan.folded(trigger.end) === 'of' ? phraseStarting(sentence, trigger.end + 1) : -1;
  const of =
    whose >= 0 && (sentence.phrases[whose]?.end ?? 0) < (phrases[0]?.first ?? 0) ? listFrom(sentence, whose) : [];
  if (of.length > 0) noun = { ...noun, possessor: sidesOf(sentence.scan, register, of, []) };
  // "Held a Japan-Thailand meeting with Venn": who holds it is told.
  const pairHeld =
    noun.lead === 'HOLDING' &&
    sideKeys(noun.possessor).length > 1 &&
    noun.possessor.every((side) => side.person === null);
  const own = (pairHeld ? [] : noun.possessor).filter(
    (side) => !rough.some((one) => one.person !== null && one.person === side.person),
  );
  const subject =
    own.length > 0
      ? { sides: own, first: noun.first, end: noun.first }
      : subjectAt(sentence, register, noun.first, last.end, rough);
  // "Told this paper about the talks with China": whose talks they are, and not who tells of them.
  const reported = isReported(sentence, noun) && subject.sides.every(({ of }) => of?.kind === 'COUNTRY');
  const mine = reported ? subject.sides.map(({ of }) => ({ person: null, of })) : subject.sides;
  const objects = withTheirs(
    sentence.scan,
    sidesOf(sentence.scan, register, phrases, subject.sides),
    subject.sides,
  ).filter((side) => !(side.person === null && subject.sides.some((one) => sameSide(one.of, side.of))));
  if (objects.length === 0 || subject.sides.length === 0) return [];
  if (noun.foreign && noun.lead !== 'HOLDING') return [];
  // "Norway's talks with the Union have stalled": a process between states.
  const states = phrases.every((one) => one.kind === 'SIDE') && subject.sides.every((side) => side.person === null);
  const process = states && noun.lead === 'OTHER' && sentence.scan.is('processes', trigger.end - 1);
  if (process && !tellsOfEnd(sentence, phrases, trigger.end)) return [];
  const status = statusAt(sentence, Math.min(subject.end, noun.first), trigger.first, trigger.end, true);
  const ahead =
    ['before', 'ahead'].includes(sentence.scan.folded(noun.leadAt)) ||
    sentence.scan.folded(noun.leadAt - 1) === 'ahead';
  const host = sentence.scan.is('hosting', noun.leadAt);
  const seats: Seat[] = seated(mine, host ? 'HOST' : 'PARTICIPANT');
  const single = noun.indefinite || trigger.frame.frame.id === 'meal' || sideKeys(subject.sides).length > 1;
  const more = [...furtherLists(sentence, last.end, 'with').flat(), ...besides(sentence, trigger.first)];
  const others = sidesOf(sentence.scan, register, more, subject.sides);
  const portions = distribute(sentence, phrases, objects, trigger.end, single);
  const apart = others.length > 0 ? distribute(sentence, more, others, trigger.end, false) : [];
  return [...portions, ...apart].flatMap((portion) => {
    const candidate = candidateOf(telling, {
      seats: [...seats, ...seated(portion.sides, host ? 'VISITOR' : 'PARTICIPANT')],
      own: seats.length,
      ...(apart.includes(portion) ? { near: [more[0]?.first ?? trigger.first, portion.end] as const } : {}),
      told: ahead && status === 'HELD' ? 'PLANNED' : status,
      first: Math.min(noun.leadAt >= sentence.first && noun.lead !== 'OTHER' ? noun.leadAt : noun.first, trigger.first),
      end: Math.max(portion.end, trigger.end),
      ...sessionOfBody(sentence, phrases),
    });
    return candidate ? [candidate] : [];
  });
}
