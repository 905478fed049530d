import { countOthers, countPairs } from '../../count-pairs.ts';
import { encounterMethods, type NamedActor } from '../../counted-encounters.ts';
import { meetingsOf } from '../../encounters.ts';
import { kindOfKey } from '../../kinds.ts';
import { meetingsOfLines, positionsOfLines } from '../../lines.ts';
import { byKeyOf, matrixOf, namedMatrix } from '../../matrix.ts';
import { namedNetwork, networkOf } from '../../network.ts';
import { endsOf } from '../../pairs.ts';
import type { EncounterQuery, MatrixQuery, MeetingQuery } from '../../queries.ts';
import type { ActorRecord } from '../../records.ts';
import type { GraphReader, ReadContext } from '../../store.ts';
import type { Ask } from './ask.ts';
import { byKeys } from './by-keys.ts';
import { Parameters } from './cypher.ts';
import { actorRecord, positionRecord } from './decode.ts';
import { linesIn, linesOf } from './lines-of.ts';
import { allText } from './lists.ts';
import { meetingListing } from './meeting-list.ts';
import { positionListing } from './positions.ts';
import { actorMap, positionMap } from './projections.ts';
import { storedCounts, storedPages } from './stored-encounters.ts';

type Methods = Pick<GraphReader, 'encounterPage' | 'encounterPages' | 'encounterCounts' | 'network' | 'matrix'>;

/** The lines of the meetings that fit. */
async function meetingLines(ask: Ask, name: string, query: MeetingQuery, context: ReadContext): Promise<string[]> {
  const p = new Parameters();
  const text = `${allText(meetingListing(query, null, p), [])} ${linesOf()}`;
  return linesIn(await ask(name, p.cypher(text), context));
}

async function othersOf(ask: Ask, actors: readonly string[], query: EncounterQuery, context: ReadContext) {
  const p = new Parameters();
  const asked = p.add(actors);
  const listing = meetingListing(meetingsOf(query), { by: 'actor', text: 'o' }, p);
  const text = `UNWIND range(0, size(${asked}) - 1) AS i WITH i, ${asked}[i] AS o ${allText(listing, ['i', 'o'])} ${linesOf('i')}`;
  const records = await ask('meetings of actors', p.cypher(text), context);
  return Promise.all(
    actors.map((actor, n) => {
      const lines = linesIn(records.filter((record) => record.get('i') === n));
      const foreign = kindOfKey(actor) === query.level ? null : actor;
      return countOthers(actor, meetingsOfLines(lines, query.level, foreign), endsOf(query), query.minMeetingCount);
    }),
  );
}

async function namesOf(ask: Ask, keys: ReadonlySet<string>, context: ReadContext): Promise<Map<string, NamedActor>> {
  if (keys.size === 0) return new Map();
  const p = new Parameters();
  const text = `UNWIND ${p.add([...keys])} AS k MATCH (n:Actor {key: k}) RETURN k, n.sortName AS sortName, ${actorMap('n')} AS actor`;
  const records = await ask('actors of pairs', p.cypher(text), context);
  return new Map(
    records.map((record) => [
      record.get('k') as string,
      { actor: actorRecord(record.get('actor')) as ActorRecord, sortName: record.get('sortName') as string },
    ]),
  );
}

async function positionLines(ask: Ask, query: MatrixQuery, context: ReadContext): Promise<string[]> {
  const { actors, topics, targets, date } = query;
  const p = new Parameters();
  const listing = positionListing({ holders: actors, topics, targets, date }, null, p);
  return linesIn(await ask('positions of the matrix', p.cypher(`${allText(listing, [])} ${linesOf()}`), context));
}

/** Who met whom, the network of it, and who stands where, from Neo4j. */
export function encounterReader(ask: Ask): Methods {
  const actorsBy = (keys: readonly string[], context: ReadContext) =>
    byKeys<ActorRecord>(ask, 'actors of the analysis', 'Actor', keys, () => actorMap('n'), actorRecord, context);
  return {
    ...encounterMethods({
      async storedPage(query, order, page, context) {
        const [found] = await storedPages(ask, null, query, order, page, context);
        return found ?? { rows: [], positions: [], hasNextPage: false, hasPreviousPage: false };
      },
      storedPages: (actors, query, order, page, context) => storedPages(ask, actors, query, order, page, context),
      storedCounts: (actors, query, context) => storedCounts(ask, actors, query, context),
      async pairs(query, context) {
        const meetings: MeetingQuery = {
          ...meetingsOf(query),
          anyParticipant: query.of,
          anyOf: query.counterparts && [{ anyParticipant: query.counterparts }],
        };
        const lines = await meetingLines(ask, 'meetings of pairs', meetings, context);
        return countPairs(meetingsOfLines(lines, query.level, null), endsOf(query), query.minMeetingCount);
      },
      others: (actors, query, context) => othersOf(ask, actors, query, context),
      names: (keys, context) => namesOf(ask, keys, context),
    }),
    async network(query, shape, context) {
      const meetings: MeetingQuery = { ...meetingsOf(query), anyParticipant: query.of };
      const lines = await meetingLines(ask, 'meetings of the network', meetings, context);
      const keyed = await networkOf(meetingsOfLines(lines, query.level, null), query, shape);
      const keys = keyed.nodes.map(({ key }) => key);
      return namedNetwork(keyed, byKeyOf((await actorsBy(keys, context)).filter((actor) => actor !== null)));
    },
    async matrix(query, maxActors, maxTopics, context) {
      const lines = await positionLines(ask, query, context);
      // Topics that are named stand for the narrower ones too; else a position counts as it is tagged.
      const positions = positionsOfLines(lines, query.level, query.topics !== undefined);
      const keyed = await matrixOf(positions, query, maxActors, maxTopics);
      const p = new Parameters();
      const wanted = [p.add(keyed.actors), p.add(keyed.cells.map(({ latest }) => latest))];
      const text = `RETURN COLLECT { UNWIND ${wanted[0]} AS k MATCH (n:Actor {key: k}) RETURN ${actorMap('n')} } AS actors, COLLECT { UNWIND ${wanted[1]} AS k MATCH (n:Position {key: k}) RETURN ${positionMap('n')} } AS positions`;
      const [answer] = await ask('actors and positions of the matrix', p.cypher(text), context);
      const list = (name: string) => (answer?.get(name) ?? []) as unknown[];
      const actors = list('actors').map((found) => actorRecord(found) as ActorRecord);
      return namedMatrix(keyed, byKeyOf(actors), byKeyOf(list('positions').map(positionRecord)));
    },
  };
}
