import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/index.ts';
import { findMeetings } from '../../../src/facts/meetings/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { readMentions } from '../../../src/mentions/index.ts';
import type { ActorRef } from '../../../src/model/index.ts';
import { LEFT_ALONE, TOLD_OF_TWO, TOLD_OTHERWISE } from './tellings.ts';

const code = (of: ActorRef | null): string =>
  of === null ? '?' : of.kind === 'COUNTRY' ? of.code : of.kind === 'ORGANIZATION' ? of.name : '';

/** Meetings of a text published on Friday, 3 May 2024, in one line each: format, status, date, and who took part. */
function told(text: string): string[] {
  const article = { text, source: 'test', publishedOn: '2024-05-03', language: 'en' };
  const reading = readMentions(readDocument(article, 'en', english.document), english.mentions);
  return findMeetings(reading, english.meetings)
    .meetings.map(({ format, status, date, participants }) => {
      const who = participants.map(({ person, of }) => {
        const name = person === null ? '_' : reading.people[person]?.name.split(' ').at(-1);
        return `${name}/${code(of)}`;
      });
      return `${format} ${status} ${date?.edtf ?? '-'} ${who.sort().join(' ')}`;
    })
    .sort();
}

const named = (text: string): string =>
  text
    .replaceAll('{A}', 'Norwegian Foreign Minister Anna Orla')
    .replaceAll('{B}', 'Danish Foreign Minister Pavel Tesk')
    .replaceAll('{C}', 'Kenyan Foreign Minister Mira Venn');

describe('English tells that two ministers met', () => {
  for (const [what, texts] of TOLD_OF_TWO)
    for (const text of texts)
      test(`${what}: ${text}`, () => expect(told(named(text))).toEqual([`${what} Orla/NOR Tesk/DNK`]));
});

describe('a dateline before it adds no side', () => {
  // Where somebody "spoke with" another, the town may tell that it was no call.
  const formatAside = (line: string) => line.replace(/^\S+ /, '');
  for (const [what, texts] of TOLD_OF_TWO)
    for (const text of texts)
      test(`${what}: ${text}`, () => {
        const lines = told(`BERLIN, 3 May 2024 (NNA) – ${named(text)}`);
        expect(lines.map(formatAside)).toEqual([formatAside(`${what} Orla/NOR Tesk/DNK`)]);
      });
});

describe('English tells of other meetings', () => {
  for (const [text, lines] of TOLD_OTHERWISE) test(text, () => expect(told(named(text))).toEqual(lines));
});

describe('no meeting is told in', () => {
  for (const text of LEFT_ALONE) test(text, () => expect(told(named(text))).toEqual([]));
});
