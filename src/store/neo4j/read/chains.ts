import { type Met, type NeighbourSources, neighbourRecords, neighboursFrom } from '../../neighbours.ts';
import type { DateRangeQuery } from '../../queries.ts';
import type { GraphReader, NeighbourRecord, ReadContext } from '../../store.ts';
import type { Ask } from './ask.ts';
import { Parameters } from './cypher.ts';
import { meetingRecord } from './decode.ts';
import { linesIn, linesOf } from './lines-of.ts';
import { allText } from './lists.ts';
import { meetingListing } from './meeting-list.ts';
import { broughtOf, meetingMap } from './projections.ts';

type Methods = Pick<GraphReader, 'neighbours' | 'pairMeetings'>;

/** From stored encounters, which join actors of one level: counts of all meetings, or of the bilateral ones. A row for each pair would take most of the time. */
async function kept(
  ask: Ask,
  keys: readonly string[],
  bilateralOnly: boolean,
  context: ReadContext,
): Promise<NeighbourRecord[]> {
  const p = new Parameters();
  const counts = bilateralOnly ? 'x.bilateral' : 'x.meetings';
  const text = `UNWIND ${p.add(keys)} AS k MATCH (:Actor {key: k})-[x:MET]-(b)${bilateralOnly ? ' WHERE x.bilateral > 0' : ''} RETURN k AS from, collect(b.key) AS met, collect(${counts}) AS counts`;
  const records = await ask('neighbours', p.cypher(text), context);
  return neighbourRecords(records.map((record) => record.toObject() as unknown as Met));
}

/** The lines of the held meetings of any of these actors. */
async function linesOfAny(
  ask: Ask,
  keys: readonly string[],
  date: DateRangeQuery | undefined,
  context: ReadContext,
): Promise<string[]> {
  const p = new Parameters();
  const listing = meetingListing({ statuses: ['HELD'], anyParticipant: keys, date }, null, p);
  return linesIn(await ask('neighbours', p.cypher(`${allText(listing, [])} ${linesOf()}`), context));
}

/** How meetings of a pair are ranked: bilateral ones first, by day; the others by how few took part, then by day. */
const RANK = 'n.sideCount = 2 DESC, CASE WHEN n.sideCount = 2 THEN 0 ELSE n.participantCount END, n.sortKey DESC';

/** The steps of chains, from Neo4j: whom actors met, and a meeting to show for each step. */
export function chainMethods(ask: Ask): Methods {
  const sources: NeighbourSources = {
    kept: (keys, _level, bilateralOnly, context) => kept(ask, keys, bilateralOnly, context),
    lines: (keys, date, context) => linesOfAny(ask, keys, date, context),
  };
  return {
    neighbours: (keys, options, context) => neighboursFrom(sources, keys, options, context),
    async pairMeetings(pairs, { bilateralOnly, date }, include, context) {
      if (pairs.length === 0) return [];
      const p = new Parameters();
      const asked = p.add(pairs.map(({ a, b }) => [a, b]));
      const brought = broughtOf(include, p);
      const listing = meetingListing({ date }, { by: 'pair', text: 'o' }, p);
      const fitting = {
        ...listing,
        tests: () => [...listing.tests(true), ...(bilateralOnly ? ['n.sideCount = 2'] : [])],
      };
      const best = `CALL (i, o) { ${allText(fitting, ['i', 'o'])} WITH n ORDER BY ${RANK} WITH collect(n) AS fit RETURN size(fit) AS entries, head(fit) AS n }`;
      const text = `UNWIND range(0, size(${asked}) - 1) AS i WITH i, ${asked}[i] AS o ${best} RETURN i, entries, CASE WHEN n IS NOT NULL THEN ${meetingMap('n', brought)} END AS meeting ORDER BY i`;
      return (await ask('pairMeetings', p.cypher(text), context)).map((record, n) => {
        const [pair, meeting] = [pairs[n], record.get('meeting')];
        if (pair === undefined || meeting === null) return null;
        return { a: pair.a, b: pair.b, meetingCount: record.get('entries') as number, meeting: meetingRecord(meeting) };
      });
    },
  };
}
