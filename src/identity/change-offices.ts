import { hashOf, lock, put, type Row, remove, scan, slug, type Work } from '../model/index.ts';
import type { PersonaChange } from './change-personas.ts';
import { gatherServices, type Holding, hasOneHolder, holdersOf } from './holders.ts';
import { isUnique } from './profile.ts';
import type { GraphRow } from './projection.ts';
import { distinct } from './rows.ts';
import type { ToldOffice } from './telling.ts';
import { type OfficeOf, type Spans, type Sums, spansOf, tenureRows } from './tenures.ts';

/** An appearance's offices, with who they are counted for. */
export interface Served {
  readonly person: string;
  readonly seat: string | null;
  readonly day: string | null;
  readonly confidence: number;
  readonly offices: readonly ToldOffice[];
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

interface Delta {
  readonly person: string;
  readonly office: string;
  readonly told: OfficeOf;
  readonly served: (readonly [Served, 1 | -1])[];
}

/** What a change of appearances did to the offices. */
export interface OfficeChange {
  readonly projections: ReadonlyMap<string, readonly GraphRow[]>;
  /** The spans of the offices that were looked at. */
  readonly spans: ReadonlyMap<string, Spans>;
  /** People (canonical base ids) whose tenures in an office are cut elsewhere than before. */
  readonly recut: readonly { readonly people: readonly string[]; readonly office: string }[];
}

/** Counts the offices of appearances that went and came, and gives the rows of the tenures that this changes. */
export function* changeOffices(
  minus: readonly Served[],
  plus: readonly Served[],
  personas: PersonaChange,
  decided: boolean,
): Work<OfficeChange> {
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
  if (offices.length === 0) return { projections: new Map(), spans: new Map(), recut: [] };
  yield* lock(offices);
  const posts = yield* changePosts(offices, titles, deltas);
  const services = new Map<string, Row<'service'> | null>(rekeyed.map((row) => [serviceId(row), row]));
  for (const [id, row] of yield* changeServices([...deltas.values()])) services.set(id, row);
  const touched = [...deltas.values(), ...rekeyed];
  const tenures = yield* projectTenures(touched, personas, decided ? null : services);
  const held = yield* holdersOf(offices.filter(hasOneHolder), personas);
  const [projections, spans] = [new Map([...posts.projections, ...tenures]), new Map<string, Spans>()];
  const recut: { readonly people: readonly string[]; readonly office: string }[] = [];
  for (const [office, holders] of held) {
    const now = spansOf(new Map([...holders].map(([canonical, holder]) => [canonical, holder.sums])));
    const before = posts.spans.get(office) ?? {};
    spans.set(office, now);
    for (const [canonical, holder] of holders) {
      const rows = tenureRows({ canonical, office, person: holder.actor, sums: holder.sums }, now);
      projections.set(
        `tenure:${canonical}|${office}`,
        rows.map((row) => ({ kind: 'tenure', row })),
      );
      if (JSON.stringify(now[canonical]) !== JSON.stringify(before[canonical]))
        recut.push({ people: holder.bases, office });
    }
  }
  yield* put(
    'post',
    posts.puts.map((row) => ({ ...row, spans: JSON.stringify(spans.get(row.key) ?? {}) })),
  );
  return { projections, spans, recut };
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

interface PostChange {
  readonly projections: ReadonlyMap<string, readonly GraphRow[]>;
  /** Rows to write, their spans left open. */
  readonly puts: readonly Row<'post'>[];
  /** As they were. */
  readonly spans: ReadonlyMap<string, Spans>;
}

/** Counts the titles of offices; the one told most often names the office. An office that no title tells is gone. */
function* changePosts(
  offices: readonly string[],
  titles: ReadonlyMap<string, ReadonlyMap<string, number>>,
  deltas: ReadonlyMap<string, Delta>,
): Work<PostChange> {
  const before = new Map(
    (yield* scan(
      'post',
      ['key'],
      offices.map((key) => [key]),
    )).map((row) => [row.key, row]),
  );
  const told = new Map([...deltas.values()].map((delta) => [delta.office, delta.told]));
  const projections = new Map<string, readonly GraphRow[]>();
  const [puts, removes]: [Row<'post'>[], Row<'post'>[]] = [[], []];
  for (const key of offices) {
    const counts = JSON.parse(before.get(key)?.titles ?? '{}') as Record<string, number>;
    for (const [title, by] of titles.get(key) ?? []) bump(counts, title, by);
    const [most] = Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const office = told.get(key);
    if (!office) {
      const row = before.get(key);
      if (row) puts.push(row);
      continue;
    }
    if (most) {
      puts.push({ key, titles: JSON.stringify(sorted(counts)), spans: '{}' });
      projections.set(`post:${key}`, [{ kind: 'office', row: { key, title: most[0], ...office } }]);
    } else {
      removes.push({ key, titles: '{}', spans: '{}' });
      projections.set(`post:${key}`, []);
    }
  }
  yield* remove('post', removes);
  const spans = new Map([...before.values()].map((row) => [row.key, JSON.parse(row.spans) as Spans]));
  return { projections, puts, spans };
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
    const rows = tenureRows({ canonical, office, person: actor, sums }, {});
    projections.set(
      owner,
      rows.map((row) => ({ kind: 'tenure', row })),
    );
  }
  return projections;
}
