import { countriesAfter } from './countries-after.ts';
import { countriesWithNames } from './countries-with-names.ts';
import type { Draft } from './draft.ts';
import { named, namesAfter, personAfter, sideOf } from './named-phrase.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Scan } from './scan.ts';
import { unknownPartyOf } from './unknown-party.ts';

/** What follows a head noun: "of Norway and Denmark", "led by Orla", and the names of those meant. */
export function headed(scan: Scan, draft: Draft, limit: number): Draft {
  let { end, sides } = draft;
  const several = scan.folded(end) === 'of' || scan.folded(end) === 'from' ? severalStates(scan, end + 1) : 0;
  if (several > 0 && sides.length === 0)
    return { ...draft, kind: 'GROUP', word: 'countries', end: several, plural: true };
  let officeHeld = draft.kind === 'ROLE' && sides.some((side) => side.person !== null);
  const house = draft.kind === 'DELEGATION' && sides.length === 0;
  if (house) end = pastPortfolio(scan, end, limit);
  const link = scan.folded(end);
  if ((link === 'of' || link === 'from' || link === 'for') && !officeHeld) {
    const pairs = draft.plural ? countriesWithNames(scan, end + 1, limit) : null;
    if (pairs) return { ...draft, kind: 'NAMED', sides: pairs.sides, end: pairs.end, plural: true };
    const listed = countriesAfter(scan, end + 1, limit);
    if (listed.sides.length > 0 && (draft.plural || sides.length === 0 || link === 'from')) {
      sides = sides.length > 0 && sides[0]?.person == null && !draft.plural ? sides : listed.sides;
      end = listed.end;
    } else if (listed.sides.length > 0) end = listed.end;
  }
  // "A delegation of Transdniestria": a party that no list knows.
  if (
    draft.kind === 'DELEGATION' &&
    sides.length === 0 &&
    (link === 'of' || link === 'from') &&
    scan.is('partyHeads', end - 1)
  ) {
    const party = unknownPartyOf(scan, end + 1, limit);
    if (party) {
      sides = [party.side];
      end = party.end;
    }
  }
  // "His counterpart in Kinshasa": the capital tells the side.
  const capital = sides.length === 0 && scan.folded(end) === 'in' ? scan.mention(end + 1, 'CAPITAL') : null;
  if (capital && draft.kind === 'COUNTERPART') {
    sides = [{ person: null, of: { kind: 'COUNTRY', code: capital.code } }];
    end = capital.endToken;
  }
  // "The Kenyan delegation to the Assembly, headed by Venn".
  if (draft.kind === 'DELEGATION' && scan.is('posts', end)) {
    const body = scan.mention(end + 1 + scan.words.determiners(scan.tokens, end + 1), 'ORGANIZATION');
    if (body && scan.folded(body.endToken) === ',' && scan.is('ledBy', body.endToken + 1)) end = body.endToken;
  }
  if (draft.kind === 'DELEGATION' && scan.folded(end) === ',' && scan.is('ledBy', end + 1)) end++;
  if ((scan.folded(end) === 'led' || scan.folded(end) === 'headed') && scan.folded(end + 1) === 'by') {
    const leader = nounPhraseAt(scan, end + 2, limit);
    if (leader && leader.sides.length > 0) {
      const of = sides[0]?.of ?? null;
      sides = leader.sides.map((side) => ({ person: side.person, of: side.of ?? of }));
      return { ...draft, kind: 'NAMED', sides, end: leader.end, plural: false };
    }
  }
  // "Her counterpart, Danish Foreign Minister Venn".
  if (
    (draft.kind === 'COUNTERPART' || scan.has('counterparts', draft.word)) &&
    !draft.plural &&
    scan.folded(end) === ','
  ) {
    const next = nounPhraseAt(scan, end + 1, limit);
    if (next?.kind === 'NAMED' && next.sides.length === 1) return { ...next, officeClass: next.officeClass };
  }
  if (draft.kind === 'ROLE' && officeHeld) return { ...draft, sides, end };
  const names = namesAfter(scan, end, limit, draft.plural);
  if (names.people.length > 0) {
    const zip = names.people.length === sides.length;
    const people = names.people.map((person, i) => sideOf(scan, person, (zip ? sides[i] : sides[0])?.of ?? null));
    const named = new Set(people.map((side) => JSON.stringify(side.of)));
    const rest = zip
      ? []
      : sides.filter((side) => !named.has(JSON.stringify(side.of)) && names.people.length < sides.length);
    officeHeld = true;
    return { ...draft, kind: 'NAMED', sides: [...people, ...rest], end: names.end, plural: people.length > 1 };
  }
  return { ...draft, sides, end };
}

/** "The Ministry of Foreign Affairs of Kenya": where the country's "of" stands; the same token where no country follows. */
function pastPortfolio(scan: Scan, end: number, limit: number): number {
  if (!scan.is('belongings', end)) return end;
  for (let at = end + 1; at < Math.min(limit, end + 12); at++) {
    if (scan.folded(at) === 'of' && countriesAfter(scan, at + 1, limit).sides.length > 0) return at;
    const token = scan.tokens[at];
    if (
      !token?.capital &&
      !scan.is('listMarks', at) &&
      !scan.is('determiners', at) &&
      !['of', 'for'].includes(token?.folded ?? '')
    )
      return end;
  }
  return end;
}

/** One past "the two countries", "both states"; 0 where something else stands there. */
function severalStates(scan: Scan, from: number): number {
  const at = scan.folded(from) === 'the' ? from + 1 : from;
  const number = ['two', 'three', 'four', 'five', 'both', 'six'].includes(scan.folded(at));
  return number && ['countries', 'states', 'sides', 'nations', 'governments', 'parties'].includes(scan.folded(at + 1))
    ? at + 2
    : 0;
}

/** "The Governor of Arizona, Pavel Tesk": a region that no list knows, then the name. */
export function namedBehindRegion(scan: Scan, draft: Draft, limit: number): Draft | null {
  if (scan.folded(draft.end) !== 'of') return null;
  let at = draft.end + 1;
  while (
    at < Math.min(limit, draft.end + 7) &&
    (scan.tokens[at]?.capital || scan.words.determiners(scan.tokens, at) > 0)
  ) {
    if (scan.mention(at, 'PERSON')) break;
    at++;
  }
  const person = personAfter(scan, at, limit, 4);
  return person ? named(scan, person.person, person.endToken, limit, []) : null;
}
