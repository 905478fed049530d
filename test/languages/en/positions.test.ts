import { describe, expect, it } from 'vitest';
import { ENGLISH_POSITIONS } from '../../../src/languages/en/positions.ts';
import { positionsIn } from '../../facts/positions/read.ts';
import { isStance } from '../../support/stances.ts';

const { stanceFrames, stanceCues, speechVerbs } = ENGLISH_POSITIONS;
const ruleOf = (rule: string): string => rule.split('.')[1] ?? '';

describe('the words of English positions', () => {
  it.each([
    ['stance frames', stanceFrames, 150],
    ['stance cues', stanceCues, 120],
    ['speech verbs', speechVerbs, 90],
  ] as const)('%s have names of their own and are many', (_name, entries, least) => {
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThanOrEqual(least);
  });

  it('give stances of the ontology', () => {
    for (const { id, stance, negated } of [...stanceFrames, ...stanceCues]) {
      expect(isStance(stance), id).toBe(true);
      expect(negated === null || isStance(negated), id).toBe(true);
    }
  });
});

describe.each(stanceFrames.map((entry) => [entry.id, entry] as const))('the stance frame %s', (_id, entry) => {
  it(`finds ${entry.stance}: ${entry.yes}`, () => {
    expect(positionsIn(entry.yes).map((found) => found.stance)).toContain(entry.stance);
  });
  it(`leaves alone: ${entry.no}`, () => {
    expect(positionsIn(entry.no).map((found) => ruleOf(found.rule))).not.toContain(entry.id);
  });
});

describe.each(stanceCues.map((entry) => [entry.id, entry] as const))('the stance cue %s', (_id, entry) => {
  it(`finds ${entry.stance}: ${entry.yes}`, () => {
    expect(positionsIn(entry.yes).map((found) => found.stance)).toContain(entry.stance);
  });
  it(`leaves alone: ${entry.no}`, () => {
    expect(positionsIn(entry.no).map((found) => ruleOf(found.rule))).not.toContain(entry.id);
  });
});

describe.each(speechVerbs.map((entry) => [entry.id, entry] as const))('the verb of speech %s', (_id, entry) => {
  it(`lets its content speak: ${entry.yes}`, () => {
    expect(positionsIn(entry.yes)).not.toEqual([]);
  });
  it(`leaves alone: ${entry.no}`, () => {
    expect(positionsIn(entry.no)).toEqual([]);
  });
});
