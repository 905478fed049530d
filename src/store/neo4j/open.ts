import type { Driver } from 'neo4j-driver';
import { TOPICS, type TopicCode } from '../../model/index.ts';
import { type GraphStore, StoreUnavailable } from '../store.ts';
import { meaningOf, type Neo4jAddress, openDriver } from './connection.ts';
import { LINED, missingLines } from './lines.ts';
import { neo4jReader, readerBy } from './read/reader.ts';
import { schemaStatements } from './schema.ts';
import { usualQuestions } from './usual-questions.ts';
import { putStatements } from './write-statements.ts';
import { neo4jWriter } from './writer.ts';

/** A wipe removes so many nodes at once: more would not fit into the memory of one transaction. */
const WIPED_AT_ONCE = 5_000;
const LINES_AT_ONCE = 5_000;

async function run(driver: Driver, database: string | undefined, text: string, parameters: object = {}) {
  try {
    return await driver.executeQuery(text, parameters, database === undefined ? {} : { database });
  } catch (error) {
    throw meaningOf(error);
  }
}

const topicRows = (Object.keys(TOPICS) as TopicCode[]).map((key) => ({
  key,
  label: TOPICS[key].label,
  broader: TOPICS[key].broader,
}));

/** Bounds that have defaults. */
export interface Neo4jLimits {
  /** Milliseconds that one statement of the reader may take: 5,000 where it is not told. */
  readonly statement?: number;
}

/** Opens a graph in Neo4j; nothing is asked of it before `prepare`. */
export async function openNeo4jStore(address: Neo4jAddress, limits: Neo4jLimits = {}): Promise<GraphStore> {
  const database = address.database ?? undefined;
  const writing = openDriver(address, 'writes');
  const reading = openDriver(address, 'reads');
  const ask = (text: string, parameters: object = {}) => run(writing, database, text, parameters);
  const makeTopics = async () => {
    for (const { text, rows } of putStatements('topic', topicRows)) await ask(text, { rows });
  };
  // A graph that an older version loaded has none.
  const makeLines = async () => {
    for (const label of LINED) {
      const text = missingLines(label, LINES_AT_ONCE);
      while ((await ask(text)).records[0]?.get('made') > 0);
    }
  };
  return {
    name: 'Neo4j',
    writer: neo4jWriter(writing, database),
    reader: neo4jReader(reading, database, limits.statement),
    async prepare() {
      for (const statement of schemaStatements()) await ask(statement);
      await ask('CALL db.awaitIndexes(60)');
      await makeTopics();
      await makeLines();
    },
    async warm(milliseconds) {
      const late = performance.now() + milliseconds;
      const planning = readerBy(async (_, { text, parameters }) => {
        await run(reading, database, `EXPLAIN ${text}`, parameters);
        return [];
      });
      for (const question of usualQuestions(planning)) {
        if (performance.now() > late) return;
        await question();
      }
    },
    async ping(milliseconds) {
      const late = new Promise<never>((_, reject) => {
        const message = `Neo4j did not answer within ${milliseconds} ms`;
        setTimeout(() => reject(new StoreUnavailable(message)), milliseconds).unref();
      });
      await Promise.race([run(reading, database, 'RETURN 1'), late]);
    },
    async wipe() {
      for (let more = true; more; ) {
        const { records } = await ask(
          `MATCH (n) WITH n LIMIT ${WIPED_AT_ONCE} DETACH DELETE n RETURN count(*) AS gone`,
        );
        more = records[0]?.get('gone') === WIPED_AT_ONCE;
      }
      await makeTopics();
    },
    async close() {
      await Promise.all([writing.close(), reading.close()]);
    },
  };
}
