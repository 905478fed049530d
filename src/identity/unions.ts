import { put, type Row, scan, type Work } from '../model/index.ts';
import { byAge } from './decisions.ts';
import { distinct, groupBy } from './rows.ts';
import { targetIn } from './targets.ts';
import type { Telling } from './telling.ts';

type Anchor = Row<'anchor'>;

/** Decisions that join or keep apart what the rules found, each on two targets. */
const isUnion = (anchor: Anchor): boolean => anchor.kind === 'SAME' || anchor.kind === 'APART';

/** The canonical base id of each base id, and the decisions that were overruled by newer ones. */
export interface Unions {
  readonly canonical: (base: string) => string;
  /** All base ids that the decisions reach from those asked for. */
  readonly bases: ReadonlySet<string>;
  readonly overruled: ReadonlyMap<string, string>;
  /** Base id of the larger gathering by that of its part, by decision. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Draws unions, newest decision first; one that contradicts a newer one is overruled. The canonical id is the smallest, so the result has no order. */
export function drawUnions(anchors: readonly Anchor[]): Omit<Unions, 'bases' | 'parts'> {
  const parent = new Map<string, string>();
  const find = (base: string): string => {
    let found = base;
    for (let next = parent.get(found); next !== undefined; next = parent.get(found)) found = next;
    return found;
  };
  const apart: (readonly [string, string])[] = [];
  const overruled = new Map<string, string>();
  const decisions = [...groupBy(anchors.filter(isUnion), (anchor) => anchor.decision).values()].sort(([a], [b]) =>
    a && b ? byAge(b, a) : 0,
  );
  for (const targets of decisions) {
    const [a, b] = targets;
    if (!a || !b || a.base === '' || b.base === '') continue;
    const [one, other] = [find(a.base), find(b.base)];
    if (a.kind === 'APART') {
      if (one === other) overruled.set(a.decision, 'a newer decision, or the rules, make them one');
      else apart.push([a.base, b.base]);
      continue;
    }
    if (one === other) continue;
    const refused = apart.some(([p, q]) => {
      const [left, right] = [find(p), find(q)];
      return (left === one && right === other) || (left === other && right === one);
    });
    if (refused) overruled.set(a.decision, 'a newer decision keeps them apart');
    else if (one < other) parent.set(other, one);
    else parent.set(one, other);
  }
  return { canonical: find, overruled };
}

/** Where one target changes, what the other says may change too; of a part and its whole only the part. */
const reaches = (anchor: Anchor): boolean => isUnion(anchor) || (anchor.kind === 'PART' && anchor.ordinal === '0');

/** Base id of the whole by that of the part; the newest decision wins. */
function partsIn(anchors: readonly Anchor[]): Map<string, string> {
  const parts = new Map<string, string>();
  const decisions = [
    ...groupBy(
      anchors.filter((anchor) => anchor.kind === 'PART'),
      (anchor) => anchor.decision,
    ).values(),
  ];
  for (const targets of decisions.sort(([a], [b]) => (a && b ? byAge(a, b) : 0))) {
    const part = targets.find((anchor) => anchor.ordinal === '0')?.base;
    const whole = targets.find((anchor) => anchor.ordinal === '1')?.base;
    if (part && whole) parts.set(part, whole);
  }
  return parts;
}

/** What decisions make of these base ids: reads all decisions that can be reached from them. */
export function* unionsOf(bases: Iterable<string>, decided: boolean): Work<Unions> {
  const reached = new Set(bases);
  if (!decided) return { ...drawUnions([]), bases: reached, parts: new Map() };
  const anchors = new Map<string, Anchor>();
  let frontier = [...reached];
  while (frontier.length > 0) {
    const found = yield* scan(
      'anchor',
      ['base'],
      frontier.sort().map((base) => [base]),
    );
    const decisions = distinct(found.map((anchor) => anchor.decision));
    const all = yield* scan(
      'anchor',
      ['decision'],
      decisions.map((decision) => [decision]),
    );
    for (const anchor of all) anchors.set(`${anchor.decision}|${anchor.ordinal}`, anchor);
    frontier = distinct(all.filter(reaches).map((anchor) => anchor.base)).filter(
      (base) => base !== '' && !reached.has(base),
    );
    for (const base of frontier) reached.add(base);
  }
  return { ...drawUnions([...anchors.values()]), bases: reached, parts: partsIn([...anchors.values()]) };
}

/** Notes where the targets of decisions are now; gives the base ids that gained or lost one, and of those that are decided on with them. `placed` has '' for a target that is gone. */
export function* moveAnchors(
  placed: ReadonlyMap<string, string>,
  decided: boolean,
  live: ReadonlyMap<string, { readonly telling: Telling }>,
): Work<ReadonlySet<string>> {
  if (!decided) return new Set();
  const texts = distinct([...placed.keys()].map((target) => target.replace(/[#@].*/s, ''))).sort();
  const anchors = yield* scan(
    'anchor',
    ['text'],
    texts.map((text) => [text]),
  );
  const moved = anchors.flatMap((anchor) => {
    const told = live.get(anchor.text)?.telling;
    const target = told ? (targetIn(told, anchor.target) ?? anchor.target) : anchor.target;
    const base = placed.get(target);
    return base === undefined || base === anchor.base ? [] : [{ was: anchor.base, now: { ...anchor, base } }];
  });
  yield* put(
    'anchor',
    moved.map(({ now }) => now),
  );
  const partners = yield* scan(
    'anchor',
    ['decision'],
    distinct(moved.map(({ now }) => now.decision)).map((decision) => [decision]),
  );
  const bases = [...moved.flatMap(({ was, now }) => [was, now.base]), ...partners.map((anchor) => anchor.base)];
  return new Set(bases.filter((base) => base !== ''));
}
