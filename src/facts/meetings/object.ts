import { asideEnd, skipAdverbial } from './adverbial.ts';
import { phraseStarting, type SentenceScan, verbFollows } from './clause.ts';
import type { Scan } from './scan.ts';

const MAX_REACH = 34;

/** A phrase and the token after which it was found. */
export interface Found {
  readonly phrase: number;
  /** The link's words end here. */
  readonly at: number;
}

/** A phrase at a token, determiners before it aside. */
function phraseAtOrAfter(sentence: SentenceScan, token: number): number {
  const aside = asideEnd(sentence, token);
  if (aside > token) return phraseAtOrAfter(sentence, aside);
  const at = phraseStarting(sentence, token);
  if (at >= 0) return at;
  const named = nameBehindDescription(sentence, token);
  if (named >= 0) return named;
  const unknown = officeBehindName(sentence, token);
  if (unknown >= 0) return unknown;
  return sentence.phrases.findIndex(
    (phrase) => phrase.first > token && phrase.first <= token + 5 && isIntroduced(sentence.scan, token, phrase.first),
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
    const known = sentence.phrases.find((phrase) => phrase.first === at && phrase.kind !== 'SIDE');
    // "The alliance's Secretary General, Venn": an office of nobody known.
    if (known?.kind === 'NAMED' && scan.tokens[at - 1]?.kind === 'POSSESSIVE') return sentence.phrases.indexOf(known);
    if (known?.kind === 'ROLE' && known.sides.length === 0 && scan.folded(known.end) === ',') at = known.end - 1;
    else if (known) return -1;
  }
  return -1;
}

/** "H.E. Xoq Ulmbe, Ambassador of Kenya": a name that no reader of names knew, then the office. */
function officeBehindName(sentence: SentenceScan, token: number): number {
  const { scan } = sentence;
  let at = token;
  while (
    at < Math.min(sentence.end, token + 9) &&
    (scan.tokens[at]?.capital || scan.is('honorifics', at) || scan.is('nameParts', at))
  ) {
    if (scan.starting(at).some((mention) => mention.kind !== 'DATE')) return -1;
    at++;
  }
  if (at - token < 2 || scan.folded(at) !== ',') return -1;
  const found = phraseStarting(sentence, at + 1);
  return sentence.phrases[found]?.kind === 'ROLE' && (sentence.phrases[found]?.sides.length ?? 0) > 0 ? found : -1;
}

function isIntroduced(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      scan.words.determiners(scan.tokens, at) === 0 &&
      scan.words.describing(scan.tokens, at) === 0 &&
      scan.words.honorifics(scan.tokens, at) === 0 &&
      !['mr', 'president', ':'].includes(scan.folded(at)) &&
      !(
        at === to - 1 &&
        scan.tokens[at]?.capital &&
        scan.mention(to, 'OFFICE') !== null &&
        scan.starting(at).length === 0
      ) &&
      !(at > from && scan.tokens[at]?.capital && (scan.is('determiners', from) || scan.is('honorifics', from)))
    )
      return false;
  return true;
}

/** "… with Orla and, separately, with Venn", "Orla, then Venn": the phrase told behind the same link, or behind words that go on; -1 where none is. */
export function furtherAfter(sentence: SentenceScan, from: number, link: string): number {
  const { scan } = sentence;
  let at = from;
  let joins = false;
  let apart = false;
  let stopped = false;
  while (at < Math.min(sentence.end, from + 14)) {
    const date = scan.mention(at, 'DATE');
    const later = laterEnd(scan, at);
    if (date) {
      at = date.endToken;
      apart = true;
    } else if (later > at || scan.is('timesOfDay', at)) {
      at = Math.max(later, at + scan.words.timesOfDay(scan.tokens, at));
      joins = true;
      apart = true;
    } else if (scan.is('atPlace', at) && scan.mention(at + 1, 'CITY', 'CAPITAL', 'COUNTRY')) {
      at = scan.mention(at + 1, 'CITY', 'CAPITAL', 'COUNTRY')?.endToken ?? at + 2;
    } else if (scan.is('thenWords', at)) {
      joins = true;
      apart = true;
      // "Then Foreign Minister Venn": the word was taken for a part of the office.
      if (phraseStarting(sentence, at) >= 0) break;
      at += scan.words.thenWords(scan.tokens, at);
    } else if (scan.is('oneOf', at)) {
      at += scan.words.oneOf(scan.tokens, at);
      joins = true;
    } else if (scan.is('goesOn', at)) {
      joins ||= scan.folded(at) !== ',';
      at += scan.words.goesOn(scan.tokens, at);
    } else if (scan.folded(at) === ';') {
      joins = true;
      stopped = true;
      at++;
    } else if (scan.folded(at) === 'on' && scan.mention(at + 1, 'DATE')) at++;
    else break;
  }
  // "With Orla, with Tesk and with Venn".
  const repeated = link === 'with' && scan.folded(at - 1) === ',' && scan.folded(at) === link;
  if ((joins || repeated) && scan.folded(at) === link) return phraseAtOrAfter(sentence, at + 1);
  // "Met Orla on Tuesday and Venn on Wednesday": a day parts them.
  const next = joins && apart && !stopped ? phraseStarting(sentence, at) : -1;
  const phrase = sentence.phrases[next];
  const somebody = phrase?.kind === 'NAMED' || (phrase?.kind === 'ROLE' && phrase.sides.length > 0);
  return phrase && somebody && !verbFollows(scan, phrase) && !actsBehind(scan, phrase.end) ? next : -1;
}

/** "A little later", "an hour afterwards": one past them; the token itself where something else stands there. */
function laterEnd(scan: Scan, from: number): number {
  let at = from;
  while (at < from + 4 && scan.is('whiles', at)) at++;
  return at > from && scan.is('afterwards', at) ? at + 1 : from;
}

/** Whether what follows a name is the verb of a clause of its own. */
const actsBehind = (scan: Scan, at: number): boolean =>
  scan.is('pastActs', at) || scan.is('presentActs', at) || scan.is('planned', at) || scan.is('holding', at);

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
  // "'A very good meeting' with Venn", "met not only Venn".
  const opened = scan.folded(from) === '"' ? from + 1 : from;
  const start = opened + scan.words.notOnly(scan.tokens, opened);
  let about = false;
  // A link whose object is nobody known ("with an adviser and with Venn"): the next one may do.
  let missed = false;
  for (let at = start; at < limit; ) {
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
    // "Had meetings: with Orla, with Venn".
    if (scan.folded(at) === ':' && links.some((link) => link.length > 0 && matches(scan, at + 1, link))) {
      at++;
      continue;
    }
    if (scan.folded(at) === ';' || scan.folded(at) === '"' || scan.folded(at) === ':') return null;
    const phrase = phraseStarting(sentence, at);
    if (phrase >= 0 && sentence.phrases[phrase]?.subjectLike) return null;
    if (phrase >= 0 && at > from && scan.folded(at - 1) === ',') return null;
    about = true;
    at += phrase >= 0 ? (sentence.phrases[phrase]?.end ?? at + 1) - at : 1;
  }
  return null;
}
