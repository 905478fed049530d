import type { Sentence } from '../../documents/index.ts';
import type { Stance } from '../../model/index.ts';
import { type Clause, clausesOf, openingPhrase } from './clauses.ts';
import { emit } from './emit.ts';
import { isJoint, isOwnSide, resolve, sideOf } from './register.ts';
import type { NounPhrase } from './subject.ts';
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
      for (let i = phrase.first; i < phrase.end; i++) if (/^(our|my)$/.test(word(view, i))) return true;
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
    const stance = stanceOfClause(work, clause, stretch, sentence, taken);
    if (!stance) continue;
    const bounds = clauseBounds(view, clause, stretch);
    // "We do not speak it and will not learn it": one subject, one stance.
    const goesOn = last?.stance === stance && CONTINUES.test(word(view, bounds.first));
    const before = goesOn && last ? work.drafts[last.draft] : undefined;
    if (before && last) {
      work.drafts[last.draft] = { ...before, end: bounds.end };
      continue;
    }
    last = { stance, draft: work.drafts.length };
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
  taken: (token: number) => number,
): Stance | null {
  if (clause.stance) {
    if (stretch.by === 'after' && clause.cue?.weak && clause.cue.stance !== 'COMMIT') return null;
    if (clause.cue?.id === 'thank-you' && clause.end - clause.first < 7) return null;
    const { view } = work;
    if (word(view, clause.first) === 'whether') return null;
    // "They should do so" says nothing new.
    if (word(view, clause.cueEnd) === 'do' && word(view, clause.cueEnd + 1) === 'so') return null;
    if (clause.end - clause.first < 3 && stretch.by !== 'quote') return null;
    if (
      /^(failed-to|will-not|refuse-we)$/.test(clause.cue?.id ?? '') &&
      tellsOfMeeting(view, clause.cueEnd, Math.min(clause.end, clause.cueEnd + 8))
    )
      return null;
    if ((stretch.by === 'free' || stretch.by === 'signed') && clause.cue?.weak && clause.cue.stance !== 'COMMIT')
      return null;
    if (
      stretch.by !== 'speech' &&
      stretch.by !== 'tag' &&
      clause.cue?.id === 'has-to' &&
      word(work.view, clause.cueAt) === 'had'
    )
      return null;
    if (clause.cue?.stance === 'COMMIT' && isPlan(work.view, clause)) return null;
    // "has not taken a position" is the news of the day.
    if (
      (stretch.by === 'free' || stretch.by === 'signed') &&
      clause.cue?.id === 'will-not' &&
      /^(has|have|had|did)$/.test(word(view, clause.cueAt))
    )
      return null;
    if (
      clause.cue?.id === 'see-no' &&
      /^(information|comment|details|knowledge|armed|news)$/.test(word(view, clause.cueEnd))
    )
      return null;
    if (clause.cue?.id === 'welcome-cue' && /^(to|of)$/.test(word(view, clause.cueAt - 1))) return null;
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
  void sentence;
  if (words < 4) return null;
  return defaultStance(work, clause, stretch);
}

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

/** Words that go on with the subject before. */
const CONTINUES = /^(will|would|shall|must|should|can|could|cannot|does|do|did|is|are|has|have|no|not|never)$/;

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
  if (
    /^(that|this|which)$/.test(head) &&
    /^(is|was)$/.test(word(view, clause.first + 1)) &&
    /^(why|how|where|when)$/.test(word(view, clause.first + 2))
  )
    return null;
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
  if (tellsOfMeeting(view, clause.first, clause.end)) return null;
  if (hasNegator(view, clause)) return 'REJECT';
  const phrase = openingPhrase(view, clause.first, clause.end);
  const actors = phrase ? resolve(register, phrase, stretch.speaker) : [];
  const foreign = actors.length > 0 && actors.every((actor) => !isOwnSide(register, stretch.speaker, actor));
  if (foreign && (stretch.by !== 'signed' || actors.every((actor) => actor.kind === 'COUNTRY'))) return 'ACCUSE';
  return stretch.by === 'quote' ? 'ASSESS' : null;
}

/** Meetings, journeys and calls are the news of the day, not a stance. */
function tellsOfMeeting(view: View, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (
      /^(meeting|meetings|talks|trip|visit|spoke|met|host|summit|session|calendar|telephone|call|invitation|interview|attend|participate)$/.test(
        word(view, i),
      )
    )
      return true;
  return false;
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
    (isMark(view, first, '"“”„«»–—-•*,;:') ||
      /^(and|but|so|as|while)$/.test(word(view, first)) ||
      view.tokens[first]?.text === 'that')
  )
    first++;
  while (end > first && isMark(view, end - 1, '"“”„«»–—,;:.!?(')) end--;
  void stretch;
  return { first, end };
}
