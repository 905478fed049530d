import type { Side } from './actor-phrase.ts';
import { phraseStarting, type SentenceScan } from './clause.ts';
import { complementFrom } from './lists.ts';
import type { Register } from './register.ts';
import { sidesOf } from './sides-told.ts';

/** "… under the co-chairmanship of Orla and Venn", "co-chaired by Orla and Venn". */
export function chairsAfter(sentence: SentenceScan, register: Register, from: number): readonly Side[] {
  const { scan } = sentence;
  for (let at = from; at < sentence.end; at++) {
    if (!scan.is('chairing', at)) continue;
    const found = phraseStarting(sentence, at + scan.words.chairing(scan.tokens, at));
    return found < 0 ? [] : sidesOf(scan, register, complementFrom(sentence, found), []);
  }
  return [];
}
