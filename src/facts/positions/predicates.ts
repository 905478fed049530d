import type { Sentence } from '../../documents/index.ts';
import type { Bound } from './bound.ts';
import { guardsHold, receivesGuest } from './guard.ts';
import type { SpeechVerb, StanceFrame } from './language.ts';
import { agentBehind } from './passive-agent.ts';
import type { Predicate } from './predicate.ts';
import type { PositionRules } from './rules.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt, type Referent } from './subject.ts';
import { closesAt, isTag, opensContent } from './told-content.ts';
import { isAdverb, isBeFrame } from './verb-forms.ts';
import { subjectOf } from './verb-subject.ts';
import { isMark, type View, word } from './view.ts';

/** All verbs of speech and attitude of a sentence, in order, each with its subject. */
export function predicatesOf(view: View, rules: PositionRules, sentence: Sentence): Predicate[] {
  const found: Predicate[] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const predicate = predicateAt(view, rules, sentence, at, found);
    if (predicate) {
      found.push(predicate);
      at = Math.max(predicate.end, at + 1);
    } else at++;
  }
  return found;
}

function predicateAt(
  view: View,
  rules: PositionRules,
  sentence: Sentence,
  at: number,
  before: readonly Predicate[],
): Predicate | null {
  const near = rules.frames.matches(view.tokens, at, sentence.endToken);
  const frames = near.length > 0 ? near : behindAddressee(view, rules, sentence, at);
  const speech = view.quoteOf[at] === -1 ? rules.speech.matches(view.tokens, at, sentence.endToken) : [];
  if (view.named[at] === 1) return null;
  // "the EU's support for": no form of "to be".
  if (view.tokens[at]?.kind === 'POSSESSIVE' && view.endingAt.has(at)) return null;
  if (frames.length === 0 && speech.length === 0) return carrierAt(view, sentence, at, before);
  const cue = speech.find((match) => match.value.namesBehind || match.value.owned);
  if (cue) return cuePredicate(view, sentence, at, cue);
  const impersonal = frames.find((match) => match.value.impersonal);
  if (impersonal) return impersonalPredicate(view, sentence, at, impersonal);
  const bound = subjectOf(view, sentence, at, before);
  if (!bound) return null;
  if (isAsked(view, at, bound)) return null;
  // A judgement is the last that a verb is taken for.
  const judged = (match: { value: StanceFrame }): number =>
    (match.value.stance === 'ASSESS' ? 1 : 0) + (match.value.last ? 2 : 0);
  for (const { value: frame, end } of frames.sort((a, b) => judged(a) - judged(b))) {
    if (bound.passive && !isBeFrame(view, at)) {
      if (bound.relation !== 'PASSIVE') continue;
    }
    if (!guardsHold(view, frame.guards, at, end, sentence.endToken)) continue;
    if (frame.greets && receivesGuest(view, end, sentence)) continue;
    if (frame.light && isPerfect(view, at)) continue;
    if (bound.future && frame.stance === 'AGREE') continue;
    // What is only to be said tells of no stance yet.
    if (bound.willed && (frame.stance === 'PRAISE' || frame.stance === 'CONDEMN' || frame.stance === 'CONCERN'))
      continue;
    const negated = bound.negated || (!/\b(no|not|never|without)\b/.test(frame.pattern) && gapNegated(view, at, end));
    const says = speech.some((match) => match.value.kind === 'SAY' || match.value.kind === 'TELL');
    const tag = isTag(view, sentence, at, at + 1, bound) && (says || closesAt(view, sentence, at + 1, bound));
    const spoken = tag ? (speech[0]?.value ?? null) : null;
    return {
      at,
      end,
      frame,
      speech: spoken,
      subject: bound.subject,
      relation: bound.relation,
      negated,
      future: bound.future ?? false,
      patient: bound.patient ?? null,
      ...(bound.until !== undefined && { until: bound.until }),
      start: bound.start,
      tag,
    };
  }
  for (const { value, end } of speech) {
    if (value.kind === 'CUE' || (bound.passive && bound.relation !== 'PASSIVE')) continue;
    const tag = isTag(view, sentence, at, end, bound);
    if (!tag && !opensContent(view, value, end, sentence)) continue;
    return {
      at,
      end,
      frame: null,
      speech: value,
      subject: bound.subject,
      relation: bound.relation,
      negated: bound.negated,
      ...(bound.until !== undefined && { until: bound.until }),
      start: bound.start,
      tag,
    };
  }
  return frames.length > 0 ? asCarrier(at, bound) : null;
}

const FARTHEST_NOUN = 16;

/** "conveyed to the Ambassador, Pavel Tesk, the thanks of": a frame whose noun stands behind whom it is addressed to. */
function behindAddressee(
  view: View,
  rules: PositionRules,
  sentence: Sentence,
  at: number,
): { value: StanceFrame; end: number }[] {
  if (word(view, at + 1) !== 'to' || view.words.be.has(word(view, at))) return [];
  const addressee = phraseStartingAt(view, at + 2, sentence.endToken);
  if (addressee?.referent.kind !== 'MENTIONS') return [];
  let next = addressee.end;
  for (;;) {
    const gap = isMark(view, next, ',') || word(view, next) === 'of' ? 1 : 0;
    const more = view.startingAt.get(next + gap);
    if (!more || (gap === 0 && next !== addressee.end)) break;
    next = more.endToken;
  }
  if (isMark(view, next, ',')) next++;
  const verb = view.tokens[at];
  if (!verb) return [];
  const rest = view.tokens.slice(next, Math.min(sentence.endToken, next + FARTHEST_NOUN));
  return rules.frames
    .matches([verb, ...rest], 0, rest.length + 1)
    .filter((match) => match.value.light && match.end > 1)
    .map(({ value, end }) => ({ value, end: next + end - 1 }));
}

/** "The minister received Tesk and thanked him": a verb of the day whose subject goes on. */
function carrierAt(view: View, sentence: Sentence, at: number, before: readonly Predicate[]): Predicate | null {
  if (!view.words.carries.has(word(view, at)) || (view.quoteOf[at] ?? -1) >= 0) return null;
  const bound = subjectOf(view, sentence, at, before);
  return bound && asCarrier(at, bound);
}

const CARRIED: ReadonlySet<Referent['kind']> = new Set(['MENTIONS', 'ROLE', 'PAIR', 'PRONOUN', 'OTHER', 'GROUP']);

function asCarrier(at: number, { subject, relation, passive, start }: Bound): Predicate | null {
  if (relation !== 'OWN' || passive || !subject || !CARRIED.has(subject.referent.kind)) return null;
  return {
    at,
    end: at + 1,
    frame: null,
    speech: null,
    subject,
    relation,
    negated: false,
    start,
    tag: false,
    carrier: true,
  };
}

/** "Appreciation was expressed": by whom it is told to be, else by all who met. */
function impersonalPredicate(
  view: View,
  sentence: Sentence,
  at: number,
  { value, end }: { value: StanceFrame; end: number },
): Predicate {
  const agent = agentBehind(view, word(view, end - 1) === 'by' ? end - 1 : end, sentence.endToken);
  return {
    at,
    end,
    frame: value,
    speech: null,
    subject: agent ?? { first: at, end: at, referent: { kind: 'GROUP' } },
    relation: 'PASSIVE',
    negated: gapNegated(view, at, end) || view.words.negators.has(word(view, at - 1)),
    patient: { first: at, end, referent: { kind: 'NOUN' } },
    start: at,
    tag: false,
  };
}

/** "has dropped its objection": "has" is no light verb there. */
function isPerfect(view: View, at: number): boolean {
  if (!view.words.have.has(word(view, at))) return false;
  let next = at + 1;
  while (isAdverb(view, next) || view.words.between.has(word(view, next))) next++;
  return /(ed|wn|en)$/.test(word(view, next)) || view.words.irregular.has(word(view, next));
}

/** "whether Orla supports", "if she agreed", "Had they agreed": asked or supposed, not told. */
function isAsked(view: View, at: number, { subject, patient, relation }: Bound): boolean {
  // "as you celebrate": what the listener does.
  if (view.words.listeners.has(word(view, isAdverb(view, at - 1) ? at - 2 : at - 1)) && relation !== 'PASSIVE')
    return true;
  const phrase = relation === 'PASSIVE' ? patient : subject;
  if (!phrase || (relation !== 'OWN' && relation !== 'PASSIVE')) return false;
  const before = word(view, phrase.first - 1);
  return view.words.asking.has(before) || (before === 'had' && view.tokens[phrase.first - 1]?.capital === true);
}

/** "According to Orla,": whom the cue names stands behind it. */
function cuePredicate(
  view: View,
  sentence: Sentence,
  at: number,
  match: { value: SpeechVerb; end: number },
): Predicate | null {
  const subject = match.value.owned
    ? ownerIn(view, at, match.end)
    : phraseStartingAt(view, match.end, sentence.endToken);
  if (!subject) return null;
  const opens = at <= sentence.firstToken + 1;
  let end = subject.end;
  let named = subject;
  if (word(view, end) === 'of') end = view.startingAt.get(end + 1)?.endToken ?? end;
  const apposed = isMark(view, end, ',') ? view.startingAt.get(end + 1) : undefined;
  if (apposed?.kind === 'PERSON') {
    // "According to the minister, Anna Orla,"
    named = { first: subject.first, end: apposed.endToken, referent: { kind: 'MENTIONS', mentions: [apposed] } };
    end = apposed.endToken;
  }
  for (let steps = 0; opens && steps < 14 && end < sentence.endToken && !isMark(view, end, ','); steps++) end++;
  return {
    at,
    end: Math.min(end + (opens ? 1 : 0), sentence.endToken),
    frame: null,
    speech: match.value,
    subject: named,
    relation: 'INVERTED',
    negated: false,
    start: at,
    tag: !opens,
  };
}

/** Whom a possessive in a cue means: "in her view", "in our opinion". */
function ownerIn(view: View, first: number, end: number): NounPhrase | null {
  for (let i = first; i < end; i++) {
    const w = word(view, i);
    if (view.tokens[i]?.kind === 'POSSESSIVE') return phraseEndingAt(view, i, first + 1);
    if (view.words.possessiveFirstPerson.has(w))
      return { first: end - 1, end, referent: { kind: 'FIRST', plural: w === 'our' } };
    if (w === 'their') return { first: i, end, referent: { kind: 'GROUP' } };
    if (view.words.ownersOf.has(w)) return { first: end - 1, end, referent: { kind: 'PRONOUN', word: w } };
  }
  return null;
}

const gapNegated = (view: View, at: number, end: number): boolean => {
  for (let i = at; i < end; i++) {
    if (view.words.gapNegators.has(word(view, i))) return true;
  }
  return false;
};
