import { describe, expect, test } from 'vitest';
import { peopleOf } from './read.ts';
import type { Telling } from './tellings/telling.ts';
import { TITLES } from './tellings/titles.ts';
import { TWO_SIDES } from './tellings/two-sides.ts';

const holds = (tellings: readonly Telling[]): void => {
  test.each(tellings.map(([text, person, publisher]) => ({ text, person, publisher })))(
    '$text: $person',
    ({ text, person, publisher = 'World Wire' }) => {
      expect(peopleOf(text, { publisher })).toContain(person);
    },
  );
};

describe('titles of many countries and bodies', () => holds(TITLES));

describe('texts of two sides', () => holds(TWO_SIDES));
