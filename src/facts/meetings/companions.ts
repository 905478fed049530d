import type { ActorPhrase } from './actor-phrase.ts';
import { phraseStarting, type SentenceScan } from './clause.ts';
import { listFrom } from './lists.ts';

const MAX_DESCRIPTION = 3;

/** Those told to be with a subject before its verb: "Orla, together with Ambassador Venn, called on", "Orla, in the presence of Venn, received". */
export function companionsOf(
  sentence: SentenceScan,
  subject: readonly ActorPhrase[],
  verb: number,
): readonly ActorPhrase[] {
  const { scan } = sentence;
  const last = subject[subject.length - 1];
  if (last === undefined || last.kind === 'SIDE' || last.kind === 'GROUP') return [];
  const behind = scan.folded(last.end) === ',' ? last.end + 1 : last.end;
  // "Together with Venn, Orla met": the companion opens the sentence.
  const opens =
    scan.folded(sentence.first) !== 'accompanied' &&
    scan.words.companions(scan.tokens, sentence.first) > 0 &&
    (subject[0]?.first ?? 0) > sentence.first + 1;
  const link = scan.words.companions(scan.tokens, behind) === 0 && opens ? sentence.first : behind;
  const words = scan.words.companions(scan.tokens, link);
  if (words === 0) return [];
  for (let at = link + words; at <= link + words + MAX_DESCRIPTION; at++) {
    const found = phraseStarting(sentence, at);
    if (found < 0) continue;
    const list = listFrom(sentence, found).filter((phrase) => phrase.end <= verb);
    return list.every(({ kind }) => kind === 'NAMED' || kind === 'ROLE') ? list : [];
  }
  return [];
}
