import { put, type Row, remove, scan, type Work } from '../model/index.ts';
import { changeOffices, type OfficeChange, officeKeyOf, type Served } from './change-offices.ts';
import { cellOfAppearance, changePeople } from './change-people.ts';
import { changePersonas, type PersonaChange } from './change-personas.ts';
import type { TextChange } from './observe.ts';
import type { Owner } from './profile.ts';
import type { GraphRow } from './projection.ts';
import { distinct } from './rows.ts';
import { shownOffices } from './shown-offices.ts';
import type { Appearance } from './telling.ts';
import type { Spans } from './tenures.ts';
import { moveAnchors } from './unions.ts';

/** What a change of texts did to the people in them and in others. */
export interface AppearanceChange {
  readonly personas: PersonaChange;
  /** Rows of all appearances that came, or whose person, person's key, name or seat changed: by id. */
  readonly rows: ReadonlyMap<string, Row<'appearance'>>;
  /** Ids of appearances that sit elsewhere, or are of another person, than before; those that came included. */
  readonly reseated: ReadonlySet<string>;
  readonly projections: ReadonlyMap<string, readonly GraphRow[]>;
  /** The spans of the offices that were looked at. */
  readonly spans: ReadonlyMap<string, Spans>;
  /** Texts whose evidence belongs to other tenures than before. */
  readonly recut: readonly string[];
}

const textOf = (appearance: string): string => appearance.slice(0, appearance.indexOf('#'));

const servedOf = (row: Row<'appearance'>): Served => ({
  person: row.person,
  seat: row.seat,
  day: row.day,
  confidence: row.confidence,
  offices: shownOffices(row),
});

/** The texts that show these people in these offices. */
function* textsOf(recut: OfficeChange['recut']): Work<readonly string[]> {
  const offices = new Set(recut.map((one) => one.office));
  const rows = yield* scan(
    'appearance',
    ['person'],
    distinct(recut.flatMap((one) => one.people)).map((person) => [person]),
  );
  const shows = (row: Row<'appearance'>): boolean =>
    shownOffices(row).some((office) => offices.has(officeKeyOf(office, row.seat)));
  return distinct(rows.filter(shows).map((row) => row.text));
}

/** Those of the people who were there before: of the others all appearances are in hand. */
const knownBefore = (people: ReadonlySet<string>, { canonicalBefore }: PersonaChange): string[] =>
  [...people].filter((person) => canonicalBefore.has(person)).sort();

/** Takes away and adds appearances: decides who they are, names the people, and counts the offices. `again` are people to be named again. */
export function* changeAppearances(change: TextChange, again: readonly string[]): Work<AppearanceChange> {
  const people = yield* changePeople(change);
  const rowOf = (appearance: Appearance, owner: Owner): Row<'appearance'> => ({
    key: appearance.id,
    text: textOf(appearance.id),
    name: appearance.name,
    cell: cellOfAppearance(appearance),
    day: appearance.day,
    confidence: appearance.confidence,
    offices: JSON.stringify(appearance.offices),
    person: owner.person,
    actor: '',
    seat: owner.seat,
  });
  // Others may have moved them to another person before the names were locked.
  const gone = yield* scan(
    'appearance',
    ['key'],
    change.minus.map((row) => [row.key]),
  );
  const came = change.plus.map((appearance) => rowOf(appearance, people.ownerOf(appearance)));
  const moved = people.moved.map(({ row, owner }) => ({ ...row, person: owner.person, seat: owner.seat }));
  const placed = new Map(gone.map((row) => [row.key, '']));
  for (const row of [...came, ...moved]) placed.set(row.key, row.person);
  const anchored = yield* moveAnchors(placed, change.decided, change.live);
  const personas = yield* changePersonas(
    { people: new Set([...people.people, ...anchored, ...again]), neighbours: people.neighbours },
    distinct([...gone, ...people.moved.map(({ row }) => row), ...came, ...moved].map((row) => row.person)),
    change.decided,
  );
  const offices = yield* changeOffices(
    [...gone, ...people.moved.map(({ row }) => row)].map(servedOf),
    [...came, ...moved].map(servedOf),
    personas,
    change.decided,
  );

  const rows = new Map([...came, ...moved].map((row) => [row.key, row]));
  const goneKeys = new Set(gone.map((row) => row.key));
  const others = yield* scan(
    'appearance',
    ['person'],
    knownBefore(personas.renamed, personas).map((person) => [person]),
  );
  for (const row of others) if (!rows.has(row.key) && !goneKeys.has(row.key)) rows.set(row.key, row);
  const named = new Map(
    [...rows].map(([id, row]) => [id, { ...row, actor: personas.personas.get(row.person)?.actor ?? '' }]),
  );
  yield* remove(
    'appearance',
    gone.filter((row) => !rows.has(row.key)).map(({ key }) => ({ key })),
  );
  yield* put('appearance', [...named.values()]);
  return {
    personas,
    rows: named,
    reseated: new Set([...came, ...moved].map((row) => row.key)),
    projections: new Map([...personas.projections, ...offices.projections]),
    spans: offices.spans,
    recut: yield* textsOf(offices.recut),
  };
}
