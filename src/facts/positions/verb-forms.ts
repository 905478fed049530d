import type { NounPhrase } from './subject.ts';
import { isMark, type View, word } from './view.ts';

/** The ending of most adverbs; words like "fly" and "rely" are none. */
export const ADVERB = /[a-z]{4}ly$/;

/** Whether a token ends ".." or "…", as some agencies part clauses. */
export const isEllipsis = (view: View, at: number): boolean =>
  isMark(view, at, '…') || (isMark(view, at, '.') && isMark(view, at - 1, '.'));

/** Whether a token is a form of "to be". */
export const isBeFrame = (view: View, at: number): boolean => view.words.be.has(word(view, at));

/** "note", "support": no ending of a third person or a past. */
export const isPlainForm = (view: View, folded: string): boolean =>
  !/(s|ed|ing)$/.test(folded) && !view.words.irregular.has(folded) && !view.words.modals.has(folded);

/** Whether a phrase is plural or "I", so that a verb beside it may be plain. */
export function takesPlainForm({ referent }: NounPhrase): boolean {
  if (
    referent.kind === 'PRONOUN' ||
    referent.kind === 'ROLE' ||
    referent.kind === 'OTHER' ||
    referent.kind === 'DOCUMENT'
  )
    return false;
  if (referent.kind !== 'MENTIONS' || referent.mentions.length > 1) return true;
  const only = referent.mentions[0];
  return only?.kind === 'DEMONYM' || (only?.kind === 'OFFICE' && only.plural);
}

/** "strongly", not "Assembly" or "Italy". */
export function isAdverb(view: View, at: number): boolean {
  const token = view.tokens[at];
  return (
    token !== undefined &&
    ADVERB.test(token.folded) &&
    !view.endingAt.get(at + 1) &&
    !view.words.institutions.has(token.folded) &&
    !token.capital
  );
}
