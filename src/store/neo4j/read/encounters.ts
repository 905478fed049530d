import { type AnalysisSources, analysisMethods } from '../../analyses.ts';
import { encounterMethods, type NamedActor } from '../../counted-encounters.ts';
import type { MeetingQuery } from '../../queries.ts';
import type { ActorRecord } from '../../records.ts';
import type { GraphReader, ReadContext } from '../../store.ts';
import type { Ask } from './ask.ts';
import { byKeys } from './by-keys.ts';
import { Parameters } from './cypher.ts';
import { actorRecord, positionRecord } from './decode.ts';
import { linesIn, linesOf } from './lines-of.ts';
import { allText, type Listing } from './lists.ts';
import { meetingListing } from './meeting-list.ts';
import { positionListing } from './positions.ts';
import { actorMap, positionMap } from './projections.ts';
import { storedCounts, storedPages } from './stored-encounters.ts';

type Methods = Pick<GraphReader, 'encounterPage' | 'encounterPages' | 'encounterCounts' | 'network' | 'matrix'>;

/** The lines of each actor's meetings that fit. */
async function linesOfEach(
  ask: Ask,
  actors: readonly string[],
  query: MeetingQuery,
  context: ReadContext,
): Promise<string[][]> {
  const p = new Parameters();
  const asked = p.add(actors);
  const listing = meetingListing(query, { by: 'actor', text: 'o' }, p);
  const text = `UNWIND range(0, size(${asked}) - 1) AS i WITH i, ${asked}[i] AS o ${allText(listing, ['i', 'o'])} ${linesOf('i')}`;
  const records = await ask('meetings of actors', p.cypher(text), context);
  return actors.map((_, n) => linesIn(records.filter((record) => record.get('i') === n)));
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

/** Who met whom, the network of it, and who stands where, from Neo4j. */
export function encounterReader(ask: Ask): Methods {
  const lines = async (name: string, listed: (p: Parameters) => Listing, context: ReadContext) => {
    const p = new Parameters();
    return linesIn(await ask(name, p.cypher(`${allText(listed(p), [])} ${linesOf()}`), context));
  };
  const meetingLines: AnalysisSources['meetingLines'] = (name, query, _, context) =>
    lines(name, (p) => meetingListing(query, null, p), context);
  return {
    ...encounterMethods({
      async storedPage(query, order, page, context) {
        const [found] = await storedPages(ask, null, query, order, page, context);
        return found ?? { rows: [], positions: [], hasNextPage: false, hasPreviousPage: false };
      },
      storedPages: (actors, query, order, page, context) => storedPages(ask, actors, query, order, page, context),
      storedCounts: (actors, query, context) => storedCounts(ask, actors, query, context),
      meetingLines,
      meetingLinesOf: (actors, query, _, context) => linesOfEach(ask, actors, query, context),
      names: (keys, context) => namesOf(ask, keys, context),
    }),
    ...analysisMethods({
      meetingLines,
      positionLines: (query, _level, _broader, context) =>
        lines('positions of the matrix', (p) => positionListing(query, null, p), context),
      async actors(keys, context) {
        const map = () => actorMap('n');
        const found = await byKeys(ask, 'actors of the network', 'Actor', keys, map, actorRecord, context);
        return found.filter((actor) => actor !== null);
      },
      async actorsAndPositions(actors, positions, context) {
        const p = new Parameters();
        const text = `RETURN COLLECT { UNWIND ${p.add(actors)} AS k MATCH (n:Actor {key: k}) RETURN ${actorMap('n')} } AS actors, COLLECT { UNWIND ${p.add(positions)} AS k MATCH (n:Position {key: k}) RETURN ${positionMap('n')} } AS positions`;
        const [answer] = await ask('actors and positions of the matrix', p.cypher(text), context);
        const list = (name: string) => (answer?.get(name) ?? []) as unknown[];
        return {
          actors: list('actors').map((found) => actorRecord(found) as ActorRecord),
          positions: list('positions').map(positionRecord),
        };
      },
    }),
  };
}
