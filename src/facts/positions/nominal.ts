import type { Sentence } from '../../documents/index.ts';
import type { ActorRef, Stance } from '../../model/index.ts';
import { emit } from './emit.ts';
import { resolve } from './resolve.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './subject.ts';
import { isMark, word } from './view.ts';
import type { Stretch, Work } from './work.ts';

const FARTHEST_HOLDER = 12;
const FARTHEST_VERB = 8;

/**
 * Attitudes that a noun tells, with no verb of attitude: "There was praise from Orla for Ghana", "Her thanks went to Ghana",
 * "To Norway's regret, Ghana closed the border". `taken` tells tokens that a verb has.
 */
export function readNouns(work: Work, sentence: Sentence, taken: (token: number) => number, headline: boolean): void {
  const { view } = work;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const stance = view.words.attitudeNouns.get(word(view, at));
    if (!stance || taken(at) > 0 || view.named[at] === 1 || (view.quoteOf[at] ?? -1) >= 0) continue;
    const end = clauseEnd(work, sentence, at);
    const found = feltBy(work, sentence, at) ?? givenTo(work, at, end) ?? cameFrom(work, sentence, at, end);
    if (!found) continue;
    note(work, { ...found, stance, headline });
    at = found.end;
  }
}

interface Told {
  readonly holders: readonly ActorRef[];
  readonly first: number;
  readonly end: number;
  /** Where its target is looked for. */
  readonly argument: number;
}

function note(
  work: Work,
  { holders, first, end, argument, stance, headline }: Told & { stance: Stance; headline: boolean },
): void {
  emit(work, {
    holders,
    voicedBy: null,
    stance,
    first,
    end,
    argument,
    patient: null,
    rule: 'ARGUMENT',
    subject: null,
    cueAt: -1,
    addresses: false,
    asksPresent: false,
    forSide: false,
    addressees: [],
    method: `position.noun.${stance.toLowerCase()}`,
    confidence: 0.7,
    headline,
  });
}

/** "To Norway's regret, …", "Much to the regret of Norway, …". */
function feltBy(work: Work, sentence: Sentence, at: number): Told | null {
  const { view } = work;
  const opens = (i: number): boolean =>
    word(view, i) === 'to' &&
    (i === sentence.firstToken || (i === sentence.firstToken + 1 && word(view, i - 1) === 'much'));
  const own = view.tokens[at - 1]?.kind === 'POSSESSIVE' ? phraseEndingAt(view, at - 1, sentence.firstToken + 1) : null;
  const behind =
    word(view, at - 1) === 'the' && opens(at - 2) && word(view, at + 1) === 'of'
      ? phraseStartingAt(view, at + 2, sentence.endToken)
      : null;
  const phrase = own && opens(own.first - 1) ? own : behind;
  const comma = own ? at + 1 : (behind?.end ?? 0);
  if (!phrase || !isMark(view, comma, ',')) return null;
  const holders = resolve(work.register, phrase, []);
  return holders.length > 0
    ? { holders, first: sentence.firstToken, end: clauseEnd(work, sentence, comma + 1), argument: comma + 1 }
    : null;
}

/** "Her thanks went to Ghana", "Orla's appeal goes to Ghana". */
function givenTo(work: Work, at: number, end: number): Told | null {
  const { view } = work;
  let verb = at + 1;
  while (verb < at + 4 && (view.words.between.has(word(view, verb)) || word(view, verb) === 'of')) verb++;
  const gone = view.words.goesTo.has(word(view, verb)) && word(view, verb + 1) === 'to';
  if (!gone && !isAddressed(work, at)) return null;
  const owner = ownerOf(work, at);
  return owner.length > 0 ? { holders: owner, first: at, end, argument: gone ? verb + 2 : at + 2 } : null;
}

/** "Orla's appeal to Ghana: …", "her thanks to Ghana were warm". */
function isAddressed({ view }: Work, at: number): boolean {
  if (word(view, at + 1) !== 'to') return false;
  const phrase = phraseStartingAt(view, at + 2, at + FARTHEST_HOLDER);
  if (!phrase || phrase.referent.kind === 'NOUN') return false;
  return (
    isMark(view, phrase.end, ':') ||
    view.words.be.has(word(view, phrase.end)) ||
    (word(view, at - 2) === 'with' && view.words.phases.has(word(view, at - 3)))
  );
}

/** "There was praise from Orla for Ghana", "Criticism of Ghana came from Orla", "The vote drew a warning from Orla". */
function cameFrom(work: Work, sentence: Sentence, at: number, end: number): Told | null {
  const { view, register } = work;
  let from = -1;
  for (let i = at + 1; i < Math.min(end, at + FARTHEST_HOLDER); i++) if (word(view, i) === 'from') from = i;
  if (from < 0) return null;
  const phrase = phraseStartingAt(view, from + 1, end);
  if (!phrase || phrase.referent.kind === 'NOUN') return null;
  const drawn = verbNear(work, sentence, at, end);
  if (drawn === null) return null;
  const holders = resolve(register, phrase, []);
  if (holders.length === 0) return null;
  const argument = behindOr(work, phrase, at, from, end, drawn);
  return { holders, first: drawn < at && word(view, drawn) !== 'there' ? drawn : at, end, argument };
}

/** The verb by which an attitude comes: "there was", "drew" before it, "came", "followed" behind it. */
function verbNear({ view }: Work, sentence: Sentence, at: number, end: number): number | null {
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - FARTHEST_VERB); i--) {
    if (isMark(view, i, ',;:')) break;
    if (word(view, i) === 'there' || view.words.draws.has(word(view, i))) return i;
  }
  for (let i = at + 1; i < end; i++) if (view.words.comesFrom.has(word(view, i))) return i;
  return null;
}

/** Where the target stands: behind the holder, between the noun and "from", or before the verb that draws it. */
function behindOr(work: Work, phrase: NounPhrase, at: number, from: number, end: number, verb: number): number {
  const { view, register } = work;
  const foreign = (first: number, stop: number): boolean => {
    for (let i = first; i < stop; i++) {
      const mention = view.startingAt.get(i);
      if (mention && mention.firstToken !== phrase.first) return true;
    }
    return false;
  };
  if (foreign(phrase.end, end)) return phrase.end;
  if (foreign(at + 1, from)) return at + 1;
  const last = register.lastForeign;
  return verb < at && !last ? verb : phrase.end;
}

function ownerOf({ view, register }: Work, at: number): readonly ActorRef[] {
  let first = at;
  while (first > at - 3 && view.tokens[first - 1]?.kind === 'WORD' && !view.words.ownersOf.has(word(view, first - 1)))
    first--;
  if (view.tokens[first - 1]?.kind === 'POSSESSIVE') {
    const phrase = phraseEndingAt(view, first - 1, Math.max(0, first - FARTHEST_HOLDER));
    return phrase ? resolve(register, phrase, []) : [];
  }
  const owner = word(view, first - 1);
  if (!view.words.ownersOf.has(owner)) return [];
  return resolve(
    register,
    {
      first: first - 1,
      end: first,
      referent: owner === 'their' ? { kind: 'GROUP' } : { kind: 'PRONOUN', word: owner },
    },
    [],
  );
}

/** The end of the clause that a token stands in. */
function clauseEnd({ view }: Work, sentence: Sentence, at: number): number {
  let end = at + 1;
  while (
    end < sentence.endToken &&
    !isMark(view, end, ';:') &&
    !(isMark(view, end, ',') && view.words.opensClause.has(word(view, end + 1)))
  )
    end++;
  while (end > at + 1 && isMark(view, end - 1, ',.!?–—"“”„«»')) end--;
  return end;
}

const LONGEST_LINE_HEAD = 12;

/** "Orla's message to Ghana was clear: …", "Norway's position: …": what stands behind the colon is the owner's. */
export function addOwned(work: Work, sentence: Sentence, stretches: Stretch[]): void {
  const { view } = work;
  const stop = Math.min(sentence.endToken, sentence.firstToken + LONGEST_LINE_HEAD);
  for (let colon = sentence.firstToken + 2; colon < stop; colon++) {
    if (!isMark(view, colon, ':')) continue;
    for (let at = sentence.firstToken + 1; at < colon; at++) {
      if (!view.words.messages.has(word(view, at))) continue;
      const owner = ownerOf(work, at);
      const free = !stretches.some((one) => one.first < sentence.endToken && one.end > colon);
      if (owner.length > 0 && free && (view.quoteOf[colon + 1] ?? -1) < 0)
        stretches.push({ first: colon + 1, end: sentence.endToken, speaker: owner, addressees: [], by: 'speech' });
      return;
    }
    return;
  }
}
