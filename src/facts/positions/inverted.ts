import type { Sentence } from '../../documents/index.ts';
import type { Bound } from './bound.ts';
import { phraseStartingAt } from './subject.ts';
import { isMark, type View, word } from './view.ts';

/** Behind a quotation or a comma, with the subject after the verb: "…," said Orla. */
export function isInverted(view: View, sentence: Sentence, at: number): boolean {
  const dash = isMark(view, at - 1, '–—-') && (view.quoteOf[at - 2] ?? -1) >= 0;
  const opens = dash || isMark(view, at - 1, ',"”“»«.?!') || (view.quoteOf[at - 1] ?? -1) >= 0;
  if (!opens || at === sentence.firstToken) return false;
  const phrase = phraseStartingAt(view, at + 1, sentence.endToken);
  // Behind a comma the subject must close the clause: "Orla, in Holm, said Velia must" is none.
  if (
    phrase &&
    isMark(view, at - 1, ',') &&
    (view.quoteOf[at - 2] ?? -1) < 0 &&
    !closesClause(view, sentence, phrase.end)
  )
    return false;
  return phrase !== null && phrase.referent.kind !== 'NOUN' && view.words.inverts.has(word(view, at));
}

const closesClause = (view: View, sentence: Sentence, at: number): boolean =>
  at >= sentence.endToken ||
  isMark(view, at, '.,;:!?"”“»«()–—') ||
  view.words.time.has(word(view, at)) ||
  word(view, at) === 'who';

/** A verb with the subject behind it. */
export function invertedBound(view: View, sentence: Sentence, at: number, negated: boolean): Bound | null {
  const subject = phraseStartingAt(view, at + 1, sentence.endToken);
  return subject ? { subject, relation: 'INVERTED', negated, passive: false, start: at } : null;
}
