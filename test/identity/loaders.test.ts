import { describe, expect, it } from 'vitest';
import { loadArticle, worldOf } from '../../src/identity/index.ts';
import type { Work } from '../../src/model/index.ts';
import { interleave } from '../support/loaders.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { decideAll, graphIn, partitionIn } from '../support/oracle.ts';
import { randomOf } from '../support/random.ts';
import { denseWorld } from '../support/world.ts';

const world = worldOf([], []);
const RUNS = Number(process.env.IDENTITY_WORLDS ?? 2);
const cases = Array.from({ length: RUNS }, (_, index) => index + 1 + Number(process.env.IDENTITY_FROM ?? 0)).flatMap(
  (seed) => [2, 4].map((loaders) => [loaders, seed] as const),
);

describe('several loaders at once', () => {
  it.each(cases)('%i of them lead to the graph of one (world %i)', (loaders, seed) => {
    const observations = denseWorld(seed, 45);
    const random = randomOf(seed * 13);
    const queues: (() => Work<unknown>)[][] = Array.from({ length: loaders }, () => []);
    for (const observation of random.shuffle(observations)) {
      queues[random.below(loaders)]?.push(() => loadArticle(observation, world));
    }
    if (seed % 3 === 0) {
      for (const observation of observations.slice(0, 10)) queues[0]?.push(() => loadArticle(observation, world));
    }
    const store = new MemoryStore();
    interleave(store, queues, random);
    expect(partitionIn(store)).toEqual(decideAll(observations));
    const alone = new MemoryStore();
    for (const observation of observations) alone.run(loadArticle(observation, world));
    expect(graphIn(store)).toEqual(graphIn(alone));
  });
});
