import type { Side } from './actor-phrase.ts';
import type { Draft } from './draft.ts';
import type { Scan } from './scan.ts';

const MAX_NAME = 7;

const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,7}(?:-\p{Lu}{1,4})?$/u;

const partyOf = (scan: Scan, first: number, end: number): Side | null => {
  const [a, b] = [scan.tokens[first], scan.tokens[end - 1]];
  return a && b
    ? { person: null, of: { kind: 'ORGANIZATION', name: scan.reading.document.text.slice(a.start, b.end) } }
    : null;
};

/** Whether a token is a capital word that no list knows, or one of a name. */
const isOpen = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.capital === true &&
  scan.tokens[at]?.kind === 'WORD' &&
  scan.mention(at, 'PERSON', 'OFFICE', 'ORGANIZATION', 'DATE', 'CITY', 'CAPITAL', 'METONYM') === null &&
  scan.words.honorifics(scan.tokens, at) === 0;

/** One past a name in capitals ("Forces Vives de Guinée", "Syrian Women's Advisory Board"); `first` where none stands there. */
function nameEnd(scan: Scan, first: number, limit: number): number {
  let end = first;
  for (let at = first; at < Math.min(limit, first + MAX_NAME); at++) {
    const token = scan.tokens[at];
    if (isOpen(scan, at)) end = at + 1;
    else if (end === first || !(token?.kind === 'POSSESSIVE' || scan.is('nameParts', at) || token?.folded === 'for'))
      break;
    else if (token?.folded === 'for' && scan.is('determiners', at + 1)) at++;
  }
  return end;
}

/**
 * A group that no list knows, by its name: "the Forces Vives de Guinée", "the Syrian Women's Advisory Board", "the movement SPLM-IO".
 * - Finds: names in capitals with the noun of a group in them, and acronyms behind such a noun.
 * - Leaves alone: organs of a state ("the National Security Council"), laws and treaties.
 */
export function unknownParty(scan: Scan, first: number, limit: number): Draft | null {
  const from = scan.is('determiners', first) ? first + 1 : first;
  const described = groupNounAt(scan, from);
  const acronym = described > from && ACRONYM.test(scan.tokens[described]?.text ?? '') ? described : -1;
  if (acronym >= 0 && scan.starting(acronym).length === 0) return draftOf(scan, acronym, acronym + 1);
  const end = nameEnd(scan, from, limit);
  // What begins within a name is no name.
  if (
    end - from < 2 ||
    (from === first && scan.tokens[first - 1]?.capital && scan.sentenceOf(first)?.firstToken !== first)
  )
    return null;
  let group = false;
  let armed = false;
  let organ = false;
  for (let at = from; at < end; at++) {
    organ ||= scan.is('stateOrgans', at);
    armed ||= scan.is('armedHeads', at);
    group ||= scan.is('groupHeads', at);
  }
  // "The National Liberation Army" is none of a state.
  if (organ && !armed) return null;
  // "The Rally for the Nation party".
  const tail = scan.is('groupTails', end) ? 1 : 0;
  return group || tail > 0 ? draftOf(scan, from, end + tail, end) : null;
}

/** One past the describing words and the noun of a group ("the South Sudanese opposition movement"). */
function groupNounAt(scan: Scan, from: number): number {
  for (let at = from; at < from + 5; at++) {
    if (scan.is('groupTails', at)) return at + 1;
    if (scan.tokens[at]?.kind !== 'WORD' || scan.is('prepositions', at) || scan.is('auxiliaries', at)) return from;
  }
  return from;
}

/** "A delegation of Transdniestria": the name of one word or more behind the people of a side. */
export function unknownPartyOf(
  scan: Scan,
  first: number,
  limit: number,
): { readonly side: Side; readonly end: number } | null {
  const from = scan.is('determiners', first) ? first + 1 : first;
  const end = nameEnd(scan, from, limit);
  for (let at = from; at < end; at++) if (scan.is('stateOrgans', at)) return null;
  const side = end > from ? partyOf(scan, from, end) : null;
  return side ? { side, end } : null;
}

function draftOf(scan: Scan, first: number, end: number, nameEnds = end): Draft | null {
  const side = partyOf(scan, first, nameEnds);
  const bracket = scan.folded(end) === '(' && scan.folded(end + 2) === ')' ? 3 : 0;
  return side
    ? { kind: 'DELEGATION', end: end + bracket, sides: [side], plural: true, word: 'group', officeClass: null }
    : null;
}
