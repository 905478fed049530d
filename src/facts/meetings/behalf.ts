import type { ActorPhrase } from './actor-phrase.ts';
import type { SentenceScan } from './clause.ts';

const MAX_WORDS = 7;

/**
 * One past the words at a token that tell whose side somebody is on: "for Norway", "on behalf of Norway", "on the one side", "on the Danish side";
 * the token itself where none stand there.
 */
export function pastBehalf({ scan, end }: SentenceScan, from: number): number {
  let at = scan.folded(from) === ',' ? from + 1 : from;
  const link = scan.words.behalf(scan.tokens, at);
  if (link === 0) return from;
  const needsNoun = scan.folded(at) !== 'for' && link === 1;
  at += link;
  const limit = Math.min(end, at + MAX_WORDS);
  let told = false;
  while (at < limit) {
    const side = scan.mention(at, 'COUNTRY', 'DEMONYM', 'ORGANIZATION');
    if (side) {
      at = side.endToken;
      told ||= !needsNoun;
    } else if (scan.is('behalfNouns', at)) {
      at++;
      told = true;
    } else if (scan.is('stateWords', at) || scan.is('determiners', at) || scan.is('counts', at)) at++;
    else break;
  }
  return told ? at : from;
}

/** Whether "and" and the words for their sides are all that stands between two phrases, some of each; and where those words end. */
export function joinedByBehalf(sentence: SentenceScan, left: ActorPhrase, to: number): boolean {
  const { scan } = sentence;
  let and = false;
  let behalf = false;
  for (let at = left.end; at < to; ) {
    const past = pastBehalf(sentence, at);
    if (past > at) {
      behalf = true;
      at = past;
    } else if (scan.is('listMarks', at)) {
      and ||= scan.folded(at) !== ',';
      at++;
    } else return false;
  }
  return and && behalf;
}
