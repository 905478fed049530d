import type { Sentence } from '../../documents/index.ts';
import type { Bound } from './bound.ts';
import { hasBefore } from './guard.ts';
import type { SpeechVerb } from './language.ts';
import { phraseStartingAt } from './subject.ts';
import { ADVERB } from './verb-forms.ts';
import { isMark, type View, word } from './view.ts';

/** Whether a verb of speech closes what it tells: the content stands before it. */
export function isTag(view: View, sentence: Sentence, at: number, end: number, bound: Bound): boolean {
  const opens = bound.relation === 'INVERTED' ? at : bound.relation === 'OWN' ? (bound.subject?.first ?? at) : -1;
  if (opens <= sentence.firstToken) return false;
  let left = opens - 1;
  while (left > sentence.firstToken && isMark(view, left, '"”“»«')) left--;
  const closes =
    isMark(view, left, ',?!–—') ||
    (isMark(view, left, '-') && (view.quoteOf[left - 1] ?? -1) >= 0) ||
    (view.quoteOf[opens - 1] ?? -1) >= 0 ||
    isMark(view, opens - 1, '"”“»«') ||
    view.words.tagLeads.has(word(view, opens - 1));
  if (!closes) return false;
  let right = bound.relation === 'INVERTED' ? (bound.subject?.end ?? end) : end;
  if (view.words.tells.has(word(view, at))) right = pastAddressee(view, sentence, right);
  while (right < sentence.endToken && (ADVERB.test(word(view, right)) || view.words.audience.has(word(view, right))))
    right++;
  if (right >= sentence.endToken) return true;
  const next = word(view, right);
  if (next === 'that') return false;
  return (
    isMark(view, right, '.,;:!?"”“»«()–—') ||
    view.words.time.has(next) ||
    bound.relation === 'INVERTED' ||
    view.words.afterTags.has(next)
  );
}

/** Whether a mark stands right behind the verb, or behind the subject that follows it. */
export function closesAt(view: View, sentence: Sentence, end: number, bound: Bound): boolean {
  const right = bound.relation === 'INVERTED' ? (bound.subject?.end ?? end) : end;
  return right >= sentence.endToken || isMark(view, right, '.,;:!?"”“»«');
}

const LONGEST_ADDRESSEE = 12;

/** Behind whom is told: "told a group of members of parliament". */
function pastAddressee(view: View, sentence: Sentence, from: number): number {
  for (let i = from; i < Math.min(sentence.endToken, from + LONGEST_ADDRESSEE); i++) {
    const w = word(view, i);
    if (view.words.endsAddressee.has(w)) return from;
    if (isMark(view, i, '.,;:!?"”“»«()–—') || w === 'whom' || w === 'here' || (view.words.time.has(w) && i > from))
      return w === 'here' ? i + 1 : i;
  }
  return from;
}

/** Whether content follows a verb of speech: "that", a clause, or a quotation. */
export function opensContent(view: View, verb: SpeechVerb, end: number, sentence: Sentence): boolean {
  if (end >= sentence.endToken) return false;
  if (verb.kind === 'AS') return true;
  if (verb.kind === 'TELL' || verb.addressed) return tells(view, end, sentence);
  const next = word(view, end);
  const before = word(view, end - 1);
  if (before === 'that') return true;
  if (view.words.notContent.has(next)) return false;
  if (verb.plain) return true;
  for (let i = end; i < Math.min(end + 14, sentence.endToken); i++) {
    const w = word(view, i);
    if (view.words.opensContent.has(w)) return true;
    if (isMark(view, i, '"“„«:') || (view.quoteOf[i] ?? -1) >= 0) return true;
    if (isMark(view, i, ';')) return false;
  }
  return false;
}

/** "told Tesk that", "told Tesk Ghana must": not "told Tesk about". */
function tells(view: View, end: number, sentence: Sentence): boolean {
  const addressee = phraseStartingAt(view, end, sentence.endToken);
  let at = addressee?.end ?? end + 1;
  while (at < sentence.endToken && view.startingAt.get(at)) at = view.startingAt.get(at)?.endToken ?? at + 1;
  if (!view.words.tellsAbout.has(word(view, at)) && !isMark(view, at, '.')) return true;
  return hasBefore(view, at, sentence.endToken, 14, view.words.that);
}
