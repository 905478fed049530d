import type { WorldMention } from '../world-mentions.ts';
import type { OfficeMention } from './office.ts';
import { namedOrganization, ownNameEnd } from './own-names.ts';
import { ownedEnd, plainEnd, portfolioEnd, unknownEnd } from './phrase-ends.ts';
import { nestedOffice } from './read-office.ts';
import { type Head, headAt, LONGEST, type Scan } from './scan.ts';
import { isInCountry, isSide } from './sides.ts';

interface Complement {
  readonly end: number;
  readonly outerEnd: number;
  readonly side: WorldMention | null;
  /** An organisation by a name of its own ("the Velian Fishers' Union"). */
  readonly organization: string | null;
}

/** "of Foreign Affairs and Trade [of Norland]": the words that belong to the title, and the side behind them. */
export function readComplement(scan: Scan, from: number, head: Head): Complement {
  const { tokens, words } = scan;
  let end = from;
  let at = from;
  let side: WorldMention | null = null;
  let outerEnd = from;
  while (at < scan.ceiling && at - from < LONGEST * 2) {
    const word = tokens[at]?.folded ?? '';
    if (!words.prepositions.has(word)) break;
    let next = at + 1;
    if (/^(?:the|our|its|his|her)$/.test(tokens[next]?.folded ?? '')) next++;
    const world = scan.worldAt.get(next);
    if (world && isSide(world)) {
      const institution = institutionEnd(scan, world);
      if (institution > 0 && word !== 'to') {
        side ??= world;
        end = institution;
        outerEnd = end;
        at = end;
        continue;
      }
      if (world.meaning.kind === 'DEMONYM') break;
      const task =
        word === 'to' ||
        word === 'in' ||
        word === 'on' ||
        (word === 'for' &&
          (words.envoys.has(head.lemma) || world.meaning.kind === 'COUNTRY') &&
          !isHighCommissioner(scan, from));
      if (tokens[world.endToken]?.kind === 'POSSESSIVE') {
        if (word !== 'of') break;
        const owned = ownedEnd(scan, world.endToken + 1);
        return { end: owned, outerEnd: owned, side: side ?? world, organization: null };
      }
      if (task) {
        if (word === 'in') break;
        end = world.endToken;
        outerEnd = end;
        at = end;
        continue;
      }
      const body = world.meaning.kind === 'ORGANIZATION' && world.meaning.body !== undefined;
      outerEnd = head.weak ? unknownEnd(scan, world.endToken) : world.endToken;
      if (side === null) {
        side = world;
        if (body || outerEnd > world.endToken) end = outerEnd;
      }
      at = outerEnd;
      continue;
    }
    if (world && isInCountry(world) && word === 'of' && tokens[world.endToken]?.kind !== 'POSSESSIVE') {
      side ??= world;
      end = world.endToken;
      outerEnd = end;
      at = end;
      continue;
    }
    if (world && isSide(world) && side === null && tokens[world.endToken]?.kind === 'POSSESSIVE') {
      const owned = ownedEnd(scan, world.endToken + 1);
      return { end: owned, outerEnd: owned, side: world, organization: null };
    }
    if (side && word !== 'to' && word !== 'for') break;
    const named = word === 'of' || word === 'at' ? ownNameEnd(scan, next) : 0;
    if (named > 0) return { end: named, outerEnd: named, side, organization: namedOrganization(scan, next, named) };
    const nested: OfficeMention | null =
      !scan.nested && side === null && word !== 'on' && word !== 'in' ? nestedOffice(scan, next) : null;
    if (nested) {
      const owns =
        tokens[nested.outerEnd]?.kind === 'POSSESSIVE' &&
        words.institutions.has(tokens[nested.outerEnd + 1]?.folded ?? '');
      end = owns ? nested.outerEnd + 2 : nested.endToken;
      outerEnd = owns ? end : nested.outerEnd;
      at = outerEnd;
      side = nested.sides[0] ?? null;
      continue;
    }
    let phrase = portfolioEnd(scan, next);
    if (head.weak && word === 'of' && phrase === next) phrase = plainEnd(scan, next);
    const territorial = words.territorial.has(head.lemma);
    if (phrase === next && territorial && (word === 'of' || word === 'for')) phrase = unknownEnd(scan, next);
    if (phrase === next) break;
    end = phrase;
    at = phrase;
    outerEnd = phrase;
  }
  return { end, outerEnd: Math.max(outerEnd, end), side, organization: null };
}

/** "High Commissioner for Velia" is Velia's. */
const isHighCommissioner = (scan: Scan, from: number): boolean =>
  scan.tokens[from - 1]?.folded === 'commissioner' && scan.tokens[from - 2]?.folded === 'high';

/** "the Velian Ministry of Trade", "Velia's army": where the institution of a country ends; 0 where none follows. */
function institutionEnd(scan: Scan, world: WorldMention): number {
  const { tokens, words } = scan;
  const possessive = tokens[world.endToken]?.kind === 'POSSESSIVE';
  if (world.meaning.kind !== 'DEMONYM' && !possessive && world.meaning.kind !== 'ORGANIZATION') return 0;
  let at = possessive ? world.endToken + 1 : world.endToken;
  for (const limit = at + 5; at < scan.ceiling && at < limit; at++) {
    const token = tokens[at];
    if (token?.kind !== 'WORD' || headAt(token, words)) return 0;
    if (!words.institutions.has(token.folded)) continue;
    const behind = tokens[at + 1]?.folded;
    if (behind !== 'of' && behind !== 'for') return at + 1;
    if (scan.worldAt.has(at + 2)) return at + 1;
    return Math.max(at + 1, portfolioEnd(scan, tokens[at + 2]?.folded === 'the' ? at + 3 : at + 2));
  }
  return 0;
}
