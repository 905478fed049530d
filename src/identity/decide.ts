import { hashOf, put, type Row, remove, scan, type Work } from '../model/index.ts';
import { SOMETHING_IS_DECIDED } from './decisions.ts';
import { changeGraph } from './load-article.ts';
import { distinct, groupBy } from './rows.ts';
import { targetIn } from './targets.ts';
import type { Telling } from './telling.ts';
import { drawUnions } from './unions.ts';
import type { World } from './world.ts';

/**
 * What somebody decided, on ids of appearances, readouts and positions (never keys): they stay while keys change.
 * - REJECT: these facts are not there. `<appearance>/<office class>` for an office alone.
 * - SPLIT: these appearances or readouts are one thing of their own.
 * - SAME: whatever holds the first and whatever holds the second are one. APART: they never become one.
 * - PART: the meeting of the first was part of, or on the margins of, that of the second.
 * - UNDO: the decision of this key is as if never made.
 */
export type DecisionKind = 'REJECT' | 'SPLIT' | 'SAME' | 'APART' | 'PART' | 'UNDO';

export interface Decision {
  readonly kind: DecisionKind;
  readonly targets: readonly string[];
  readonly author: string;
  /** ISO 8601 instant; of two that contradict each other the later wins. */
  readonly at: string;
  readonly reason: string;
}

/** A decision with what became of it. */
export interface DecisionRecord extends Decision {
  readonly key: string;
  readonly state: 'IN_FORCE' | 'UNDONE' | 'OVERRULED' | 'DANGLING';
  /** Why, where it is not in force. */
  readonly note: string | null;
}

const PAIRS: ReadonlySet<string> = new Set<DecisionKind>(['SAME', 'APART', 'PART']);

const decisionIn = (row: Row<'decision'>): Decision & { readonly key: string } => ({
  key: row.key,
  kind: row.kind as DecisionKind,
  targets: row.what as readonly string[],
  author: row.author,
  at: row.at,
  reason: row.reason,
});

/** The text that an id of an appearance or readout belongs to; '' for a position, whose key does not tell. */
const textOfTarget = (target: string): string => /^([0-9a-f]+)[#@]/.exec(target)?.[1] ?? '';

/** Records a decision and makes the graph follow it. Gives its key; the same decision twice is one. Throws where a pair has not two targets. */
export function* decide(decision: Decision, world: World): Work<string> {
  if (PAIRS.has(decision.kind) && new Set(decision.targets).size !== 2) {
    throw new RangeError(`${decision.kind} is decided on two different targets, found ${decision.targets.length}.`);
  }
  const { kind, targets, author, at, reason } = decision;
  const key = hashOf(JSON.stringify([kind, targets, author, at, reason]), 20);
  yield* put('decision', [{ key, kind, what: targets, author, at, reason }]);
  yield* put('anchor', [SOMETHING_IS_DECIDED]);
  const concerned = kind === 'UNDO' ? (targets[0] ?? key) : key;
  const { root, inForce } = yield* chainOf(concerned);
  if (root) yield* follow(root, inForce, world);
  return key;
}

/** The decision at the end of a chain of undoings, and whether it is in force. */
function* chainOf(
  key: string,
): Work<{ readonly root: (Decision & { readonly key: string }) | null; readonly inForce: boolean }> {
  const undoings = (yield* scan('decision', ['kind'], [['UNDO']])).map(decisionIn);
  let root = key;
  for (let undoing = undoings.find((one) => one.key === root); undoing; ) {
    root = undoing.targets[0] ?? '';
    undoing = undoings.find((one) => one.key === root);
  }
  const [row] = yield* scan('decision', ['key'], [[root]]);
  return { root: row ? decisionIn(row) : null, inForce: isInForce(root, undoings) };
}

/** In force unless an undoing that is itself in force names it. */
function isInForce(key: string, undoings: readonly (Decision & { readonly key: string })[]): boolean {
  return !undoings.some((one) => one.targets[0] === key && isInForce(one.key, undoings));
}

function* follow(decision: Decision & { readonly key: string }, inForce: boolean, world: World): Work<void> {
  const anchors = yield* anchorsOf(decision);
  const before = yield* scan('anchor', ['decision'], [[decision.key]]);
  if (inForce) yield* put('anchor', anchors);
  else
    yield* remove(
      'anchor',
      before.map(({ decision: key, ordinal }) => ({ decision: key, ordinal })),
    );
  const bases = distinct([...anchors, ...before].map((anchor) => anchor.base)).filter((base) => base !== '');
  const isPair = PAIRS.has(decision.kind);
  const texts = isPair ? [] : distinct(anchors.map((anchor) => anchor.text)).filter((text) => text !== '');
  const isPerson = (base: string): boolean => anchors.some((one) => one.base === base && one.target.includes('#'));
  yield* changeGraph(texts.sort(), null, world, {
    people: isPair ? bases.filter(isPerson) : [],
    meetings: isPair ? bases.filter((base) => !isPerson(base)) : [],
  });
}

/** The decision's targets with the texts that they are in and who holds them now. */
function* anchorsOf({ key, kind, at, targets }: Decision & { readonly key: string }): Work<Row<'anchor'>[]> {
  const keys = targets.map((target) => [target] as const);
  const bases = new Map<string, string>();
  for (const row of yield* scan('appearance', ['key'], keys)) bases.set(row.key, row.person);
  for (const row of yield* scan('readout', ['key'], keys)) if (row.live) bases.set(row.key, row.meeting);
  const positions = new Map(
    (yield* scan('position', ['key'], keys)).map((row) => [row.key, row.article.replace('article:', '')]),
  );
  const before = new Map((yield* scan('anchor', ['decision'], [[key]])).map((row) => [row.target, row.text]));
  return targets.map((target, ordinal) => ({
    decision: key,
    ordinal: String(ordinal),
    kind,
    at,
    target,
    text: textOfTarget(target) || positions.get(target) || before.get(target) || '',
    base: bases.get(target) ?? '',
  }));
}

/** All decisions, the oldest first, with what became of each: in force, undone, overruled by a newer one, or dangling where nothing is found that it speaks of. */
export function* listDecisions(): Work<readonly DecisionRecord[]> {
  const kinds: readonly DecisionKind[] = ['REJECT', 'SPLIT', 'SAME', 'APART', 'PART', 'UNDO'];
  const rows = (yield* scan(
    'decision',
    ['kind'],
    kinds.map((kind) => [kind]),
  )).map(decisionIn);
  const undoings = rows.filter((row) => row.kind === 'UNDO');
  const anchors = yield* scan(
    'anchor',
    ['decision'],
    rows.map((row) => [row.key]),
  );
  const { overruled } = drawUnions(anchors);
  const tellings = yield* tellingsOf(distinct(anchors.map((anchor) => anchor.text)).filter((text) => text !== ''));
  const isTold = ({ text, target }: Row<'anchor'>): boolean =>
    (tellings.get(text) ?? []).some((telling) => targetIn(telling, target) !== null);
  const latest = new Map<string, string>();
  for (const anchor of [...anchors].sort((a, b) => compare(a.at, b.at) || compare(a.decision, b.decision))) {
    if (anchor.kind === 'SPLIT') latest.set(anchor.target, anchor.decision);
  }
  const byDecision = groupBy(anchors, (anchor) => anchor.decision);
  return rows
    .sort((a, b) => compare(a.at, b.at) || compare(a.key, b.key))
    .map((row): DecisionRecord => {
      if (!isInForce(row.key, undoings)) return { ...row, state: 'UNDONE', note: null };
      if (row.kind === 'UNDO') return { ...row, state: 'IN_FORCE', note: null };
      const note = overruled.get(row.key);
      if (note !== undefined) return { ...row, state: 'OVERRULED', note };
      const mine = byDecision.get(row.key) ?? [];
      const lost = mine.filter((one) => (PAIRS.has(row.kind) ? one.base === '' : !isTold(one)));
      if (lost.length > 0) {
        return { ...row, state: 'DANGLING', note: `nothing is found of ${lost.map((one) => one.target).join(', ')}` };
      }
      const replaced = row.kind === 'SPLIT' && mine.every((one) => latest.get(one.target) !== row.key);
      return replaced
        ? { ...row, state: 'OVERRULED', note: 'a newer decision splits the same off' }
        : { ...row, state: 'IN_FORCE', note: null };
    });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the texts tell where an address shows them, decisions aside. */
function* tellingsOf(texts: readonly string[]): Work<ReadonlyMap<string, readonly Telling[]>> {
  const observations = yield* scan(
    'observation',
    ['text'],
    texts.map((text) => [text]),
  );
  const tellings = observations.filter((row) => row.shown).map((row) => JSON.parse(row.telling) as Telling);
  return groupBy(tellings, (telling) => telling.text);
}

/** Ids to decide on: the appearances of a person (by the key that is shown now), all or those of one article. */
export function* appearancesOf(actor: string, article: string | null): Work<readonly string[]> {
  const rows = yield* scan('appearance', ['actor'], [[actor]]);
  const text = article?.replace(/^article:/, '');
  return rows.filter((row) => text === undefined || row.text === text).map((row) => row.key);
}

/** Ids to decide on: the readouts of a meeting (by the key that is shown now), all or those of one article. */
export function* readoutsOf(meeting: string, article: string | null): Work<readonly string[]> {
  const gatherings = yield* scan('gathering', ['meeting'], [[meeting]]);
  const rows = yield* scan(
    'readout',
    ['meeting'],
    gatherings.map((row) => [row.key]),
  );
  const text = article?.replace(/^article:/, '');
  return rows.filter((row) => row.live && (text === undefined || row.text === text)).map((row) => row.key);
}
