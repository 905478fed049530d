import type { Sentence } from '../../documents/index.ts';
import { afterDateline } from '../dateline.ts';
import { type NounPhrase, phraseStartingAt } from './subject.ts';
import { ADVERB } from './verb-forms.ts';
import { isMark, type View, word } from './view.ts';

/** A clause begins behind a semicolon, colon, dash, opening mark or quotation, and with the sentence. */
export function lowerBound(view: View, sentence: Sentence, at: number): number {
  const quote = view.quoteOf[at] ?? -1;
  for (let i = at - 1; i >= sentence.firstToken; i--) {
    if ((view.quoteOf[i] ?? -1) !== quote) {
      if (quote >= 0) return i + 1;
      if (isMark(view, i, '"“”„«»')) return i + 1;
      continue;
    }
    if (isMark(view, i, ';:')) return i + 1;
  }
  return Math.min(at, afterDateline(view.reading, sentence));
}

/** Whether a number or a mark opens a line: in the sentence, or left at the end of the one before. */
export const numbered = (view: View, sentence: Sentence, low: number): boolean =>
  low > sentence.firstToken ||
  (isMark(view, sentence.firstToken - 1, '.)') && /^(\d{1,3}|[a-z])$/.test(word(view, sentence.firstToken - 2)));

/** Whether a sentence is a line of a list of verbs: numbered, or between others that begin so. */
export function listLine(view: View, sentence: Sentence, low: number): boolean {
  if (numbered(view, sentence, low)) return true;
  const { blocks, sentences } = view.reading.document;
  const block = blocks[sentence.block];
  if (block?.firstSentence !== sentence.index) return false;
  // "the Committee:" and "…;" lead a line in, whatever its case.
  if (isMark(view, sentence.firstToken - 1, ':;')) return true;
  return [sentence.block - 1, sentence.block + 1].some((near) => {
    const first = sentences[blocks[near]?.firstSentence ?? -1];
    const head = first && view.tokens[first.firstToken];
    return head?.capital === true && /(ed|[^s]s|ing)$/.test(head.folded) && head.folded.length > 4;
  });
}

/** "1. Condemns", "(a) Urges", "• Thanked": the line begins behind its number or mark. */
export function afterNumber(view: View, low: number): number {
  let first = low;
  if (isMark(view, first, '•-–—*(')) first++;
  if (/^(\d{1,3}|[a-z]|[ivx]{1,4})$/.test(word(view, first)) && isMark(view, first + 1, '.)')) return first + 2;
  return isMark(view, low, '•-–—*') ? first : low;
}

/** The first phrase of a clause, behind what leads it in: "At the meeting with Tesk, Orla". */
export function firstPhrase(view: View, low: number, end: number): NounPhrase | null {
  let at = low;
  for (let steps = 0; steps < 4; steps++) {
    const opening = word(view, at);
    const leadsIn =
      view.words.prepositions.has(opening) ||
      view.words.leads.has(opening) ||
      (opening.endsWith('ing') && view.tokens[at]?.capital);
    if (!leadsIn) break;
    let comma = at;
    while (comma < end && !isMark(view, comma, ',')) comma++;
    if (comma >= end) break;
    at = comma + 1;
  }
  while (
    at < end &&
    (isMark(view, at, '"“”„«»–—-•*') ||
      view.words.conjunctions.has(word(view, at)) ||
      ADVERB.test(word(view, at)) ||
      view.words.leads.has(word(view, at)) ||
      isMark(view, at, ','))
  )
    at++;
  const phrase = phraseStartingAt(view, at, end);
  return phrase && phrase.end <= end ? phrase : null;
}
