import type { Sentence } from '../../documents/index.ts';
import type { Stance } from '../../model/index.ts';
import { type Clause, clausesOf, openingPhrase } from './clauses.ts';
import { emit } from './emit.ts';
import { guardsHold } from './guard.ts';
import { resolve } from './resolve.ts';
import { isJoint, isOwnSide, sideOf } from './sides.ts';
import type { NounPhrase } from './subject.ts';
import { ADVERB } from './verb-forms.ts';
import { isMark, type View, word } from './view.ts';
import type { Stretch, Work } from './work.ts';

/** Reads the clauses of a stretch of speech. */
export function readStretch(
  work: Work,
  stretch: Stretch,
  sentence: Sentence,
  taken: (token: number) => number,
  headline: boolean,
): void {
  const { view, rules, register } = work;
  if (stretch.end - stretch.first < 2) return;
  // A question holds nothing.
  if (stretch.by !== 'speech' && isMark(view, sentence.endToken - 1, '?')) return;
  const isOwn = (phrase: NounPhrase | null): boolean => {
    if (!phrase) return false;
    const { referent } = phrase;
    if (referent.kind === 'FIRST') return true;
    if (referent.kind === 'GROUP') return isJoint(register, stretch.speaker);
    if (referent.kind === 'PRONOUN') return referent.word === 'it' || stretch.by === 'speech' || stretch.by === 'tag';
    if (referent.kind === 'NOUN') {
      for (let i = phrase.first; i < phrase.end; i++) if (view.words.ours.has(word(view, i))) return true;
      return false;
    }
    const actors = resolve(register, phrase, stretch.speaker);
    // Nothing else tells for whom the speaker speaks.
    const sideless = stretch.speaker.every((one) => sideOf(register, one) === null);
    if (sideless && actors.length === 1 && actors[0]?.kind !== 'PERSON') return true;
    return actors.length > 0 && actors.every((actor) => isOwnSide(register, stretch.speaker, actor));
  };
  let last: { stance: Stance; draft: number } | null = null;
  for (const clause of semicolonParts(view, stretch).flatMap(({ first, end }) =>
    clausesOf(view, rules, first, end, (token) => taken(token) > 0, isOwn),
  )) {
    const stance = stanceOfClause(work, clause, stretch, taken);
    if (!stance) continue;
    const bounds = clauseBounds(view, clause);
    // "We do not speak it and will not learn it": one subject, one stance.
    const goesOn = last?.stance === stance && view.words.continues.has(word(view, bounds.first));
    const before = goesOn && last ? work.drafts[last.draft] : undefined;
    if (before && last) {
      work.drafts[last.draft] = { ...before, end: bounds.end };
      continue;
    }
    // "Ghana must reopen the border" is said of Ghana, not by it.
    const asked =
      stretch.narrator &&
      ((clause.cue?.targets === 'SUBJECT' && (stance === 'DEMAND' || stance === 'CALL_FOR')) ||
        (stance === 'REJECT' && view.words.abilities.has(word(view, clause.cueAt))));
    const holders = asked ? (stretch.narrator ?? []) : stretch.speaker;
    last = { stance, draft: work.drafts.length };
    emit(work, {
      holders,
      voicedBy: null,
      stance,
      first: bounds.first,
      end: bounds.end,
      argument: clause.first,
      patient: null,
      rule: clause.cue?.targets ?? 'ARGUMENT',
      subject: clause.subject,
      cueAt: clause.cueAt,
      addresses: false,
      asksPresent: false,
      forSide: false,
      addressees: stretch.addressees,
      method: `position.${clause.cue ? clause.cue.id : 'content'}.${stretch.by}`,
      confidence: clause.cue ? (clause.cue.weak ? 0.6 : 0.75) : 0.4,
      headline,
    });
  }
}

function stanceOfClause(work: Work, clause: Clause, stretch: Stretch, taken: (token: number) => number): Stance | null {
  if (clause.stance) {
    if (stretch.by === 'after' && clause.cue?.weak && clause.cue.stance !== 'COMMIT') return null;
    const { view } = work;
    const { cue } = clause;
    if (clause.end - clause.first < (cue?.leastClause ?? 0)) return null;
    if (word(view, clause.first) === 'whether') return null;
    // "They should do so" says nothing new.
    if (word(view, clause.cueEnd) === 'do' && word(view, clause.cueEnd + 1) === 'so') return null;
    if (clause.end - clause.first < 3 && stretch.by !== 'quote') return null;
    if (!guardsHold(view, cue?.guards, clause.cueAt, clause.cueEnd, clause.end)) return null;
    if ((stretch.by === 'free' || stretch.by === 'signed') && clause.cue?.weak && clause.cue.stance !== 'COMMIT')
      return null;
    if (isNews(stretch) && cue?.news?.has(word(view, clause.cueAt))) return null;
    if (clause.stance === 'COMMIT' && cue?.plans && isPlan(view, clause)) return null;
    return clause.stance;
  }
  if (stretch.by === 'free') return null;
  if (stretch.by === 'signed' && clause.end - clause.first < 6) return null;
  if (stretch.by === 'signed' && !/^[A-Z]/.test(work.view.tokens[clause.first]?.text ?? '')) return null;
  let words = 0;
  for (let i = clause.first; i < clause.end; i++) {
    if (taken(i) === 1) return null;
    if (work.view.tokens[i]?.kind !== 'PUNCTUATION') words++;
  }
  if (words < 4) return null;
  return defaultStance(work, clause, stretch);
}

/** Whether words are the narrator's, so that they may be the news of the day. */
const isNews = ({ by }: Stretch): boolean => by === 'free' || by === 'signed';

/** A stretch cut at its semicolons. */
function semicolonParts(view: View, stretch: Stretch): { first: number; end: number }[] {
  const parts: { first: number; end: number }[] = [];
  let first = stretch.first;
  for (let i = first; i < stretch.end; i++) {
    if (!isMark(view, i, ';')) continue;
    parts.push({ first, end: i });
    first = i + 1;
  }
  parts.push({ first, end: stretch.end });
  return parts;
}

/** "will travel to Holm": a plan of the day, no position. */
function isPlan(view: View, clause: Clause): boolean {
  const { words } = view;
  let at = clause.cueEnd;
  while (at < clause.end && (ADVERB.test(word(view, at)) || words.beforePlans.has(word(view, at)))) at++;
  const verb = word(view, at);
  if (word(view, at - 1) === 'be' && (words.placing.has(verb) || words.onPlaces.has(verb))) return true;
  if (words.lightPlans.has(verb))
    return words.planned.has(word(view, at + 1)) && !words.onPlaces.has(word(view, at + 2));
  return words.planVerbs.has(verb);
}

/** The stance of a clause that no cue decides: a denial, a charge where another is its subject, else a judgement. */
function defaultStance(work: Work, clause: Clause, stretch: Stretch): Stance | null {
  const { view, register } = work;
  const { words } = view;
  if (stretch.by === 'as' || stretch.by === 'after' || stretch.by === 'turn') return null;
  const head = clause.first < clause.end ? word(view, clause.first) : '';
  if (words.asksWhether.has(head)) return null;
  if (stretch.toldAs) return stretch.toldAs;
  if (
    words.pointers.has(head) &&
    words.isWas.has(word(view, clause.first + 1)) &&
    words.reasons.has(word(view, clause.first + 2))
  )
    return null;
  const small = view.tokens[clause.first]?.capital === false;
  if (stretch.by === 'quote' && small && clause.first === stretch.first) return null;
  if (stretch.by === 'quote' && words.thirdPersons.has(head)) return 'ACCUSE';
  if (head === 'it' && words.isWas.has(word(view, clause.first + 1)) && isCleft(view, clause)) return 'ACCUSE';
  if (words.weAndI.has(head) && stretch.by === 'quote' && !hasNegator(view, clause)) return null;
  if (tellsOfMeeting(view, clause.first, clause.end)) return null;
  const phrase = openingPhrase(view, clause.first, clause.end);
  const actors = phrase ? resolve(register, phrase, stretch.speaker) : [];
  if (hasNegator(view, clause)) return stretch.by === 'signed' && phrase?.referent.kind !== 'FIRST' ? null : 'REJECT';
  const foreign = actors.length > 0 && actors.every((actor) => !isOwnSide(register, stretch.speaker, actor));
  if (stretch.judges) return 'ASSESS';
  if (foreign && (stretch.by !== 'signed' || actors.every((actor) => actor.kind === 'COUNTRY')))
    return promises(view, clause) ? null : 'ACCUSE';
  return stretch.by === 'quote' ? 'ASSESS' : null;
}

/** Meetings, journeys and calls are the news of the day, not a stance. */
function tellsOfMeeting(view: View, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (view.words.meetingNouns.has(word(view, i))) return true;
  return false;
}

function hasNegator(view: View, clause: Clause): boolean {
  for (let i = clause.first; i < Math.min(clause.end, clause.first + 25); i++)
    if (view.words.negators.has(word(view, i))) return true;
  return false;
}

/** A clause without the words and marks that only lead in or out. */
function clauseBounds(view: View, clause: Clause): { first: number; end: number } {
  let { first, end } = clause;
  while (
    first < end &&
    (isMark(view, first, '"“”„«»–—-•*,;:') ||
      view.words.leadsOut.has(word(view, first)) ||
      view.tokens[first]?.text === 'that')
  )
    first++;
  while (end > first && isMark(view, end - 1, '"“”„«»–—,;:.!?(')) end--;
  return { first, end };
}

/** Whether a clause tells of something to come. */
function promises(view: View, clause: Clause): boolean {
  for (let i = clause.first; i < Math.min(clause.end, clause.first + 8); i++)
    if (view.words.futures.has(word(view, i)) || word(view, i) === 'would') return true;
  return false;
}

const FARTHEST_CLEFT = 9;

/** "It is Ghana that has failed": a name between "it is" and a relative. */
function isCleft(view: View, { first, end }: Clause): boolean {
  let named = false;
  for (let i = first + 2; i < Math.min(end, first + FARTHEST_CLEFT); i++) {
    if (view.endingAt.get(i)) named = true;
    if (view.words.clefts.has(word(view, i))) return named || i === first + 3;
  }
  return false;
}
