import { meetingsOf } from '../../encounters.ts';
import { byKeyOf, matrixOf, namedMatrix, type PositionOfLevel } from '../../matrix.ts';
import { namedNetwork, networkOf } from '../../network.ts';
import type { MatrixQuery, MeetingQuery } from '../../queries.ts';
import type { ActorRecord, PositionRecord } from '../../records.ts';
import type { GraphReader } from '../../store.ts';
import { oneOf, raw, type Sql, sql } from '../sql.ts';
import { jsonReal } from '../values.ts';
import type { Ask } from './answer.ts';
import { LEVEL_KEYS, type LevelRow, levelRowsJson, meetingsOfLevel } from './level-rows.ts';
import { eachRow, type Listing } from './lists.ts';
import { meetingListing } from './meeting-list.ts';
import { once } from './pages.ts';
import { positionListing } from './position-list.ts';
import { actorJson, positionJson } from './records.ts';

const actorsJson = (keys: readonly string[]): Sql =>
  sql`json((SELECT json_group_array(json(${raw(actorJson('a'))})) FROM actor a WHERE a.key IN ${oneOf(keys)}))`;

/** The positions that fit as one JSON list, each `[key, polarity, day, confidence, holders, topics]`. */
function positionRows({ level, topics }: MatrixQuery, listing: Listing): Sql {
  const [from, to] = LEVEL_KEYS[level];
  const holders = sql`json((SELECT json_group_array(h.actor) FROM position_actor h WHERE h.position = r.key AND h.role = 'HOLDS' AND h.actor >= ${from} AND h.actor < ${to}))`;
  // Topics that are named stand for the narrower ones too; else a position counts as it is tagged.
  const tagged = raw(topics === undefined ? 't.tagged = 1' : '1');
  const on = sql`json((SELECT json_group_array(t.topic) FROM position_topic t WHERE t.position = r.key AND ${tagged}))`;
  const row = sql`json_array(r.key, r.polarity, r.sort_date, ${raw(jsonReal('r.confidence'))}, ${holders}, ${on})`;
  return sql`(${eachRow(listing, sql`json_group_array(${row})`)})`;
}

type PositionRow = readonly [string, number, string, number, readonly string[], readonly string[]];

/** The network of who met whom, and who stands where. */
export function analysisReader(ask: Ask): Pick<GraphReader, 'network' | 'matrix'> {
  return {
    async network(query, shape, context) {
      const meetings: MeetingQuery = { ...meetingsOf(query), anyParticipant: query.of };
      const listing = meetingListing(meetings, 'date', null);
      const rows = levelRowsJson(listing, query.level, { represented: query.of !== undefined, topics: shape.topics });
      const found = await ask('meetings of the network', once(rows, [listing]), context);
      const keyed = await networkOf(meetingsOfLevel(found as readonly LevelRow[]), query, shape);
      const actors = (await ask(
        'actors of the network',
        sql`SELECT ${actorsJson(keyed.nodes.map(({ key }) => key))} AS j`,
        context,
      )) as readonly ActorRecord[];
      return namedNetwork(keyed, byKeyOf(actors));
    },
    async matrix(query, maxActors, maxTopics, context) {
      const { actors: holders, topics, targets, date } = query;
      const listing = positionListing({ holders, topics, targets, date }, 'date', null);
      const statement = once(positionRows(query, listing), [listing]);
      const rows = (await ask('positions of the matrix', statement, context)) as readonly PositionRow[];
      const positions: PositionOfLevel[] = rows.map(([key, polarity, sortDate, confidence, named, on]) => ({
        key,
        polarity,
        sortDate,
        confidence,
        holders: named,
        topics: on,
      }));
      const keyed = await matrixOf(positions, query, maxActors, maxTopics);
      const latest = keyed.cells.map((cell) => cell.latest);
      const records = sql`json((SELECT json_group_array(json(${raw(positionJson('m'))})) FROM position m WHERE m.key IN ${oneOf(latest)}))`;
      const read = (await ask(
        'actors and positions of the matrix',
        sql`SELECT json_object('actors', ${actorsJson(keyed.actors)}, 'positions', ${records}) AS j`,
        context,
      )) as { readonly actors: readonly ActorRecord[]; readonly positions: readonly PositionRecord[] };
      return namedMatrix(keyed, byKeyOf(read.actors), byKeyOf(read.positions));
    },
  };
}
