import { lock, pairStrength, put, type Row, type RowKey, remove, scan, type Work } from '../model/index.ts';

/** What a held meeting adds to its pairs: who took part by level, whether of two sides, and its bounds. */
export interface Counted {
  readonly people: readonly string[];
  readonly countries: readonly string[];
  readonly organizations: readonly string[];
  readonly bilateral: boolean;
  /** First and last day; '' where undated. */
  readonly from: string;
  readonly to: string;
}

interface Delta {
  readonly level: string;
  readonly a: string;
  readonly b: string;
  meetings: number;
  bilateral: number;
  strength: number;
  readonly days: Map<string, number>;
}

const pairId = (level: string, a: string, b: string): string => `${level}|${a}|${b}`;

/** Adds up what changed meetings add and no more add to each pair: equal meetings cancel out. */
function deltasOf(before: readonly Counted[], after: readonly Counted[]): Delta[] {
  const deltas = new Map<string, Delta>();
  const add = (counted: Counted, sign: 1 | -1): void => {
    const { people, countries, organizations } = counted;
    const levels = [
      ['PERSON', people],
      ['COUNTRY', countries],
      ['ORGANIZATION', organizations],
    ] as const;
    const span = counted.from === '' && counted.to === '' ? '' : `${counted.from}/${counted.to}`;
    for (const [level, keys] of levels) {
      const sorted = [...keys].sort();
      const strength = pairStrength(sorted.length);
      sorted.forEach((a, index) => {
        for (const b of sorted.slice(index + 1)) {
          const id = pairId(level, a, b);
          const delta = deltas.get(id) ?? { level, a, b, meetings: 0, bilateral: 0, strength: 0, days: new Map() };
          delta.meetings += sign;
          delta.bilateral += counted.bilateral ? sign : 0;
          delta.strength += sign * strength;
          delta.days.set(span, (delta.days.get(span) ?? 0) + sign);
          deltas.set(id, delta);
        }
      });
    }
  };
  for (const counted of before) add(counted, -1);
  for (const counted of after) add(counted, 1);
  return [...deltas.values()].filter(
    ({ meetings, bilateral, strength, days }) =>
      meetings !== 0 || bilateral !== 0 || strength !== 0 || [...days.values()].some((count) => count !== 0),
  );
}

/** Encounters to write once their actors are there, and those to remove before. */
export interface EncounterChange {
  readonly puts: readonly Row<'encounter'>[];
  readonly gone: readonly RowKey<'encounter'>[];
}

/** Moves the sums of all pairs by the difference of what meetings counted before and count now. */
export function* countEncounters(before: readonly Counted[], after: readonly Counted[]): Work<EncounterChange> {
  const deltas = deltasOf(before, after);
  yield* lock(deltas.map(({ level, a, b }) => `pair:${pairId(level, a, b)}`));
  const rows = new Map(
    (yield* scan(
      'pair',
      ['level', 'a', 'b'],
      deltas.map(({ level, a, b }) => [level, a, b]),
    )).map((row) => [pairId(row.level, row.a, row.b), row]),
  );
  const [pairs, encounters]: [Row<'pair'>[], Row<'encounter'>[]] = [[], []];
  const gone: RowKey<'encounter'>[] = [];
  for (const { level, a, b, ...delta } of deltas) {
    const old = rows.get(pairId(level, a, b));
    const days = JSON.parse(old?.days ?? '{}') as Record<string, number>;
    for (const [span, by] of delta.days) {
      const now = (days[span] ?? 0) + by;
      if (now === 0) delete days[span];
      else days[span] = now;
    }
    const sums = {
      level,
      a,
      b,
      meetings: (old?.meetings ?? 0) + delta.meetings,
      bilateral: (old?.bilateral ?? 0) + delta.bilateral,
      strength: (old?.strength ?? 0) + delta.strength,
    };
    if (sums.meetings <= 0) {
      gone.push({ level, a, b });
      continue;
    }
    const spans = Object.keys(days)
      .filter((span) => span !== '')
      .sort();
    pairs.push({ ...sums, days: JSON.stringify(Object.fromEntries(Object.entries(days).sort(byName))) });
    const firsts = spans.map((span) => span.split('/')[0] ?? '');
    const lasts = spans.map((span) => span.split('/')[1] ?? '').sort();
    encounters.push({ ...sums, firstOn: firsts[0] ?? null, lastOn: lasts.at(-1) ?? null });
  }
  yield* remove('pair', gone);
  yield* put('pair', pairs);
  return { puts: encounters, gone };
}

const byName = ([a]: [string, number], [b]: [string, number]): number => (a < b ? -1 : 1);
