import type { ActorPhrase, Side } from './actor-phrase.ts';
import { type Candidate, type Seat, sameSide, sideKeys } from './candidate.ts';
import { listFrom, namedBelow, objectAfter, phraseStarting, type SentenceScan } from './clause.ts';
import { distribute } from './distribute.ts';
import { actorOf } from './read-actors.ts';
import { type Register, sidesOf } from './register.ts';
import { withTheirs } from './sides-differ.ts';
import { findWord, statusAt } from './status.ts';
import { subjectAt } from './tell-acts.ts';
import { candidateOf, isAudience, seated, type Telling } from './telling.ts';

/** What stands before a noun for an event: whose it is, and what is done with it. */
export interface NounPhrase {
  readonly first: number;
  /** "Her meeting", "Orla's talks". */
  readonly possessor: readonly Side[];
  readonly several: boolean;
  readonly indefinite: boolean;
  readonly definite: boolean;
  /** HOLDING: "held talks"; OCCASION: "after talks"; OTHER: the noun is a subject, or nothing tells. */
  readonly lead: 'HOLDING' | 'OCCASION' | 'OTHER';
  readonly leadAt: number;
}

const MAX_BEFORE = 8;

/** Reads backwards from an event noun over its adjectives to its determiner or owner. */
export function nounPhraseBefore(sentence: SentenceScan, register: Register, noun: number): NounPhrase {
  const { scan } = sentence;
  const { words, tokens } = scan;
  let at = noun - 1;
  let possessor: readonly Side[] = [];
  let several = false;
  let indefinite = false;
  let definite = false;
  for (let step = 0; step < MAX_BEFORE && at >= sentence.first; step++) {
    const word = scan.folded(at);
    if (word === "'s" || word === "'") {
      const owner = scan.covering(at - 1, 'PERSON', 'OFFICE', 'COUNTRY', 'ORGANIZATION', 'CAPITAL');
      if (owner && owner.endToken === at) {
        possessor =
          owner.kind === 'PERSON' || owner.kind === 'OFFICE'
            ? personSides(scan, owner)
            : [{ person: null, of: actorOf(owner) }];
        definite = true;
        at = owner.firstToken - 1;
        if (owner.kind === 'PERSON') break;
        continue;
      }
      at--;
      continue;
    }
    const date = scan.covering(at, 'DATE');
    if (date) {
      at = date.firstToken - 1;
      continue;
    }
    if (words.possessives(tokens, at) > 0) {
      definite = true;
      several = word === 'their' || word === 'our';
      const pronoun = POSSESSIVE_PRONOUN[word];
      if (pronoun) possessor = sidesOf(scan, register, [pronounPhrase(at, pronoun)], []);
      at--;
      break;
    }
    if (words.determiners(tokens, at) > 0) {
      indefinite = word === 'a' || word === 'an' || word === 'another';
      definite = definite || word === 'the' || word === 'this';
      at--;
      if (indefinite || word === 'the') break;
      continue;
    }
    if (tokens[at]?.kind === 'PUNCTUATION' && word !== '-') break;
    if (words.prepositions(tokens, at) > 0 || words.conjunctions(tokens, at) > 0 || words.holding(tokens, at) > 0)
      break;
    if (
      sentence.phrases.some((phrase) => phrase.end === at + 1 && phrase.kind !== 'SIDE' && phrase.kind !== 'DELEGATION')
    )
      break;
    at--;
  }
  const first = at + 1;
  let lead = at;
  for (let step = 0; step < 4 && lead >= sentence.first; step++) {
    const date = scan.covering(lead, 'DATE');
    if (date) lead = date.firstToken - 1;
    else if (words.holding(tokens, lead) === 0 && words.occasion(tokens, lead) === 0 && words.fillers(tokens, lead) > 0)
      lead--;
    else break;
  }
  const kind =
    words.holding(tokens, lead) > 0
      ? 'HOLDING'
      : words.occasion(tokens, lead) > 0 ||
          words.occasion(tokens, lead - 1) > 1 ||
          (scan.folded(lead) === 'of' &&
            ['hours', 'days', 'day', 'round', 'rounds', 'hour', 'minutes'].includes(scan.folded(lead - 1)))
        ? 'OCCASION'
        : 'OTHER';
  return { first, possessor, several, indefinite, definite, lead: kind, leadAt: lead };
}

const POSSESSIVE_PRONOUN: Readonly<Record<string, string>> = {
  his: 'he',
  her: 'she',
  my: 'i',
  our: 'we',
  their: 'they',
};

const pronounPhrase = (at: number, word: string): ActorPhrase => ({
  first: at,
  end: at + 1,
  kind: 'PRONOUN',
  sides: [],
  plural: word === 'they' || word === 'we',
  word,
  officeClass: null,
  bound: false,
  subjectLike: true,
});

function personSides(scan: SentenceScan['scan'], owner: { readonly person?: number | null }): readonly Side[] {
  const person = owner.person ?? null;
  return person === null ? [] : [{ person, of: scan.reading.people[person]?.of ?? null }];
}

const HOSTING = new Set(['hosted', 'hosts', 'hosting', 'gave', 'host', 'give', 'gives', 'offered', 'offers']);
/** What follows "a bilateral" where it is the meeting itself, and no word for its kind. */
const NOUN_ENDS = new Set(['with', 'on', 'in', 'at', 'between', ',', '.', 'today', 'yesterday']);
const BETWEEN = [['between'], ['among']];
const WITH = [['together', 'with'], ['with']];
const HOSTED = [...WITH, ['for'], ['in', 'honour', 'of'], ['in', 'honor', 'of']];
const CALLED = [...WITH, ['from']];

/** "Held talks with Venn", "after her meeting with Venn", "the talks between Orla and Venn", "their first meeting". */
export function tellNoun(telling: Telling): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  if (trigger.frame.frame.id === 'trilateral' && !NOUN_ENDS.has(scan.folded(trigger.end))) return [];
  const noun = nounPhraseBefore(sentence, register, trigger.first);
  const between = objectAfter(sentence, trigger.end, BETWEEN, false);
  if (between) return tellBetween(telling, noun, listFrom(sentence, between.phrase));
  const lead = scan.folded(noun.leadAt);
  const links = HOSTING.has(lead) ? HOSTED : lead === 'received' || lead === 'receives' ? CALLED : WITH;
  const found = objectAfter(
    sentence,
    trigger.end,
    links,
    trigger.frame.frame.id !== 'hour-with' && scan.folded(trigger.end) !== ',',
  );
  if (found) {
    const told = tellWith(telling, noun, listFrom(sentence, found.phrase));
    if (told.length > 0) return told;
  }
  const which =
    scan.folded(trigger.end) === 'which' || scan.folded(trigger.end) === 'that'
      ? phraseStarting(sentence, trigger.end + 1)
      : -1;
  const held = which >= 0 ? listFrom(sentence, which) : [];
  const heldEnd = held[held.length - 1]?.end ?? trigger.end;
  if (held.length > 0 && scan.words.holding(scan.tokens, heldEnd) > 0) {
    const sides = sidesOf(scan, register, held, []);
    if (sideKeys(sides).length > 1) return told(telling, noun, sides, heldEnd + 1);
  }
  // "The meeting which Orla was to hold tomorrow with Venn".
  const partner = held.length > 0 ? objectAfter(sentence, heldEnd, WITH, true) : null;
  if (partner) {
    const others = listFrom(sentence, partner.phrase);
    const sides = sidesOf(scan, register, [...held, ...others], []);
    if (sideKeys(sides).length > 1) return told(telling, noun, sides, others[others.length - 1]?.end ?? heldEnd);
  }
  if (scan.folded(trigger.end) === 'of') {
    const of = phraseStarting(sentence, trigger.end + 1);
    const phrases = of >= 0 ? listFrom(sentence, of) : [];
    const sides = sidesOf(scan, register, phrases, []);
    if (sideKeys(sides).length > 1 && phrases[0]?.kind !== 'SIDE')
      return told(telling, noun, sides, phrases[phrases.length - 1]?.end ?? trigger.end);
  }
  const subject = subjectAt(sentence, register, noun.first, trigger.end, []);
  if (noun.lead === 'HOLDING' && subject.phrases.length > 0 && sideKeys(subject.sides).length > 1)
    return told(telling, noun, subject.sides, trigger.end, subject.first, subject.end);
  const after =
    noun.lead === 'OCCASION' &&
    noun.leadAt >= subject.end &&
    subject.phrases.every((phrase) => phrase.kind !== 'GROUP' && phrase.kind !== 'SIDE');
  if (
    after &&
    ['after', 'following', 'during', 'of', 'in', 'at'].includes(scan.folded(noun.leadAt)) &&
    subject.phrases.length > 0 &&
    sideKeys(subject.sides).length > 1
  )
    return told(telling, noun, subject.sides, trigger.end, subject.first, noun.first);
  if (noun.several && sideKeys(noun.possessor).length > 1) return told(telling, noun, noun.possessor, trigger.end);
  return tellRound(telling, noun);
}

const ROUNDS = new Set(['round', 'session', 'meeting', 'cycle', 'edition', 'series']);
const HAPPENS = new Set(['held', 'place', 'scheduled', 'planned', 'due', 'begin', 'begins']);

/** "The next round will be held in Oslo in May": of the sides told before, not of their people. */
function tellRound(telling: Telling, noun: NounPhrase): Candidate[] {
  const { sentence, register, trigger } = telling;
  const { scan } = sentence;
  if (noun.lead === 'HOLDING' || sideKeys(register.seats).length < 2) return [];
  // "The ninth round of consultations".
  const from =
    scan.folded(noun.first - 1) === 'of' && ROUNDS.has(scan.folded(noun.first - 2))
      ? Math.max(sentence.first, noun.first - 5)
      : noun.first;
  const other = [scan.words.planning, scan.words.earlier].some(
    (list) => findWord(sentence, list, from, trigger.first) >= 0,
  );
  const ordinal =
    /^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+ieth)$/;
  const round = other || scan.tokens.slice(from, trigger.first).some((token) => ordinal.test(token.folded));
  let happens = false;
  for (let at = trigger.end; at < Math.min(sentence.end, trigger.end + 12); at++)
    if (HAPPENS.has(scan.folded(at))) happens = true;
  // "The next DSB meeting" is of another body than the sides told before.
  const acronym = scan.tokens.slice(from, trigger.first).some((token) => /^[A-Z]{2,}$/.test(token.text));
  if (!round || !happens || acronym) return [];
  const candidate = candidateOf(telling, {
    seats: seated(
      register.seats.filter((seat) => seat.of !== null).map((seat) => ({ person: null, of: seat.of })),
      'PARTICIPANT',
    ),
    told: statusAt(sentence, noun.first, trigger.first, trigger.end, true),
    first: noun.first,
    end: trigger.end,
    further: true,
  });
  return candidate ? [candidate] : [];
}

function told(
  telling: Telling,
  noun: NounPhrase,
  sides: readonly Side[],
  end: number,
  first = noun.first,
  subjectEnd = telling.sentence.first,
): Candidate[] {
  const { sentence, trigger } = telling;
  const candidate = candidateOf(telling, {
    seats: seated(sides, 'PARTICIPANT'),
    told: statusAt(sentence, Math.min(subjectEnd, noun.first), trigger.first, trigger.end, true),
    first: Math.min(first, trigger.first),
    end: Math.max(end, trigger.end),
  });
  return candidate ? [candidate] : [];
}

/** Words for a process, which is a meeting only on a day. */
const PROCESS = new Set(['dialogue', 'negotiations', 'consultations', 'talks']);

function tellBetween(telling: Telling, noun: NounPhrase, phrases: readonly ActorPhrase[]): Candidate[] {
  const { sentence, register, trigger } = telling;
  const sides = sidesOf(sentence.scan, register, phrases, []);
  // "Talks between Norway and Denmark" as a process, and not as an event, has no article or date; it needs one.
  const event =
    noun.definite || noun.indefinite || noun.lead !== 'OTHER' || phrases.some((phrase) => phrase.kind !== 'SIDE');
  const found =
    event && sideKeys(sides).length > 1
      ? told(telling, noun, sides, phrases[phrases.length - 1]?.end ?? trigger.end)
      : [];
  return PROCESS.has(sentence.scan.folded(trigger.end - 1)) ? found.filter((candidate) => candidate.dated) : found;
}

function tellWith(telling: Telling, noun: NounPhrase, list: readonly ActorPhrase[]): Candidate[] {
  const { sentence, register, trigger } = telling;
  const phrases = namedBelow(sentence, list).filter((phrase) => !isAudience(sentence, phrase));
  const last = phrases[phrases.length - 1];
  if (last === undefined) return [];
  if (phrases[0]?.kind === 'SIDE' && noun.lead === 'OTHER' && noun.possessor.length === 0 && !noun.definite) return [];
  const rough = sidesOf(sentence.scan, register, phrases, []);
  const own = noun.possessor.filter((side) => !rough.some((one) => one.person !== null && one.person === side.person));
  const subject =
    own.length > 0
      ? { sides: own, first: noun.first, end: noun.first }
      : subjectAt(sentence, register, noun.first, last.end, rough);
  const objects = withTheirs(
    sentence.scan,
    sidesOf(sentence.scan, register, phrases, subject.sides),
    subject.sides,
  ).filter((side) => !(side.person === null && subject.sides.some((one) => sameSide(one.of, side.of))));
  if (objects.length === 0 || subject.sides.length === 0) return [];
  const status = statusAt(sentence, Math.min(subject.end, noun.first), trigger.first, trigger.end, true);
  const ahead =
    ['before', 'ahead'].includes(sentence.scan.folded(noun.leadAt)) ||
    sentence.scan.folded(noun.leadAt - 1) === 'ahead';
  const host = HOSTING.has(sentence.scan.folded(noun.leadAt));
  const seats: Seat[] = seated(subject.sides, host ? 'HOST' : 'PARTICIPANT');
  const single = noun.indefinite || sideKeys(subject.sides).length > 1;
  return distribute(sentence, phrases, objects, trigger.end, single).flatMap((portion) => {
    const candidate = candidateOf(telling, {
      seats: [...seats, ...seated(portion.sides, host ? 'VISITOR' : 'PARTICIPANT')],
      own: seats.length,
      told: ahead && status === 'HELD' ? 'PLANNED' : status,
      first: Math.min(noun.leadAt >= sentence.first && noun.lead !== 'OTHER' ? noun.leadAt : noun.first, trigger.first),
      end: Math.max(portion.end, trigger.end),
    });
    return candidate ? [candidate] : [];
  });
}
