import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { findMeetings } from '../../src/facts/meetings/index.ts';
import { findPositions } from '../../src/facts/positions/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { readMentions } from '../../src/mentions/index.ts';
import { isStance } from '../support/stances.ts';

const WORDS =
  'Norway Ghana Chile Orla Tesk Foreign Minister said told that thanked urged condemned must should will not never and but , . “ ” : ; – ( ) the of for to with in support concern over called on agreed both sides they he she we our I is are ready no longer which who “We ministers NATO EU Oslo 1. \n\n'.split(
    ' ',
  );

it('any text gives positions whose evidence is the text’s own words, in the range of its people', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }), (words) => {
      const text = words.join(' ');
      const article = { text, source: 'test', language: 'en' };
      const reading = readMentions(readDocument(article, 'en', english.document), english.mentions);
      for (const found of findPositions(reading, findMeetings(reading, english.meetings), english.positions)) {
        expect(isStance(found.stance)).toBe(true);
        expect(found.holders.length).toBeGreaterThan(0);
        expect(found.evidence.length).toBeGreaterThan(0);
        for (const { start, end, quote } of found.evidence) expect(text.slice(start, end)).toBe(quote);
        for (const actor of [...found.holders, ...found.targets, ...found.addressees])
          if (actor.kind === 'PERSON') expect(reading.people[actor.person]).toBeDefined();
      }
    }),
    { numRuns: 300, seed: 20240516 },
  );
});
