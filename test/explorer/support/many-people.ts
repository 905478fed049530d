import { randomOf } from '../../support/random.ts';
import type { GraphSpec } from '../../support/small-graph.ts';

const SIDES = ['EST', 'LVA', 'LTU', 'FIN', 'SWE', 'NOR', 'DNK', 'POL', 'DEU', 'FRA', 'ITA', 'ESP'] as const;

/** A generated graph: so many people of twelve countries who met in twos and threes, the first ones most often. */
export function manyPeople(count: number, meetings: number, seed = 7): GraphSpec {
  const random = randomOf(seed);
  const key = (index: number) => `person:invented-${index}`;
  const day = () =>
    `202${random.below(4)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
  return {
    countries: SIDES.map((code) => [code, code.slice(0, 2), `Country ${code}`] as const),
    organizations: [],
    people: Array.from({ length: count }, (_, index) => ({
      key: key(index),
      name: `Invented Person ${index}`,
      of: `country:${SIDES[index % SIDES.length]}`,
    })),
    articles: [
      { key: 'article:one', title: 'One', publisher: 'Nobody', side: null, on: '2024-01-01', text: 'They met.' },
    ],
    meetings: Array.from({ length: meetings }, (_, index) => ({
      key: `meeting:${index}`,
      date: day(),
      people: [
        ...new Set([index % count, random.skewed(count), random.chance(0.2) ? random.below(count) : index % count]),
      ].map(key),
      topics: [],
      articles: [{ key: 'article:one', quote: 'They met.' }],
    })),
    positions: [],
  };
}
