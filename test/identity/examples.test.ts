import { describe, expect, it } from 'vitest';
import { loadArticle, type Observation, worldOf } from '../../src/identity/index.ts';
import { type ToldMeeting, told } from '../support/facts.ts';
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

  it('gives a surname with an office to whom no other office of that month forbids it', () => {
    const store = loaded([
      told({ day: '2021-07-03', people: [['Pavel Tesk', 'DEFENCE_MINISTER', 'NRL']] }),
      told({ day: '2021-06-05', people: [['Ida Tesk', MINISTER, 'NRL']] }),
      told({ day: '2021-07-06', people: [['Tesk', MINISTER, 'NRL']] }),
    ]);
    expect(store.rows('actor').find((row) => row.key === 'person:ida-tesk')?.aliases).toEqual(['Tesk']);
  });

  it.each([
    ['Dmytro Kuleba', 'KULEBA Dmytro'],
    ['Volodymyr Zelenskyy', 'Vladimir Zelensky'],
    ['Tony Blinken', 'Antony J. Blinken'],
    ['Wang Yi', 'Yi WANG'],
    ['Kim Tae-hyun', 'Taehyun Kim'],
    ['Sherzod Yo‘ldoshev', 'S. Yuldashev'],
    ['Đurić Marko', 'Marko Ðjurić'],
    ['Sheikh Abdullah bin Zayed Al Nahyan', 'Abdullah bin Zayed'],
    ['Firas Tarauneh', 'Firas Al-Tarawneh'],
    ['Kwabena Asante-Boadu', 'Kwabena Boadu'],
    ['Kwabena Asante-Boadu', 'Asante-Boadu'],
    ['Bob Orla', 'Robert Orla'],
    ['Jenny Orla', 'Jennifer Orla'],
    ['Serhii Tesk', 'Sergey Tesk'],
    ['Piotr Tesk', 'Petro Tesk'],
  ])('knows %s and %s for one', (one, other) => {
    const store = loaded([
      told({ day: '2021-02-03', people: [[one, MINISTER, 'RUR']] }),
      told({ day: '2021-02-04', people: [[other, MINISTER, 'RUR']] }),
    ]);
    expect(people(store)).toHaveLength(1);
  });

  it.each([
    ['Hassan Orla', 'Hussein Orla'],
    ['Sung Kim', 'Singh Kim'],
    ['Sung Kim', 'Soyoung Kim'],
    ['Martin Venn', 'Martina Venn'],
    ['Anna Quirós', 'Anna Grossi'],
    ['Bismillah Roman', 'Bismillah Romani'],
    ['Thomas Shearer', 'Thomas Shrier'],
    ['Anna Qureshi', 'Anna Grossi'],
    ['Jan Tesk', 'Ida Tesk'],
  ])('keeps %s and %s apart', (one, other) => {
    const store = loaded([
      told({ day: '2021-02-03', people: [[one, MINISTER, 'RUR']] }),
      told({ day: '2021-02-04', people: [[other, MINISTER, 'RUR']] }),
    ]);
    expect(people(store)).toHaveLength(2);
  });

  it('takes one telling of another country in the same office for an error, and several for a namesake', () => {
    const days = Array.from({ length: 12 }, (_, index) => `2021-02-${String(index + 1).padStart(2, '0')}`);
    const minister = days.map((day) => told({ day, people: [['Anna Orla', MINISTER, 'RUR']] }));
    const wrong = told({ day: '2021-02-20', people: [['Anna Orla', MINISTER, 'VEL']] });
    expect(people(loaded([...minister, wrong]))).toEqual(['person:anna-orla']);
    expect(
      loaded([...minister, wrong])
        .rows('tenure')
        .map((row) => row.of),
    ).toEqual(['country:RUR']);
    const ambassador = ['21', '22', '23'].map((day) =>
      told({ day: `2021-02-${day}`, people: [['Anna Orla', 'AMBASSADOR', 'VEL']] }),
    );
    expect(people(loaded([...minister, ...ambassador]))).toEqual(['person:anna-orla.rur', 'person:anna-orla.vel']);
  });

  it('does not let a headline word that clings to a name split a person', () => {
    const days = Array.from({ length: 12 }, (_, index) => `2021-02-${String(index + 1).padStart(2, '0')}`);
    const store = loaded([
      ...days.map((day) => told({ day, people: [['Anna Orla', MINISTER, 'RUR']] })),
      told({ day: '2021-02-20', people: [['Anna Orla Opening', MINISTER, 'RUR']] }),
      told({ day: '2021-02-21', people: [['Anna Orla Returns', MINISTER, 'RUR']] }),
    ]);
    const orla = store.rows('actor').find((row) => row.key === 'person:anna-orla');
    expect(store.rows('appearance').filter((row) => row.actor === orla?.key)).toHaveLength(12);
  });

  it('believes words about a person before the setting of the text', () => {
    const store = loaded([
      told({ day: '2021-05-03', people: [['Pavel Tesk', 'HEAD_OF_STATE', 'NRL']] }),
      told({ day: '2021-05-04', people: [['Tesk', 'HEAD_OF_STATE', 'RUR', 'PUBLISHER']] }),
      told({ day: '2021-05-05', people: [['Pavel Tesk', 'HEAD_OF_STATE', 'VEL', 'DATELINE']] }),
    ]);
    expect(people(store)).toEqual(['person:pavel-tesk']);
    expect(store.rows('tenure').map((row) => [row.of, row.firstSeenOn, row.lastSeenOn])).toEqual([
      ['country:NRL', '2021-05-03', '2021-05-05'],
    ]);
  });

  it('lets an error of the side and a rare hint decide for nobody else whom they represent', () => {
    const days = Array.from({ length: 12 }, (_, index) => `2021-02-${String(index + 1).padStart(2, '0')}`);
    const seats = (store: MemoryStore): unknown[] => [...new Set(store.rows('appearance').map((row) => row.seat))];
    const minister = days.map((day) => told({ day, people: [['Anna Orla', MINISTER, 'RUR']] }));
    const wrong = told({ day: '2021-03-20', people: [['Anna Orla', MINISTER, 'VEL']] });
    const untold = told({ day: '2021-03-21', people: [['Anna Orla', MINISTER], ['Orla']] });
    expect(seats(loaded([...minister, wrong, untold]))).toEqual(['country:RUR']);
    const hinted = days.map((day) => told({ day, people: [['Pavel Tesk', MINISTER, 'NRL', 'PUBLISHER']] }));
    const rare = told({ day: '2021-03-20', people: [['Pavel Tesk', MINISTER, 'VEL', 'DATELINE']] });
    const bare = told({ day: '2021-03-21', people: [['Tesk', MINISTER]] });
    expect(seats(loaded([...hinted, rare, bare]))).toEqual(['country:NRL']);
  });

  it('takes hints of two countries at one full name for one person', () => {
    const store = loaded([
      told({ day: '2021-05-03', people: [['Pavel Tesk', 'HEAD_OF_STATE', 'RUR', 'PUBLISHER']] }),
      told({ day: '2021-05-04', people: [['Pavel Tesk', 'HEAD_OF_STATE', 'VEL', 'DATELINE']] }),
    ]);
    expect(people(store)).toEqual(['person:pavel-tesk']);
  });

  it('joins a bare surname with a country to the one whose name is only told with hints of others', () => {
    const store = loaded([
      told({ day: '2021-05-03', people: [['Pavel Tesk', 'HEAD_OF_STATE', 'RUR', 'PUBLISHER']] }),
      told({ day: '2021-05-04', people: [['Tesk', 'HEAD_OF_STATE', 'NRL']] }),
      told({ day: '2021-05-05', people: [['Tesk', 'HEAD_OF_STATE', 'RUR', 'PUBLISHER']] }),
    ]);
    expect(people(store)).toEqual(['person:pavel-tesk']);
  });

  it('joins a bare surname with a hint to the one fuller name whatever the hint, but for another office of that time', () => {
    const minister = told({ day: '2021-05-03', people: [['Pavel Tesk', MINISTER, 'NRL']] });
    const bare = told({ day: '2021-05-04', people: [['Tesk', 'OTHER', 'RUR', 'PUBLISHER']] });
    const president = told({ day: '2021-05-04', people: [['Tesk', 'HEAD_OF_STATE', 'RUR', 'PUBLISHER']] });
    expect(people(loaded([minister, bare]))).toEqual(['person:pavel-tesk']);
    expect(people(loaded([minister, president]))).toEqual(['person:pavel-tesk', 'person:tesk']);
  });

  it('takes one telling of an office that the one bearer of a name cannot hold for an error, if they are told far more often', () => {
    const days = Array.from({ length: 16 }, (_, index) => `2021-05-${String(index + 1).padStart(2, '0')}`);
    const minister = days.map((day) => told({ day, people: [['Pavel Tesk', MINISTER, 'NRL']] }));
    const president = told({ day: '2021-05-20', people: [['Tesk', 'HEAD_OF_STATE', 'NRL', 'PUBLISHER']] });
    expect(people(loaded([...minister, president]))).toEqual(['person:pavel-tesk']);
    expect(people(loaded([...minister.slice(0, 4), president]))).toEqual(['person:pavel-tesk', 'person:tesk']);
  });

  it('keeps the head of a body apart from a minister whose family name is the same', () => {
    const store = loaded([
      told({ day: '2021-05-03', people: [['Pavel Tesk', MINISTER, 'NRL']] }),
      told({ day: '2021-06-04', people: [['Tesk', 'ORGANIZATION_HEAD', 'League']] }),
    ]);
    expect(people(store)).toEqual(['person:pavel-tesk', 'person:tesk']);
  });

  it('keeps a namesake with another office apart whose country is only hinted at', () => {
    const store = loaded([
      told({ day: '2021-05-03', people: [['Pavel Tesk', MINISTER, 'NRL']] }),
      told({ day: '2021-05-04', people: [['Pavel Tesk', 'DEPUTY_MINISTER', 'RUR', 'PUBLISHER']] }),
    ]);
    expect(people(store)).toHaveLength(2);
  });

  it('gives a bare surname to nobody for two family names that hold it', () => {
    const store = loaded([
      told({ day: '2021-05-03', people: [['Orla-Tesk']] }),
      told({ day: '2021-05-04', people: [['Anna Orla', MINISTER, 'NRL']] }),
      told({ day: '2021-05-05', people: [['Orla']] }),
    ]);
    expect(people(store)).toEqual(['person:anna-orla', 'person:orla_tesk']);
  });

  it('names the side in a key that a namesake makes longer, told before hinted at, rather than none', () => {
    const store = loaded([
      told({ day: '2021-02-03', people: [['Anna Orla', MINISTER]] }),
      told({ day: '2021-05-03', people: [['Anna Orla', MINISTER, 'RUR']] }),
      ...['04', '05', '06'].map((day) => told({ day: `2021-05-${day}`, people: [['Anna Orla', 'AMBASSADOR', 'VEL']] })),
    ]);
    expect(people(store)).toEqual(['person:anna-orla.rur', 'person:anna-orla.vel']);
  });

  it('shows a change of office as two tenures of one person', () => {
    const store = loaded([
      told({ day: '2021-05-03', people: [['Pavel Tesk', 'DEFENCE_MINISTER', 'NRL']] }),
      told({ day: '2021-06-05', people: [['Pavel Tesk', MINISTER, 'NRL']] }),
      told({ day: '2021-06-09', people: [['Tesk', MINISTER, 'NRL']] }),
    ]);
    expect(people(store)).toEqual(['person:pavel-tesk']);
    expect(
      store
        .rows('tenure')
        .map((row) => [row.officeClass, row.firstSeenOn, row.lastSeenOn])
        .sort(),
    ).toEqual([
      ['DEFENCE_MINISTER', '2021-05-03', '2021-05-03'],
      ['FOREIGN_MINISTER', '2021-06-05', '2021-06-09'],
    ]);
  });

  it('shows somebody who came back to an office after another as two tenures, with the evidence of each', () => {
    const days: readonly (readonly [string, string])[] = [
      ['2020-01-10', 'Anna Orla'],
      ['2020-02-10', 'Anna Orla'],
      ['2021-01-10', 'Ida Tesk'],
      ['2021-02-10', 'Ida Tesk'],
      ['2022-01-10', 'Anna Orla'],
    ];
    const observations = days.map(([day, name]) => told({ day, people: [[name, MINISTER, 'RUR']] }));
    for (const order of [observations, [...observations].reverse()]) {
      const store = loaded(order);
      const tenures = store.rows('tenure').sort((a, b) => ((a.firstSeenOn ?? '') < (b.firstSeenOn ?? '') ? -1 : 1));
      expect(tenures.map((row) => [row.person, row.firstSeenOn, row.lastSeenOn])).toEqual([
        ['person:anna-orla', '2020-01-10', '2020-02-10'],
        ['person:ida-tesk', '2021-01-10', '2021-02-10'],
        ['person:anna-orla', '2022-01-10', '2022-01-10'],
      ]);
      const evidence = store.rows('evidence').filter((row) => row.factKind === 'TENURE');
      expect(tenures.map(({ key }) => evidence.filter((row) => row.fact === key).length)).toEqual([2, 2, 1]);
    }
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
  const talks = (date: string, more: Partial<ToldMeeting> = {}) => [
    { with: [0, 1], date, format: 'BILATERAL' as const, ...more },
  ];
  const ours = (day: string, meetings: readonly ToldMeeting[]) =>
    told({ day, people: parties, side: 'RUR', publisher: 'rur', meetings });
  const theirs = (day: string, meetings: readonly ToldMeeting[]) =>
    told({ day, people: parties, side: 'VEL', publisher: 'vel', meetings });
  const wire = (day: string, meetings: readonly ToldMeeting[]) => told({ day, people: parties, meetings });
  const daysOf = (store: MemoryStore): string[] =>
    store
      .rows('meeting')
      .map((row) => row.sortDate)
      .sort();

  const one = ours('2021-05-21', call('2021-05-21'));
  const two = theirs('2021-05-22', call('2021-05-22', 'PUBLICATION'));
  const week = wire('2021-05-24', call('2021-05-17/2021-05-23'));

  it('makes one meeting of both sides and a wire, one of them without a day', () => {
    const store = loaded([one, two, week]);
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

  it.each([
    ['last', (second: Observation) => [one, two, week, second]],
    ['first', (second: Observation) => [second, week, one, two]],
  ])('leaves the wire alone where a second call fits as well, loaded %s', (_, order) => {
    const store = loaded(order(ours('2021-05-23', call('2021-05-23'))));
    expect(daysOf(store)).toEqual(['2021-05-17', '2021-05-21', '2021-05-23']);
  });

  it('keeps a call of the next day apart that the same publisher tells', () => {
    expect(daysOf(loaded([one, ours('2021-05-22', call('2021-05-22'))]))).toEqual(['2021-05-21', '2021-05-22']);
  });

  it('joins one call on two calendars, and notes the other day', () => {
    const store = loaded([one, theirs('2021-05-22', call('2021-05-22'))]);
    expect(store.rows('meeting').map((row) => [row.sortDate, row.note])).toEqual([
      ['2021-05-21', 'another account tells 2021-05-22'],
    ]);
  });

  it('keeps a call and a meeting of one day apart', () => {
    expect(loaded([one, theirs('2021-05-21', talks('2021-05-21'))]).rows('meeting')).toHaveLength(2);
  });

  it('makes an announcement held when a later article tells so, and keeps both as evidence', () => {
    const store = loaded([
      ours('2021-05-14', talks('2021-05-17/2021-05-23', { status: 'PLANNED' })),
      theirs('2021-05-18', talks('2021-05-18')),
    ]);
    expect(store.rows('meeting').map((row) => [row.sortDate, row.status])).toEqual([['2021-05-18', 'HELD']]);
    expect(store.rows('evidence').filter((row) => row.factKind === 'MEETING')).toHaveLength(2);
  });

  it('keeps a month of daily calls beside an article of the month', () => {
    const days = ['2021-05-01', '2021-05-02', '2021-05-03', '2021-05-04'];
    const store = loaded([...days.map((day) => ours(day, call(day))), wire('2021-06-01', call('2021-05'))]);
    expect(store.rows('meeting')).toHaveLength(5);
  });

  it('joins a day without a year only to the one meeting of that day', () => {
    const yearless = wire('2021-09-01', call('XXXX-05-21'));
    expect(loaded([one, yearless]).rows('meeting')).toHaveLength(1);
    expect(loaded([one, yearless, ours('2020-05-21', call('2020-05-21'))]).rows('meeting')).toHaveLength(3);
  });

  it('points talks to the journey around them, and to the gathering in whose place they were', () => {
    const journey = ours('2021-05-14', [
      { with: [0, 'VEL'], date: '2021-05-20/2021-05-22', format: 'VISIT', status: 'PLANNED' },
    ]);
    const held = theirs('2021-05-21', talks('2021-05-21'));
    const visit = loaded([held, journey]).rows('meeting');
    expect(visit.find((row) => row.format === 'BILATERAL')?.partOf).toBe(
      visit.find((row) => row.format === 'VISIT')?.key,
    );
    const council = told({
      day: '2021-05-22',
      people: [['Anna Orla', MINISTER, 'RUR']],
      meetings: [
        { with: [0, 'League'], date: '2021-05-20/2021-05-22', format: 'MULTILATERAL', body: 'League', place: 'Holm' },
      ],
    });
    const margins = loaded([council, theirs('2021-05-21', talks('2021-05-21', { place: 'Holm' }))]).rows('meeting');
    expect(margins.find((row) => row.format === 'BILATERAL')?.partOf).toBe(
      margins.find((row) => row.format === 'MULTILATERAL')?.key,
    );
  });
});

describe('articles', () => {
  it('are one under two addresses, told by the originator and not by the mirror', () => {
    const text = 'One text, two addresses';
    const store = loaded([
      told({ text, url: 'https://mirror.example/a', publisher: 'mirror', day: '2021-05-20' }),
      told({ text, url: 'https://mfa.example/a', publisher: 'ministry', side: 'RUR', day: '2021-05-21' }),
    ]);
    expect(store.rows('article').map((row) => [row.publisher, row.url])).toEqual([
      ['ministry', 'https://mfa.example/a'],
    ]);
  });

  it('are replaced by a newer text of their address, and by no older one', () => {
    const url = 'https://mfa.example/a';
    const store = loaded([
      told({ url, day: '2021-05-21', seenAt: '2021-05-22T08:00:00Z', people: [['Mira Venn', MINISTER, 'VEL']] }),
      told({ url, day: '2021-05-21', seenAt: '2021-05-21T08:00:00Z', people: [['Anna Orla', MINISTER, 'RUR']] }),
    ]);
    expect(people(store)).toEqual(['person:mira-venn']);
    expect(store.rows('article').map((row) => row.revision)).toEqual([2]);
  });
});
