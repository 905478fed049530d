import type { Block, Sentence } from '../../documents/index.ts';
import type { Reading } from '../../mentions/index.ts';
import { type ActorRef, sameActor } from '../../model/index.ts';
import type { PositionFact } from '../fact.ts';
import type { MeetingsFound } from '../meetings/index.ts';
import { readTopics, type TopicData } from '../topics/index.ts';
import { argumentEnd, evidenceOf } from './argument.ts';
import { afterDateline } from './clause-start.ts';
import { openingPhrase } from './clauses.ts';
import { readStretch } from './content.ts';
import { conveyed } from './conveyed.ts';
import { emit } from './emit.ts';
import { toFacts } from './facts-of.ts';
import { stanceOfFrame } from './frame-stance.ts';
import type { PositionLanguage } from './language.ts';
import type { Predicate } from './predicate.ts';
import { predicatesOf } from './predicates.ts';
import { speakerOfQuotations } from './quotes.ts';
import { isOwnSide, meetingAt, newRegister, noteSubject, participantsOf, resolve, sideOf } from './register.ts';
import { positionRules } from './rules.ts';
import { narratorsOf } from './signatory.ts';
import { addFree, addQuotes, closeStretch, openStretches, stretchAt, trimLeft } from './stretches.ts';
import { actorsBetween, isMark, viewOf, word } from './view.ts';
import type { Stretch, Work } from './work.ts';

const FACT_BLOCKS: ReadonlySet<Block['kind']> = new Set(['BODY', 'QUOTE', 'TURN', 'DATELINE', 'HEADLINE']);

/** A line taken for a masthead that is a sentence all the same. */
const isSentence = (text: string, block: Block): boolean =>
  block.kind === 'MASTHEAD' && block.end - block.start > 50 && text.charAt(block.end - 1) === '.';

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
    topics: readTopics(reading, data.topics),
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
    if (!FACT_BLOCKS.has(block.kind) && !isSentence(reading.document.text, block)) continue;
    work.carried = [];
    const narrator = narrators.get(block.index) ?? null;
    if (narrator === null) continue;
    if (block.kind === 'TURN') noteSubject(work.register, narrator.holders);
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = reading.document.sentences[s];
      if (!sentence) continue;
      for (const part of partsOf(sentence)) readSentence(work, part, block, narrator.holders, narrator.spoken);
      for (; person < people.length; person++) {
        const mention = people[person];
        if (!mention || mention.firstToken >= sentence.endToken) break;
        if (mention.kind === 'PERSON') work.register.seenAt.set(mention.person, mention.firstToken);
      }
    }
  }
  return toFacts(work);
}

const LONGEST_SENTENCE = 240;

/** A sentence in parts, so that no rule looks farther than some words: one of ordinary length is one part. */
function partsOf(sentence: Sentence): Sentence[] {
  const parts: Sentence[] = [];
  for (let first = sentence.firstToken; first < sentence.endToken; first += LONGEST_SENTENCE)
    parts.push({ ...sentence, firstToken: first, endToken: Math.min(sentence.endToken, first + LONGEST_SENTENCE) });
  return parts;
}

function readSentence(
  work: Work,
  sentence: Sentence,
  block: Block,
  signed: readonly ActorRef[],
  spoken: boolean,
): void {
  const title = block.kind === 'HEADLINE' ? titleSpeaker(work, sentence, signed) : null;
  const narrator = title?.speaker ?? signed;
  const { view, rules, register } = work;
  const predicates = predicatesOf(view, rules, sentence);
  noteOpening(work, sentence, narrator);
  speakerOfQuotations(work, sentence, predicates, narrator);
  const stretches: Stretch[] = [];
  const taken = new Uint8Array(sentence.endToken - sentence.firstToken);
  // 1 where a verb of attitude has a token, 2 where a tag has.
  const take = (first: number, end: number, by: 1 | 2 = 1): void => {
    for (let i = Math.max(first, sentence.firstToken); i < Math.min(end, sentence.endToken); i++)
      taken[i - sentence.firstToken] = by;
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
    const told = stretchAt(stretches, predicate.at)?.speaker ?? (spoken ? narrator : []);
    const around = quote >= 0 ? (work.speakers.get(quote) ?? []) : told;
    const first = around.length > 0 ? around : narrator;
    const actors = actorsOf(work, predicate, first, narrator);
    const next = predicates[index + 1];
    if (predicate.tag || predicate.frame === null) {
      take(predicate.start, predicate.end, predicate.tag ? 2 : 1);
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
    closeStretch(stretches, predicate, predicates[index - 1]);
    const more = isMark(view, end, ',') ? end + 1 : end;
    const further = word(view, more) === 'and' && word(view, more + 1) === 'that' ? more + 2 : -1;
    const speaks = quote < 0 && around.length === 0;
    const held = conveyed(work, predicate, holdersOf(work, predicate, actors, around), narrator);
    if (!held) continue;
    take(
      predicate.relation === 'OWN' && predicate.at - (predicate.subject?.end ?? 0) < 6 ? predicate.start : predicate.at,
      end,
    );
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
      stance: stanceOfFrame(view, predicate, stance, end),
      first: evidenceOf(view, predicate, held.holders),
      end,
      // A light verb's argument begins behind its noun: "voiced Norway's support for".
      argument: predicate.frame.light ? predicate.end : predicate.at + 1,
      rule: predicate.frame.targets,
      subject: null,
      cueAt: -1,
      addresses: predicate.frame.addresses,
      asksPresent: predicate.frame.asksPresent ?? false,
      forSide: predicate.frame.forSide ?? false,
      addressees: stretchAt(stretches, predicate.at)?.addressees ?? [],
      method: `position.${predicate.frame.id}`,
      confidence: 0.85,
      headline,
    });
  }
  if (predicates.length === 0 || !/[.!?]/.test(view.reading.document.text.slice(sentence.end - 1, sentence.end)))
    noteList(work, sentence, narrator);
  addQuotes(work, sentence, stretches);
  if (title)
    stretches.push({ first: title.first, end: sentence.endToken, speaker: title.speaker, addressees: [], by: 'tag' });
  addFree(work, sentence, stretches, predicates, narrator, block, spoken);
  for (const stretch of stretches)
    readStretch(work, stretch, sentence, (token) => taken[token - sentence.firstToken] ?? 0, headline);
}

const FARTHEST_COLON = 14;

/** "Orla to her colleague: I expect": who speaks in a headline with a colon. */
function titleSpeaker(
  work: Work,
  sentence: Sentence,
  narrator: readonly ActorRef[],
): { speaker: readonly ActorRef[]; first: number } | null {
  const { view, register } = work;
  for (let i = sentence.firstToken + 1; i < Math.min(sentence.endToken, sentence.firstToken + FARTHEST_COLON); i++) {
    if (!isMark(view, i, ':')) continue;
    const phrase = openingPhrase(view, sentence.firstToken, i);
    const speaker = phrase?.referent.kind === 'MENTIONS' ? resolve(register, phrase, narrator) : [];
    return speaker.length === 1 && speaker[0]?.kind === 'PERSON' ? { speaker, first: i + 1 } : null;
  }
  return null;
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
  for (const mention of actorsBetween(view, sentence.start, sentence.end))
    if (mention.kind === 'PERSON') people.add(mention.person);
  if (people.size > 1) work.listed = [...people].map((person) => ({ kind: 'PERSON', person }));
  else {
    const phrase = openingPhrase(view, sentence.firstToken, sentence.endToken);
    const actors = phrase ? resolve(register, phrase, narrator) : [];
    const countries = countriesListed(work, sentence);
    if (countries.length > 1) work.listed = countries;
    else if (actors.length > 0) work.listed = actors;
  }
}

/** "The Ministers of A, B and C, meeting in D:" the countries before a verb or a participle. */
function countriesListed({ view }: Work, sentence: Sentence): ActorRef[] {
  const found: ActorRef[] = [];
  for (const mention of actorsBetween(view, sentence.start, sentence.end)) {
    if (mention.kind !== 'COUNTRY') continue;
    if (view.words.placing.has(word(view, mention.firstToken - 1))) break;
    found.push({ kind: 'COUNTRY', code: mention.code });
  }
  return found;
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
