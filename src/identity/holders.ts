import { type Row, scan, type Work } from '../model/index.ts';
import type { PersonaChange } from './change-personas.ts';
import { isUnique } from './profile.ts';
import { distinct, groupBy } from './rows.ts';
import type { Sums } from './tenures.ts';

/** A person (canonical base id) in an office. */
export interface Holding {
  readonly canonical: string;
  readonly office: string;
}

/** Actors and services by canonical base id. */
export interface Gathered {
  readonly actors: ReadonlyMap<string, string>;
  readonly of: (canonical: string, office: string) => readonly Row<'service'>[];
}

/** The services of all who are one person by decision. */
export function* gatherServices(wanted: readonly Holding[]): Work<Gathered> {
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

/** Whether an office is one that somebody holds alone: its key ends with the class. */
export const hasOneHolder = (office: string): boolean => {
  const post = office.split('.')[1] ?? '';
  return isUnique(
    post
      .replace(/^acting-/, '')
      .replaceAll('-', '_')
      .toUpperCase(),
  );
};

/** Somebody seen in an office. */
export interface Holder {
  readonly actor: string;
  readonly bases: string[];
  readonly sums: Sums[];
}

/** All who were seen in each office, by canonical base id. */
export function* holdersOf(
  offices: readonly string[],
  { personas }: PersonaChange,
): Work<ReadonlyMap<string, ReadonlyMap<string, Holder>>> {
  const rows = yield* scan(
    'service',
    ['office'],
    offices.map((office) => [office]),
  );
  const known = new Map(personas);
  const missing = distinct(rows.map((row) => row.person)).filter((person) => !known.has(person));
  for (const row of yield* scan(
    'persona',
    ['key'],
    missing.map((person) => [person]),
  )) {
    known.set(row.key, row);
  }
  const held = new Map<string, Map<string, Holder>>(offices.map((office) => [office, new Map()]));
  for (const row of rows) {
    const persona = known.get(row.person);
    if (!persona) continue;
    const holders = held.get(row.office) ?? new Map<string, Holder>();
    const holder = holders.get(persona.canonical) ?? { actor: persona.actor, bases: [], sums: [] };
    holder.bases.push(row.person);
    holder.sums.push(JSON.parse(row.days) as Sums);
    held.set(row.office, holders.set(persona.canonical, holder));
  }
  return held;
}
