import type { ActorRef } from '../../model/index.ts';
import { actorOf } from './actor-mention.ts';
import type { ActorPhrase, Side } from './actor-phrase.ts';
import type { SentenceScan } from './clause.ts';
import { pairAt } from './pair.ts';
import type { Register } from './register.ts';
import type { Scan } from './scan.ts';
import { sidesOf } from './sides-told.ts';

/** What stands before a noun for an event: whose it is, and what is done with it. */
export interface NounPhrase {
  readonly first: number;
  /** "Her meeting", "Orla's talks". */
  readonly possessor: readonly Side[];
  readonly several: boolean;
  readonly indefinite: boolean;
  readonly definite: boolean;
  /** HOLDING: "held talks"; OCCASION: "after talks"; OTHER: the noun is a subject, or nothing tells. */
  readonly lead: 'HOLDING' | 'OCCASION' | 'OTHER';
  readonly leadAt: number;
  /** "Its talks": of something, and of nobody who acts in the sentence. */
  readonly foreign: boolean;
  /** Somebody, known or not, stands before it as its owner ("the Danish minister's visit"). */
  readonly owned: boolean;
}

const MAX_BEFORE = 8;

/** Reads backwards from an event noun over its adjectives to its determiner or owner. */
export function nounPhraseBefore(sentence: SentenceScan, register: Register, noun: number): NounPhrase {
  const { scan } = sentence;
  const { words, tokens } = scan;
  let at = noun - 1;
  let possessor: readonly Side[] = [];
  let several = false;
  let indefinite = false;
  let definite = false;
  let foreign = false;
  let owned = false;
  for (let step = 0; step < MAX_BEFORE && at >= sentence.first; step++) {
    const word = scan.folded(at);
    if (word === "'s" || word === "'") {
      const owner = scan.covering(at - 1, 'PERSON', 'OFFICE', 'COUNTRY', 'ORGANIZATION', 'CAPITAL');
      owned = true;
      if (owner && owner.endToken === at) {
        possessor =
          owner.kind === 'PERSON' || owner.kind === 'OFFICE'
            ? personSides(scan, owner)
            : [{ person: null, of: actorOf(owner) }];
        definite = true;
        at = owner.firstToken - 1;
        if (owner.kind === 'PERSON') break;
        continue;
      }
      at--;
      continue;
    }
    const pair = pairEnding(scan, at);
    if (pair) {
      possessor = pair.sides;
      several = true;
      at = pair.first - 1;
      continue;
    }
    const date = scan.covering(at, 'DATE');
    if (date) {
      at = date.firstToken - 1;
      continue;
    }
    if (words.possessives(tokens, at) > 0) {
      definite = true;
      several = word === 'their' || word === 'our';
      foreign = word === 'its';
      const delegation = foreign ? delegationTold(scan, register) : [];
      if (delegation.length > 0) {
        possessor = delegation;
        foreign = false;
      }
      const pronoun = POSSESSIVE_PRONOUN[word];
      if (pronoun) possessor = sidesOf(scan, register, [pronounPhrase(at, pronoun)], []);
      at--;
      break;
    }
    if (words.determiners(tokens, at) > 0) {
      indefinite = word === 'a' || word === 'an' || word === 'another';
      definite = definite || word === 'the' || word === 'this' || word === 'that';
      at--;
      if (indefinite || word === 'the') break;
      continue;
    }
    if (at < noun - 1 && joinsAdjectives(sentence, at)) {
      at -= 2;
      continue;
    }
    if (tokens[at]?.kind === 'PUNCTUATION' && word !== '-') break;
    if (words.prepositions(tokens, at) > 0 || words.conjunctions(tokens, at) > 0 || words.holding(tokens, at) > 0)
      break;
    if (
      sentence.phrases.some((phrase) => phrase.end === at + 1 && phrase.kind !== 'SIDE' && phrase.kind !== 'DELEGATION')
    )
      break;
    at--;
  }
  const first = at + 1;
  let lead = at;
  for (let step = 0; step < 4 && lead >= sentence.first; step++) {
    const date = scan.covering(lead, 'DATE');
    if (date) lead = date.firstToken - 1;
    else if (scan.folded(lead) === 'of' && scan.is('spans', lead - 1)) break;
    else if (words.holding(tokens, lead) === 0 && words.occasion(tokens, lead) === 0 && words.fillers(tokens, lead) > 0)
      lead--;
    else break;
  }
  const phrasal = startOfPhrasal(scan, lead);
  if (phrasal >= sentence.first)
    return { first, possessor, several, indefinite, definite, lead: 'HOLDING', leadAt: phrasal, foreign, owned };
  const kind =
    words.holding(tokens, lead) > 0
      ? 'HOLDING'
      : words.occasion(tokens, lead) > 0 ||
          words.occasion(tokens, lead - 1) > 1 ||
          (scan.folded(lead) === 'of' && scan.is('spans', lead - 1))
        ? 'OCCASION'
        : 'OTHER';
  return { first, possessor, several, indefinite, definite, lead: kind, leadAt: lead, foreign, owned };
}

/** "A mission led by Orla is in Oslo. Its meetings …": those of the delegation last told of as a subject. */
function delegationTold(scan: Scan, register: Register): readonly Side[] {
  const last = register.told.findLast(({ subjectLike }) => subjectLike);
  if (last === undefined) return [];
  for (let at = last.first; at < Math.min(last.end, last.first + 4); at++)
    if (scan.is('delegationNouns', at)) return last.sides;
  return [];
}

/** "Frank and open talks": an "and" between two words that describe. */
const joinsAdjectives = ({ scan, first, phrases }: SentenceScan, at: number): boolean =>
  scan.is('plusSame', at) &&
  at - 1 > first &&
  [at - 1, at + 1].every(
    (side) =>
      scan.tokens[side]?.kind === 'WORD' &&
      !scan.tokens[side]?.capital &&
      !scan.is('holding', side) &&
      !scan.is('prepositions', side) &&
      !phrases.some((phrase) => phrase.first <= side && side < phrase.end),
  );

/** Where a verb of several words that ends at a token begins ("wrapped up", "sat down for"); -1 where none does. */
function startOfPhrasal(scan: Scan, last: number): number {
  for (const length of [2, 3]) {
    const first = last - length + 1;
    if (scan.words.phrasalHolding(scan.tokens, first) === length) return first;
  }
  return -1;
}

/** The pair of sides that ends at a token ("the Chile–Ecuador talks"). */
function pairEnding(scan: Scan, at: number): { readonly sides: readonly Side[]; readonly first: number } | null {
  for (const first of [at, at - 2, at - 3, at - 4]) {
    const pair = pairAt(scan, first);
    if (pair?.end === at + 1) return { sides: pair.sides, first };
  }
  return null;
}

const POSSESSIVE_PRONOUN: Readonly<Record<string, string>> = {
  his: 'he',
  her: 'she',
  my: 'i',
  our: 'we',
  their: 'they',
};

const pronounPhrase = (at: number, word: string): ActorPhrase => ({
  first: at,
  end: at + 1,
  kind: 'PRONOUN',
  sides: [],
  plural: word === 'they' || word === 'we',
  word,
  officeClass: null,
  bound: false,
  subjectLike: true,
});

function personSides(
  scan: SentenceScan['scan'],
  owner: { readonly person?: number | null; readonly of?: ActorRef | null },
): readonly Side[] {
  const person = owner.person ?? null;
  if (person !== null) return [{ person, of: scan.reading.people[person]?.of ?? null }];
  return owner.of ? [{ person: null, of: owner.of }] : [];
}
