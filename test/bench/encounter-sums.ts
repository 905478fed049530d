import { pairStrength, type Row } from '../../src/model/index.ts';

type Encounter = { -readonly [P in keyof Row<'encounter'>]: Row<'encounter'>[P] };

/** Sums encounters of many meetings as they come. */
export function encounterSums() {
  const found = new Map<string, Encounter>();
  return {
    add(meetings: readonly Row<'meeting'>[]): void {
      for (const { status, people, countries, organizations, sideCount, earliest, latest } of meetings) {
        if (status !== 'HELD') continue;
        for (const [level, actors] of [
          ['PERSON', people],
          ['COUNTRY', countries],
          ['ORGANIZATION', organizations],
        ] as const) {
          for (const a of actors) {
            for (const b of actors) {
              if (a >= b) continue;
              const name = `${a} ${b}`;
              let row = found.get(name);
              if (row === undefined) {
                row = { level, a, b, meetings: 0, bilateral: 0, strength: 0, firstOn: null, lastOn: null };
                found.set(name, row);
              }
              row.meetings++;
              if (sideCount === 2) row.bilateral++;
              row.strength += pairStrength(actors.length);
              const [first, last] = [earliest ?? latest, latest ?? earliest];
              if (first !== null && (row.firstOn === null || first < row.firstOn)) row.firstOn = first;
              if (last !== null && (row.lastOn === null || last > row.lastOn)) row.lastOn = last;
            }
          }
        }
      }
    },
    rows: (): Row<'encounter'>[] =>
      [...found.values()].sort((x, y) => (`${x.level} ${x.a} ${x.b}` < `${y.level} ${y.a} ${y.b}` ? -1 : 1)),
  };
}
