import { type AnalysisSources, analysisMethods } from '../../analyses.ts';
import type { ActorRecord, PositionRecord } from '../../records.ts';
import type { GraphReader } from '../../store.ts';
import { oneOf, raw, type Sql, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { meetingLines, positionLines } from './lines.ts';
import { meetingListing } from './meeting-list.ts';
import { once } from './pages.ts';
import { positionListing } from './position-list.ts';
import { actorJson, positionJson } from './records.ts';

const recordsJson = (table: 'actor' | 'position', json: string, keys: readonly string[]): Sql =>
  sql`json((SELECT json_group_array(json(${raw(json)})) FROM ${raw(table)} r WHERE r.key IN ${oneOf(keys)}))`;

/** The lines of the meetings that fit, in one statement. */
export const meetingLinesBy =
  (ask: Ask): AnalysisSources['meetingLines'] =>
  async (name, query, parts, context) => {
    const listing = meetingListing(query, 'date', null);
    return (await ask(name, once(meetingLines(listing, parts), [listing]), context)) as readonly string[];
  };

/** The network of who met whom, and who stands where. */
export const analysisReader = (ask: Ask): Pick<GraphReader, 'network' | 'matrix'> =>
  analysisMethods({
    meetingLines: meetingLinesBy(ask),
    async positionLines(query, level, broader, context) {
      const listing = positionListing(query, 'date', null);
      const statement = once(positionLines(listing, level, broader), [listing]);
      return (await ask('positions of the matrix', statement, context)) as readonly string[];
    },
    async actors(keys, context) {
      const statement = sql`SELECT ${recordsJson('actor', actorJson('r'), keys)} AS j`;
      return (await ask('actors of the network', statement, context)) as readonly ActorRecord[];
    },
    async actorsAndPositions(actors, positions, context) {
      const statement = sql`SELECT json_object('actors', ${recordsJson('actor', actorJson('r'), actors)}, 'positions', ${recordsJson('position', positionJson('r'), positions)}) AS j`;
      return (await ask('actors and positions of the matrix', statement, context)) as {
        readonly actors: readonly ActorRecord[];
        readonly positions: readonly PositionRecord[];
      };
    },
  });
