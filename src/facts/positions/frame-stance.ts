import type { Stance } from '../../model/index.ts';
import type { StanceTurn } from './language.ts';
import type { Predicate } from './predicate.ts';
import { phraseStartingAt } from './subject.ts';
import { isPlainForm } from './verb-forms.ts';
import { type View, word } from './view.ts';

/** The stance of a frame, where its argument changes it: "insisted that" with a fact, a commitment to what is another's. */
export function stanceOfFrame(view: View, predicate: Predicate, stance: Stance, end: number): Stance {
  if (predicate.future && predicate.frame?.inFuture) return predicate.frame.inFuture;
  const turn = predicate.frame?.turns?.find((one) => turns(view, one, predicate, end));
  return turn?.stance ?? stance;
}

function turns(view: View, turn: StanceTurn, { at, end: from }: Predicate, end: number): boolean {
  if (turn.next !== undefined && word(view, from) !== turn.next) return false;
  if (turn.own !== undefined && !holds(view, at, from, (one) => one === turn.own)) return false;
  if (turn.noGerund && word(view, from).endsWith('ing')) return false;
  if (turn.absent && isSubjunctive(view, from + 1)) return false;
  const held = holds(view, from, Math.min(end, from + turn.reach), (one) => turn.words.has(one));
  return held !== (turn.absent ?? false);
}

function holds(view: View, first: number, end: number, fits: (one: string) => boolean): boolean {
  for (let i = first; i < end; i++) if (fits(word(view, i))) return true;
  return false;
}

/** "insisted that Ghana release the men": a plain verb asks. */
function isSubjunctive(view: View, first: number): boolean {
  const subject = phraseStartingAt(view, first, first + 8);
  const verb = subject ? view.tokens[subject.end] : undefined;
  return (
    subject !== null &&
    verb?.kind === 'WORD' &&
    isPlainForm(view, verb.folded) &&
    !view.words.between.has(verb.folded) &&
    !view.words.prepositions.has(verb.folded) &&
    !view.words.conjunctions.has(verb.folded)
  );
}
