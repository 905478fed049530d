import type { Block, Sentence } from '../../documents/index.ts';
import type { Scan } from './scan.ts';

const LONGEST = 16;
const DASHES: ReadonlySet<string> = new Set(['–', '—', '-', '--', '---']);

/**
 * Where a sentence begins behind a dateline ("VIENNA, 8 March (ABC) – ", "SUVA: "): the city that reports is no side of what it
 * tells of. The sentence's own first token where there is none.
 */
export function afterDateline(scan: Scan, block: Block, sentence: Sentence): number {
  const { firstToken, endToken } = sentence;
  if (block.firstSentence !== sentence.index) return firstToken;
  const place = scan.mention(firstToken, 'CITY', 'CAPITAL', 'COUNTRY');
  const shouted = /^[\p{Lu}.'’-]{3,}$/u.test(scan.tokens[firstToken]?.text ?? '');
  if (place === null && !shouted) return firstToken;
  const placeEnd = place?.endToken ?? firstToken + 1;
  if (scan.folded(placeEnd) === ':') return place === null ? firstToken : placeEnd + 1;
  for (let at = placeEnd; at < Math.min(endToken - 1, firstToken + LONGEST); at++) {
    if (DASHES.has(scan.folded(at))) return at + 1;
    // A verb before any dash: the city acts, or the dash is an aside.
    if (scan.is('auxiliaries', at)) return firstToken;
  }
  return firstToken;
}
