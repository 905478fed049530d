import type { Document } from '../../documents/index.ts';
import type { NameRun } from '../names/name-run.ts';
import { isHonorific } from '../names/name-word.ts';
import type { NameWords } from '../names/name-words.ts';
import type { OfficeMention } from '../offices/office.ts';
import type { WorldMention } from '../world-mentions.ts';

/** An office or side that a list gives: "the presidents of Velia and Norland, A and B". */
export interface Share {
  /** Null where the list is one of colleagues. */
  readonly office: OfficeMention | null;
  readonly side: WorldMention | null;
}

/** "The presidents of Albania and Montenegro, A and B", "Foreign Ministers A of Velia and B of Norland": to each name its share. */
export function shareLists(
  document: Document,
  runs: readonly NameRun[],
  world: readonly WorldMention[],
  words: NameWords,
): ReadonlyMap<NameRun, Share> {
  const shares = new Map<NameRun, Share>();
  for (const [at, run] of runs.entries()) {
    const office = run.before?.plural ? run.before : null;
    const colleagues = run.colleague !== null && run.colleague.sides.length > 1 && run.before === null;
    if (!office && !colleagues) continue;
    const sides = (office ? office.sides : run.colleague?.sides) ?? [];
    const list: NameRun[] = [run];
    for (let i = at + 1; i < runs.length && list.length < 12; i++) {
      const [last, next] = [list.at(-1), runs[i]];
      if (
        !last ||
        !next ||
        next.sentence !== run.sentence ||
        next.before !== null ||
        !(areJoined(document, last, next, words) || gapSide(document, last, next, world, words))
      )
        break;
      list.push(next);
    }
    const behind = sides.length === list.length ? sides : sidesBehind(list.at(-1), world);
    const shared =
      behind.length === list.length || !office || office.sides.length > 0 || list.some((member) => member.side)
        ? behind
        : sidesBefore(office, world, document, list.length);
    const told = list.map((member, i) =>
      i === 0 || isSidedBehind(member) ? null : gapSide(document, list[i - 1], member, world, words),
    );
    for (const [i, member] of list.entries()) {
      shares.set(member, {
        office,
        side: told[i] ?? (shared.length === list.length && list.length > 1 ? (shared[i] ?? null) : null),
      });
    }
  }
  return shares;
}

/** "Prime Ministers A, B and C of Velia, Norland and Ruritania": the countries in a row behind the last name. */
function sidesBehind(last: NameRun | undefined, world: readonly WorldMention[]): readonly WorldMention[] {
  const first = last?.side;
  if (!first || first.firstToken < last.endToken) return [];
  const at = world.indexOf(first);
  if (at < 0) return [];
  const list = [first];
  for (let i = at + 1; i < world.length && list.length < 12; i++) {
    const [before, next] = [list.at(-1), world[i]];
    if (
      !before ||
      !next ||
      next.sentence !== before.sentence ||
      next.firstToken - before.endToken > 3 ||
      next.firstToken === before.endToken
    )
      break;
    if (next.meaning.kind !== 'COUNTRY') break;
    list.push(next);
  }
  return list;
}

/** "Velia and Norland took stock. The presidents, A and B, …": as many countries in a row told in the sentence before, or in this one. */
function sidesBefore(
  office: OfficeMention,
  world: readonly WorldMention[],
  document: Document,
  count: number,
): readonly WorldMention[] {
  if (count < 2) return [];
  const near = world.filter(
    (one) => 'code' in one.meaning && one.endToken <= office.firstToken && office.sentence - one.sentence < 3,
  );
  for (let last = near.length - 1; last >= count - 1; last--) {
    const row = near.slice(last - count + 1, last + 1);
    const isRow = row.every((one, i) => {
      const before = row[i - 1];
      if (!before) return true;
      const between = document.tokens.slice(before.endToken, one.firstToken).map((token) => token.folded);
      return between.length < 3 && between.every((word) => /^(?:,|and|the|-|–|—|&)$/.test(word));
    });
    if (isRow && new Set(row.map(({ meaning }) => ('code' in meaning ? meaning.code : ''))).size === count) return row;
  }
  return [];
}

const isSidedBehind = (run: NameRun): boolean => run.side !== null && run.side.firstToken >= run.endToken;

/** "of Velia, Orla; Norland, Tesk and Ruritania – Venn": the country that stands between two names for the second. */
function gapSide(
  document: Document,
  last: NameRun | undefined,
  next: NameRun,
  world: readonly WorldMention[],
  words: NameWords,
): WorldMention | null {
  if (!last || next.firstToken - last.endToken > 12) return null;
  const inside = world.filter((one) => one.firstToken >= last.endToken && one.endToken <= next.firstToken);
  const [side] = inside;
  if (inside.length !== 1 || (side?.meaning.kind !== 'COUNTRY' && side?.meaning.kind !== 'ORGANIZATION')) return null;
  for (let at = last.endToken; at < next.firstToken; at++) {
    if (at >= side.firstToken && at < side.endToken) continue;
    const token = document.tokens[at];
    const joins = at < side.firstToken ? /^(?:,|;|and|&|of|the|for)$/ : /^(?:,|–|—|-|:|\()$/;
    if (!joins.test(token?.folded ?? '') && !isHonorific(token, words)) return null;
  }
  return side.endToken < next.firstToken ? side : null;
}

/** Only a comma, an "and" or the first one's country stands between two names. */
function areJoined(document: Document, first: NameRun, second: NameRun, words: NameWords): boolean {
  let at = first.side && first.side.firstToken > first.endToken ? first.side.endToken : first.endToken;
  if (document.tokens[at]?.folded === ')') at++;
  if (second.firstToken - at > 4) return false;
  for (let i = at; i < second.firstToken; i++) {
    const word = document.tokens[i]?.folded ?? '';
    if (!/^(?:,|and|&|;)$/.test(word) && !words.honorifics.has(word)) return false;
  }
  return second.firstToken > at;
}
