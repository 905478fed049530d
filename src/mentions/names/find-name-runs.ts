import type { Document } from '../../documents/index.ts';
import type { OfficeMention } from '../offices/office.ts';
import type { WorldMention } from '../world-mentions.ts';
import { describe } from './describe.ts';
import type { NameRun } from './name-run.ts';
import type { NameWords } from './name-words.ts';
import { runEnd } from './run-end.ts';
import type { Scan, Taken } from './scan.ts';

/** Finds runs of capitalised words that can be names of people. */
export function findNameRuns(
  document: Document,
  taken: Taken,
  offices: readonly OfficeMention[],
  world: readonly WorldMention[],
  words: NameWords,
): NameRun[] {
  const officeEndingAt = new Map<number, OfficeMention>();
  const officeStartingAt = new Map<number, OfficeMention>();
  for (const office of offices) {
    officeEndingAt.set(office.endToken, office);
    officeStartingAt.set(office.firstToken, office);
  }
  for (const office of offices) {
    if (!officeEndingAt.has(office.outerEnd)) officeEndingAt.set(office.outerEnd, office);
    if (!officeStartingAt.has(office.outerFirst)) officeStartingAt.set(office.outerFirst, office);
  }
  const scan: Scan = {
    document,
    taken,
    words,
    small: smallWords(document),
    officeEndingAt,
    officeStartingAt,
    worldEndingAt: new Map(world.map((mention) => [mention.endToken, mention])),
    worldStartingAt: new Map(world.map((mention) => [mention.firstToken, mention])),
  };
  const runs: NameRun[] = [];
  for (const sentence of document.sentences) {
    const running = document.blocks[sentence.block]?.kind === 'BODY';
    const titleCase = !running && isTitleCase(document, sentence.firstToken, sentence.endToken, words, taken);
    const place = { sentence: sentence.index, first: sentence.firstToken, end: sentence.endToken, titleCase };
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const end = runEnd(scan, at, place);
      if (end > at) runs.push(describe(scan, at, end, place));
      at = Math.max(end, at + 1);
    }
  }
  return runs;
}

/** Words that the text writes small somewhere: no names where they only begin a sentence. */
function smallWords(document: Document): ReadonlySet<string> {
  const small = new Set<string>();
  for (const token of document.tokens) if (token.kind === 'WORD' && !token.capital) small.add(token.folded);
  return small;
}

/** Most common words of a sentence stand capitalised: a headline's way of writing. Names and titles do not count. */
function isTitleCase(document: Document, first: number, end: number, words: NameWords, taken: Taken): boolean {
  let [capitals, all, loud] = [0, 0, 0];
  for (let i = first; i < end; i++) {
    const token = document.tokens[i];
    if (token?.kind !== 'WORD' || token.text.length < 4) continue;
    if (token.text === token.text.toUpperCase()) loud++;
    if (i === first || taken.office.has(i) || taken.world.has(i) || !words.common.has(token.folded)) continue;
    all++;
    if (token.capital) capitals++;
  }
  return (all >= 1 && capitals / all > 0.6) || (loud >= 3 && capitals === all);
}
