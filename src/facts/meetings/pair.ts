import { actorOf } from './actor-mention.ts';
import type { Side } from './actor-phrase.ts';
import { sideKeys } from './candidate.ts';
import type { Scan } from './scan.ts';

/** The sides that a hyphen or a dash ties together from a token on ("Kenya-Denmark", "Chile–Ecuador"), with where they end; null elsewhere. */
export function pairAt(scan: Scan, at: number): { readonly sides: readonly Side[]; readonly end: number } | null {
  const glued = sidesAt(scan, at, at + 1);
  if (sideKeys(glued).length > 1) return { sides: glued, end: at + 1 };
  const first = scan.mention(at, 'COUNTRY', 'ORGANIZATION', 'DEMONYM');
  if (!first || !scan.is('dashes', first.endToken)) return null;
  const second = scan.mention(first.endToken + 1, 'COUNTRY', 'ORGANIZATION', 'DEMONYM');
  const sides = [first, second].flatMap((mention) => {
    const of = mention ? actorOf(mention) : null;
    return of ? [{ person: null, of }] : [];
  });
  return second && sideKeys(sides).length > 1 ? { sides, end: second.endToken } : null;
}

const sidesAt = (scan: Scan, at: number, end: number): Side[] =>
  scan.starting(at).flatMap((mention) => {
    const of = mention.endToken === end ? actorOf(mention) : null;
    return of ? [{ person: null, of }] : [];
  });
