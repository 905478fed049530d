import type { ActorPhrase } from './actor-phrase.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { pronounAt } from './pronoun-phrase.ts';
import type { Scan } from './scan.ts';

/** The phrases of a sentence that stand for actors, in order; they do not overlap. */
export function readActors(scan: Scan, firstToken: number, endToken: number): ActorPhrase[] {
  const found: ActorPhrase[] = [];
  for (let at = firstToken; at < endToken; ) {
    const phrase = phraseAt(scan, at, firstToken, endToken);
    if (phrase === null) {
      at++;
      continue;
    }
    found.push(opensClause(scan, firstToken, phrase, found) ? { ...phrase, subjectLike: true } : phrase);
    at = Math.max(phrase.end, at + 1);
  }
  return found;
}

/** "In the afternoon Orla met": the first actor behind an opening adverbial is the subject, whatever its last word. */
function opensClause(scan: Scan, firstToken: number, phrase: ActorPhrase, before: readonly ActorPhrase[]): boolean {
  if (phrase.subjectLike || phrase.kind === 'SIDE' || before.some((one) => one.subjectLike)) return false;
  if (scan.words.prepositions(scan.tokens, firstToken) === 0 && scan.words.fillers(scan.tokens, firstToken) === 0)
    return false;
  const previous = scan.folded(phrase.first - 1);
  return (
    scan.words.prepositions(scan.tokens, phrase.first - 1) === 0 &&
    scan.words.determiners(scan.tokens, phrase.first - 1) === 0 &&
    !previous.endsWith('ing') &&
    phrase.first - firstToken < 16 &&
    phrase.first > firstToken
  );
}

function phraseAt(scan: Scan, first: number, opens: number, limit: number): ActorPhrase | null {
  const draft = pronounAt(scan, first, limit) ?? nounPhraseAt(scan, first, limit);
  if (draft === null) return null;
  // "Denmark's decision": the decision acts, not Denmark.
  if (scan.tokens[draft.end]?.kind === 'POSSESSIVE') return null;
  const { end, kind, sides, plural, word, officeClass, bound = false } = draft;
  return {
    first,
    end,
    kind,
    sides,
    plural,
    word,
    officeClass,
    bound,
    subjectLike: isSubjectLike(scan, first, opens, kind, word),
  };
}

const OPENERS = new Set([',', ';', ':', '"', '(', '–', '—', '-', '--', '“', '”', '.', '|', '…', '*', '•', "'"]);

/** Whether an "and" joins to a place or a country behind a preposition. */
function isGoverned(scan: Scan, and: number): boolean {
  const first = scan.is('plusSame', and) ? scan.covering(and - 1, 'COUNTRY', 'CAPITAL', 'CITY') : null;
  if (!first || first.endToken !== and) return false;
  const at = scan.is('determiners', first.firstToken - 1) ? first.firstToken - 2 : first.firstToken - 1;
  return scan.is('prepositions', at);
}

/** Where the words begin that a phrase only ends: "the UN Secretary-General's | Special Envoy", "NA | Chairman", "Assembly (NA) | Chairman". */
function startOfName(scan: Scan, first: number, from: number): number {
  let at = first;
  while (at > from && first - at < 9) {
    const token = scan.tokens[at - 1];
    if (token === undefined) break;
    if (token.kind === 'POSSESSIVE' || token.folded === ')' || token.folded === '(') at--;
    else if (token.kind === 'WORD' && token.capital && scan.words.fillers(scan.tokens, at - 1) === 0) at--;
    else break;
  }
  return at < first && scan.is('determiners', at - 1) && at - 1 >= from ? at - 1 : at;
}

/** Whether a phrase can be the subject of what comes after: it opens its clause, and no preposition or verb governs it. */
function isSubjectLike(scan: Scan, first: number, opens: number, kind: ActorPhrase['kind'], word: string): boolean {
  if (kind === 'PRONOUN' && !scan.is('ofTwo', first)) return scan.words.subjectPronouns(scan.tokens, first) > 0;
  if (kind === 'GROUP' && word === 'they') return true;
  const sentence = scan.sentenceOf(first);
  const before = first - 1;
  if (sentence === undefined || before < sentence.firstToken) return true;
  if (OPENERS.has(scan.folded(before))) return true;
  if (scan.is('auxiliaries', before) && isInverted(scan, opens)) return true;
  const start = startOfName(scan, first, sentence.firstToken);
  if (
    start < first &&
    (start === sentence.firstToken || OPENERS.has(scan.folded(start - 1)) || scan.is('conjunctions', start - 1))
  )
    return true;
  if (scan.covering(before, 'DATE')) return true;
  if (
    scan.words.prepositions(scan.tokens, before) > 0 &&
    !['after', 'before', 'since', 'until', 'as'].includes(scan.folded(before))
  )
    return false;
  // "Between Khartoum and Juba": the second of two that a preposition governs.
  if (kind === 'SIDE' && isGoverned(scan, before)) return false;
  if (scan.words.conjunctions(scan.tokens, before) > 0) return true;
  const place = scan.covering(before, 'CITY', 'CAPITAL', 'COUNTRY');
  if (place && scan.words.placeLinks(scan.tokens, place.firstToken - 1) > 0) return true;
  if (scan.words.speech(scan.tokens, before) > 0) {
    const earlier = scan.folded(before - 1);
    return OPENERS.has(earlier);
  }
  return scan.tokens[before]?.folded.endsWith('ly') ?? false;
}

/** "Not until May did Orla meet Venn": words that put the verb before its subject open the sentence. */
const isInverted = (scan: Scan, start: number): boolean =>
  scan.is('invertedBy', start) || scan.is('invertedNever', start);
