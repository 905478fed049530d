import { meetingsOf } from '../../encounters.ts';
import { meetingsOfLines, positionsOfLines } from '../../lines.ts';
import { byKeyOf, matrixOf, namedMatrix } from '../../matrix.ts';
import { namedNetwork, networkOf } from '../../network.ts';
import type { MeetingQuery } from '../../queries.ts';
import type { ActorRecord, PositionRecord } from '../../records.ts';
import type { GraphReader } from '../../store.ts';
import { oneOf, raw, type Sql, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { meetingLines, positionLines } from './lines.ts';
import { meetingListing } from './meeting-list.ts';
import { once } from './pages.ts';
import { positionListing } from './position-list.ts';
import { actorJson, positionJson } from './records.ts';

const actorsJson = (keys: readonly string[]): Sql =>
  sql`json((SELECT json_group_array(json(${raw(actorJson('a'))})) FROM actor a WHERE a.key IN ${oneOf(keys)}))`;

/** The network of who met whom, and who stands where. */
export function analysisReader(ask: Ask): Pick<GraphReader, 'network' | 'matrix'> {
  return {
    async network(query, shape, context) {
      const meetings: MeetingQuery = { ...meetingsOf(query), anyParticipant: query.of };
      const listing = meetingListing(meetings, 'date', null);
      const rows = meetingLines(listing, query.level, { sides: query.of !== undefined, topics: shape.topics });
      const lines = (await ask('meetings of the network', once(rows, [listing]), context)) as readonly string[];
      const keyed = await networkOf(meetingsOfLines(lines, query.level, null), query, shape);
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
      // Topics that are named stand for the narrower ones too; else a position counts as it is tagged.
      const statement = once(positionLines(listing, query.level, topics !== undefined), [listing]);
      const lines = (await ask('positions of the matrix', statement, context)) as readonly string[];
      const keyed = await matrixOf(positionsOfLines(lines, query.level, false), query, maxActors, maxTopics);
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
