import { describe, expect, it } from 'vitest';
import { loadArticle, worldOf } from '../../src/identity/index.ts';
import { tellingOf } from '../../src/identity/telling.ts';
import { hashOf } from '../../src/model/index.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { decideAll, liveObservations, partitionIn } from '../support/oracle.ts';
import { type Pair, scoreOf } from '../support/score.ts';
import { denseWorld, type TrueObservation, worldOfArticles } from '../support/world.ts';

/** What was decided on each person and meeting of the live articles, beside what is true. */
function judged(observations: readonly TrueObservation[]): { people: Pair[]; meetings: Pair[] } {
  const decided = decideAll(observations);
  const baseOf = (groups: Readonly<Record<string, readonly string[]>>) =>
    new Map(Object.entries(groups).flatMap(([base, ids]) => ids.map((id) => [id, base] as const)));
  const [people, meetings] = [baseOf(decided.people), baseOf(decided.meetings)];
  const result: { people: Pair[]; meetings: Pair[] } = { people: [], meetings: [] };
  for (const observation of liveObservations(observations) as TrueObservation[]) {
    const { article, extraction, truth } = observation;
    const telling = tellingOf(hashOf(article.text), article, extraction);
    telling.appearances.forEach((one, index) => {
      result.people.push([people.get(one.id) ?? '', truth.people[index] ?? '']);
    });
    telling.meetings.forEach(({ told }, index) => {
      result.meetings.push([meetings.get(told.id) ?? '', truth.meetings[index] ?? '']);
    });
  }
  return result;
}

describe('who is who in a generated world of a thousand articles', () => {
  it.each([1, 2])('is found as well as measured (seed %i)', (seed) => {
    const { people, meetings } = judged(worldOfArticles({ articles: 1_000, seed }));
    const [who, which] = [scoreOf(people), scoreOf(meetings)];
    console.log(`seed ${seed}: people ${JSON.stringify(who)}; meetings ${JSON.stringify(which)}`);
    expect(who.b3Precision).toBeGreaterThan(0.98);
    expect(who.b3Recall).toBeGreaterThan(0.94);
    expect(which.b3Precision).toBeGreaterThan(0.98);
    expect(which.b3Recall).toBeGreaterThan(0.92);
  });
});

describe('whatever the world', () => {
  it.each([11, 12, 13, 14])(
    'two readouts of an article, and two exact days, are never one meeting (world %i)',
    (seed) => {
      const store = new MemoryStore();
      for (const observation of denseWorld(seed, 60)) store.run(loadArticle(observation, worldOf([], [])));
      const readouts = new Map(store.rows('readout').map((row) => [row.key, row]));
      for (const ids of Object.values(partitionIn(store).meetings)) {
        const texts = ids.map((id) => readouts.get(id)?.text);
        expect(new Set(texts).size).toBe(texts.length);
        const exact = ids.map(
          (id) => JSON.parse(readouts.get(id)?.seated ?? '{}') as { mode: string; from: string; kind: string },
        );
        const days = new Set(exact.filter((one) => one.mode === 'day').map((one) => one.from));
        const isCall = exact.some((one) => one.kind === 'CALL');
        expect(days.size, ids.join()).toBeLessThanOrEqual(isCall ? 2 : 1);
      }
    },
  );

  it('an article costs a bounded number of statements, however many are there', () => {
    const store = new MemoryStore();
    const perArticle: number[] = [];
    for (const observation of worldOfArticles({ articles: 160, seed: 5 })) {
      const before = store.statements;
      store.run(loadArticle(observation, worldOf([], [])));
      perArticle.push(store.statements - before);
    }
    const mean = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0) / some.length;
    const [early, late] = [mean(perArticle.slice(0, 50)), mean(perArticle.slice(-50))];
    console.log(`statements an article: ${early.toFixed(1)} of the first fifty, ${late.toFixed(1)} of the last`);
    expect(late).toBeLessThan(early + 5);
    expect(Math.max(...perArticle)).toBeLessThan(100);
  });
});
