import type { ActorRef } from '../../model/index.ts';
import { actorOf } from './actor-mention.ts';
import type { Side } from './actor-phrase.ts';
import type { Scan } from './scan.ts';

/** What is longer is no list. */
export const MAX_LIST = 40;

/** The country or body at a token, words of a state's long name before it aside ("the Kingdom of Norway"). */
export function countryAfter(scan: Scan, from: number, limit: number): { of: ActorRef; end: number } | null {
  for (let at = from; at < Math.min(limit, from + 6); at++) {
    const people = scan.mention(at, 'DEMONYM');
    const noun = people ? scan.tokens[people.endToken] : undefined;
    if (people && noun?.kind === 'WORD' && (!noun.capital || isHouse(scan, people.endToken)))
      return {
        of: { kind: 'COUNTRY', code: people.code },
        end: noun.capital ? houseEnd(scan, people.endToken) : people.endToken + 1,
      };
    const mention = scan.mention(at, 'COUNTRY', 'ORGANIZATION', 'METONYM', 'CAPITAL');
    const of = mention ? actorOf(mention) : null;
    if (mention && of) {
      const end = mention.endToken;
      return scan.folded(end) === "'s" ? null : { of, end };
    }
    if (!scan.is('stateWords', at)) return null;
  }
  return null;
}

/** Countries and bodies in a list: "Norway, Denmark and the United Kingdom". */
export function countriesAfter(scan: Scan, from: number, limit: number): { sides: Side[]; end: number } {
  const sides: Side[] = [];
  let end = from;
  let at = from;
  for (let count = 0; count < MAX_LIST; count++) {
    const next = countryAfter(scan, at, limit);
    if (!next) break;
    sides.push({ person: null, of: next.of });
    end = next.end;
    at = end;
    if (scan.folded(at) === ',' || scan.folded(at) === ';') at++;
    if (scan.folded(at) === 'and' || scan.folded(at) === '&') at++;
    if (scan.folded(at) === 'as' && scan.folded(at + 1) === 'well') at += 3;
    if (at === end) break;
  }
  return { sides, end };
}

/** Where a bracket closes; -1 where it does not soon. */
export function closing(scan: Scan, open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + 12); at++) if (scan.folded(at) === ')') return at;
  return -1;
}

/** One past "Foreign Ministry", "Parliament": a house of a state within three capital words; the token itself where none stands there. */
function houseEnd(scan: Scan, from: number): number {
  for (let at = from; at < from + 3 && scan.tokens[at]?.capital; at++) if (scan.is('institutions', at)) return at + 1;
  return from;
}

const isHouse = (scan: Scan, from: number): boolean => houseEnd(scan, from) > from;
