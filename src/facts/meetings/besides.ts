import type { ActorPhrase } from './actor-phrase.ts';
import { phraseStarting, type SentenceScan } from './clause.ts';
import { listFrom } from './lists.ts';

/** Whom else somebody met: "Besides Orla and Tesk, she met Venn", where those words open the sentence; empty where none do. */
export function besides(sentence: SentenceScan, verb: number): readonly ActorPhrase[] {
  const { scan } = sentence;
  const start = sentence.first;
  const words = scan.words.besides(scan.tokens, start);
  const found = words > 0 ? phraseStarting(sentence, start + words) : -1;
  const list = found < 0 ? [] : listFrom(sentence, found);
  const last = list[list.length - 1];
  if (last === undefined || last.end >= verb || scan.folded(last.end) !== ',') return [];
  return list.every(({ kind }) => kind !== 'SIDE' && kind !== 'PRONOUN' && kind !== 'GROUP') ? list : [];
}
