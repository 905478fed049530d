import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphStore, type MeetingQuery, openSqliteStore, type PositionQuery } from '../../../src/store/index.ts';
import { type OrderBy, pageKeys } from '../../../src/store/sqlite/read/lists.ts';
import { meetingListing } from '../../../src/store/sqlite/read/meeting-list.ts';
import { positionListing } from '../../../src/store/sqlite/read/position-list.ts';
import { storedSelect } from '../../../src/store/sqlite/read/stored-encounters.ts';
import { raw } from '../../../src/store/sqlite/sql.ts';
import { pageWindow } from '../../../src/store/window.ts';
import { randomOf } from '../../support/random.ts';
import { randomGraph } from '../../support/random-graph.ts';
import { questionsOf } from '../../support/random-questions.ts';

/** Questions that may be of all meetings or positions there are. */
const OF_ALL = [
  'meetings of the network',
  'meetings of pairs',
  'positions of the matrix',
  'meetingCounts',
  'meetingGroups',
  'positionCounts',
  'stats',
];

const folder = mkdtempSync(join(tmpdir(), 'attache-plans-'));
const path = join(folder, 'graph.db');
let store: GraphStore;
let database: InstanceType<typeof Database>;

beforeAll(async () => {
  store = await openSqliteStore({ path });
  await store.prepare();
  database = new Database(path);
});
afterAll(async () => {
  database.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const plan = (text: string): string[] =>
  (database.prepare(`EXPLAIN QUERY PLAN ${text}`).all() as { detail: string }[]).map(({ detail }) => detail);

describe('plans of statements', () => {
  it('read no table from end to end without an index, but where all of it is asked for', async () => {
    const graph = randomGraph(5);
    const questions = questionsOf(graph, randomOf(5));
    const texts = new Map<string, string>();
    const context = { onStatement: ({ name, text }: { name: string; text: string }) => void texts.set(text, name) };
    const page = {
      size: 3,
      backwards: false,
      after: { order: '2024-05-21', key: 'meeting:m003' },
      before: null,
      otherSide: true,
    };
    for (let n = 0; n < 400; n++) {
      await questions.whole().ask(store.reader, context);
      const paged = questions.paged();
      if (!/^(search|encounter)/.test(paged.name)) await paged.page(store.reader, page, context);
    }
    const seen = new Map<string, string>();
    for (const [text, name] of texts) {
      for (const detail of plan(text)) {
        if (
          /^SCAN (?!\(|(l|lead|f|fit|e|names|titles|bodies|v|each_one|named|found)\b|CONSTANT|.*(USING|VIRTUAL TABLE))/.test(
            detail,
          )
        )
          seen.set(`${name}: ${detail}`, text);
      }
    }
    expect([...seen.keys()].filter((found) => !OF_ALL.includes(found.split(':')[0] ?? ''))).toEqual([]);
  });

  const at = { order: '2024-05-21', key: 'meeting:m003 b' };
  const windows = (['ASC', 'DESC'] as const).flatMap((direction) =>
    [null, at].map((after) =>
      pageWindow(direction, { size: 20, backwards: false, after, before: null, otherSide: false }),
    ),
  );
  const sorts = (text: string) => plan(text).filter((detail) => detail.includes('TEMP B-TREE'));

  it('take the page of one list of meetings from its index in order, without a sort', () => {
    const narrow: MeetingQuery = {
      statuses: ['HELD'],
      date: { from: '2024-01-01', to: '2024-12-31' },
      formats: ['BILATERAL'],
      minConfidence: 0.5,
      not: { placeCountry: ['country:EST'] },
      dated: true,
    };
    const own = (by: 'actor' | 'topic') => ({ by, value: raw("'some'") });
    const lists: readonly (readonly [MeetingQuery, OrderBy, Parameters<typeof meetingListing>[2]])[] = [
      [narrow, 'date', null],
      [{}, 'date', null],
      [narrow, 'confidence', null],
      [narrow, 'participant_count', null],
      [{ ...narrow, participants: ['country:EST'] }, 'date', null],
      [{ ...narrow, topics: ['security'] }, 'date', null],
      [{ ...narrow, placeCountry: ['country:EST'] }, 'date', null],
      [narrow, 'date', own('actor')],
      [narrow, 'date', own('topic')],
    ];
    for (const [query, order, owner] of lists) {
      for (const window of windows) {
        expect(sorts(pageKeys(meetingListing(query, order, owner), order, window).text), JSON.stringify(query)).toEqual(
          [],
        );
      }
    }
  });

  it('take the page of one list of positions from its index in order, without a sort', () => {
    const narrow: PositionQuery = { stances: ['SUPPORT'], date: { from: '2024-01-01', to: null }, quoted: true };
    const own = (by: 'holder' | 'target' | 'topic' | 'meeting' | 'article') => ({
      by,
      value: raw("'some'"),
      alone: true,
    });
    const lists: readonly (readonly [PositionQuery, OrderBy, Parameters<typeof positionListing>[2]])[] = [
      [narrow, 'date', null],
      [narrow, 'confidence', null],
      [{ ...narrow, holders: ['country:EST'] }, 'date', null],
      [{ ...narrow, targets: ['country:EST'] }, 'date', null],
      [{ ...narrow, topics: ['security'] }, 'date', null],
      ...(['holder', 'target', 'topic', 'meeting', 'article'] as const).map((by) => [narrow, 'date', own(by)] as const),
    ];
    for (const [query, order, owner] of lists) {
      for (const window of windows) {
        expect(
          sorts(pageKeys(positionListing(query, order, owner), order, window).text),
          JSON.stringify(query),
        ).toEqual([]);
      }
    }
  });

  it('take a page of all encounters from an index; by name they sort within one name at most', () => {
    const query = { level: 'PERSON', minMeetingCount: 2 } as const;
    for (const window of windows) {
      for (const field of ['MEETING_COUNT', 'LAST_MET_ON', 'FIRST_MET_ON', 'NAME'] as const) {
        const found = sorts(storedSelect(query, { field, direction: 'ASC' }, false)(window).text);
        expect(
          found.filter((detail) => !/RIGHT PART|LAST/.test(detail)),
          field,
        ).toEqual([]);
      }
    }
  });
});
