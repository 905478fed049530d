import type { WorldMention } from '../world-mentions.ts';
import type { Colleague } from './name-run.ts';
import { isFree, isHonorific, isNameWord } from './name-word.ts';
import type { Place, Scan } from './scan.ts';
import { sideBefore } from './side-beside.ts';

/** "his Velian counterpart, Mira Venn", "her colleagues from Norland and Velia, A and B". */
export function colleagueBefore(scan: Scan, at: number, place: Place): Colleague | null {
  const { tokens } = scan.document;
  const sides: WorldMention[] = [];
  for (let i = at - 1; i >= place.first && at - i < 16; i--) {
    const token = tokens[i];
    if (!token) return null;
    if (scan.words.kin.has(token.folded) && scan.worldEndingAt.get(i)?.meaning.kind === 'DEMONYM')
      return { firstToken: i, endToken: i + 1, sides: demonymsBefore(scan, i, place) };
    if (scan.words.colleague.has(token.folded) || (token.folded === 'number' && tokens[i - 1]?.folded === 'opposite')) {
      const begin = token.folded === 'number' ? i - 1 : i;
      return {
        firstToken: begin,
        endToken: i + 1,
        sides: sides.length > 0 ? sides : demonymsBefore(scan, begin, place),
      };
    }
    const world = scan.worldEndingAt.get(i + 1);
    if (world && world.meaning.kind !== 'DEMONYM') {
      sides.unshift(world);
      i = world.firstToken;
      continue;
    }
    const joins =
      sides.length > 0
        ? /^(?:,|from|of|the|and|in)$/
        : /^(?:,|from|of|in|the|-|–|—|:|h\.e\.|his|her|excellency|republic|kingdom)$/;
    if (!joins.test(token.folded) && !isHonorific(token, scan.words)) return null;
  }
  return null;
}

/** "her Polish and German counterparts": the adjectives in a row. */
function demonymsBefore(scan: Scan, at: number, place: Place): WorldMention[] {
  const { tokens } = scan.document;
  const first = sideBefore(scan, at, place);
  const sides = sidesOf(first);
  for (let i = first?.firstToken ?? place.first; i > place.first; ) {
    let end = i;
    while (end > place.first && /^(?:,|and|&)$/.test(tokens[end - 1]?.folded ?? '')) end--;
    const before = end < i ? scan.worldEndingAt.get(end) : undefined;
    if (before?.meaning.kind !== 'DEMONYM') break;
    sides.unshift(before);
    i = before.firstToken;
  }
  return sides;
}

/** "Mira Venn, his Velian counterpart". */
export function colleagueBehind(scan: Scan, end: number, place: Place): Colleague | null {
  const { tokens } = scan.document;
  if (!/^[,(]$/.test(tokens[end]?.folded ?? '')) return null;
  for (let i = end + 1; i < place.end && i - end < 5; i++) {
    if (scan.words.colleague.has(tokens[i]?.folded ?? '')) {
      const named = isFree(i + 1, scan.taken) && isNameWord(tokens[i + 1], scan.words);
      return named ? null : { firstToken: i, endToken: i + 1, sides: sidesOf(sideBefore(scan, i, place)) };
    }
    if (!/^(?:his|her|the|their|my|our)$/.test(tokens[i]?.folded ?? '') && !scan.taken.world.has(i)) return null;
  }
  return null;
}

const sidesOf = (side: WorldMention | null): WorldMention[] => (side ? [side] : []);
