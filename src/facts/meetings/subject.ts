import type { ActorPhrase } from './actor-phrase.ts';
import { type SentenceScan, verbFollows } from './clause.ts';

/**
 * The subject of words at a token: the nearest phrase before them that can be one, relative clauses and objects between skipped;
 * -1 where the sentence has none before.
 */
export function subjectBefore(sentence: SentenceScan, at: number): number {
  const { phrases, scan } = sentence;
  // "…, who later met": the one before "who".
  for (let back = at - 1; back >= Math.max(sentence.first, at - 8); back--) {
    const word = scan.folded(back);
    if (word === 'who' || word === 'which') {
      const antecedent = phrases.findLastIndex((phrase) => phrase.end <= back);
      if (antecedent >= 0 && back - (phrases[antecedent]?.end ?? 0) <= 3) return antecedent;
      break;
    }
    if (phrases.some((phrase) => phrase.end === back + 1)) break;
  }
  const quoted = openQuote(sentence, at);
  for (let i = phrases.length - 1; i >= 0; i--) {
    const phrase = phrases[i];
    if (phrase === undefined || phrase.end > at || !phrase.subjectLike || phrase.first < quoted) continue;
    if (inRelativeClause(sentence, phrase, at)) continue;
    return i;
  }
  return -1;
}

/** The token where a quotation that holds a token opens, in this sentence; the sentence's start where none does. */
function openQuote(sentence: SentenceScan, at: number): number {
  const { scan } = sentence;
  const token = scan.tokens[at];
  if (token === undefined) return sentence.first;
  const opens = scan.quoteAround(token.start);
  if (opens === null) return sentence.first;
  for (let i = sentence.first; i < at; i++) if ((scan.tokens[i]?.start ?? 0) >= opens) return i;
  return sentence.first;
}

/** Whether a phrase stands in a clause between commas that has closed again before a token ("Orla, whom Venn had invited, met"). */
function inRelativeClause(sentence: SentenceScan, phrase: ActorPhrase, at: number): boolean {
  const { scan } = sentence;
  let opened = -1;
  for (let i = phrase.first - 1; i >= Math.max(sentence.first, phrase.first - 8); i--) {
    const word = scan.folded(i);
    if (['who', 'whom', 'whose', 'which', 'where'].includes(word)) {
      opened = i;
      break;
    }
    if (word === ',' || word === ';') break;
  }
  if (opened < 0 || scan.folded(opened - 1) !== ',') return false;
  for (let i = phrase.end; i < at; i++) if (scan.folded(i) === ',') return true;
  return false;
}

/** The subject of a clause that comes after words at the sentence's start ("Meeting Venn, Orla said"). */
export function subjectAfter(sentence: SentenceScan, from: number): number {
  const { phrases, scan } = sentence;
  return phrases.findIndex(
    (phrase) =>
      phrase.first >= from &&
      phrase.subjectLike &&
      (scan.folded(phrase.first - 1) === ',' ||
        scan.folded(phrase.first - 1) === 'that' ||
        scan.is('speech', phrase.first - 1) ||
        phrase.kind === 'PRONOUN' ||
        verbFollows(scan, phrase)),
  );
}
