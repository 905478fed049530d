import type { Article } from '../articles/index.ts';
import type { Extraction } from '../facts/index.ts';
import { hashOf, lock, put, type Row, remove, scan, type Work } from '../model/index.ts';
import { corrected } from './corrections.ts';
import { anchorsIn, correctionsOf, isAnythingDecided } from './decisions.ts';
import { sameRow } from './rows.ts';
import { type Appearance, type Telling, tellingOf } from './telling.ts';

/** An article that was read at an address, with what it tells. */
export interface Observation {
  readonly article: Article;
  readonly extraction: Extraction;
  /** The load's clock when this text was first seen at this address; counts where the source tells no instant. */
  readonly firstSightAt: string;
  /** Name and version of the extractor: the same article read by the same extractor is known without reading it again. */
  readonly extractor?: string;
}

/** The key of an article's text at its address. */
function observationKey({ text, url }: Article): {
  readonly key: string;
  readonly address: string;
  readonly text: string;
} {
  const hash = hashOf(text);
  const address = url ?? `text:${hash}`;
  return { key: `${hashOf(address, 16)}-${hash}`, address, text: hash };
}

/** Of all that an article tells beside where it was read, and of who read it; '' where the reader is not told. */
function inputOf({ source: _, ...article }: Article, extractor: string | undefined): string {
  if (extractor === undefined) return '';
  const told = Object.entries(article).sort(([a], [b]) => (a < b ? -1 : 1));
  return hashOf(JSON.stringify([extractor, told]), 16);
}

/** Which articles the same extractor has read before, each with its address, text and all that is told of it: loading them changes nothing. */
export function* knownArticles(articles: readonly Article[], extractor: string): Work<readonly boolean[]> {
  const keys = articles.map((article) => observationKey(article).key);
  const rows = yield* scan(
    'observation',
    ['key'],
    keys.map((key) => [key]),
  );
  const inputs = new Map(rows.map((row) => [row.key, row.input]));
  return articles.map((article, n) => inputs.get(keys[n] ?? '') === inputOf(article, extractor));
}

/** What a change of texts takes away and brings. */
export interface TextChange {
  /** Texts whose facts, article or place among the texts of their address may be others now. */
  readonly texts: readonly string[];
  /** Of the texts that are live: what they tell, decisions applied. */
  readonly live: ReadonlyMap<string, LiveText>;
  /** Texts of which the facts changed. */
  readonly changed: ReadonlySet<string>;
  readonly minus: readonly Row<'appearance'>[];
  readonly plus: readonly Appearance[];
  /** Told by a text that no address shows: they count for keys only. */
  readonly ghosts: readonly Appearance[];
  /** Whether anything was ever decided in this store. */
  readonly decided: boolean;
  /** What the observation just made tells, whether it counts or not. */
  readonly seen: Telling | null;
  /** The same, where no address shows its text. */
  readonly hidden: Telling | null;
}

export interface LiveText {
  readonly telling: Telling;
  readonly revision: number;
}

type Shown = Pick<Row<'observation'>, 'seenAt' | 'firstSightAt' | 'text'>;
const instant = (shown: Shown): string => shown.seenAt || shown.firstSightAt;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Texts of one address in the order of time. */
const byTime = (a: Shown, b: Shown): number =>
  compare(instant(a), instant(b)) || compare(a.firstSightAt, b.firstSightAt) || compare(a.text, b.text);

/** An ISO instant in one comparable spelling; '' for none. */
const normalInstant = (text: string | undefined): string => {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
};

/** A publisher with a side first, then the earliest day, then the address: so that a mirror never becomes the originator. */
function byOrigin(a: Row<'observation'>, b: Row<'observation'>): number {
  const [mine, theirs] = [tellingIn(a).article, tellingIn(b).article];
  return (
    Number(mine.side === null) - Number(theirs.side === null) ||
    compare(mine.publishedOn ?? '9', theirs.publishedOn ?? '9') ||
    compare(a.address, b.address)
  );
}

const tellings = new WeakMap<Row<'observation'>, Telling>();
function tellingIn(observation: Row<'observation'>): Telling {
  const known = tellings.get(observation) ?? (JSON.parse(observation.telling) as Telling);
  tellings.set(observation, known);
  return known;
}

/** The row of an observation that is not placed among the others of its address yet. */
export function observationRow({ article, extraction, firstSightAt, extractor }: Observation): Row<'observation'> {
  const { key, address, text } = observationKey(article);
  const telling = JSON.stringify(tellingOf(text, article, extraction));
  return {
    key,
    address,
    text,
    seenAt: normalInstant(article.seenAt),
    firstSightAt: normalInstant(firstSightAt) || firstSightAt,
    shown: false,
    revision: 0,
    digest: hashOf(telling, 16),
    input: inputOf(article, extractor),
    telling,
  };
}

/** The texts that an observation may concern, and its row among those of its address. */
export interface Placement {
  readonly texts: readonly string[];
  readonly row: Row<'observation'> | null;
}

/** Puts an observation (or, where `null`, none any more) into an address; gives the texts that this may concern, or null where it is known already. */
export function* placeInAddress(address: string, found: Row<'observation'> | null): Work<Placement | null> {
  yield* lock([`address:${address}`]);
  const before = yield* scan('observation', ['address'], [[address]]);
  const old = found === null ? undefined : before.find((row) => row.key === found.key);
  if (old && found && old.digest === found.digest && found.seenAt <= old.seenAt) return null;
  const others = before.filter((row) => row.key !== found?.key);
  const kept = found === null ? [] : [...others, old ? merged(old, found) : found];
  kept.sort(byTime);
  const after = kept.map((row, index) => ({ ...row, shown: index === kept.length - 1, revision: index + 1 }));
  const known = new Map(before.map((row) => [row.key, row]));
  yield* put(
    'observation',
    after.filter((row) => !sameRow('observation', known.get(row.key), row)),
  );
  if (found === null) {
    yield* remove(
      'observation',
      before.map(({ key }) => ({ key })),
    );
  }
  const texts = [...before, ...after].filter((row) => row.shown).map((row) => row.text);
  if (found) texts.push(found.text);
  return { texts: [...new Set(texts)].sort(), row: after.find((row) => row.key === found?.key) ?? null };
}

/** One text at one address, told twice: the later instant, the earlier sight; of two tellings the later told, else the greater. */
function merged(old: Row<'observation'>, found: Row<'observation'>): Row<'observation'> {
  const [earlier, later] = [old, found].sort(
    (a, b) => compare(a.seenAt, b.seenAt) || compare(a.firstSightAt, b.firstSightAt),
  );
  const [first = found.firstSightAt] = [old.firstSightAt, found.firstSightAt].sort();
  return { ...(later ?? found), seenAt: later?.seenAt || earlier?.seenAt || '', firstSightAt: first };
}

/** What these texts tell now and told before: the step from observations to appearances and readouts. `seen` is the observation just made. */
export function* changeTexts(texts: readonly string[], seen: Row<'observation'> | null): Work<TextChange> {
  yield* lock(texts.map((text) => `text:${text}`));
  const keys = texts.map((text) => [text] as const);
  const observations = yield* scan('observation', ['text'], keys);
  const sources = new Map((yield* scan('source', ['key'], keys)).map((row) => [row.key, row]));
  const decided = yield* isAnythingDecided();
  const anchors = decided ? yield* anchorsIn(texts) : [];
  const live = new Map<string, LiveText>();
  const changed = new Set<string>();
  const puts: Row<'source'>[] = [];
  const ghosts: Appearance[] = [];
  for (const text of texts) {
    const shown = observations.filter((row) => row.text === text && row.shown).sort(byOrigin);
    const [best] = shown;
    const told = best ? tellingIn(best) : null;
    const telling = told ? corrected(told, correctionsOf(told, anchors)) : null;
    if (best && telling) live.set(text, { telling, revision: best.revision });
    if (seen?.text === text && seen.key !== best?.key) ghosts.push(...tellingIn(seen).appearances);
    const row = {
      key: text,
      live: best !== undefined,
      digest: telling ? hashOf(JSON.stringify([telling.appearances, telling.meetings]), 16) : '',
      positions: telling ? JSON.stringify(telling.positions) : '[]',
    };
    const before = sources.get(text);
    if (before?.digest !== row.digest && !(before === undefined && row.digest === '')) changed.add(text);
    const known = before !== undefined || observations.some((one) => one.text === text);
    if (known && !sameRow('source', before, row)) puts.push(row);
  }
  yield* put('source', puts);
  const minus = yield* scan(
    'appearance',
    ['text'],
    [...changed].filter((text) => sources.get(text)?.live).map((text) => [text]),
  );
  const plus = [...changed].flatMap((text) => live.get(text)?.telling.appearances ?? []);
  const told = seen ? tellingIn(seen) : null;
  const hidden = told && !live.has(told.text) ? told : null;
  return { texts, live, changed, minus, plus, ghosts, decided, seen: told, hidden };
}
