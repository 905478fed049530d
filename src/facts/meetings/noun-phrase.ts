import type { NamedMention } from '../../mentions/index.ts';
import { actorOf, ONE_OF } from './actor-mention.ts';
import type { Side } from './actor-phrase.ts';
import { closing } from './countries-after.ts';
import type { Draft } from './draft.ts';
import { headed, namedBehindRegion } from './headed.ts';
import { named } from './named-phrase.ts';
import { officeHead } from './office-phrase.ts';
import type { Scan } from './scan.ts';
import { unknownParty } from './unknown-party.ts';

const MAX_PREMODIFIERS = 9;

const ADJECTIVE = /(?:al|ive|ic|ous|ary|ish|ese|ian|ful|ent|ed|ing|ble|able|an|ern)$/;

/** A noun phrase for an actor at a token: its describing words are read up to a name, an office, people of a side, or the bare side. */
export function nounPhraseAt(scan: Scan, first: number, limit: number): Draft | null {
  const { words, tokens } = scan;
  const stop = Math.min(limit, first + MAX_PREMODIFIERS);
  const sides: Side[] = [];
  let bare: { end: number; side: Side } | null = null;
  let possessive = false;
  let definite = false;
  for (let at = first; at < stop; ) {
    if (scan.mention(at, 'DATE')) break;
    const person = scan.mention(at, 'PERSON');
    if (person) return named(scan, person.person, person.endToken, limit, sides);
    const office = scan.mention(at, 'OFFICE');
    if (office && !isCounterpartWord(scan, at, office.endToken))
      return officeHead(scan, office, sides, definite, limit);
    const counterpart = words.counterparts(tokens, at);
    // "My friend and colleague": one person.
    if (
      counterpart > 0 &&
      scan.is('plusSame', at + counterpart) &&
      words.counterparts(tokens, at + counterpart + 1) > 0
    ) {
      at += counterpart + 1;
      continue;
    }
    if (counterpart > 0 && (possessive || sides.length > 0 || definite)) {
      const word = scan.folded(at + counterpart - 1);
      if (scan.has('looseCounterparts', word) && !possessive && !definite) return null;
      return headed(
        scan,
        {
          kind: sides.length > 0 ? 'DELEGATION' : 'COUNTERPART',
          bound: sides.length > 1,
          end: at + counterpart,
          sides,
          plural: word.endsWith('s'),
          word,
          officeClass: null,
        },
        limit,
      );
    }
    const delegation = words.delegations(tokens, at);
    if (delegation > 0 && scan.tokens[at]?.kind === 'WORD') {
      const word = scan.folded(at + delegation - 1);
      const head = headed(
        scan,
        {
          kind: 'DELEGATION',
          bound: sides.length > 1,
          end: at + delegation,
          sides,
          plural: word.endsWith('s') || word.includes('delegation'),
          word,
          officeClass: null,
        },
        limit,
      );
      if (head.sides.length > 0 || head.kind === 'GROUP') return head;
      const governor = definite || at === first ? namedBehindRegion(scan, head, limit) : null;
      if (governor) return governor;
      if (definite && words.groupNouns(tokens, at) > 0 && first < at && scan.folded(at + delegation) !== 'of')
        return { ...head, kind: 'GROUP', plural: true };
      if (sides.length === 0 && definite && word === 'delegation' && scan.folded(head.end) !== 'of')
        return { ...head, kind: 'COUNTERPART', word: 'guests' };
      if (sides.length === 0) {
        at += delegation;
        continue;
      }
      return head;
    }
    const place = scan.mention(at, 'COUNTRY', 'DEMONYM', 'METONYM', 'CAPITAL', 'ORGANIZATION');
    const actor = place && !isLocation(scan, place, first) ? actorOf(place) : null;
    if (place && actor) {
      const side: Side = { person: null, of: actor };
      sides.push(side);
      at = place.endToken;
      if (sides.length === 1 && place.kind !== 'DEMONYM') bare = { end: at, side };
      else if (place.kind === 'DEMONYM' && definite && scan.tokens[at - 1]?.folded.endsWith('s'))
        bare = { end: at, side };
      else if (sides.length === 1 && place.kind === 'DEMONYM' && scan.folded(first) === 'the' && isAlone(scan, at))
        return { kind: 'ROLE', end: at, sides, plural: false, word: ONE_OF, officeClass: null };
      else if (sides.length > 1 && bare) break;
      if (scan.tokens[at]?.kind === 'POSSESSIVE') {
        at++;
        bare = null;
        possessive = true;
      }
      continue;
    }
    const folded = scan.folded(at);
    // "Republic of Cyprus (ROC) Foreign Minister": the short form belongs to the name.
    const bracket = folded === '(' && bare?.end === at ? closing(scan, at, limit) : -1;
    if (bracket > 0 && bracket - at < 3) {
      at = bracket + 1;
      if (scan.mention(at, 'OFFICE', 'PERSON') === null) break;
      continue;
    }
    const joins = sides.length > 0 && (folded === 'and' || folded === ',' || folded === '-' || folded === '&');
    if (joins && scan.mention(at + 1, 'DEMONYM') && bare === null) {
      at++;
      continue;
    }
    const determiner = words.determiners(tokens, at);
    if (determiner > 0 && sides.length === 0) {
      if (words.possessives(tokens, at) > 0) possessive = true;
      if (folded !== 'a' && folded !== 'an') definite = true;
      at += determiner;
      continue;
    }
    if (bare !== null && bare.end === at) break;
    const honorific = words.honorifics(tokens, at);
    const describing = words.describing(tokens, at);
    if (honorific > 0 || describing > 0) {
      at += Math.max(honorific, describing);
      continue;
    }
    const token = tokens[at];
    if (
      token?.kind === 'WORD' &&
      (definite || sides.length > 0) &&
      at > first &&
      !token.capital &&
      token.folded !== 'capital' &&
      ADJECTIVE.test(token.folded) &&
      // "This office received the minister": what a determiner follows is a verb.
      words.determiners(tokens, at + 1) === 0
    ) {
      at++;
      continue;
    }
    if (token?.kind === 'WORD' && (definite || sides.length > 0) && at > first && token.capital && sides.length > 0) {
      at++;
      continue;
    }
    break;
  }
  const party = bare === null || scan.tokens[bare.end]?.capital ? unknownParty(scan, first, limit) : null;
  if (party && party.end > (bare?.end ?? 0)) return party;
  if (bare === null) return null;
  return { kind: 'SIDE', end: bare.end, sides: [bare.side], plural: false, word: '', officeClass: null };
}

/** "With the Kenyan she spoke about": no noun follows that the adjective could belong to. */
const isAlone = (scan: Scan, at: number): boolean =>
  (scan.folded(at) === ',' && !scan.mention(at + 1, 'DEMONYM') && !scan.mention(at + 2, 'DEMONYM')) ||
  ['.', ';', 'about', 'on', 'said', 'replied'].includes(scan.folded(at)) ||
  (scan.words.subjectPronouns(scan.tokens, at) > 0 && !scan.tokens[at]?.capital);

/** "In Oslo", "at Copenhagen": a place, not a government. */
const isLocation = (scan: Scan, mention: NamedMention, first: number): boolean =>
  (mention.kind === 'CAPITAL' || mention.kind === 'COUNTRY') &&
  mention.firstToken === first &&
  ['in', 'at', 'near', 'outside'].includes(scan.folded(first - 1));

const isCounterpartWord = (scan: Scan, first: number, end: number): boolean =>
  end === first + 1 && scan.words.counterparts(scan.tokens, first) > 0;
