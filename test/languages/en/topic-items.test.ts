import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/index.ts';
import { findMeetings } from '../../../src/facts/meetings/index.ts';
import { readTopics, topicsOfPosition } from '../../../src/facts/topics/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { readMentions } from '../../../src/mentions/index.ts';
import { AGENDA_ITEMS, STATEMENTS } from './topic-items.ts';

const read = (text: string) =>
  readMentions(
    readDocument({ text, source: 'test', publishedOn: '2024-05-03', language: 'en' }, 'en', english.document),
    english.mentions,
  );

const MET = 'Norwegian Foreign Minister Anna Orla met Danish Foreign Minister Pavel Tesk in Oslo on 3 May 2024.';

describe('items of an agenda', () => {
  for (const [topic, items] of Object.entries(AGENDA_ITEMS))
    test(`are on ${topic}`, () => {
      const lost = items.filter((item) => {
        const { meetings } = findMeetings(read(`${MET} They discussed ${item}.`), english.meetings);
        return !meetings.some((meeting) => meeting.topics.some((one) => one === topic));
      });
      expect(lost).toEqual([]);
    });
});

describe('statements', () => {
  for (const [topic, statements] of Object.entries(STATEMENTS))
    test(`are on ${topic}`, () => {
      const lost = statements.filter((statement) => {
        const reading = read(`The minister ${statement}.`);
        const asked = {
          first: 2,
          end: reading.document.tokens.length,
          stance: 'CALL_FOR',
          holders: [],
          targets: [],
        } as const;
        const topics = topicsOfPosition(readTopics(reading, english.meetings.topics), asked);
        return !topics.some((one) => one === topic);
      });
      expect(lost).toEqual([]);
    });
});
