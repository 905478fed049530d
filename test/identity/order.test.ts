import { describe, expect, it } from 'vitest';
import { forgetAddress, loadArticle, type Observation, worldOf } from '../../src/identity/index.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { decideAll, graphIn, liveObservations, partitionIn } from '../support/oracle.ts';
import { randomOf } from '../support/random.ts';
import { denseWorld } from '../support/world.ts';

const world = worldOf([], []);
const RUNS = Number(process.env.IDENTITY_WORLDS ?? 3);
/** Worlds in which something was found that is mended. */
const FOUND = [906];
const seeds = [
  ...Array.from({ length: RUNS }, (_, index) => index + 1 + Number(process.env.IDENTITY_FROM ?? 0)),
  ...FOUND,
];

function loaded(observations: readonly Observation[], store = new MemoryStore()): MemoryStore {
  for (const observation of observations) store.run(loadArticle(observation, world));
  return store;
}

describe('the order of loading', () => {
  it.each(seeds)('leads to what deciding everything at once leads to (world %i)', (seed) => {
    const observations = denseWorld(seed, 80);
    const store = loaded(randomOf(seed * 7 + 1).shuffle(observations));
    expect(partitionIn(store)).toEqual(decideAll(observations));
  });

  it.each(seeds)('leads to the same rows of the graph (world %i)', (seed) => {
    const observations = denseWorld(seed, 60);
    const one = loaded(observations);
    const other = loaded(randomOf(seed * 11 + 3).shuffle(observations));
    expect(graphIn(other)).toEqual(graphIn(one));
  });

  it.each(seeds)('does not matter at any step on the way, nor that everything is loaded twice (world %i)', (seed) => {
    const observations = denseWorld(seed, 50);
    const random = randomOf(seed * 17);
    const store = new MemoryStore();
    const shuffled = random.shuffle([...observations, ...observations]);
    const seen: Observation[] = [];
    shuffled.forEach((observation, index) => {
      store.run(loadArticle(observation, world));
      seen.push(observation);
      if (index % 10 === 9) expect(partitionIn(store)).toEqual(decideAll(seen));
    });
    const before = graphIn(store);
    for (const observation of observations) expect(store.run(loadArticle(observation, world))).toBe('unchanged');
    expect(graphIn(store)).toEqual(before);
  });

  it.each(seeds)('forgets an address as if it had not been loaded (world %i)', (seed) => {
    const observations = denseWorld(seed, 50);
    const store = loaded(observations);
    const address = randomOf(seed).pick(liveObservations(observations)).article.url ?? '';
    store.run(forgetAddress(address, world));
    const rest = observations.filter((observation) => observation.article.url !== address);
    expect(partitionIn(store)).toEqual(decideAll(rest));
    const strip = (rows: MemoryStore) =>
      rows.rows('meeting').map(({ sortDate, format, status, participantCount, sideCount }) => ({
        sortDate,
        format,
        status,
        participantCount,
        sideCount,
      }));
    expect(strip(store)).toEqual(strip(loaded(rest)));
  });
});
