import type { Sentence } from '../../documents/index.ts';
import type { ActorRef } from '../../model/index.ts';
import type { Predicate } from './predicate.ts';
import { ADVERB, isEllipsis } from './verb-forms.ts';
import { isMark, type View, word } from './view.ts';

/** One past the last token of a verb's argument: the sentence, a clause of its own, or the next verb of the same subject ends it. */
export function argumentEnd(view: View, sentence: Sentence, predicate: Predicate, next: Predicate | undefined): number {
  const quote = view.quoteOf[predicate.at] ?? -1;
  let limit = sentence.endToken;
  if (next && next.at >= predicate.end && endsArgument(view, predicate, next))
    limit = Math.max(predicate.end, next.start);
  if (predicate.until !== undefined) limit = Math.min(limit, Math.max(predicate.end, predicate.until));
  let end = predicate.end;
  for (; end < limit; end++) {
    if (isMark(view, end, ';:') || isEllipsis(view, end + 1)) break;
    const inside = view.quoteOf[end] ?? -1;
    if (quote >= 0 ? inside !== quote : inside >= 0 && end > predicate.end + 1) break;
    if (end > predicate.end && word(view, end) === 'and' && word(view, end + 1) === 'that') break;
    if (isMark(view, end, ',') && end > predicate.end) {
      const following = word(view, end + 1);
      if (view.words.opensClause.has(following)) break;
      if (
        view.words.conjunctions.has(following) &&
        next &&
        next.at < limit + 1 &&
        limit !== sentence.endToken &&
        limit - end < 6
      )
        break;
    }
  }
  while (
    end > predicate.end &&
    (isMark(view, end - 1, ',.!?–—"“”„«»(') || view.words.conjunctions.has(word(view, end - 1)))
  )
    end--;
  return Math.max(end, predicate.end);
}

/** Whether the next verb stands beside this one, not inside what it tells. */
function endsArgument(view: View, predicate: Predicate, next: Predicate): boolean {
  if (next.relation === 'INHERITED' || next.relation === 'BARE') return true;
  if (next.relation === 'RELATIVE') return true;
  if (next.tag || next.relation === 'INVERTED') return true;
  for (let i = next.start - 1; i >= Math.max(predicate.end, next.start - 3); i--) {
    if (isMark(view, i, ',;') || view.words.conjunctions.has(word(view, i))) return true;
  }
  return false;
}

const SHORT_PASSIVE = 3;

/** Where the evidence begins: the verb, or "we", "I" and a country right before it. */
export function evidenceOf(view: View, predicate: Predicate, holders: readonly ActorRef[], end: number): number {
  const { subject, patient } = predicate;
  if (predicate.relation === 'PASSIVE' && patient && end - predicate.at < SHORT_PASSIVE) return patient.first;
  if (!subject || predicate.relation !== 'OWN') return predicate.at;
  const near = predicate.at - subject.end <= 4;
  if (near && end - predicate.at < 2) return subject.first;
  const first = subject.referent.kind === 'FIRST';
  const country = holders.length === 1 && holders[0]?.kind === 'COUNTRY';
  if (near && (first || country)) return subject.first;
  const adverb = word(view, predicate.at - 1);
  return ADVERB.test(adverb) && predicate.at - 1 > subject.end - 1 ? predicate.at - 1 : predicate.at;
}
