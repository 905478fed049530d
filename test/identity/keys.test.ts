import { describe, expect, it } from 'vitest';
import { newProfile } from '../../src/identity/cells.ts';
import { parseCell } from '../../src/identity/change-people.ts';
import { loadArticle, type Observation, resolveKey, worldOf } from '../../src/identity/index.ts';
import { formOfKey, keyParts, ownersOf } from '../../src/identity/person-key.ts';
import { told } from '../support/facts.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { randomOf } from '../support/random.ts';
import { denseWorld } from '../support/world.ts';

const world = worldOf([], []);
const RUNS = Number(process.env.IDENTITY_WORLDS ?? 2);
const seeds = Array.from({ length: RUNS }, (_, index) => index + 1 + Number(process.env.IDENTITY_FROM ?? 0));

const load = (store: MemoryStore, ...observations: readonly Observation[]): void => {
  for (const observation of observations) store.run(loadArticle(observation, world));
};
const peopleIn = (store: MemoryStore): string[] =>
  store
    .rows('actor')
    .filter((row) => row.kind === 'PERSON')
    .map((row) => row.key);

/** Whether a key tells the cell of an appearance. */
function tells(key: string, cell: string): boolean {
  const { profile, month } = parseCell(cell);
  const stored = newProfile(profile);
  if (stored.form !== formOfKey(key)) return false;
  stored.counts.set(month, 1);
  return [...ownersOf(keyParts(key), [stored])].length > 0;
}

describe('keys of people', () => {
  it.each(seeds)('mean for ever whoever holds what they told, or several, or nobody (world %i)', (seed) => {
    const store = new MemoryStore();
    const shown = new Map<string, string[]>();
    const ends = new Map<string, string>();
    randomOf(seed * 17)
      .shuffle(denseWorld(seed, 60))
      .forEach((observation, index) => {
        load(store, observation);
        if (index % 4 !== 0) return;
        const appearances = store.rows('appearance');
        for (const key of peopleIn(store)) {
          const told = appearances.filter((row) => row.actor === key && tells(key, row.cell)).map((row) => row.key);
          shown.set(key, [...(shown.get(key) ?? []), ...told]);
        }
        for (const row of store.rows('meeting')) ends.set(row.key, row.key);
      });
    const now = new Map(store.rows('appearance').map((row) => [row.key, row.actor]));
    for (const key of peopleIn(store)) expect(store.run(resolveKey(key))).toEqual({ state: 'FOUND', key });
    for (const [key, told] of shown) {
      expect(told, `${key} was shown for nobody`).not.toEqual([]);
      const answer = store.run(resolveKey(key));
      const heirs = new Set(told.map((id) => now.get(id)).filter((actor) => actor !== undefined));
      expect(answer.state, key).not.toBe('UNKNOWN');
      const answers = answer.state === 'FOUND' ? [answer.key] : answer.state === 'AMBIGUOUS' ? answer.candidates : [];
      for (const heir of heirs) expect(answers, `${key} of ${heir}`).toContain(heir);
      if (answer.state === 'FOUND' && heirs.size > 0) expect(heirs).toContain(answer.key);
    }
    for (const key of ends.keys()) expect(store.run(resolveKey(key)).state, key).toMatch(/FOUND|GONE/);
    for (const { key } of store.rows('meeting')) expect(store.run(resolveKey(key))).toEqual({ state: 'FOUND', key });
  });

  it('go on resolving when a bare surname proves to be somebody', () => {
    const store = new MemoryStore();
    load(store, told({ day: '2021-02-03', people: [['Kuleba', 'FOREIGN_MINISTER', 'UKR']] }));
    expect(peopleIn(store)).toEqual(['person:kuleba']);
    load(store, told({ day: '2021-03-03', people: [['Dmytro Kuleba', 'FOREIGN_MINISTER', 'UKR']] }));
    expect(store.run(resolveKey('person:kuleba'))).toEqual({ state: 'FOUND', key: 'person:dmytro-kuleba' });
  });

  it('become ambiguous when a namesake appears, and are never handed to the newcomer', () => {
    const store = new MemoryStore();
    const url = 'https://example.org/first';
    load(store, told({ url, day: '2021-02-03', people: [['Dmytro Kuleba', 'FOREIGN_MINISTER', 'UKR']] }));
    load(store, told({ day: '2021-03-03', people: [['Dmytro Kuleba', 'AMBASSADOR', 'POL']] }));
    expect(store.run(resolveKey('person:dmytro-kuleba'))).toEqual({
      state: 'AMBIGUOUS',
      candidates: ['person:dmytro-kuleba.pol', 'person:dmytro-kuleba.ukr'],
    });
    load(store, told({ url, day: '2021-02-04', people: [['Anna Orla', 'FOREIGN_MINISTER', 'RUR']] }));
    expect(store.run(resolveKey('person:dmytro-kuleba.ukr'))).toEqual({ state: 'GONE' });
    expect(store.run(resolveKey('person:dmytro-kuleba')).state).toBe('AMBIGUOUS');
    expect(peopleIn(store)).toEqual(['person:anna-orla', 'person:dmytro-kuleba.pol']);
  });

  it('resolve in any spelling of the name', () => {
    const store = new MemoryStore();
    load(store, told({ day: '2021-02-03', people: [['Volodymyr Zelenskyy', 'HEAD_OF_STATE', 'UKR']] }));
    expect(store.run(resolveKey('person:vladimir-zelensky')).state).toBe('FOUND');
    expect(store.run(resolveKey('person:nobody-at-all')).state).toBe('UNKNOWN');
  });

  it('stay where a newer text tells the same person otherwise', () => {
    const store = new MemoryStore();
    const url = 'https://example.org/again';
    load(store, told({ url, day: '2021-02-03', people: [['Anna Orla', '', 'RUR']] }));
    load(store, told({ url, day: '2021-02-05', people: [['Anna Orla', 'FOREIGN_MINISTER', 'RUR']] }));
    expect(peopleIn(store)).toEqual(['person:anna-orla']);
  });
});

describe('keys of articles', () => {
  it('are gone when the text was replaced', () => {
    const store = new MemoryStore();
    const first = told({ url: 'https://example.org/a', day: '2021-02-03' });
    load(store, first);
    const [row] = store.rows('article');
    load(store, told({ url: 'https://example.org/a', day: '2021-02-04' }));
    expect(store.run(resolveKey(row?.key ?? ''))).toEqual({ state: 'GONE' });
    expect(store.run(resolveKey('article:0000'))).toEqual({ state: 'UNKNOWN' });
    expect(store.rows('article').map((article) => article.revision)).toEqual([2]);
  });
});
