import { meetingsOf } from './encounters.ts';
import { meetingsOfLines, positionsOfLines } from './lines.ts';
import { byKeyOf, matrixOf, namedMatrix } from './matrix.ts';
import { namedNetwork, networkOf } from './network.ts';
import type { MeetingQuery, PositionQuery } from './queries.ts';
import type { ActorKind, ActorRecord, PositionRecord } from './records.ts';
import type { GraphReader, ReadContext } from './store.ts';

/** What must be in the lines of meetings: the actors of a level, whom they represented, and topics. More may be. */
export interface LineParts {
  readonly level: ActorKind;
  readonly sides: boolean;
  readonly topics: boolean;
}

/** What a store brings for analyses: lines to count from, and the records of what was counted. */
export interface AnalysisSources {
  meetingLines(name: string, query: MeetingQuery, parts: LineParts, context: ReadContext): Promise<readonly string[]>;
  /** With `broader`, broader topics are among the topics. */
  positionLines(
    query: PositionQuery,
    level: ActorKind,
    broader: boolean,
    context: ReadContext,
  ): Promise<readonly string[]>;
  actors(keys: readonly string[], context: ReadContext): Promise<readonly ActorRecord[]>;
  actorsAndPositions(
    actors: readonly string[],
    positions: readonly string[],
    context: ReadContext,
  ): Promise<{ readonly actors: readonly ActorRecord[]; readonly positions: readonly PositionRecord[] }>;
}

/** The network of who met whom, and who stands where, the same for every store. */
export const analysisMethods = (sources: AnalysisSources): Pick<GraphReader, 'network' | 'matrix'> => ({
  async network(query, shape, context) {
    const { level, of } = query;
    const meetings: MeetingQuery = { ...meetingsOf(query), anyParticipant: of };
    const parts = { level, sides: of !== undefined, topics: shape.topics };
    const lines = await sources.meetingLines('meetings of the network', meetings, parts, context);
    const keyed = await networkOf(meetingsOfLines(lines, level, null), query, shape);
    const actors = await sources.actors(
      keyed.nodes.map(({ key }) => key),
      context,
    );
    return namedNetwork(keyed, byKeyOf(actors));
  },
  async matrix(query, maxActors, maxTopics, context) {
    const { actors: holders, topics, targets, date, level } = query;
    // Topics that are named stand for the narrower ones too; else a position counts as it is tagged.
    const broader = topics !== undefined;
    const lines = await sources.positionLines({ holders, topics, targets, date }, level, broader, context);
    const keyed = await matrixOf(positionsOfLines(lines, level, broader), query, maxActors, maxTopics);
    const latest = keyed.cells.map((cell) => cell.latest);
    const { actors, positions } = await sources.actorsAndPositions(keyed.actors, latest, context);
    return namedMatrix(keyed, byKeyOf(actors), byKeyOf(positions));
  },
});
