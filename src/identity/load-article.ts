import { put, type Row, remove, scan, type Work } from '../model/index.ts';
import { changeAppearances } from './change-appearances.ts';
import { changeMeetings } from './change-meetings.ts';
import { changeTexts, type Observation, observationRow, placeInAddress, type TextChange } from './observe.ts';
import { articleRows, projectTexts } from './project-text.ts';
import { type GraphRow, writeProjections } from './projection.ts';
import { distinct, sameRow } from './rows.ts';
import { sideRow, type World } from './world.ts';

/** What a load did: the address was new, shows another text or tells something else now, or nothing changed. */
export type LoadOutcome = 'created' | 'updated' | 'unchanged';

/** Loads one article: everything that its facts change in the graph, in one transaction. Told by its digest, a second load stops at once. */
export function* loadArticle(observation: Observation, world: World): Work<LoadOutcome> {
  const found = observationRow(observation);
  const [known] = yield* scan('observation', ['key'], [[found.key]]);
  if (known && known.digest === found.digest && found.seenAt <= known.seenAt) return 'unchanged';
  const placement = yield* placeInAddress(found.address, found);
  if (placement === null) return 'unchanged';
  const { texts, row } = placement;
  if (known && row && known.digest === row.digest && known.shown === row.shown) return 'unchanged';
  yield* changeGraph(texts, { row: row ?? found, body: observation.article.text }, world);
  return known === undefined && texts.length === 1 ? 'created' : 'updated';
}

/** Forgets all that an address ever showed, as if it had not been loaded; keys once shown go on resolving. */
export function* forgetAddress(address: string, world: World): Work<void> {
  const placement = yield* placeInAddress(address, null);
  yield* changeGraph(placement?.texts ?? [], null, world);
}

/** What else is to be looked at again: people and meetings (base ids) whose decisions changed. */
export interface Again {
  readonly people: readonly string[];
  readonly meetings: readonly string[];
}
const NOTHING_ELSE: Again = { people: [], meetings: [] };

/** Makes the graph tell what these texts tell now. */
export function* changeGraph(
  texts: readonly string[],
  seen: { readonly row: Row<'observation'>; readonly body: string } | null,
  world: World,
  again: Again = NOTHING_ELSE,
): Work<void> {
  const change = yield* changeTexts(texts, seen?.row ?? null);
  const people = yield* changeAppearances(change, again.people);
  const meetings = yield* changeMeetings(change, people, world, again.meetings);
  const projected = yield* projectTexts(
    distinct([
      ...change.texts,
      ...meetings.texts,
      ...people.recut,
      ...[...people.rows.values()].map((row) => row.text),
    ]).sort(),
    { change, people, meetings },
  );
  const projections = new Map<string, readonly GraphRow[]>([
    ...people.projections,
    ...meetings.projections,
    ...projected,
    ...(yield* projectArticles(change, seen)),
  ]);
  yield* writeSides(change, projections, world);
  yield* remove('encounter', meetings.encounters.gone);
  yield* writeProjections(projections);
  yield* put('encounter', meetings.encounters.puts);
}

/** The rows of the articles themselves; a text that is not in hand is taken from the row that is there. */
function* projectArticles(
  change: TextChange,
  seen: { readonly row: Row<'observation'>; readonly body: string } | null,
): Work<ReadonlyMap<string, readonly GraphRow[]>> {
  const others = [...change.live].filter(([text]) => text !== seen?.row.text);
  const bodies = new Map(
    (yield* scan(
      'article',
      ['key'],
      others.map(([, { telling }]) => [telling.article.key]),
    )).map((row) => [row.key, row.text]),
  );
  return new Map(
    change.texts.map((text) => {
      const live = change.live.get(text);
      const body = text === seen?.row.text ? seen.body : bodies.get(live?.telling.article.key ?? '');
      return [`article:${text}`, live && body !== undefined ? articleRows(body, live) : []];
    }),
  );
}

/** Writes the countries and organisations that the rows name, where they are not there yet. */
function* writeSides(
  change: TextChange,
  projections: ReadonlyMap<string, readonly GraphRow[]>,
  world: World,
): Work<void> {
  const told: Record<string, string> = {};
  const named = new Set<string>();
  const tellings = [...[...change.live.values()].map((one) => one.telling), ...(change.seen ? [change.seen] : [])];
  for (const telling of tellings) {
    for (const [key, name] of Object.entries(telling.organizations)) {
      told[key] = [told[key] ?? name, name].sort()[0] ?? name;
    }
    for (const key of telling.sides) named.add(key);
  }
  for (const rows of projections.values()) {
    for (const row of rows) for (const side of sidesIn(row)) named.add(side);
  }
  const keys = [...named].sort();
  const known = new Map(
    (yield* scan(
      'actor',
      ['key'],
      keys.map((key) => [key]),
    )).map((row) => [row.key, row]),
  );
  const rows = keys.map((key) => {
    const name = told[key] ?? known.get(key)?.name ?? key.replace(/^\w+:/, '');
    const before = known.get(key)?.name;
    return sideRow(key, before !== undefined && before < name ? before : name, world);
  });
  yield* put(
    'actor',
    rows.filter((row) => !sameRow('actor', known.get(row.key), row)),
  );
}

/** Countries and organisations that a row points to. */
function sidesIn({ kind, row }: GraphRow): string[] {
  switch (kind) {
    case 'tookPart':
    case 'positionActor':
      return row.actor.startsWith('person:') ? [] : [row.actor];
    case 'office':
    case 'tenure':
      return row.of === null ? [] : [row.of];
    case 'meeting':
      return row.placeCountry === null ? [] : [row.placeCountry];
    default:
      return [];
  }
}
