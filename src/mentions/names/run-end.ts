import type { Document, Token } from '../../documents/index.ts';
import { isAmbiguousName, isCourtesy, isFree, isHonorific, isNameWord, isThing, isTown } from './name-word.ts';
import type { NameWords } from './name-words.ts';
import { LONGEST, type Place, type Scan } from './scan.ts';

/** Where the run of name words that begins at a token ends; the token itself where none begins. */
export function runEnd(scan: Scan, at: number, place: Place): number {
  const { taken, words } = scan;
  const { tokens } = scan.document;
  if (!canStart(scan, at, place)) return at;
  let end = at + 1;
  while (end < place.end && end - at < LONGEST) {
    if (
      isFree(end, taken) &&
      isNameWord(tokens[end], words) &&
      !isHonorific(tokens[end], words) &&
      !isThing(tokens[end], words)
    ) {
      end++;
      continue;
    }
    if (isAmbiguousName(end, taken) && isNameWord(tokens[end], words)) {
      end++;
      continue;
    }
    if (
      !place.titleCase &&
      isFree(end, taken) &&
      tokens[end]?.capital &&
      words.insideNames.has(tokens[end]?.folded ?? '')
    ) {
      end++;
      continue;
    }
    const inside =
      isFree(end + 1, taken) &&
      end + 1 < place.end &&
      isNameWord(tokens[end + 1], words) &&
      !isThing(tokens[end + 1], words);
    if ((end - at >= 2 || inside) && isTown(end, taken) && !place.titleCase) {
      end++;
      continue;
    }
    const next = particleRun(tokens, end, place.end, words);
    if (next > end && (isFree(next, taken) || isAmbiguousName(next, taken)) && isNameWord(tokens[next], words)) {
      end = next + 1;
      continue;
    }
    break;
  }
  return end;
}

function particleRun(tokens: readonly Token[], from: number, ceiling: number, words: NameWords): number {
  let at = from;
  while (
    at < ceiling &&
    at - from < 3 &&
    tokens[at]?.kind === 'WORD' &&
    words.particles.has(tokens[at]?.folded ?? '')
  ) {
    at++;
  }
  return at;
}

/** "Reacting, the chairman said": a verb that only begins the sentence. */
const isParticiple = (document: Document, at: number): boolean =>
  /[a-z]{3}ing$/.test(document.tokens[at]?.folded ?? '') &&
  /^(?:,|to|on|the|at|in|for)$/.test(document.tokens[at + 1]?.folded ?? '');

/** "the Velian envoy, Tone Orla": right behind an office and its comma. */
const isBehindOffice = (scan: Scan, at: number): boolean =>
  scan.document.tokens[at - 1]?.folded === ',' && scan.officeEndingAt.get(at - 1)?.plural === false;

function canStart(scan: Scan, at: number, place: Place): boolean {
  const { taken, words } = scan;
  const token = scan.document.tokens[at];
  const previous = scan.document.tokens[at - 1];
  // "President Said Orla": a word of its own, right behind an office or a word of address.
  if (
    token?.capital === true &&
    words.startNames.has(token.folded) &&
    (scan.officeEndingAt.has(at) || isBehindOffice(scan, at) || isHonorific(previous, words)) &&
    at + 1 < place.end &&
    isFree(at + 1, taken) &&
    isNameWord(scan.document.tokens[at + 1], words)
  )
    return true;
  if (!token || !isNameWord(token, words) || isHonorific(token, words) || isThing(token, words)) return false;
  if (isCourtesy(scan.document.tokens, at, words)) return false;
  if (words.beforeHonorifics.has(token.folded) && isHonorific(scan.document.tokens[at + 1], words)) return false;
  if (isFree(at, taken)) {
    const begins = at === place.first || previous?.kind === 'PUNCTUATION';
    if (at === place.first && isParticiple(scan.document, at)) return false;
    if (isBehindOffice(scan, at) && isFree(at + 1, taken) && isNameWord(scan.document.tokens[at + 1], words))
      return true;
    return !(begins && token.text.length > 2 && (scan.small.has(token.folded) || words.common.has(token.folded)));
  }
  // "Health Minister Rosario Orla": a town's name right behind an office, before another name word.
  const direct = scan.officeEndingAt.get(at);
  if (
    isTown(at, taken) &&
    (direct?.endToken === at ||
      (isBehindOffice(scan, at) && isFree(at + 1, taken) && isNameWord(scan.document.tokens[at + 1], words)) ||
      isHonorific(previous, words) ||
      words.colleague.has(previous?.folded ?? ''))
  )
    return true;
  // The country of the office before is no part of the name.
  if (scan.officeEndingAt.get(at + 1)?.outerEnd === at + 1) return false;
  const next = scan.document.tokens[at + 1];
  if (isAmbiguousName(at, taken) && (scan.officeEndingAt.get(at)?.endToken === at || isHonorific(previous, words))) {
    return true;
  }
  return (
    isAmbiguousName(at, taken) &&
    isFree(at + 1, taken) &&
    at + 1 < place.end &&
    isNameWord(next, words) &&
    !words.things.has(next?.folded ?? '')
  );
}
