import type { MeetingQuery, TimelineQuery } from '../../queries.ts';
import type { GraphReader, TimelineRecord } from '../../store.ts';
import { otherWindow, type Placed, pageOf, pageWindow, type Window } from '../../window.ts';
import type { Ask } from './ask.ts';
import { Parameters } from './cypher.ts';
import { meetingRecord, positionRecord } from './decode.ts';
import { allText, type Listing, type NodeOrder, windowText } from './lists.ts';
import { meetingListing } from './meeting-list.ts';
import { positionListing } from './positions.ts';
import { broughtOf, meetingMap, positionMap } from './projections.ts';

const BY_DAY: NodeOrder = {
  property: 'sortKey',
  of: ({ order, key }) => `${order} ${key}`,
  value: (node) => `${node}.sortDate`,
};

/** Both kinds of entries that are asked for, dated ones only. */
function listings({ actors, topics, date, kinds }: TimelineQuery, p: Parameters): readonly Listing[] {
  const meetings: MeetingQuery = { statuses: ['HELD'], dated: true, anyParticipant: actors, topics, date };
  const found: Listing[] = [];
  if (kinds.includes('MEETING')) found.push(meetingListing(meetings, null, p));
  if (kinds.includes('POSITION')) {
    const positions = positionListing({ holders: actors, topics, date }, null, p);
    found.push({ ...positions, tests: (held, proven) => ["n.sortDate > ''", ...positions.tests(held, proven)] });
  }
  return found;
}

/** Held meetings and positions in one order, by their day, from Neo4j; the undated left out. */
export function timelineMethods(ask: Ask): Pick<GraphReader, 'timelinePage' | 'timelineCount'> {
  return {
    async timelinePage(query, direction, page, include, context) {
      const p = new Parameters();
      const brought = broughtOf(include, p);
      const lists = listings(query, p);
      if (lists.length === 0) return pageOf([], false, page);
      const merged = (window: Window): string => {
        const parts = lists.map((listing) => `${windowText(listing, BY_DAY, window, p, [])} RETURN n`);
        return `CALL () { ${parts.join(' UNION ALL ')} } WITH n ORDER BY n.sortKey ${window.ascending ? 'ASC' : 'DESC'} LIMIT ${p.add(window.limit)}`;
      };
      const entry = `{meeting: CASE WHEN n:Meeting THEN ${meetingMap('n', brought)} END, position: CASE WHEN n:Position THEN ${positionMap('n')} END}`;
      const other = otherWindow(direction, page);
      const flag = other === null ? 'false' : `EXISTS { ${merged(other)} RETURN n }`;
      const text = `RETURN COLLECT { ${merged(pageWindow(direction, page))} RETURN {v: n.sortDate, k: n.key, r: ${entry}} } AS rows, ${flag} AS other`;
      const [answer] = await ask('timelinePage', p.cypher(text), context);
      const found = (answer?.get('rows') ?? []) as readonly {
        v: string;
        k: string;
        r: { meeting: unknown; position: unknown };
      }[];
      return pageOf(
        found.map(
          ({ v, k, r }): Placed<TimelineRecord> => [
            v,
            k,
            r.meeting !== null
              ? { kind: 'MEETING', date: v, meeting: meetingRecord(r.meeting) }
              : { kind: 'POSITION', date: v, position: positionRecord(r.position) },
          ],
        ),
        answer?.get('other') === true,
        page,
      );
    },
    async timelineCount(query, context) {
      const p = new Parameters();
      const counts = listings(query, p).map((listing) => `COUNT { ${allText(listing, [])} RETURN n }`);
      const [answer] = await ask('timelineCount', p.cypher(`RETURN ${counts.join(' + ') || '0'} AS entries`), context);
      return answer?.get('entries') as number;
    },
  };
}
