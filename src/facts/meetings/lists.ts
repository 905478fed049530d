import type { ActorPhrase } from './actor-phrase.ts';
import { joinedByBehalf } from './behalf.ts';
import { phraseStarting, type SentenceScan, verbFollows } from './clause.ts';
import type { Scan } from './scan.ts';

/** Whether two phrases stand in one list: only marks and words of enumeration lie between. */
function joined(scan: Scan, left: ActorPhrase, right: ActorPhrase): boolean {
  if (right.first - left.end > 4 || right.first <= left.end - 1) return false;
  if (right.first === left.end) return false;
  for (let at = left.end; at < right.first; at++) {
    const word = scan.folded(at);
    if (
      word === 'with' &&
      scan.folded(at - 1) !== 'together' &&
      scan.folded(at - 1) !== 'along' &&
      !isAnd(scan, at - 1)
    )
      return false;
    if (scan.has('listMarks', word)) continue;
    // "Orla as well as Venn", and not "Orla as her guest".
    if (word === 'as' && scan.folded(at + 1) !== 'well' && scan.folded(at - 1) !== 'well') return false;
    if ((word === 'as' || word === 'well' || word === 'along' || word === 'together') && right.first - left.end <= 4)
      continue;
    return false;
  }
  return true;
}

const isAnd = (scan: Scan, at: number): boolean => scan.folded(at) === 'and' || scan.folded(at) === ',';

/** The list of phrases that starts with one, as objects are told; a clause that begins with "and" is no part of it. */
export const listFrom = (sentence: SentenceScan, start: number): readonly ActorPhrase[] => read(sentence, start, true);

/** The list behind the preposition of a noun ("a meeting between Orla and Venn was held"): the verb after it is the noun's. */
export const complementFrom = (sentence: SentenceScan, start: number): readonly ActorPhrase[] =>
  read(sentence, start, false);

function read(sentence: SentenceScan, start: number, clauses: boolean): readonly ActorPhrase[] {
  const { phrases, scan } = sentence;
  const found: ActorPhrase[] = [];
  for (let i = start; i < phrases.length; i++) {
    const phrase = phrases[i];
    if (phrase === undefined) break;
    const last = found[found.length - 1];
    if (last !== undefined) {
      // "Orla for Norway and Venn for Denmark": the countries between are no part of the list.
      const other = phrase.kind === 'SIDE' && phrases[i + 1];
      if (other && last.kind !== 'SIDE' && joinedByBehalf(sentence, last, other.first)) continue;
      const behalf = last.kind !== 'SIDE' && joinedByBehalf(sentence, last, phrase.first);
      if (!(behalf || joined(scan, last, phrase)) || phrase.kind === 'PRONOUN' || phrase.kind === 'GROUP') break;
      if (clauses && verbFollows(scan, phrase)) break;
      if (
        last.kind === 'SIDE' &&
        phrase.kind !== 'SIDE' &&
        last.sides[0]?.person === null &&
        scan.folded(last.end) === ','
      ) {
        found.push(phrase);
        continue;
      }
    }
    found.push(phrase);
  }
  return closedList(scan, found);
}

/** A list ends with "and": what only commas join to it is another clause or an apposition. */
function closedList(scan: Scan, found: readonly ActorPhrase[]): readonly ActorPhrase[] {
  for (let last = found.length - 1; last > 0; last--) {
    const [left, right] = [found[last - 1], found[last]];
    if (left && right && isAndBetween(scan, left, right)) return found.slice(0, last + 1);
  }
  return found.length > 1 && goesOn(scan, found[found.length - 1]) ? found : found.slice(0, 1);
}

/** "Orla, Venn and local artists": a list whose last item is nobody known. */
function goesOn(scan: Scan, last: ActorPhrase | undefined): boolean {
  if (last === undefined) return false;
  const at = scan.folded(last.end) === ',' ? last.end + 1 : last.end;
  const item = at + scan.words.lastItem(scan.tokens, at);
  return (
    item > at &&
    scan.tokens[item]?.kind === 'WORD' &&
    !scan.tokens[item]?.capital &&
    !scan.is('fillers', item) &&
    !scan.is('presentActs', item) &&
    !scan.is('pastActs', item) &&
    !scan.is('speech', item)
  );
}

/** Whether more than a comma joins two phrases. */
function isAndBetween(scan: Scan, left: ActorPhrase, right: ActorPhrase): boolean {
  for (let at = left.end; at < right.first; at++) if (!['', ','].includes(scan.folded(at))) return true;
  return false;
}

/** "The ambassadors of the guarantors: Bakke of Norway and Pérez of Cuba": those who are named behind the colon. */
export function namedBelow(sentence: SentenceScan, list: readonly ActorPhrase[]): readonly ActorPhrase[] {
  const first = list[0];
  if (first === undefined || !first.plural || first.sides.length > 0) return list;
  for (let at = first.end; at < Math.min(sentence.end, first.end + 30); at++) {
    const mark = sentence.scan.folded(at);
    if (mark !== ':' && (mark !== ',' || at > first.end + 6)) continue;
    const named = phraseStarting(sentence, at + 1);
    if (mark === ',' && sentence.phrases[named]?.kind !== 'NAMED') continue;
    return named >= 0 ? listFrom(sentence, named) : list;
  }
  return list;
}

/** The list of phrases that ends with one, as subjects are told. */
export function listBackTo(sentence: SentenceScan, end: number): readonly ActorPhrase[] {
  const { phrases, scan } = sentence;
  const last = phrases[end];
  if (last === undefined) return [];
  const found: ActorPhrase[] = [last];
  for (let i = end - 1; i >= 0; i--) {
    const phrase = phrases[i];
    const next = found[0];
    if (phrase === undefined || next === undefined) break;
    if (phrase.kind === 'GROUP' || !joined(scan, phrase, next)) break;
    if (phrase.kind === 'PRONOUN' && phrase.word === 'who') break;
    // "On the margins of the Council, Orla met": a comma alone opens a clause, and ends no list.
    if (found.length === 1 && !isAndBetween(scan, phrase, next)) break;
    found.unshift(phrase);
  }
  return found;
}
