import { describe, expect, it } from 'vitest';
import { meetingsOfLines, positionsOfLines, takersIn } from '../../src/store/lines.ts';

const LINE =
  '2024-05-21|2024-05-22|2| country:EST organization:eu person:kallas!organization:eu person:tsahkna!country:EST | security trade ';
const UNDATED = '||3| country:EST country:FIN | ';

const namesIn = (
  lines: readonly string[],
  ...[level, foreign]: [Parameters<typeof meetingsOfLines>[1], string | null]
) => {
  const { starts, took, actors, size } = meetingsOfLines(lines, level, foreign);
  return Array.from({ length: size }, (_, n) => took.slice(starts[n], starts[n + 1]).map((x) => actors.names[x]));
};

describe('lines', () => {
  it('give the actors of one level, whichever others took part', () => {
    expect(namesIn([LINE, UNDATED], 'PERSON', null)).toEqual([['person:kallas', 'person:tsahkna'], []]);
    expect(namesIn([LINE, UNDATED], 'COUNTRY', null)).toEqual([['country:EST'], ['country:EST', 'country:FIN']]);
    expect(namesIn([LINE, UNDATED], 'ORGANIZATION', null)).toEqual([['organization:eu'], []]);
  });

  it('leave out one’s own delegates, and whom one represents', () => {
    expect(namesIn([LINE], 'PERSON', 'country:EST')).toEqual([['person:kallas']]);
    expect(namesIn([LINE], 'ORGANIZATION', 'person:kallas')).toEqual([[]]);
    expect(namesIn([LINE], 'COUNTRY', 'person:kallas')).toEqual([['country:EST']]);
  });

  it('tell days, sides, topics and whom each represented', () => {
    const { first, last, sides, topics, about, parties, represented } = meetingsOfLines(
      [LINE, UNDATED],
      'PERSON',
      null,
    );
    expect([first, last, sides]).toEqual([
      [20240521, 0],
      [20240522, 0],
      [2, 3],
    ]);
    expect(represented.map((party) => parties.names[party])).toEqual(['organization:eu', 'country:EST']);
    expect(about.map((topic) => topics.names[topic])).toEqual(['security', 'trade']);
    expect(takersIn(LINE).takers[2]).toEqual(['person:kallas', 'organization:eu']);
  });

  it('tell of positions their holders of a level, and broader topics where those count', () => {
    const line = '2024-05-21|position:p|-1|0.9| country:EST person:kallas | sanctions | security ';
    const { actors, topics, keys, polarities, on } = positionsOfLines([line], 'COUNTRY', false);
    expect([actors.names, keys, polarities, on.map((each) => each.map((x) => topics.names[x]))]).toEqual([
      ['country:EST'],
      ['position:p'],
      [-1],
      [['sanctions']],
    ]);
    const broad = positionsOfLines([line], 'COUNTRY', true);
    expect(broad.topics.names).toEqual(['sanctions', 'security']);
  });
});
