import { hashOf, type OfficeClass, type Row } from '../model/index.ts';

export interface OfficeOf {
  readonly officeClass: OfficeClass;
  readonly of: string | null;
}

/** What is kept of a person in an office: how often each day ('' where none is told) and each confidence was told. */
export interface Sums extends OfficeOf {
  readonly days: Record<string, number>;
  readonly confidences: Record<string, number>;
}

/** The days on which people held one office again, after somebody else had: by canonical base id; nothing for those who held it once. */
export type Spans = Readonly<Record<string, readonly string[]>>;

/** Articles about somebody else in between that end a span. */
const ENDED_BY = 2;

/** Where the time of each holder of an office of one holder is cut: wherever somebody else was seen in it by two articles in between. */
export function spansOf(holders: ReadonlyMap<string, readonly Sums[]>): Spans {
  const told = [...holders].flatMap(([canonical, sums]) =>
    sums.flatMap((one) => Object.entries(one.days).map(([day, count]) => ({ canonical, day, count }))),
  );
  const dated = told.filter(({ day }) => day !== '').sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const others = new Map([...holders.keys()].map((canonical) => [canonical, { last: '', since: 0 }]));
  const starts: Record<string, string[]> = {};
  for (let index = 0; index < dated.length; ) {
    const day = dated[index]?.day ?? '';
    const today = dated.slice(index).filter((one) => one.day === day);
    for (const canonical of new Set(today.map((one) => one.canonical))) {
      const state = others.get(canonical);
      if (!state) continue;
      if (state.last !== '' && state.since >= ENDED_BY) starts[canonical] = [...(starts[canonical] ?? []), day];
      state.last = day;
      state.since = 0;
    }
    for (const [canonical, state] of others) {
      for (const one of today) if (one.canonical !== canonical && state.last !== day) state.since += one.count;
    }
    index += today.length;
  }
  return Object.fromEntries(Object.entries(starts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The key of the tenure to which a day belongs. */
export function tenureKey(canonical: string, office: string, day: string | null, spans: Spans): string {
  const span = (spans[canonical] ?? []).filter((start) => day !== null && start <= day).length;
  return `tenure:${hashOf(`${canonical}|${office}`, 20)}${span === 0 ? '' : `-${span + 1}`}`;
}

interface Served {
  readonly canonical: string;
  readonly office: string;
  readonly person: string | undefined;
  readonly sums: readonly Sums[];
}

/** Confidence of whatever rests on a bare name that several could bear. */
const BARE_NAME_AT_MOST = 0.4;
const isBareCell = (base: string): boolean => base.startsWith('r:') && base.split('|').length > 3;

/** A person's times in an office: one row a span, with the first and last day on which an article shows it. */
export function tenureRows({ canonical, office, person, sums }: Served, spans: Spans): Row<'tenure'>[] {
  const [first] = sums;
  if (!first || person === undefined) return [];
  const days = sums
    .flatMap((one) => Object.keys(one.days))
    .filter((day) => day !== '')
    .sort();
  const confidence = Math.max(...sums.flatMap((one) => Object.keys(one.confidences).map(Number)));
  const byKey = new Map<string, string[]>([[tenureKey(canonical, office, days[0] ?? null, spans), []]]);
  for (const day of days) {
    const key = tenureKey(canonical, office, day, spans);
    byKey.set(key, [...(byKey.get(key) ?? []), day]);
  }
  return [...byKey].map(([key, seen]) => ({
    key,
    person,
    office,
    officeClass: first.officeClass,
    of: first.of,
    firstSeenOn: seen[0] ?? null,
    lastSeenOn: seen.at(-1) ?? null,
    confidence: isBareCell(canonical) ? Math.min(confidence, BARE_NAME_AT_MOST) : confidence,
  }));
}
