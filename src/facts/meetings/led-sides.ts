import type { ActorRef } from '../../model/index.ts';
import { actorOf } from './actor-mention.ts';
import type { Side } from './actor-phrase.ts';
import { sameSide } from './candidate.ts';
import type { SentenceScan } from './clause.ts';
import type { Register } from './register.ts';

const MAX_DESCRIPTION = 3;

interface Told {
  readonly at: number;
  readonly of: ActorRef;
}

/**
 * Who spoke for which delegation, where a sentence tells as many people as delegations, in turn: "Orla led the Norwegian side and
 * Venn the Danish one", "the hosts were headed by Orla, the guests by Venn". Empty where the two do not tally.
 */
export function ledSides(sentence: SentenceScan, register: Register): readonly Side[] {
  const people = sentence.phrases.filter(({ kind, sides }) => kind === 'NAMED' && sides.length === 1);
  const sides = delegationsIn(sentence, register).filter(
    ({ at }) => !people.some(({ first, end }) => first <= at && at < end),
  );
  if (people.length === 0 || people.length !== sides.length) return [];
  const before = people.every((person, i) => person.first < (sides[i]?.at ?? 0));
  const behind = people.every((person, i) => person.first > (sides[i]?.at ?? 0));
  if (!before && !behind) return [];
  return people.flatMap((phrase, i) => {
    const person = phrase.sides[0]?.person ?? null;
    const of = sides[i]?.of;
    return person === null || of === undefined ? [] : [{ person, of }];
  });
}

/** The delegations that a sentence names, by their country or body, or as hosts and guests. */
function delegationsIn(sentence: SentenceScan, register: Register): readonly Told[] {
  const { scan } = sentence;
  const found: Told[] = [];
  for (let at = sentence.first; at < sentence.end; at++) {
    const mention = scan.mention(at, 'DEMONYM', 'COUNTRY', 'CAPITAL', 'ORGANIZATION');
    const of = mention ? actorOf(mention) : null;
    const led =
      mention &&
      (isDelegation(sentence, mention.endToken) || isOfDelegation(sentence, at) || isOwner(sentence, mention.endToken));
    if (mention && of && led) {
      found.push({ at, of });
      at = mention.endToken - 1;
      continue;
    }
    const host = scan.is('hostNouns', at);
    if (!host && !scan.is('guestNouns', at)) continue;
    const role = host ? hostOf(register) : guestOf(register);
    if (role) found.push({ at, of: role });
    at += Math.max(scan.words.hostNouns(scan.tokens, at), scan.words.guestNouns(scan.tokens, at)) - 1;
  }
  return found;
}

/** "The Kenyan interministerial delegation", "Kenya's team". */
function isDelegation({ scan, end }: SentenceScan, from: number): boolean {
  for (let at = from; at < Math.min(end, from + MAX_DESCRIPTION); at++) {
    if (scan.is('ledNouns', at)) return true;
    if (scan.tokens[at]?.kind === 'POSSESSIVE' || scan.is('describing', at)) continue;
    return false;
  }
  return false;
}

/** "Kenya's was led by", "and Denmark's by". */
const isOwner = ({ scan }: SentenceScan, from: number): boolean =>
  scan.tokens[from]?.kind === 'POSSESSIVE' && (scan.is('copulas', from + 1) || scan.folded(from + 1) === 'by');

/** "The delegation of Kenya". */
function isOfDelegation({ scan }: SentenceScan, country: number): boolean {
  const at = scan.is('determiners', country - 1) ? country - 2 : country - 1;
  return scan.is('belongings', at) && scan.is('ledNouns', at - 1);
}

function hostOf(register: Register): ActorRef | null {
  const host = register.seats.find(({ role }) => role === 'HOST')?.of ?? null;
  const code = register.place?.of ?? null;
  const home: ActorRef | null = code === null ? null : { kind: 'COUNTRY', code };
  return host ?? (register.seats.some(({ of }) => sameSide(of, home)) ? home : null);
}

function guestOf(register: Register): ActorRef | null {
  const host = hostOf(register);
  const others = register.seats.filter(({ of }) => of !== null && !sameSide(of, host));
  return host !== null && others.every(({ of }) => sameSide(of, others[0]?.of ?? null))
    ? (others[0]?.of ?? null)
    : null;
}
