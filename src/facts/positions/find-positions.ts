import type { Block, Sentence } from '../../documents/index.ts';
import type { Reading } from '../../mentions/index.ts';
import { type ActorRef, actorId, type Evidence, fold, type Stance, sameActor } from '../../model/index.ts';
import type { PositionFact } from '../fact.ts';
import type { MeetingsFound } from '../meetings/index.ts';
import { type TopicData, type TopicHit, tagTopics, topicsOfPosition } from '../topics/index.ts';
import { argumentEnd, evidenceOf } from './argument.ts';
import { type Clause, clausesOf, openingPhrase } from './clauses.ts';
import type { PositionLanguage, TargetRule } from './language.ts';
import { afterDateline, type Predicate, predicatesOf } from './predicates.ts';
import { speakerOfQuotations } from './quotes.ts';
import {
  isJoint,
  isOwnSide,
  meetingAt,
  newRegister,
  noteSubject,
  participantsOf,
  type Register,
  resolve,
  sideOf,
} from './register.ts';
import { type PositionRules, positionRules } from './rules.ts';
import { narratorsOf } from './signatory.ts';
import type { NounPhrase } from './subject.ts';
import { addresseesOf, targetsOf } from './targets.ts';
import { isMark, type View, viewOf, word } from './view.ts';

/** Words that tell of somebody's speech: tokens, and who speaks there. */
export interface Stretch {
  readonly first: number;
  end: number;
  readonly speaker: readonly ActorRef[];
  readonly addressees: readonly ActorRef[];
  /** The rule: how the speaker is known. */
  readonly by: 'speech' | 'tag' | 'after' | 'quote' | 'free' | 'turn' | 'as';
}

interface Draft {
  readonly holders: readonly ActorRef[];
  readonly voicedBy: ActorRef | null;
  readonly stance: Stance;
  readonly targets: readonly ActorRef[];
  readonly addressees: readonly ActorRef[];
  readonly first: number;
  readonly end: number;
  readonly method: string;
  readonly confidence: number;
  readonly headline: boolean;
}

interface Work {
  readonly view: View;
  readonly rules: PositionRules;
  readonly register: Register;
  readonly topics: readonly TopicHit[];
  readonly speakers: Map<number, readonly ActorRef[]>;
  readonly drafts: Draft[];
  /** Whom the lines of a list are about: "The Council, … 1. Condemns". */
  listed: readonly ActorRef[];
  /** Who spoke in the sentence before, in the same block. */
  carried: readonly ActorRef[];
  readonly resolved: Map<NounPhrase, readonly ActorRef[]>;
}

const FACT_BLOCKS: ReadonlySet<Block['kind']> = new Set(['BODY', 'QUOTE', 'TURN', 'DATELINE', 'HEADLINE']);

/** All that is known of a language for positions: its words, and the phrases of topics. */
export interface PositionData {
  readonly language: PositionLanguage;
  readonly topics: TopicData;
}

/**
 * Finds what people, countries and organisations hold on something: verbs of attitude, light verbs with a noun of attitude,
 * and the content of speech, whose stance its words decide. Linear in the length of the text.
 */
export function findPositions(reading: Reading, found: MeetingsFound, data: PositionData): PositionFact[] {
  const rules = positionRules(data.language);
  const view = viewOf(reading, rules.words);
  const work: Work = {
    view,
    rules,
    register: newRegister(view, found),
    topics: tagTopics(reading, data.topics),
    speakers: new Map(),
    drafts: [],
    listed: [],
    carried: [],
    resolved: new Map(),
  };
  const narrators = narratorsOf(work.register);
  let person = 0;
  const people = reading.mentions.filter((mention) => mention.kind === 'PERSON');
  for (const block of reading.document.blocks) {
    if (!FACT_BLOCKS.has(block.kind)) continue;
    work.carried = [];
    const narrator = narrators.get(block.index) ?? null;
    if (narrator === null) continue;
    if (block.kind === 'TURN') noteSubject(work.register, narrator);
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = reading.document.sentences[s];
      if (!sentence) continue;
      readSentence(work, sentence, block, narrator);
      for (; person < people.length; person++) {
        const mention = people[person];
        if (!mention || mention.firstToken >= sentence.endToken) break;
        if (mention.kind === 'PERSON') work.register.seenAt.set(mention.person, mention.firstToken);
      }
    }
  }
  return toFacts(work);
}

function readSentence(work: Work, sentence: Sentence, block: Block, narrator: readonly ActorRef[]): void {
  const { view, rules, register } = work;
  const predicates = predicatesOf(view, rules, sentence);
  noteOpening(work, sentence, narrator);
  speakerOfQuotations(work, sentence, predicates, narrator);
  const stretches: Stretch[] = [];
  const taken = new Uint8Array(sentence.endToken - sentence.firstToken);
  const take = (first: number, end: number): void => {
    for (let i = Math.max(first, sentence.firstToken); i < Math.min(end, sentence.endToken); i++)
      taken[i - sentence.firstToken] = 1;
  };
  let consumedUntil = -1;
  const headline = block.kind === 'HEADLINE';
  for (const [index, predicate] of predicates.entries()) {
    if (!predicate.tag || (view.quoteOf[predicate.at] ?? -1) >= 0) continue;
    const actors = actorsOf(work, predicate, narrator, narrator);
    const low =
      index === 0
        ? sentence.firstToken
        : predicates[index - 1]?.tag
          ? (predicates[index - 1]?.end ?? 0)
          : sentence.firstToken;
    if (actors.length > 0) openStretches(work, sentence, predicate, actors, stretches, low);
  }
  for (const [index, predicate] of predicates.entries()) {
    const quote = view.quoteOf[predicate.at] ?? -1;
    const around = quote >= 0 ? (work.speakers.get(quote) ?? []) : (stretchAt(stretches, predicate.at)?.speaker ?? []);
    const first = around.length > 0 ? around : narrator;
    const actors = actorsOf(work, predicate, first, narrator);
    const next = predicates[index + 1];
    if (predicate.tag || predicate.frame === null) {
      take(predicate.start, predicate.end);
      if (actors.length > 0 && quote < 0) {
        if (!predicate.tag)
          openStretches(
            work,
            sentence,
            predicate,
            actors,
            stretches,
            index === 0 ? sentence.firstToken : (predicates[index - 1]?.end ?? 0),
          );
        noteSubject(register, actors);
        work.carried = actors;
      }
      continue;
    }
    if (!predicate.frame || predicate.at < consumedUntil) continue;
    const end = argumentEnd(view, sentence, predicate, next);
    const embedded = next !== undefined && next.at < end;
    if (embedded) consumedUntil = end;
    take(
      predicate.relation === 'OWN' && predicate.at - (predicate.subject?.end ?? 0) < 6 ? predicate.start : predicate.at,
      end,
    );
    closeStretch(stretches, predicate, predicates[index - 1]);
    const more = isMark(view, end, ',') ? end + 1 : end;
    const further = word(view, more) === 'and' && word(view, more + 1) === 'that' ? more + 2 : -1;
    const speaks = quote < 0 && around.length === 0;
    const held = holdersOf(work, predicate, actors, around);
    if (!held) continue;
    const stance = predicate.negated ? predicate.frame.negated : predicate.frame.stance;
    if (speaks) {
      noteSubject(register, held.holders);
      work.carried = held.holders;
    }
    if (further > 0 && quote < 0)
      stretches.push({ first: further, end: sentence.endToken, speaker: held.holders, addressees: [], by: 'speech' });
    if (stance === null) continue;
    emit(work, {
      ...held,
      stance: stanceOfFrame(work, predicate, stance, held.holders, end),
      first: evidenceOf(view, predicate, held.holders),
      end,
      // A light verb's argument begins behind its noun: "voiced Norway's support for".
      argument: predicate.frame.pattern.startsWith('~express') ? predicate.end : predicate.at + 1,
      rule: predicate.frame.targets,
      subject: null,
      cueAt: -1,
      addresses: predicate.frame.addresses,
      addressees: stretchAt(stretches, predicate.at)?.addressees ?? [],
      method: `position.${predicate.frame.id}`,
      confidence: 0.85,
      headline,
    });
  }
  if (predicates.length === 0 || !/[.!?]/.test(view.reading.document.text.slice(sentence.end - 1, sentence.end)))
    noteList(work, sentence, narrator);
  addQuotes(work, sentence, stretches);
  addFree(work, sentence, stretches, predicates, narrator, block);
  for (const stretch of stretches)
    readStretch(work, stretch, sentence, (token) => taken[token - sentence.firstToken] === 1, headline);
}

/** Whom a sentence opens with is spoken of, whatever its verb. */
function noteOpening(work: Work, sentence: Sentence, narrator: readonly ActorRef[]): void {
  const { view, register } = work;
  const first = trimLeft(view, afterDateline(view, sentence, sentence.endToken));
  const phrase = openingPhrase(view, first, sentence.endToken);
  if (phrase?.referent.kind !== 'MENTIONS' || (view.quoteOf[phrase.first] ?? -1) >= 0) return;
  noteSubject(register, resolve(register, phrase, narrator));
}

/** A sentence without an end names whom the lines that follow are about. */
function noteList(work: Work, sentence: Sentence, narrator: readonly ActorRef[]): void {
  const { view, register } = work;
  const last = view.reading.document.text.slice(sentence.end - 1, sentence.end);
  if (last !== ',' && last !== ':') return;
  const people = new Set<number>();
  for (const mention of view.actors) {
    if (mention.start >= sentence.end) break;
    if (mention.kind === 'PERSON' && mention.start >= sentence.start) people.add(mention.person);
  }
  if (people.size > 1) work.listed = [...people].map((person) => ({ kind: 'PERSON', person }));
  else {
    const phrase = openingPhrase(view, sentence.firstToken, sentence.endToken);
    const actors = phrase ? resolve(register, phrase, narrator) : [];
    if (actors.length > 0) work.listed = actors;
  }
}

/** The actors of a predicate's subject; resolved once for verbs that share it. */
function actorsOf(
  work: Work,
  predicate: Predicate,
  speaker: readonly ActorRef[],
  narrator: readonly ActorRef[],
): readonly ActorRef[] {
  if (!predicate.subject) {
    if (work.listed.length > 0) return work.listed;
    if (narrator.length > 0) return narrator;
    return participantsOf(work.register, meetingAt(work.register, predicate.at)?.fact);
  }
  const known = work.resolved.get(predicate.subject);
  if (known) return known;
  const actors = resolve(work.register, predicate.subject, speaker);
  work.resolved.set(predicate.subject, actors);
  return actors;
}

/** The view is the speaker's where the subject is "we" or of their side; another's view is conveyed. */
function holdersOf(
  work: Work,
  predicate: Predicate,
  actors: readonly ActorRef[],
  around: readonly ActorRef[],
): { holders: readonly ActorRef[]; voicedBy: ActorRef | null } | null {
  if (around.length === 0) return actors.length > 0 ? { holders: actors, voicedBy: null } : null;
  if (actors.length === 0) {
    const noun = predicate.subject?.referent.kind === 'NOUN';
    return noun ? null : { holders: around, voicedBy: null };
  }
  if (actors.every((actor) => isOwnSide(work.register, around, actor) && actor.kind !== 'PERSON'))
    return { holders: around, voicedBy: null };
  // "Norway rejects the plan, Orla said": nothing else tells for whom Orla speaks.
  if (
    actors.length === 1 &&
    actors[0] &&
    actors[0].kind !== 'PERSON' &&
    around.every((one) => sideOf(work.register, one) === null)
  )
    return { holders: around, voicedBy: null };
  if (actors.every((actor) => around.some((one) => sameActor(one, actor)))) return { holders: around, voicedBy: null };
  return { holders: actors, voicedBy: around[0] ?? null };
}

const stretchAt = (stretches: readonly Stretch[], token: number): Stretch | undefined =>
  stretches.find((stretch) => stretch.first <= token && token < stretch.end);

/** A verb that shares the subject of the verb of speech ends what was told: "said that … and urged". */
function closeStretch(stretches: readonly Stretch[], predicate: Predicate, before: Predicate | undefined): void {
  const stretch = stretchAt(stretches, predicate.at);
  if (stretch?.by !== 'speech') return;
  if (predicate.relation === 'INHERITED' && before?.speech && !before.tag) stretch.end = predicate.at;
}

/** Opens what a verb of speech tells: behind it, or before it where it is a tag. */
function openStretches(
  work: Work,
  sentence: Sentence,
  predicate: Predicate,
  actors: readonly ActorRef[],
  stretches: Stretch[],
  low: number,
): void {
  const { view, register } = work;
  for (const stretch of stretches) {
    if (stretch.first <= predicate.at && predicate.at < stretch.end)
      stretch.end = Math.max(stretch.first, predicate.start - (predicate.tag ? 0 : 1));
  }
  const by = predicate.speech?.kind === 'AS' ? ('as' as const) : predicate.tag ? ('tag' as const) : ('speech' as const);
  if (predicate.tag) {
    const first = Math.max(sentence.firstToken, low > predicate.start ? sentence.firstToken : low);
    const start = trimLeft(view, first);
    if (predicate.start - start >= 2)
      stretches.push({ first: start, end: predicate.start, speaker: actors, addressees: [], by });
    let after =
      predicate.relation === 'INVERTED'
        ? Math.max(predicate.subject?.end ?? predicate.end, predicate.end)
        : predicate.end;
    while (after < sentence.endToken && !isMark(view, after, ',')) after++;
    if (after + 3 < sentence.endToken)
      stretches.push({ first: after + 1, end: sentence.endToken, speaker: actors, addressees: [], by: 'after' });
    return;
  }
  let first = Math.max(predicate.end, predicate.relation === 'INVERTED' ? (predicate.subject?.end ?? 0) : 0);
  let addressees: readonly ActorRef[] = [];
  if (predicate.speech?.kind === 'TELL' || predicate.speech?.id === 'tell-say') {
    const found = addresseesOf(register, view, actors, first, Math.min(first + 8, sentence.endToken));
    addressees = found;
  }
  for (let i = first; i < Math.min(first + 16, sentence.endToken); i++) {
    if (isMark(view, i, ';:')) break;
    if (word(view, i) === 'that') {
      first = i + 1;
      break;
    }
    // A verb before "that": the content has begun.
    if (/^(is|are|was|were|be|must|should|will|would|has|have|had|can|could|may)$/.test(word(view, i))) break;
    if (predicate.speech?.kind !== 'TELL' && i - first > 9) break;
  }
  if (first < sentence.endToken) stretches.push({ first, end: sentence.endToken, speaker: actors, addressees, by });
}

function trimLeft(view: View, at: number): number {
  let first = at;
  while (isMark(view, first, '"“”„«»–—-•*,;:') || word(view, first) === 'and' || word(view, first) === 'but') first++;
  return first;
}

/** What stands in quotation marks is its speaker's. */
function addQuotes(work: Work, sentence: Sentence, stretches: Stretch[]): void {
  const { view } = work;
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const quote = view.quoteOf[at] ?? -1;
    if (quote < 0) {
      at++;
      continue;
    }
    let end = at;
    while (end < sentence.endToken && view.quoteOf[end] === quote) end++;
    const speaker = work.speakers.get(quote) ?? [];
    for (const stretch of stretches) {
      if (stretch.first <= at && at < stretch.end) stretch.end = Math.max(stretch.first, at - 1);
      else if (stretch.first > at && stretch.first < end) stretch.end = stretch.first;
    }
    if (speaker.length > 0) stretches.push({ first: at, end, speaker, addressees: [], by: 'quote' });
    at = end;
  }
}

/** A sentence that nobody is told to say: the speaker's of before, the country's that is its subject, or whoever signs the text. */
function addFree(
  work: Work,
  sentence: Sentence,
  stretches: Stretch[],
  predicates: readonly Predicate[],
  narrator: readonly ActorRef[],
  block: Block,
): void {
  const { view, register } = work;
  if (stretches.length > 0) return;
  const first = trimLeft(view, afterDateline(view, sentence, sentence.endToken));
  const speaker = freeSpeaker(work, first, sentence, predicates, narrator, block);
  if (speaker.length > 0)
    stretches.push({
      first,
      end: sentence.endToken,
      speaker,
      addressees: [],
      by: block.kind === 'TURN' ? 'turn' : 'free',
    });
  void register;
}

function freeSpeaker(
  work: Work,
  first: number,
  sentence: Sentence,
  predicates: readonly Predicate[],
  narrator: readonly ActorRef[],
  block: Block,
): readonly ActorRef[] {
  const { view, register } = work;
  if (block.kind === 'TURN') return narrator;
  if (block.kind === 'HEADLINE') return [];
  const phrase = openingPhrase(view, first, sentence.endToken);
  const actors = phrase ? resolve(register, phrase, narrator) : [];
  if (phrase?.referent.kind === 'FIRST') return narrator.length > 0 ? narrator : register.home ? [register.home] : [];
  if (narrator.some((one) => one.kind === 'PERSON')) return narrator;
  if (actors.length === 1 && actors[0] && actors[0].kind !== 'PERSON') return actors;
  if (predicates.length > 0) return [];
  if (work.carried.length > 0 && phrase === null) return work.carried;
  return narrator.some((one) => one.kind === 'PERSON') ? narrator : [];
}

/** Reads the clauses of a stretch of speech. */
function readStretch(
  work: Work,
  stretch: Stretch,
  sentence: Sentence,
  taken: (token: number) => boolean,
  headline: boolean,
): void {
  const { view, rules, register } = work;
  if (stretch.end - stretch.first < 2) return;
  const isOwn = (phrase: NounPhrase | null, low: number): boolean => {
    if (!phrase) return false;
    const { referent } = phrase;
    if (referent.kind === 'FIRST') return true;
    if (referent.kind === 'GROUP') return isJoint(register, stretch.speaker);
    if (referent.kind === 'PRONOUN')
      return referent.word === 'it' || stretch.speaker.some((one) => one.kind === 'PERSON');
    if (referent.kind === 'NOUN') {
      for (let i = phrase.first; i < phrase.end; i++) if (/^(our|my)$/.test(word(view, i))) return true;
      return false;
    }
    void low;
    const actors = resolve(register, phrase, stretch.speaker);
    // Nothing else tells for whom the speaker speaks.
    const sideless = stretch.speaker.every((one) => sideOf(register, one) === null);
    if (sideless && actors.length === 1 && actors[0]?.kind !== 'PERSON') return true;
    return actors.length > 0 && actors.every((actor) => isOwnSide(register, stretch.speaker, actor));
  };
  for (const clause of clausesOf(view, rules, stretch.first, stretch.end, taken, isOwn)) {
    const stance = stanceOfClause(work, clause, stretch, sentence, taken);
    if (!stance) continue;
    const bounds = clauseBounds(view, clause, stretch);
    emit(work, {
      holders: stretch.speaker,
      voicedBy: null,
      stance,
      first: bounds.first,
      end: bounds.end,
      argument: clause.first,
      rule: clause.cue?.targets ?? 'ARGUMENT',
      subject: clause.subject,
      cueAt: clause.cueAt,
      addresses: false,
      addressees: stretch.addressees,
      method: `position.${clause.cue ? clause.cue.id : 'content'}.${stretch.by}`,
      confidence: clause.cue ? (clause.cue.weak ? 0.6 : 0.75) : 0.4,
      headline,
    });
  }
}

function stanceOfClause(
  work: Work,
  clause: Clause,
  stretch: Stretch,
  sentence: Sentence,
  taken: (token: number) => boolean,
): Stance | null {
  if (clause.stance) {
    if (stretch.by === 'after' && clause.cue?.weak && clause.cue.stance !== 'COMMIT') return null;
    if (clause.cue?.id === 'thank-you' && clause.end - clause.first < 7) return null;
    if (word(work.view, clause.first) === 'whether') return null;
    if (stretch.by === 'free' && clause.cue?.weak && clause.cue.stance !== 'COMMIT') return null;
    if (
      stretch.by === 'free' &&
      /^(had|has|have)$/.test(word(work.view, clause.cueAt)) &&
      clause.cue?.id === 'has-to' &&
      word(work.view, clause.cueAt) === 'had'
    )
      return null;
    if (clause.cue?.stance === 'COMMIT' && isPlan(work.view, clause)) return null;
    return clause.stance;
  }
  if (stretch.by === 'free') return null;
  let words = 0;
  for (let i = clause.first; i < clause.end; i++) {
    if (taken(i)) return null;
    if (work.view.tokens[i]?.kind !== 'PUNCTUATION') words++;
  }
  void sentence;
  if (words < 4) return null;
  return defaultStance(work, clause, stretch);
}

const PLANS = new Set(
  'meet visit travel attend host hold arrive receive participate head fly chair speak stay return take pay have be go leave address discuss'.split(
    ' ',
  ),
);

/** "will travel to Holm": a plan of the day, no position. */
function isPlan(view: View, clause: Clause): boolean {
  if (clause.cue?.id !== 'will' && clause.cue?.id !== 'going-to') return false;
  let at = clause.cueEnd;
  while (at < clause.end && (/ly$/.test(word(view, at)) || /^(also|be|then|now|again|soon)$/.test(word(view, at))))
    at++;
  const verb = word(view, at);
  if (/^(take|pay|have|go|be)$/.test(verb))
    return (
      /^(part|a|an|talks|place|to|official|in|on|home)$/.test(word(view, at + 1)) &&
      !/^(in|on)$/.test(word(view, at + 2))
    );
  return PLANS.has(verb) || /^(received|travelling|visiting|meeting|hosting|attending|hosted)$/.test(verb);
}

/** The stance of a clause that no cue decides: a denial, a charge where another is its subject, else a judgement. */
function defaultStance(work: Work, clause: Clause, stretch: Stretch): Stance | null {
  const { view, register } = work;
  if (stretch.by === 'as' || stretch.by === 'after') return null;
  const head = clause.first < clause.end ? word(view, clause.first) : '';
  if (head === 'whether' || head === 'whom') return null;
  const small = view.tokens[clause.first]?.capital === false;
  if (stretch.by === 'quote' && small && clause.first === stretch.first) return null;
  if (stretch.by === 'quote' && /^(they|those|he|she)$/.test(head)) return 'ACCUSE';
  if (
    head === 'it' &&
    /^(is|was)$/.test(word(view, clause.first + 1)) &&
    /^(that|who|which)$/.test(word(view, clause.first + 3))
  )
    return 'ACCUSE';
  if (/^(we|i)$/.test(head) && stretch.by === 'quote' && !hasNegator(view, clause)) return null;
  if (hasNegator(view, clause)) return 'REJECT';
  const phrase = openingPhrase(view, clause.first, clause.end);
  const actors = phrase ? resolve(register, phrase, stretch.speaker) : [];
  if (actors.length > 0 && actors.every((actor) => !isOwnSide(register, stretch.speaker, actor))) return 'ACCUSE';
  return stretch.by === 'quote' ? 'ASSESS' : null;
}

function hasNegator(view: View, clause: Clause): boolean {
  for (let i = clause.first; i < Math.min(clause.end, clause.first + 25); i++)
    if (view.words.negators.has(word(view, i))) return true;
  return false;
}

/** A clause without the words and marks that only lead in or out. */
function clauseBounds(view: View, clause: Clause, stretch: Stretch): { first: number; end: number } {
  let { first, end } = clause;
  while (
    first < end &&
    (isMark(view, first, '"“”„«»–—-•*,;:') || /^(and|but|that|so|as|while)$/.test(word(view, first)))
  )
    first++;
  while (end > first && isMark(view, end - 1, '"“”„«»–—,;:.!?(')) end--;
  void stretch;
  return { first, end };
}

const BACKED = new Set(
  'security sovereignty independence integrity defence defense relationship alliance partnership people unity stability statehood'.split(
    ' ',
  ),
);

/** "commitment to Ghana's security": the noun behind "to"; empty where a verb stands there. */
function lastWordOfNoun(view: View, predicate: Predicate, end: number): string {
  let committed = false;
  for (let i = predicate.at; i < predicate.end; i++) if (word(view, i) === 'commitment') committed = true;
  if (!committed) return '';
  for (let i = predicate.end; i < Math.min(end, predicate.end + 5); i++) {
    if (/ing$/.test(word(view, i)) && i === predicate.end) return '';
    if (BACKED.has(word(view, i))) return word(view, i);
  }
  return '';
}

/** Frames whose stance the content changes: "agreed" of one side, importance of a thing, "expects to". */
function stanceOfFrame(
  work: Work,
  predicate: Predicate,
  stance: Stance,
  holders: readonly ActorRef[],
  end: number,
): Stance {
  const { view } = work;
  if (predicate.frame?.id === 'insist' && word(view, predicate.end) === 'that') {
    for (let i = predicate.end; i < end; i++)
      if (/^(must|should|be|has|have|needs)$/.test(word(view, i))) return stance;
    return 'ASSESS';
  }
  if (predicate.frame?.id === 'assure-of') {
    for (let i = predicate.end; i < Math.min(end, predicate.end + 6); i++)
      if (/^(support|backing|solidarity|sympathy)$/.test(word(view, i))) return 'SUPPORT';
  }
  // A commitment to something of another's backs it; a commitment to do something binds oneself.
  if (predicate.frame?.id === 'express-readiness' && BACKED.has(lastWordOfNoun(view, predicate, end))) return 'SUPPORT';
  void holders;
  return stance;
}

interface Found {
  readonly holders: readonly ActorRef[];
  readonly voicedBy: ActorRef | null;
  readonly stance: Stance;
  readonly first: number;
  readonly end: number;
  /** Where the argument begins: targets are looked for from here. */
  readonly argument: number;
  readonly rule: TargetRule | 'SUBJECT';
  readonly subject: NounPhrase | null;
  readonly cueAt: number;
  readonly addresses: boolean;
  readonly addressees: readonly ActorRef[];
  readonly method: string;
  readonly confidence: number;
  readonly headline: boolean;
}

function emit(work: Work, found: Found): void {
  const { register, view } = work;
  const { holders, stance, first, end, method, confidence, headline, voicedBy } = found;
  if (holders.length === 0 || end <= first) return;
  const { rule, argument, subject, cueAt } = found;
  const targets = targetsOf({ register, view, holders, stance, rule, first: argument, end, subject, cueAt });
  const addressees = found.addresses && targets.length > 0 ? targets : found.addressees;
  const foreign = targets.find((target) => !isOwnSide(register, holders, target));
  const side = foreign && sideOf(register, foreign);
  if (side) register.lastForeign = side;
  work.drafts.push({
    holders,
    voicedBy: voicedBy && holders.some((one) => sameActor(one, voicedBy)) ? null : voicedBy,
    stance,
    targets,
    addressees,
    first,
    end,
    method,
    confidence,
    headline,
  });
}

/** Drops what is told twice and gives the rest their evidence, topics and meeting. */
function toFacts(work: Work): PositionFact[] {
  const { view, register } = work;
  const text = view.reading.document.text;
  const kept: Draft[] = [];
  const seen = new Set<string>();
  const key = (draft: Draft): string => `${draft.holders.map(actorId).join()}|${draft.stance}`;
  const side = (draft: Draft): string =>
    `${actorId(sideOf(register, draft.holders[0] as ActorRef) ?? (draft.holders[0] as ActorRef))}|${draft.stance}`;
  const inBody = new Set(work.drafts.filter((draft) => !draft.headline).map(side));
  for (const draft of work.drafts) {
    const words = fold(text.slice(view.tokens[draft.first]?.start ?? 0, view.tokens[draft.end - 1]?.end ?? 0));
    const id = `${key(draft)}|${words}`;
    if (seen.has(id) || (draft.headline && inBody.has(side(draft)))) continue;
    seen.add(id);
    kept.push(draft);
  }
  return kept.map((draft) => {
    const start = view.tokens[draft.first]?.start ?? 0;
    const end = view.tokens[draft.end - 1]?.end ?? 0;
    const told = meetingAt(register, draft.first);
    const present = told ? participantsOf(register, told.fact) : [];
    const there = draft.holders.some((holder) => present.some((one) => isOwnSide(register, [holder], one)));
    const evidence: Evidence = {
      start,
      end,
      quote: text.slice(start, end),
      method: draft.method,
      confidence: draft.confidence,
      of: 'fact',
    };
    const marks = view.marksOf[draft.first] ?? -1;
    return {
      holders: draft.holders,
      voicedBy: draft.voicedBy,
      stance: draft.stance,
      targets: draft.targets,
      addressees: draft.addressees,
      topics: topicsOfPosition(view.reading, work.topics, draft),
      quoted: marks >= 0 && allQuoted(view, draft),
      meeting: told && there ? told.index : null,
      confidence: draft.confidence,
      evidence: [evidence],
    };
  });
}

function allQuoted(view: View, draft: Draft): boolean {
  for (let i = draft.first; i < draft.end; i++)
    if ((view.marksOf[i] ?? -1) < 0 && !isMark(view, i, '"“”„«»')) return false;
  return true;
}
