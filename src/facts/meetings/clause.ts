import type { ActorPhrase } from './actor-phrase.ts';
import type { Scan } from './scan.ts';

/** A sentence with its actor phrases. */
export interface SentenceScan {
  readonly scan: Scan;
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly phrases: readonly ActorPhrase[];
}

const MAX_REACH = 34;
const LIST_MARKS = new Set([',', 'and', '&', ';', 'then', 'also', 'with', 'plus', 'or']);

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
    if (LIST_MARKS.has(word)) continue;
    if ((word === 'as' || word === 'well' || word === 'along' || word === 'together') && right.first - left.end <= 4)
      continue;
    return false;
  }
  return true;
}

const isAnd = (scan: Scan, at: number): boolean => scan.folded(at) === 'and' || scan.folded(at) === ',';

const AUXILIARIES = new Set([
  'has',
  'have',
  'had',
  'was',
  'were',
  'is',
  'are',
  'will',
  'would',
  'who',
  'also',
  'did',
  'does',
]);

/** Whether a verb follows a phrase: then it opens a clause of its own. */
const verbFollows = (scan: Scan, phrase: ActorPhrase): boolean =>
  (AUXILIARIES.has(scan.folded(phrase.end)) && scan.folded(phrase.end) !== 'who') ||
  scan.words.speech(scan.tokens, phrase.end) > 0;

/** The list of phrases that starts with one, as objects are told; a clause that begins with "and" is no part of it. */
export function listFrom(sentence: SentenceScan, start: number): readonly ActorPhrase[] {
  const { phrases, scan } = sentence;
  const found: ActorPhrase[] = [];
  for (let i = start; i < phrases.length; i++) {
    const phrase = phrases[i];
    if (phrase === undefined) break;
    const last = found[found.length - 1];
    if (last !== undefined) {
      if (!joined(scan, last, phrase) || phrase.kind === 'PRONOUN' || phrase.kind === 'GROUP') break;
      if (verbFollows(scan, phrase)) break;
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
  const hasAnd = (left: ActorPhrase, right: ActorPhrase): boolean => {
    for (let at = left.end; at < right.first; at++) if (!['', ','].includes(scan.folded(at))) return true;
    return false;
  };
  for (let last = found.length - 1; last > 0; last--) {
    const [left, right] = [found[last - 1], found[last]];
    if (left && right && hasAnd(left, right)) return found.slice(0, last + 1);
  }
  return found.slice(0, 1);
}

/** "The ambassadors of the guarantors: Bakke of Norway and Pérez of Cuba": those who are named behind the colon. */
export function namedBelow(sentence: SentenceScan, list: readonly ActorPhrase[]): readonly ActorPhrase[] {
  const first = list[0];
  if (first === undefined || !first.plural || first.sides.length > 0) return list;
  for (let at = first.end; at < Math.min(sentence.end, first.end + 30); at++) {
    if (sentence.scan.folded(at) !== ':') continue;
    const named = phraseStarting(sentence, at + 1);
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
    found.unshift(phrase);
  }
  return found;
}

/** The index of the phrase that starts at a token; -1 where none does. */
export const phraseStarting = (sentence: SentenceScan, token: number): number =>
  sentence.phrases.findIndex((phrase) => phrase.first === token);

/** A phrase and the token after which it was found. */
export interface Found {
  readonly phrase: number;
  /** The link's words end here. */
  readonly at: number;
}

/** A phrase at a token, determiners before it aside. */
function phraseAtOrAfter(sentence: SentenceScan, token: number): number {
  const at = phraseStarting(sentence, token);
  if (at >= 0) return at;
  const named = nameBehindDescription(sentence, token);
  if (named >= 0) return named;
  return sentence.phrases.findIndex(
    (phrase) => phrase.first > token && phrase.first <= token + 2 && isIntroduced(sentence.scan, token, phrase.first),
  );
}

/** "The deputy head of the border troops, Major General Venn": a description that no list knows, then the name. */
function nameBehindDescription(sentence: SentenceScan, token: number): number {
  const { scan } = sentence;
  if (!['the', 'a', 'an'].includes(scan.folded(token))) return -1;
  for (let at = token + 1; at < Math.min(sentence.end - 1, token + 12); at++) {
    if (scan.folded(at) === ',') {
      const found = phraseStarting(sentence, at + 1);
      const phrase = sentence.phrases[found];
      return phrase?.kind === 'NAMED' && !verbFollows(scan, phrase) ? found : -1;
    }
    if (scan.tokens[at]?.kind === 'PUNCTUATION' || scan.words.conjunctions(scan.tokens, at) > 0) return -1;
    if (sentence.phrases.some((phrase) => phrase.first === at && phrase.kind !== 'SIDE')) return -1;
  }
  return -1;
}

function isIntroduced(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      scan.words.determiners(scan.tokens, at) === 0 &&
      scan.words.describing(scan.tokens, at) === 0 &&
      scan.words.honorifics(scan.tokens, at) === 0 &&
      !['mr', 'president', ':'].includes(scan.folded(at))
    )
      return false;
  return true;
}

const matches = (scan: Scan, at: number, link: readonly string[]): boolean =>
  link.every((word, i) => scan.folded(at + i) === word);

/**
 * The other side after a frame's words: at once, or behind one of the links; dates, places and adverbs between are skipped.
 * `far`: whatever it is about may stand between ("talks on fish with Venn").
 */
export function objectAfter(
  sentence: SentenceScan,
  from: number,
  links: readonly (readonly string[])[],
  far: boolean,
): Found | null {
  const { scan, end } = sentence;
  const limit = Math.min(end, from + MAX_REACH);
  let about = false;
  // A link whose object is nobody known ("with an adviser and with Venn"): the next one may do.
  let missed = false;
  for (let at = from; at < limit; ) {
    for (const link of links) {
      if (link.length === 0 ? about : !matches(scan, at, link)) continue;
      const found = phraseAtOrAfter(sentence, at + link.length);
      const phrase = sentence.phrases[found];
      if (phrase === undefined) {
        missed ||= link.length > 0;
        continue;
      }
      if (about && (phrase.kind === 'SIDE' || link.length === 0)) continue;
      if (phrase.kind === 'PRONOUN' && scan.words.objectPronouns(scan.tokens, phrase.first) === 0) continue;
      return { phrase: found, at: at + link.length };
    }
    const skipped = skipAdverbial(sentence, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    if (!far && !missed) return null;
    if (scan.folded(at) === ';' || scan.folded(at) === '"' || scan.folded(at) === ':') return null;
    const phrase = phraseStarting(sentence, at);
    if (phrase >= 0 && sentence.phrases[phrase]?.subjectLike) return null;
    if (phrase >= 0 && at > from && scan.folded(at - 1) === ',') return null;
    about = true;
    at += phrase >= 0 ? (sentence.phrases[phrase]?.end ?? at + 1) - at : 1;
  }
  return null;
}

/** One past a date, an adverb, or "in Oslo", "at the ministry" that starts at a token; the token itself where none does. */
export function skipAdverbial(sentence: SentenceScan, at: number): number {
  const { scan } = sentence;
  const date = scan.mention(at, 'DATE');
  if (date) return date.endToken;
  if (scan.folded(at) === ',' || scan.folded(at) === '(' || scan.folded(at) === ')') return at + 1;
  const link = scan.words.placeLinks(scan.tokens, at);
  if (
    link > 0 &&
    (scan.folded(at) !== 'to' ||
      (scan.tokens[at + 1]?.capital &&
        ![sentence.phrases[phraseStarting(sentence, at + 1)]].some((one) => one && one.kind !== 'SIDE')))
  ) {
    const after = placePhraseEnd(sentence, at + link);
    if (after > at) return after;
  }
  if (scan.folded(at) === 'with' && ['me', 'us'].includes(scan.folded(at + 1))) return at + 2;
  // "with full military honours": how, not whom.
  if (scan.folded(at) === 'with') {
    let after = at + 1;
    while (
      after < at + 5 &&
      scan.tokens[after]?.kind === 'WORD' &&
      !scan.tokens[after]?.capital &&
      phraseStarting(sentence, after) < 0
    )
      after++;
    if (
      after > at + 1 &&
      phraseStarting(sentence, after) >= 0 &&
      scan.words.determiners(scan.tokens, after - 1) === 0 &&
      scan.words.prepositions(scan.tokens, after - 1) === 0
    )
      return after;
  }
  const filler =
    scan.words.fillers(scan.tokens, at) || scan.words.call(scan.tokens, at) || scan.words.video(scan.tokens, at);
  return filler > 0 ? at + filler : at;
}

/** One past the words of a place: up to a mark, a date, a verb or the next actor. */
function placePhraseEnd(sentence: SentenceScan, from: number): number {
  const { scan } = sentence;
  for (let at = from; at < Math.min(sentence.end, from + 9); ) {
    const place = scan.mention(at, 'CITY', 'CAPITAL', 'COUNTRY');
    if (place) {
      const more = place.endToken;
      if (scan.folded(more) === ',' && scan.mention(more + 1, 'COUNTRY', 'CITY')) {
        at = more + 1;
        continue;
      }
      if (
        scan.tokens[more]?.capital &&
        scan.mention(more, 'PERSON', 'OFFICE') === null &&
        scan.words.honorifics(scan.tokens, more) === 0
      ) {
        at = more;
        continue;
      }
      return more;
    }
    const token = scan.tokens[at];
    if (token === undefined) return at;
    if (scan.mention(at, 'PERSON', 'DATE') || (phraseStarting(sentence, at) >= 0 && at > from + 1)) return at;
    if (token.kind === 'PUNCTUATION') return at;
    if (at > from && scan.words.prepositions(scan.tokens, at) > 0 && token.folded !== 'of') return at;
    if (at > from && scan.mention(at, 'OFFICE')) return at;
    at++;
  }
  return from;
}

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
        phrase.kind === 'PRONOUN' ||
        verbFollows(scan, phrase)),
  );
}
