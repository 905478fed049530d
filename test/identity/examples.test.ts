import { describe, expect, it } from 'vitest';
import { loadArticle, type Observation, worldOf } from '../../src/identity/index.ts';
import { told } from '../support/facts.ts';
import { MemoryStore } from '../support/memory-store.ts';

const world = worldOf([], []);
const MINISTER = 'FOREIGN_MINISTER';

function loaded(observations: readonly Observation[]): MemoryStore {
  const store = new MemoryStore();
  for (const observation of observations) store.run(loadArticle(observation, world));
  return store;
}
const people = (store: MemoryStore): string[] =>
  store
    .rows('actor')
    .filter((row) => row.kind === 'PERSON')
    .map((row) => row.key);

describe('people', () => {
  it('joins a bare surname to the one who holds the office told', () => {
    const store = loaded([
      told({ day: '2021-02-03', people: [['Anna Orla', MINISTER, 'RUR']] }),
      told({ day: '2021-03-05', people: [['Orla', MINISTER, 'RUR']] }),
    ]);
    expect(people(store)).toEqual(['person:anna-orla']);
  });

  it('makes a person of their own of a bare surname that two could bear', () => {
    const store = loaded([
      told({ day: '2021-02-03', people: [['Pavel Tesk', MINISTER, 'NRL']] }),
      told({ day: '2021-02-05', people: [['Ida Tesk', MINISTER, 'VEL']] }),
      told({ day: '2021-02-06', people: [['Tesk']] }),
    ]);
    expect(people(store)).toEqual(['person:ida-tesk', 'person:pavel-tesk', 'person:tesk']);
  });

  it('says unchanged the second time', () => {
    const one = told({ day: '2021-02-03', people: [['Anna Orla', MINISTER, 'RUR']] });
    const store = new MemoryStore();
    expect(store.run(loadArticle(one, world))).toBe('created');
    expect(store.run(loadArticle(one, world))).toBe('unchanged');
  });
});

describe('meetings', () => {
  const parties = [
    ['Anna Orla', MINISTER, 'RUR'],
    ['Mira Venn', MINISTER, 'VEL'],
  ] as const;
  const call = (date: string, basis: 'RELATIVE' | 'PUBLICATION' = 'RELATIVE') => [{ with: [0, 1], date, basis }];

  it('makes one meeting of both sides and a wire, one of them without a day', () => {
    const store = loaded([
      told({ day: '2021-05-21', people: parties, side: 'RUR', publisher: 'rur', meetings: call('2021-05-21') }),
      told({
        day: '2021-05-22',
        people: parties,
        side: 'VEL',
        publisher: 'vel',
        meetings: call('2021-05-22', 'PUBLICATION'),
      }),
      told({ day: '2021-05-24', people: parties, meetings: call('2021-05-17/2021-05-23') }),
    ]);
    const meetings = store.rows('meeting');
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({
      sortDate: '2021-05-21',
      participantCount: 2,
      sideCount: 2,
      countries: ['country:RUR', 'country:VEL'],
    });
    expect(store.rows('tellsOf')).toHaveLength(3);
    expect(store.rows('encounter').map((row) => [row.level, row.a, row.b, row.meetings])).toEqual([
      ['COUNTRY', 'country:RUR', 'country:VEL', 1],
      ['PERSON', 'person:anna-orla', 'person:mira-venn', 1],
    ]);
  });
});
