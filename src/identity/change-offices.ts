import { hashOf, lock, type OfficeClass, put, type Row, remove, scan, slug, type Work } from '../model/index.ts';
import type { PersonaChange } from './change-personas.ts';
import { isUnique } from './profile.ts';
import type { GraphRow } from './projection.ts';
import { distinct, groupBy } from './rows.ts';
import type { ToldOffice } from './telling.ts';

/** An appearance's offices, with who they are counted for. */
export interface Served {
  readonly person: string;
  readonly seat: string | null;
  readonly day: string | null;
  readonly confidence: number;
  readonly offices: readonly ToldOffice[];
}

interface OfficeOf {
  readonly officeClass: OfficeClass;
  readonly of: string | null;
}

/** What is kept of a person in an office: how often each day ('' where none is told) and each confidence was told. */
interface Sums extends OfficeOf {
  readonly days: Record<string, number>;
  readonly confidences: Record<string, number>;
}

/** The office that an article means: one post a country or body for classes with one holder, else one a title. The side is the told one, else the learned. */
export function officeKeyOf(
  office: Pick<ToldOffice, 'title' | 'officeClass' | 'of' | 'acting'>,
  seat: string | null,
): string {
  const of = (office.of ?? seat ?? '-').replace(/^(?:country|organization):/, '').toLowerCase();
  const post = office.officeClass.toLowerCase().replaceAll('_', '-');
  const title = isUnique(office.officeClass) ? '' : `.${slug(office.title) || hashOf(office.title, 8)}`;
  return `office:${of}.${office.acting ? 'acting-' : ''}${post}${title}`;
}

export const tenureKey = (canonical: string, office: string): string =>
  `tenure:${hashOf(`${canonical}|${office}`, 20)}`;

interface Delta {
  readonly person: string;
  readonly office: string;
  readonly told: OfficeOf;
  readonly served: (readonly [Served, 1 | -1])[];
}

/** Counts the offices of appearances that went and came, and gives the rows of the tenures that this changes. */
export function* changeOffices(
  minus: readonly Served[],
  plus: readonly Served[],
  personas: PersonaChange,
  decided: boolean,
): Work<ReadonlyMap<string, readonly GraphRow[]>> {
  const deltas = new Map<string, Delta>();
  const titles = new Map<string, Map<string, number>>();
  const add = (served: Served, sign: 1 | -1): void => {
    for (const told of served.offices) {
      const office = officeKeyOf(told, served.seat);
      const key = `${served.person}|${office}`;
      const delta = deltas.get(key) ?? {
        person: served.person,
        office,
        told: { officeClass: told.officeClass, of: told.of ?? served.seat },
        served: [],
      };
      delta.served.push([served, sign]);
      deltas.set(key, delta);
      const counts = titles.get(office) ?? new Map<string, number>();
      titles.set(office, counts.set(told.title, (counts.get(told.title) ?? 0) + sign));
    }
  };
  for (const served of minus) add(served, -1);
  for (const served of plus) add(served, 1);

  const rekeyed = yield* scan(
    'service',
    ['person'],
    [...personas.rekeyed]
      .filter((person) => personas.canonicalBefore.has(person))
      .sort()
      .map((person) => [person]),
  );
  const offices = distinct([...titles.keys(), ...rekeyed.map((row) => row.office)]).sort();
  if (offices.length === 0) return new Map();
  yield* lock(offices);
  const projections = new Map(yield* changePosts(offices, titles, deltas));
  const services = new Map<string, Row<'service'> | null>(rekeyed.map((row) => [serviceId(row), row]));
  for (const [id, row] of yield* changeServices([...deltas.values()])) services.set(id, row);
  const touched = [...deltas.values(), ...rekeyed];
  const tenures = yield* projectTenures(touched, personas, decided ? null : services);
  for (const [owner, rows] of tenures) projections.set(owner, rows);
  return projections;
}

const serviceId = ({ person, office }: { readonly person: string; readonly office: string }): string =>
  `${person}|${office}`;

/** Counts the services; gives each by its id, null where it is gone. */
function* changeServices(deltas: readonly Delta[]): Work<ReadonlyMap<string, Row<'service'> | null>> {
  const services = new Map<string, Row<'service'> | null>();
  const before = new Map(
    (yield* scan(
      'service',
      ['person', 'office'],
      deltas.map(({ person, office }) => [person, office]),
    )).map((row) => [`${row.person}|${row.office}`, row.days]),
  );
  const [puts, removes]: [Row<'service'>[], Row<'service'>[]] = [[], []];
  for (const { person, office, told, served } of deltas) {
    const old = before.get(`${person}|${office}`);
    const sums: Sums = old === undefined ? { ...told, days: {}, confidences: {} } : (JSON.parse(old) as Sums);
    for (const [{ day, confidence }, sign] of served) {
      bump(sums.days, day ?? '', sign);
      bump(sums.confidences, String(confidence), sign);
    }
    const row = { person, office, days: JSON.stringify(sortedSums(sums)) };
    const there = Object.keys(sums.days).length > 0;
    services.set(serviceId(row), there ? row : null);
    if (there) puts.push(row);
    else if (old !== undefined) removes.push(row);
  }
  yield* put('service', puts);
  yield* remove('service', removes);
  return services;
}

function bump(counts: Record<string, number>, key: string, by: number): void {
  const now = (counts[key] ?? 0) + by;
  if (now === 0) delete counts[key];
  else counts[key] = now;
}

const sorted = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
const sortedSums = ({ officeClass, of, days, confidences }: Sums): Sums => ({
  officeClass,
  of,
  days: sorted(days),
  confidences: sorted(confidences),
});

/** Counts the titles of offices; the one told most often names the office. An office that no title tells is gone. */
function* changePosts(
  offices: readonly string[],
  titles: ReadonlyMap<string, ReadonlyMap<string, number>>,
  deltas: ReadonlyMap<string, Delta>,
): Work<ReadonlyMap<string, readonly GraphRow[]>> {
  const before = new Map(
    (yield* scan(
      'post',
      ['key'],
      offices.map((key) => [key]),
    )).map((row) => [row.key, row.titles]),
  );
  const told = new Map([...deltas.values()].map((delta) => [delta.office, delta.told]));
  const projections = new Map<string, readonly GraphRow[]>();
  const [puts, removes]: [Row<'post'>[], Row<'post'>[]] = [[], []];
  for (const key of offices) {
    const counts = JSON.parse(before.get(key) ?? '{}') as Record<string, number>;
    for (const [title, by] of titles.get(key) ?? []) bump(counts, title, by);
    const [most] = Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const office = told.get(key);
    if (!office) continue;
    if (most) {
      puts.push({ key, titles: JSON.stringify(sorted(counts)) });
      projections.set(`post:${key}`, [{ kind: 'office', row: { key, title: most[0], ...office } }]);
    } else {
      removes.push({ key, titles: '{}' });
      projections.set(`post:${key}`, []);
    }
  }
  yield* put('post', puts);
  yield* remove('post', removes);
  return projections;
}

/** Confidence of whatever rests on a bare name that several could bear. */
const BARE_NAME_AT_MOST = 0.4;
const isBareCell = (base: string): boolean => base.startsWith('r:') && base.split('|').length > 3;

interface Holding {
  readonly canonical: string;
  readonly office: string;
}

/**
 * The tenures of these people in these offices, by owner; those that the decisions of before had put together are emptied. `services` are
 * all that count, where nobody is one with somebody else by decision.
 */
function* projectTenures(
  touched: readonly { readonly person: string; readonly office: string }[],
  { personas, canonicalBefore }: PersonaChange,
  services: ReadonlyMap<string, Row<'service'> | null> | null,
): Work<ReadonlyMap<string, readonly GraphRow[]>> {
  const wanted = new Map<string, Holding>();
  for (const { person, office } of touched) {
    for (const canonical of [personas.get(person)?.canonical ?? person, canonicalBefore.get(person) ?? person]) {
      wanted.set(`tenure:${canonical}|${office}`, { canonical, office });
    }
  }
  const gathered = services === null ? yield* gatherServices([...wanted.values()]) : null;
  const projections = new Map<string, readonly GraphRow[]>();
  for (const [owner, { canonical, office }] of wanted) {
    const actor = gathered ? gathered.actors.get(canonical) : personas.get(canonical)?.actor;
    const mine = gathered ? gathered.of(canonical, office) : [services?.get(serviceId({ person: canonical, office }))];
    const sums = mine.flatMap((row) => (row ? [JSON.parse(row.days) as Sums] : []));
    const row = tenureRow(canonical, office, actor, sums);
    projections.set(owner, row ? [{ kind: 'tenure', row }] : []);
  }
  return projections;
}

interface Gathered {
  readonly actors: ReadonlyMap<string, string>;
  readonly of: (canonical: string, office: string) => readonly Row<'service'>[];
}

/** The services of all who are one person by decision. */
function* gatherServices(wanted: readonly Holding[]): Work<Gathered> {
  const canonicals = distinct(wanted.map((one) => one.canonical));
  const rows = yield* scan(
    'persona',
    ['canonical'],
    canonicals.map((canonical) => [canonical]),
  );
  const members = groupBy(rows, (row) => row.canonical);
  const services = yield* scan(
    'service',
    ['person', 'office'],
    wanted.flatMap(({ canonical, office }) => (members.get(canonical) ?? []).map((row) => [row.key, office])),
  );
  return {
    actors: new Map(rows.map((row) => [row.canonical, row.actor])),
    of: (canonical, office) => {
      const bases = new Set((members.get(canonical) ?? []).map((row) => row.key));
      return services.filter((row) => row.office === office && bases.has(row.person));
    },
  };
}

function tenureRow(
  canonical: string,
  office: string,
  person: string | undefined,
  sums: readonly Sums[],
): Row<'tenure'> | null {
  const [first] = sums;
  if (!first || person === undefined) return null;
  const days = sums
    .flatMap((one) => Object.keys(one.days))
    .filter((day) => day !== '')
    .sort();
  const confidence = Math.max(...sums.flatMap((one) => Object.keys(one.confidences).map(Number)));
  return {
    key: tenureKey(canonical, office),
    person,
    office,
    officeClass: first.officeClass,
    of: first.of,
    firstSeenOn: days[0] ?? null,
    lastSeenOn: days.at(-1) ?? null,
    confidence: isBareCell(canonical) ? Math.min(confidence, BARE_NAME_AT_MOST) : confidence,
  };
}
