import type { Draft } from './draft.ts';
import type { Scan } from './scan.ts';

/** A pronoun, a group ("the two ministers") or a style ("His Majesty") at a token. */
export function pronounAt(scan: Scan, at: number, limit: number): Draft | null {
  const { words, tokens } = scan;
  const base = { sides: [], officeClass: null, plural: true };
  const group = words.groups(tokens, at);
  if (group > 0 && at + group <= limit) {
    // "the two Danish ministers", "both ministers": the noun belongs to it.
    let skip = at + group;
    while (
      skip < at + group + 3 &&
      words.groupNouns(tokens, skip) === 0 &&
      (words.describing(tokens, skip) > 0 || scan.mention(skip, 'DEMONYM'))
    )
      skip++;
    // "The three transport ministers": one word more, of their field.
    if (words.groupNouns(tokens, skip) === 0 && isField(scan, skip) && words.groupNouns(tokens, skip + 1) > 0) skip++;
    const noun = words.groupNouns(tokens, skip);
    const next = scan.folded(skip);
    if (noun > 0) return { ...base, kind: 'GROUP', end: skip + noun, word: next };
    if (scan.folded(at) === 'both' && (next === 'the' || next === 'in' || next === 'of')) return null;
    if (!(scan.folded(at) === 'both' && scan.starting(at + 1).length > 0))
      return { ...base, kind: 'GROUP', end: at + group, word: scan.folded(at) };
    return null;
  }
  const ofTwo = words.ofTwo(tokens, at);
  if (ofTwo > 0) return { ...base, kind: 'PRONOUN', end: at + ofTwo, word: scan.folded(at + 1), plural: false };
  const style = words.styles(tokens, at);
  if (
    style > 0 &&
    !scan.mention(at + style, 'PERSON', 'OFFICE') &&
    words.honorifics(tokens, at + style) === 0 &&
    words.determiners(tokens, at + style) === 0
  )
    return {
      kind: 'ROLE',
      end: at + style,
      sides: [],
      plural: false,
      word: scan.folded(at),
      officeClass: 'HEAD_OF_STATE',
    };
  const pronoun = words.subjectPronouns(tokens, at) || words.objectPronouns(tokens, at);
  const word = scan.folded(at);
  if (pronoun === 0 || word === 'who') return null;
  // "HE Anna Orla": her excellency.
  if (tokens[at]?.text === 'HE' && tokens[at + 1]?.capital) return null;
  // "her counterpart": a possessive, not a person.
  if (word === 'her' && isNounAhead(scan, at + 1)) return null;
  if (word === 'us' && scan.tokens[at]?.text === 'US') return null;
  if (word === 'i' && scan.tokens[at]?.text !== 'I') return null;
  return { ...base, kind: 'PRONOUN', end: at + 1, word, plural: word === 'they' || word === 'them' };
}

const isField = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.kind === 'WORD' &&
  !scan.tokens[at]?.capital &&
  scan.words.fillers(scan.tokens, at) === 0 &&
  scan.words.prepositions(scan.tokens, at) === 0 &&
  scan.words.auxiliaries(scan.tokens, at) === 0 &&
  scan.words.conjunctions(scan.tokens, at) === 0;

const isNounAhead = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  if (token === undefined || token.kind === 'PUNCTUATION') return false;
  if (scan.starting(at).some((mention) => mention.kind !== 'DATE')) return true;
  return (
    scan.words.prepositions(scan.tokens, at) === 0 &&
    scan.words.conjunctions(scan.tokens, at) === 0 &&
    scan.words.fillers(scan.tokens, at) === 0
  );
};
