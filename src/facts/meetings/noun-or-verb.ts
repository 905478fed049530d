import type { SentenceScan } from './clause.ts';
import type { Trigger } from './frames.ts';

/** "A meeting", "her visit", "first call": the word is a noun there, whatever verb it looks like. */
export function isNoun(sentence: SentenceScan, trigger: Trigger): boolean {
  const { scan } = sentence;
  const before = trigger.first - 1;
  if (before < sentence.first || !scan.is('nounOrVerb', trigger.first)) return false;
  const word = scan.folded(before);
  if (word === "'s") return true;
  if (!opensVerb(sentence, before)) return true;
  if (sentence.phrases.some((phrase) => phrase.end === trigger.first)) return false;
  if (
    scan.words.possessives(scan.tokens, before) > 0 ||
    [
      'a',
      'an',
      'the',
      'this',
      'of',
      'first',
      'next',
      'second',
      'last',
      'working',
      'official',
      'state',
      'joint',
    ].includes(word)
  )
    return true;
  return false;
}

/** Whether a word before a verb that can be a noun too makes it the verb: an actor, an auxiliary, an adverb, a mark. */
function opensVerb(sentence: SentenceScan, before: number): boolean {
  const { scan } = sentence;
  if (
    ['a', 'an', 'the', 'his', 'her', 'their'].includes(scan.folded(before - 1)) &&
    scan.words.planned(scan.tokens, before) + scan.words.planning(scan.tokens, before) > 0
  )
    return false;
  if (before < sentence.first || scan.is('beforeVerbs', before)) return true;
  if (sentence.phrases.some((phrase) => phrase.end === before + 1)) return true;
  return (
    scan.words.fillers(scan.tokens, before) > 0 ||
    scan.covering(before, 'DATE') !== null ||
    scan.folded(before).endsWith('ly')
  );
}
