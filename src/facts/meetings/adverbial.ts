import { phraseStarting, type SentenceScan } from './clause.ts';

/** One past a date, an adverb, or "in Oslo", "at the ministry" that starts at a token; the token itself where none does. */
export function skipAdverbial(sentence: SentenceScan, at: number): number {
  const { scan } = sentence;
  const date = scan.mention(at, 'DATE');
  if (date) return date.endToken;
  const aside = asideEnd(sentence, at);
  if (aside > at) return aside;
  const counted = countedDayEnd(sentence, at);
  if (counted > at) return counted;
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

/** One past "the day before", "the following morning"; the token itself where no such day stands there. */
function countedDayEnd({ scan }: SentenceScan, from: number): number {
  const at = scan.is('determiners', from) ? from + 1 : from;
  const { sameDay, nextDay, previousDay } = scan.words;
  const length = Math.max(...[sameDay, nextDay, previousDay].map((list) => list(scan.tokens, at)));
  return length > 0 ? at + length : from;
}

const MAX_ASIDE = 8;

/** One past ", among others,": a stretch between commas without anybody in it; the token itself where none is. */
export function asideEnd(sentence: SentenceScan, at: number): number {
  const { scan, phrases } = sentence;
  if (scan.folded(at) !== ',') return at;
  for (let next = at + 1; next < Math.min(sentence.end, at + MAX_ASIDE); next++) {
    if (scan.folded(next) === ',') return next > at + 1 ? next + 1 : at;
    if (phrases.some((phrase) => phrase.first <= next && next < phrase.end)) return at;
  }
  return at;
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
