import type { ActorRef } from '../../model/index.ts';
import type { WorldMention } from '../world-mentions.ts';
import type { Scan } from './scan.ts';

/** "of Velia, Norland and Ruritania", "the Velian and Norlandic": the sides in a row with this one. */
export function listOfSides(scan: Scan, side: WorldMention, source: 'ADJECTIVE' | 'OFFICE_OF' | null): WorldMention[] {
  const { tokens } = scan;
  const list = [side];
  if (source === 'OFFICE_OF') {
    for (let last = side; ; ) {
      let at = last.endToken;
      while (at < scan.ceiling && at - last.endToken < 3 && /^(?:,|and|&|the)$/.test(tokens[at]?.folded ?? '')) at++;
      const next = at > last.endToken ? scan.worldAt.get(at) : undefined;
      if (!next || !isSide(next) || next.meaning.kind === 'DEMONYM' || tokens[next.endToken]?.kind === 'POSSESSIVE')
        return list;
      list.push(next);
      last = next;
    }
  }
  for (let first = side; ; ) {
    let at = first.firstToken;
    while (at > scan.floor && first.firstToken - at < 3 && /^(?:,|and|&)$/.test(tokens[at - 1]?.folded ?? '')) at--;
    const before = at < first.firstToken ? scan.worldEndingAt.get(at) : undefined;
    if (!before || before.meaning.kind !== first.meaning.kind || first.meaning.kind !== 'DEMONYM') return list;
    list.unshift(before);
    first = before;
  }
}

/** A town, or a part of one country. */
export const isInCountry = (world: WorldMention): boolean =>
  world.meaning.kind === 'CITY' || (world.meaning.kind === 'REGION' && world.meaning.members.length === 1);

/** A country, its adjective or capital, or an organisation: what an office can serve. */
export const isSide = (world: WorldMention): boolean =>
  world.meaning.kind !== 'CITY' && world.meaning.kind !== 'REGION';

/** The country or body right before an office: "Velian", "Velia's", "NATO". A few adjectives may stand between. */
export function sideBefore(scan: Scan, first: number): WorldMention | null {
  const { tokens } = scan;
  let at = first;
  for (let skipped = 0; skipped < 3; skipped++) {
    const previous = tokens[at - 1];
    if (!previous || at - 1 < scan.floor) return null;
    let end = at;
    if (previous.folded === ')' && tokens[at - 3]?.folded === '(') {
      const inside = scan.worldEndingAt.get(at - 1);
      return inside && isSide(inside) ? inside : (scan.worldEndingAt.get(at - 3) ?? null);
    }
    if (previous.kind === 'POSSESSIVE') {
      end = at - 1;
      const master = scan.found.findLast((office) => office.outerEnd === end || office.endToken === end);
      if (master) return master.sides[0] ?? null;
    }
    const world = scan.worldEndingAt.get(end);
    if (world && isSide(world) && world.firstToken >= scan.floor) return world;
    // "WHO Africa director".
    if (world?.meaning.kind === 'REGION' && end === at && skipped === 0 && world.firstToken > scan.floor) {
      at = world.firstToken;
      continue;
    }
    if (
      end !== at ||
      !/^(?:new|newly|appointed|visiting|long-serving|own|then|the|current|h\.e\.|excellency|its|-|–)$/.test(
        previous.folded,
      )
    )
      return null;
    if (previous.folded === 'the') return null;
    at--;
  }
  return null;
}

/** The actor that a name of the world stands for. */
export function actorOf(world: WorldMention): ActorRef | null {
  const { meaning } = world;
  if (meaning.kind === 'ORGANIZATION') return { kind: 'ORGANIZATION', name: meaning.name };
  if (meaning.kind === 'REGION') {
    const [only] = meaning.members;
    return only !== undefined && meaning.members.length === 1 ? { kind: 'COUNTRY', code: only } : null;
  }
  return { kind: 'COUNTRY', code: meaning.code };
}
