import { describe, expect, it } from 'vitest';
import { positionsIn } from './read.ts';
import { HOLDERS, SPARED, type Telling, TOLD } from './tellings.ts';
import { BEFORE, SPEAKERS } from './tellings-before.ts';

const sorted = (names: readonly string[]): string[] => [...names].sort();

const tells = ([words, holders, stance, targets]: Telling): void => {
  const found = positionsIn(words).map((one) => ({
    holder: sorted(one.holder),
    stance: one.stance,
    targets: sorted(one.targets),
  }));
  if (holders.length === 0) expect(found).toEqual([]);
  else expect(found).toContainEqual({ holder: sorted(holders), stance, targets: sorted(targets) });
};

describe('a position', () => {
  it.each(HOLDERS.map((one) => [one[0], one] as const))('is held by whom the telling names: %s', (_words, telling) => {
    tells(telling);
  });
  it.each(TOLD.map((one) => [one[0], one] as const))('has the stance of its words: %s', (_words, telling) => {
    tells(telling);
  });
  it.each(SPARED.map((one) => [one[0], one] as const))('is about who does it: %s', (_words, telling) => {
    tells(telling);
  });
  it.each(BEFORE.map((one) => [one[0], one] as const))('is read with what was told before: %s', (_words, telling) => {
    tells(telling);
  });
  it.each(SPEAKERS.map((one) => [one[0], one] as const))('is of whoever speaks: %s', (_words, telling) => {
    tells(telling);
  });
});
