import type { Sentence } from '../../documents/index.ts';
import type { Bound } from './bound.ts';
import { phraseStartingAt } from './subject.ts';
import { isMark, type View, word } from './view.ts';

const FARTHEST_MAIN = 45;

/** "Praising Ghana, Orla urged", "After thanking Ghana, she left", "Having thanked Ghana, she left": the subject stands behind the comma. */
export function frontedSubject(
  view: View,
  sentence: Sentence,
  low: number,
  at: number,
  left: number,
): Omit<Bound, 'negated'> | null {
  const gerund = word(view, at).endsWith('ing');
  const opening = word(view, low);
  const state = left < low && view.words.statesOfMind.has(word(view, at));
  const opens =
    state ||
    (gerund
      ? left < low || (left === low && view.words.frontings.has(opening))
      : left < low && opening === 'having' && at > low);
  if (!opens || (low > sentence.firstToken && !isMark(view, low - 1, ';'))) return null;
  for (let i = at + 1; i < Math.min(sentence.endToken, at + FARTHEST_MAIN); i++) {
    if (isMark(view, i, ';:.')) return null;
    if (!isMark(view, i, ',')) continue;
    const subject = phraseStartingAt(view, i + 1, sentence.endToken);
    if (!subject || subject.referent.kind === 'NOUN') continue;
    const next = word(view, subject.end);
    if (isMark(view, subject.end, ',') && !view.words.asideRelatives.has(word(view, subject.end + 1))) continue;
    if (view.words.glue.has(next) && !view.startingAt.get(subject.end + 1)) continue;
    return { subject, relation: 'INHERITED', passive: false, start: at, until: i };
  }
  return null;
}
