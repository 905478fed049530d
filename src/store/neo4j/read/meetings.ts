import type { TopicCode } from '../../../model/index.ts';
import type { MeetingGrouping, MeetingOwner, MeetingQuery, Page } from '../../queries.ts';
import type { MeetingRecord, ParticipantRecord, ReadoutRecord } from '../../records.ts';
import type { GraphReader, GroupRecord } from '../../store.ts';
import type { Ask } from './ask.ts';
import { byKeys } from './by-keys.ts';
import { Parameters } from './cypher.ts';
import { articleRecord, meetingRecord, participantRecord } from './decode.ts';
import { allText, pagesUnder } from './lists.ts';
import { MEETING_ORDERS, meetingListing } from './meeting-list.ts';
import { perSort } from './owners.ts';
import { articleMap, broughtOf, meetingMap, participantMap } from './projections.ts';
import { pagesOfRelated } from './related.ts';

type Methods = Pick<
  GraphReader,
  | 'meetings'
  | 'meetingPage'
  | 'meetingPages'
  | 'meetingCounts'
  | 'meetingGroups'
  | 'pairTopics'
  | 'participantPages'
  | 'participantCounts'
  | 'readouts'
>;

const parameterOf = (owner: MeetingOwner): unknown => (owner.by === 'pair' ? [owner.a, owner.b] : owner.key);

const MONTH = 'substring(n.sortDate, 0, 7)';
const GROUPS: Readonly<Record<MeetingGrouping, string>> = {
  MONTH: `WITH i, n WHERE n.sortDate <> '' WITH i, ${MONTH} AS key, count(*) AS entries`,
  YEAR: `WITH i, n WHERE n.sortDate <> '' WITH i, substring(n.sortDate, 0, 4) AS key, count(*) AS entries`,
  FORMAT: 'WITH i, n.format AS key, count(*) AS entries',
  COUNTRY: 'UNWIND n.countries AS key WITH i, key, count(*) AS entries',
  TOPIC: 'MATCH (n)-[tagging:ABOUT]->(told:Topic) WHERE tagging.tagged WITH i, told.key AS key, count(*) AS entries',
};

/** Meetings, from Neo4j. */
export function meetingMethods(ask: Ask): Methods {
  const listing = (query: MeetingQuery, by: string | null) => (p: Parameters) =>
    meetingListing(query, by === null ? null : { by: by as MeetingOwner['by'], text: 'o' }, p);
  const groups: GraphReader['meetingGroups'] = (owners, query, by, first, context) => {
    return perSort(owners, async (sort, some) => {
      const p = new Parameters();
      const asked = p.add(some.map((owner) => (owner === null ? 0 : parameterOf(owner))));
      const order = by === 'MONTH' || by === 'YEAR' ? 'key' : 'entries DESC, key';
      const text = `UNWIND range(0, size(${asked}) - 1) AS i WITH i, ${asked}[i] AS o ${allText(listing(query, sort)(p), ['i', 'o'])} ${GROUPS[by]} ORDER BY i, ${order} RETURN i, collect({key: key, meetingCount: entries})[0..${p.add(first)}] AS groups`;
      const records = await ask('meetingGroups', p.cypher(text), context);
      const groups: (readonly GroupRecord[])[] = some.map(() => []);
      for (const record of records) {
        groups[record.get('i') as number] = (record.get('groups') as GroupRecord[]).map(({ key, meetingCount }) => ({
          key,
          meetingCount,
        }));
      }
      return groups;
    });
  };
  return {
    async meetings(keys, include, context) {
      return byKeys<MeetingRecord>(
        ask,
        'meetings',
        'Meeting',
        keys,
        (p) => meetingMap('n', broughtOf(include, p)),
        meetingRecord,
        context,
      );
    },
    async meetingPage(query, order, page, include, context) {
      const map = (p: Parameters) => meetingMap('n', broughtOf(include, p));
      const [found] = await pagesUnder(
        ask,
        'meetingPage',
        [0],
        listing(query, null),
        MEETING_ORDERS[order.field],
        order.direction,
        page,
        map,
        meetingRecord,
        context,
      );
      return found as Page<MeetingRecord>;
    },
    meetingPages(owners, query, order, page, include, context) {
      const map = (p: Parameters) => meetingMap('n', broughtOf(include, p));
      return perSort(owners, (by, some) =>
        pagesUnder(
          ask,
          'meetingPages',
          some.map(parameterOf),
          listing(query, by),
          MEETING_ORDERS[order.field],
          order.direction,
          page,
          map,
          meetingRecord,
          context,
        ),
      );
    },
    meetingCounts(owners, query, context) {
      return perSort(owners, async (by, some) => {
        const p = new Parameters();
        const asked = p.add(some.map((owner) => (owner === null ? 0 : parameterOf(owner))));
        const text = `UNWIND range(0, size(${asked}) - 1) AS i WITH i, ${asked}[i] AS o RETURN i, COUNT { WITH i, o ${allText(listing(query, by)(p), ['i', 'o'])} RETURN n } AS entries ORDER BY i`;
        const records = await ask('meetingCounts', p.cypher(text), context);
        return records.map((record) => record.get('entries') as number);
      });
    },
    meetingGroups: groups,
    async pairTopics(pairs, query, first, context) {
      const owners = pairs.map(({ a, b }) => ({ by: 'pair', a, b }) as const);
      const found = await groups(owners, query, 'TOPIC', first, context);
      return found.map((list) => list.map(({ key, meetingCount }) => ({ topic: key as TopicCode, meetingCount })));
    },
    participantPages(meetings, page, context) {
      return pagesOfRelated<ParticipantRecord>(
        ask,
        'participantPages',
        meetings,
        () => ({
          match: 'MATCH (a:Actor)-[s:TOOK_PART|EXPECTED]->(:Meeting {key: o}) WHERE s.listed',
          carried: 'a, s',
          order: 's.ordinal',
          key: 'a.key',
          direction: 'ASC',
          map: participantMap('s', 'a'),
          decode: (found) => participantRecord(found),
        }),
        page,
        context,
      );
    },
    async participantCounts(meetings, context) {
      const p = new Parameters();
      const text = `UNWIND ${p.add(meetings)} AS k RETURN COUNT { (:Actor)-[s:TOOK_PART|EXPECTED]->(:Meeting {key: k}) WHERE s.listed } AS entries`;
      return (await ask('participantCounts', p.cypher(text), context)).map((record) => record.get('entries') as number);
    },
    async readouts(meetings, context) {
      const p = new Parameters();
      const asked = p.add(meetings);
      const text = `UNWIND range(0, size(${asked}) - 1) AS i WITH i, ${asked}[i] AS o MATCH (n:Article)-[s:TELLS_OF]->(m:Meeting {key: o}) RETURN i, {meeting: o, article: ${articleMap('n', false)}, topics: s.topics} AS r ORDER BY i, n.side IS NULL, n.side, n.sortDate, n.key`;
      const readouts: ReadoutRecord[][] = meetings.map(() => []);
      for (const record of await ask('readouts', p.cypher(text), context)) {
        const { meeting, article, topics } = record.get('r') as {
          meeting: string;
          article: unknown;
          topics: TopicCode[];
        };
        readouts[record.get('i') as number]?.push({ meeting, article: articleRecord(article), topics });
      }
      return readouts;
    },
  };
}
