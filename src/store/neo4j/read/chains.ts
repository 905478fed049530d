import { kindOfKey } from '../../kinds.ts';
import type { ActorKind } from '../../records.ts';
import type { GraphReader, NeighbourRecord } from '../../store.ts';
import type { Ask } from './ask.ts';
import { Parameters } from './cypher.ts';
import { dateTests } from './date-tests.ts';
import { meetingRecord } from './decode.ts';
import { broughtOf, meetingMap } from './projections.ts';

type Methods = Pick<GraphReader, 'neighbours' | 'pairMeetings'>;
type Options = globalThis.Parameters<GraphReader['neighbours']>[1];

const fitting = ({ bilateralOnly, date }: Pick<Options, 'bilateralOnly' | 'date'>, p: Parameters): string =>
  [...(bilateralOnly ? ['n.sideCount = 2'] : []), ...dateTests(date, 'n', p)].map((test) => ` AND ${test}`).join('');

/** From stored encounters: counts of all meetings, or of the bilateral ones. */
function stored(keys: readonly string[], level: ActorKind, { bilateralOnly }: Options, p: Parameters): string {
  const counted = bilateralOnly ? 'x.bilateral' : 'x.meetings';
  return `UNWIND ${p.add(keys)} AS k MATCH (:Actor {key: k})-[x:MET]-(b:Actor) WHERE x.level = ${p.add(level)} AND ${counted} > 0 RETURN k AS x, b.key AS y, ${counted} AS entries`;
}

/** From the meetings: within a period, or where the ends are of two levels; one's own delegates are nobody that one met. */
const counted = (keys: readonly string[], level: ActorKind, options: Options, p: Parameters): string =>
  `UNWIND ${p.add(keys)} AS k MATCH (:Actor {key: k})-[s:TOOK_PART]->(n:Meeting)<-[t:TOOK_PART]-(b:Actor) WHERE b.kind = ${p.add(level)} AND b.key <> k AND coalesce(t.side, '') <> k AND coalesce(s.side, '') <> b.key${fitting(options, p)} RETURN k AS x, b.key AS y, count(*) AS entries`;

/** The steps of chains, from Neo4j: whom actors met, and a meeting to show for each step. */
export function chainMethods(ask: Ask): Methods {
  return {
    async neighbours(keys, options, context) {
      const p = new Parameters();
      const groups = new Map<ActorKind, { readonly own: string[]; readonly foreign: string[] }>();
      for (const key of new Set(keys)) {
        const kind = kindOfKey(key) ?? 'PERSON';
        const level = options.level ?? kind;
        const group = groups.get(level) ?? { own: [], foreign: [] };
        (kind === level && options.date === undefined ? group.own : group.foreign).push(key);
        groups.set(level, group);
      }
      const parts = [...groups].flatMap(([level, { own, foreign }]) => [
        ...(own.length === 0 ? [] : [stored(own, level, options, p)]),
        ...(foreign.length === 0 ? [] : [counted(foreign, level, options, p)]),
      ]);
      if (parts.length === 0) return [];
      const text = `CALL () { ${parts.join(' UNION ALL ')} } RETURN x, y, entries ORDER BY x, y`;
      return (await ask('neighbours', p.cypher(text), context)).map(
        (record): NeighbourRecord => ({
          from: record.get('x'),
          to: record.get('y'),
          meetingCount: record.get('entries'),
        }),
      );
    },
    async pairMeetings(pairs, options, include, context) {
      if (pairs.length === 0) return [];
      const p = new Parameters();
      const asked = p.add(pairs.map(({ a, b }) => [a, b]));
      const brought = broughtOf(include, p);
      const match = `MATCH (:Actor {key: o[0]})-[s:TOOK_PART]->(n:Meeting)<-[t:TOOK_PART]-(:Actor {key: o[1]}) WHERE coalesce(t.side, '') <> o[0] AND coalesce(s.side, '') <> o[1]${fitting(options, p)}`;
      const shown = `head(COLLECT { ${match} WITH n ORDER BY n.sideCount = 2 DESC, CASE WHEN n.sideCount = 2 THEN 0 ELSE n.participantCount END, n.sortKey DESC LIMIT 1 RETURN ${meetingMap('n', brought)} })`;
      const text = `UNWIND range(0, size(${asked}) - 1) AS i WITH i, ${asked}[i] AS o RETURN i, COUNT { ${match} } AS entries, ${shown} AS meeting ORDER BY i`;
      return (await ask('pairMeetings', p.cypher(text), context)).map((record, n) => {
        const [pair, meeting] = [pairs[n], record.get('meeting')];
        if (pair === undefined || meeting === null) return null;
        return { a: pair.a, b: pair.b, meetingCount: record.get('entries') as number, meeting: meetingRecord(meeting) };
      });
    },
  };
}
