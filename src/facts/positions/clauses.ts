import type { Stance } from '../../model/index.ts';
import type { StanceCue } from './language.ts';
import type { PositionRules } from './rules.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './subject.ts';
import { ADVERB } from './verb-forms.ts';
import { isMark, type View, word } from './view.ts';

/** A clause of content with the cue that decides its stance; without one where none fits. */
export interface Clause {
  readonly first: number;
  readonly end: number;
  readonly cue: StanceCue | null;
  readonly cueAt: number;
  readonly cueEnd: number;
  readonly stance: Stance | null;
  readonly subject: NounPhrase | null;
}

/** Whether a phrase is of the speaker's own side. */
export type IsOwn = (phrase: NounPhrase | null) => boolean;

interface Match {
  readonly cue: StanceCue & { readonly rank: number };
  readonly at: number;
  readonly end: number;
  readonly stance: Stance;
  readonly subject: NounPhrase | null;
}

/** A cue that is itself negated: "spare no effort". */
const OWN_NEGATION = /\b(no|not|never|nobody)\b|n't/;
const FARTHEST_NEGATION = 3;

function negatedBefore(view: View, at: number, low: number): boolean {
  for (let i = at - 1; i >= low && i >= at - FARTHEST_NEGATION; i--) {
    if (view.tokens[i]?.kind === 'PUNCTUATION') return false;
    const w = word(view, i);
    if (view.words.negators.has(w) && w !== 'without') return true;
  }
  return false;
}

function negatedInside(view: View, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (view.words.nots.has(word(view, i))) return true;
  return word(view, end) === 'not' || word(view, end) === 'no';
}

/** The subject of a cue: the phrase right before it, else the clause's first. */
function subjectOfCue(view: View, at: number, low: number): NounPhrase | null {
  if (/^(i|we|it)'/.test(word(view, at))) return phraseEndingAt(view, at + 1, low);
  let j = at - 1;
  while (j >= low && (view.words.between.has(word(view, j)) || ADVERB.test(word(view, j)) || isMark(view, j, ','))) j--;
  const near = phraseEndingAt(view, j + 1, low);
  if (near && near.referent.kind !== 'NOUN') return near;
  const opening = openingPhrase(view, low, at);
  return opening ?? near;
}

/** A clause's first phrase, behind an opening "that", "and" or phrase of time. */
export function openingPhrase(view: View, low: number, end: number): NounPhrase | null {
  let at = low;
  const opening = word(view, at);
  if (view.words.prepositions.has(opening) || view.words.conditions.has(opening)) {
    for (let i = at; i < Math.min(end, at + 25); i++) {
      if (isMark(view, i, ',')) {
        at = i + 1;
        break;
      }
    }
  }
  while (
    at < end &&
    (isMark(view, at, '"“”„«»–—,') || view.words.conjunctions.has(word(view, at)) || word(view, at) === 'that')
  )
    at++;
  const phrase = phraseStartingAt(view, at, end);
  return phrase && phrase.end <= end && phrase.first === at ? phrase : null;
}

/** The last place between two tokens at which a clause can end; -1 where there is none. */
function separatorBetween(view: View, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    if (isMark(view, i, ';:.!?–—')) return i;
    if (view.words.separators.has(word(view, i))) {
      if (word(view, i) === 'and' && !isMark(view, i - 1, ',') && to - i > 9) continue;
      return isMark(view, i - 1, ',') ? i - 1 : i;
    }
  }
  return -1;
}

/** Cuts a stretch of content into clauses, each with the cue that decides. `taken` tells tokens that a verb of attitude has. */
export function clausesOf(
  view: View,
  rules: PositionRules,
  first: number,
  end: number,
  taken: (token: number) => boolean,
  isOwn: IsOwn,
): Clause[] {
  const matches: Match[] = [];
  for (let at = first; at < end; at++) {
    if (taken(at) || view.named[at] === 1) continue;
    for (const { value: cue, end: stop } of rules.cues.matches(view.tokens, at, end)) {
      const low = clauseLow(view, first, at);
      const subject = subjectOfCue(view, at, low);
      const own = isOwn(subject);
      if (cue.subject === 'OWN' && !own) continue;
      if (cue.subject === 'OTHER' && (own || subject === null)) continue;
      if ((cue.weak || cue.stance === 'ACCUSE' || cue.stance === 'REJECT') && inRelative(view, at, low)) continue;
      if ((cue.subject !== 'ANY' || cue.weak) && isNounHere(view, at)) continue;
      if (stop - at === 1 && view.tokens[at - 1]?.kind === 'POSSESSIVE') continue;
      // "Should they meet" is a condition.
      if (at === first && view.tokens[at]?.text === 'Should') continue;
      const negated =
        cue.stance !== 'REJECT' &&
        !OWN_NEGATION.test(cue.pattern) &&
        (negatedBefore(view, at, low) || (cue.stance !== 'CONDEMN' && negatedInside(view, at, stop)));
      const stance = negated ? cue.negated : cue.stance;
      if (stance === null) continue;
      matches.push({ cue, at, end: stop, stance, subject });
    }
  }
  const clauses: Clause[] = [];
  let from = first;
  let group: Match[] = [];
  const close = (stop: number): void => {
    if (stop > from) clauses.push(clauseOf(from, stop, group));
    from = stop;
    group = [];
  };
  for (const match of matches) {
    const last = group.at(-1);
    if (last && match.at >= last.end) {
      const separator = separatorBetween(view, last.end, match.at);
      if (separator >= 0 && (!match.cue.weak || match.cue.subject === 'OWN')) {
        close(separator);
        from = separator;
        while (
          from < match.at &&
          (isMark(view, from, ',;:–—') || view.words.separators.has(word(view, from)) || word(view, from) === 'that')
        )
          from++;
      }
    }
    group.push(match);
  }
  close(end);
  return clauses;
}

/** A clause begins behind the last mark, and behind "that", "and", "but" before a cue. */
function clauseLow(view: View, first: number, at: number): number {
  for (let i = at - 1; i >= first; i--) {
    if (isMark(view, i, ';:.!?')) return i + 1;
    if (isMark(view, i, ',') && view.words.separators.has(word(view, i + 1))) return i + 2;
  }
  return first;
}

/** Whether a word that can be a verb is a noun here: "a matter", "the raids by". */
function isNounHere(view: View, at: number): boolean {
  const before = view.tokens[at - 1];
  if (!before) return false;
  if (before.kind === 'POSSESSIVE') return true;
  const w = before.folded;
  if (view.words.beforeNouns.has(w)) return true;
  const plain =
    !/(s|ed|ing)$/.test(word(view, at)) &&
    /^[a-z]+$/.test(w) &&
    !view.words.between.has(w) &&
    !view.words.groups.has(w) &&
    !view.endingAt.get(at);
  if (
    plain &&
    view.tokens[at - 1]?.kind === 'WORD' &&
    !view.words.beforePlainVerbs.has(w) &&
    view.words.nounForms.has(word(view, at))
  )
    return true;
  return view.words.nounPlurals.has(word(view, at)) && view.words.afterNouns.has(word(view, at + 1));
}

function inRelative(view: View, at: number, low: number): boolean {
  // "It is Ghana which failed" blames in its relative.
  if (word(view, low) === 'it' && view.words.isWas.has(word(view, low + 1))) return false;
  for (let i = at - 1; i >= low && i > at - 8; i--) {
    if (isMark(view, i, ',')) return false;
    // "a demand on which there will be no concessions"
    if (view.words.asideRelatives.has(word(view, i))) return !view.words.prepositions.has(word(view, i - 1));
  }
  return false;
}

function clauseOf(first: number, end: number, matches: readonly Match[]): Clause {
  let best: Match | null = null;
  for (const match of matches) {
    if (best === null || better(match, best)) best = match;
  }
  return {
    first,
    end,
    cue: best?.cue ?? null,
    cueAt: best?.at ?? -1,
    cueEnd: best?.end ?? -1,
    stance: best?.stance ?? null,
    subject: best?.subject ?? null,
  };
}

/** Strong before weak; then what stands first; then the longer; then the order of the list. */
function better(a: Match, b: Match): boolean {
  if (a.cue.weak !== b.cue.weak) return b.cue.weak;
  if (a.at !== b.at) return false;
  if (a.end !== b.end) return a.end > b.end;
  return a.cue.rank < b.cue.rank;
}
