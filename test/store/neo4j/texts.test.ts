import { describe, expect, it } from 'vitest';
import type { TopicCode } from '../../../src/model/index.ts';
import type { MeetingQuery, PositionQuery } from '../../../src/store/index.ts';
import { Parameters } from '../../../src/store/neo4j/read/cypher.ts';
import { allText, windowText } from '../../../src/store/neo4j/read/lists.ts';
import { MEETING_ORDERS, meetingListing } from '../../../src/store/neo4j/read/meeting-list.ts';
import { positionListing } from '../../../src/store/neo4j/read/positions.ts';
import { pageWindow } from '../../../src/store/window.ts';

const PAGE = { size: 20, backwards: false, after: null, before: null, otherSide: false };
const people = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `person:p-${from + n}`);
const topics = (count: number) => (['security', 'arms-control', 'climate', 'sanctions'] as TopicCode[]).slice(0, count);

function pageText(query: MeetingQuery): string {
  const p = new Parameters();
  const listing = meetingListing(query, null, p);
  return windowText(listing, MEETING_ORDERS.DATE, pageWindow('DESC', PAGE), p, ['i', 'o']);
}
function countText(query: MeetingQuery): string {
  return allText(meetingListing(query, null, new Parameters()), []);
}
const textsOf = (queries: readonly MeetingQuery[]) =>
  new Set(queries.flatMap((each) => [pageText(each), countText(each)]));

describe('texts of Cypher', () => {
  it('are one for any number of names and topics', () => {
    const queries = [1, 2, 7, 50].map(
      (count): MeetingQuery => ({
        statuses: ['HELD'],
        participants: people(count),
        anyParticipant: people(count, 100),
        topics: topics(Math.min(count, 4)),
        placeCountry: Array.from({ length: count }, (_, n) => `country:C${n}`),
        words: people(Math.min(count, 8)),
      }),
    );
    expect(textsOf(queries).size).toBe(2);
  });

  it('are one for any number of alternatives', () => {
    const queries = [1, 2, 10].map(
      (count): MeetingQuery => ({
        anyOf: Array.from({ length: count }, (_, n) => ({
          anyParticipant: people(n + 1),
          topics: ['arms-control'],
          not: { participants: people(2, n) },
        })),
      }),
    );
    expect(textsOf(queries).size).toBe(2);
  });

  it('do not grow with alternatives that ask different things', () => {
    const one: MeetingQuery = {
      anyOf: [
        { participants: people(1), topics: ['arms-control'], formats: ['BILATERAL'], minConfidence: 0.5, dated: true },
      ],
    };
    const apart: MeetingQuery = {
      anyOf: [
        { participants: people(1) },
        { participants: people(2), topics: ['arms-control', 'climate'] },
        { participants: people(1), formats: ['BILATERAL'] },
        { participants: people(3), minConfidence: 0.5 },
        { participants: people(1), dated: true },
      ],
    };
    expect(pageText(apart)).toBe(pageText(one));
  });

  it('do not grow with what is asked of positions', () => {
    const texts = [1, 3, 50].map((count) => {
      const query: PositionQuery = {
        holders: people(count),
        targets: people(count),
        topics: topics(Math.min(count, 4)),
      };
      return allText(positionListing(query, null, new Parameters()), []);
    });
    expect(new Set(texts).size).toBe(1);
  });
});
