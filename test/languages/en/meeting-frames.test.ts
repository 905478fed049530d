import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/index.ts';
import { findMeetings } from '../../../src/facts/meetings/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { readMentions } from '../../../src/mentions/index.ts';

const meetingsOf = (text: string) => {
  const article = { text, source: 'test', publishedOn: '2024-05-03', language: 'en' };
  const reading = readMentions(readDocument(article, 'en', english.document), english.mentions);
  return findMeetings(reading, english.meetings).meetings;
};

describe('ways to tell of a meeting in English', () => {
  test('have a name each', () => {
    const ids = english.meetings.frames.map((frame) => frame.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(60);
  });

  for (const frame of english.meetings.frames) {
    test(`${frame.id} is found in: ${frame.yes}`, () => {
      const methods = meetingsOf(frame.yes).flatMap((meeting) => meeting.evidence.map((piece) => piece.method));
      expect(methods).toContain(`meet.${frame.id}`);
    });
    test(`${frame.id} is not found in: ${frame.no}`, () => {
      const methods = meetingsOf(frame.no).flatMap((meeting) => meeting.evidence.map((piece) => piece.method));
      expect(methods).not.toContain(`meet.${frame.id}`);
    });
  }
});
