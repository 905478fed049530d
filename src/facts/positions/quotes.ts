import type { Sentence } from '../../documents/index.ts';
import type { ActorRef } from '../../model/index.ts';
import { meetingAt, participantsOf } from './meeting-told.ts';
import type { Predicate } from './predicate.ts';
import { predicatesOf } from './predicates.ts';
import type { Register } from './register.ts';
import { resolve } from './resolve.ts';
import type { PositionRules } from './rules.ts';
import type { NounPhrase } from './subject.ts';
import { isMark, sentenceOf, type View } from './view.ts';

interface Work {
  readonly view: View;
  readonly rules: PositionRules;
  readonly register: Register;
  readonly speakers: Map<number, readonly ActorRef[]>;
  carried: readonly ActorRef[];
  readonly resolved: Map<NounPhrase, readonly ActorRef[]>;
}

const FARTHEST_TAG = 30;

/** Finds the speakers of the quotations that a sentence opens: the tag behind, the verb before, the quotation before, who spoke last. */
export function speakerOfQuotations(
  work: Work,
  sentence: Sentence,
  predicates: readonly Predicate[],
  narrator: readonly ActorRef[],
): void {
  const { view } = work;
  let last = -1;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const quote = view.quoteOf[at] ?? -1;
    if (quote < 0 || quote === last) continue;
    last = quote;
    if (work.speakers.has(quote)) continue;
    const speaker = speakerOf(work, quote, sentence, predicates, narrator);
    work.speakers.set(quote, speaker);
    if (speaker.length > 0) work.carried = speaker;
  }
}

function speakerOf(
  work: Work,
  quote: number,
  sentence: Sentence,
  predicates: readonly Predicate[],
  narrator: readonly ActorRef[],
): readonly ActorRef[] {
  const { view, register } = work;
  const span = view.quoteTokens[quote];
  if (!span) return [];
  const behind = tagBehind(work, span.end, predicates, sentence);
  if (behind) {
    const actors = subjectActors(work, behind, narrator);
    if (actors.length > 0) return actors;
  }
  const before = predicates.findLast(
    (one) => one.at < span.first && (view.quoteOf[one.at] ?? -1) < 0 && one.subject !== null && !one.tag,
  );
  if (before) {
    const actors = subjectActors(work, before, narrator);
    if (actors.length > 0) return actors;
  }
  const tag = predicates.findLast(
    (one) => one.at < span.first && (view.quoteOf[one.at] ?? -1) < 0 && one.subject !== null,
  );
  if (tag) {
    const actors = subjectActors(work, tag, narrator);
    if (actors.length > 0) return actors;
  }
  const carriedFrom = view.quotations[quote]?.carriedFrom ?? null;
  if (carriedFrom !== null) {
    const carried = work.speakers.get(carriedFrom);
    if (carried && carried.length > 0) return carried;
  }
  if (work.carried.length > 0) return work.carried;
  if (narrator.some((one) => one.kind === 'PERSON')) return narrator;
  if (register.lastActors.length > 0) return register.lastActors;
  if (narrator.length > 0) return narrator;
  return participantsOf(register, meetingAt(register, span.first)?.fact).slice(0, 1);
}

function subjectActors(work: Work, predicate: Predicate, narrator: readonly ActorRef[]): readonly ActorRef[] {
  if (!predicate.subject) return [];
  const known = work.resolved.get(predicate.subject);
  if (known) return known;
  const actors = resolve(work.register, predicate.subject, narrator);
  work.resolved.set(predicate.subject, actors);
  return actors;
}

/** The verb right behind a quotation, in the sentence in which it ends. */
function tagBehind(
  work: Work,
  end: number,
  predicates: readonly Predicate[],
  sentence: Sentence,
): Predicate | undefined {
  const { view, rules } = work;
  const closing = sentenceOf(view, Math.max(end - 1, 0));
  const following = sentenceOf(view, end + 1);
  const places = closing && closing.index !== sentence.index ? near(view, rules, closing, end) : predicates;
  const fits = (one: Predicate): boolean =>
    one.at >= end &&
    one.at - end < FARTHEST_TAG &&
    one.tag &&
    (view.quoteOf[one.at] ?? -1) < 0 &&
    !opensBetween(view, end, one.at);
  const found = places.find(fits);
  if (found || !following || following.index === closing?.index || following.index === sentence.index) return found;
  // A stop inside the marks may have ended the sentence before the tag.
  return isMark(view, end - 1, ',?!.') && view.tokens[end + 1]?.capital === false
    ? near(view, rules, following, end).find(fits)
    : undefined;
}

/** The verbs of a sentence about a token: as far as a tag can stand from its quotation. */
function near(view: View, rules: PositionRules, sentence: Sentence, at: number): Predicate[] {
  const firstToken = Math.max(sentence.firstToken, at - 4 * FARTHEST_TAG);
  const endToken = Math.min(sentence.endToken, at + 2 * FARTHEST_TAG);
  return predicatesOf(view, rules, { ...sentence, firstToken, endToken });
}

function opensBetween(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((view.quoteOf[i] ?? -1) >= 0) return true;
  return false;
}
