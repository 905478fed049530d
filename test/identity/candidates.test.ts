import { expect, it } from 'vitest';
import { duplicateCandidates, loadArticle, worldOf } from '../../src/identity/index.ts';
import { told } from '../support/facts.ts';
import { MemoryStore } from '../support/memory-store.ts';

it('lists people who may be one with the reasons, most likely first, and leaves strangers alone', () => {
  const store = new MemoryStore();
  for (const observation of [
    told({ day: '2021-02-03', people: [['Anna Branker', 'FOREIGN_MINISTER', 'RUR']] }),
    told({ day: '2021-02-05', people: [['Anna Branter', 'FOREIGN_MINISTER', 'RUR']] }),
    told({ day: '2021-02-06', people: [['Pavel Tesk', 'FOREIGN_MINISTER', 'NRL']] }),
    told({ day: '2021-02-07', people: [['Ida Tesk', 'FOREIGN_MINISTER', 'VEL']] }),
    told({ day: '2021-02-08', people: [['Tesk']] }),
  ]) {
    store.run(loadArticle(observation, worldOf([], [])));
  }
  const found = store.run(duplicateCandidates(10));
  expect(found[0]).toEqual({
    a: 'person:anna-branker',
    b: 'person:anna-branter',
    score: 8.5,
    reasons: ['names one letter apart', 'same side', 'same office', 'same season'],
  });
  expect(found.slice(1).map(({ a, b }) => [a, b])).toEqual([
    ['person:ida-tesk', 'person:tesk'],
    ['person:pavel-tesk', 'person:tesk'],
  ]);
});

it('leaves alone names that only sound alike, and ranks a name that several bear below one that one bears', () => {
  const store = new MemoryStore();
  for (const observation of [
    told({ day: '2021-02-03', people: [['Brian McVenn', 'OTHER', 'RUR']] }),
    told({ day: '2021-02-04', people: [['Najib Mavenni', 'OTHER', 'RUR']] }),
    told({ day: '2021-02-05', people: [['Orla', 'FOREIGN_MINISTER', 'VEL']] }),
    told({ day: '2021-02-06', people: [['Anna Orla', 'FOREIGN_MINISTER', 'NRL']] }),
    told({ day: '2021-02-06', people: [['Ida Norland'], ['Ada Merland']] }),
    told({ day: '2021-02-07', people: [['Matt Lenz', 'OTHER', 'RUR']] }),
    told({ day: '2021-02-07', people: [['Matt Brandt', 'OTHER', 'RUR']] }),
    told({ day: '2021-02-08', people: [['Matt', 'OTHER', 'RUR']] }),
    told({ day: '2021-02-07', people: [['Kim Tesk', 'AMBASSADOR', 'RUR']] }),
    told({ day: '2021-02-07', people: [['Jan Tesk', 'AMBASSADOR', 'RUR']] }),
    told({ day: '2021-02-08', people: [['Tesk', 'AMBASSADOR', 'RUR']] }),
  ]) {
    store.run(loadArticle(observation, worldOf([], [])));
  }
  expect(store.run(duplicateCandidates(10)).map(({ a, b, score, reasons }) => [a, b, score, reasons.at(-1)])).toEqual([
    ['person:jan-tesk', 'person:tesk', 5, 'others fit as well'],
    ['person:kim-tesk', 'person:tesk', 5, 'others fit as well'],
  ]);
});
