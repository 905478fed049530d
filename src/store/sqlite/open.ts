import { createHash } from 'node:crypto';
import { type Row, TOPICS, type TopicCode } from '../../model/index.ts';
import { type GraphStore, StoreUnavailable } from '../store.ts';
import { Connection } from './connection.ts';
import { DDL, printSchema } from './ddl.ts';
import { Pool } from './pool.ts';
import { askerOf } from './read/answer.ts';
import { sqliteReader } from './read/reader.ts';
import { putRows } from './rows.ts';
import { quoted, TABLES } from './tables.ts';
import { inTransaction } from './transaction.ts';
import { sqliteWriter } from './writer.ts';

/** Where the graph lies: a file, or the memory of this process. A statement that reads is stopped after five seconds, or as told. */
export type SqlitePlace = ({ readonly path: string } | { readonly memory: true }) & {
  readonly statementMilliseconds?: number;
};

const READERS = 4;
const READING = ['query_only = 1', 'cache_size = -65536', 'mmap_size = 1073741824'];
const WRITING = [
  'journal_mode = WAL',
  'synchronous = NORMAL',
  'journal_size_limit = 67108864',
  'cache_size = -65536',
  'busy_timeout = 0',
];

async function connect(path: string, pragmas: readonly string[]): Promise<Connection> {
  try {
    const connection = new Connection(path);
    // While it opens it waits for others; a transaction waits in its own way, without holding up the event loop.
    await connection.exec('PRAGMA busy_timeout = 5000');
    for (const pragma of pragmas) await connection.exec(`PRAGMA ${pragma}`);
    return connection;
  } catch (error) {
    throw new StoreUnavailable(`cannot open ${path} as an SQLite database: ${String(error)}`, { cause: error });
  }
}

const topicRows = (): readonly Row<'topic'>[] =>
  (Object.keys(TOPICS) as TopicCode[]).map((key) => ({ key, label: TOPICS[key].label, broader: TOPICS[key].broader }));

/** A number that is another one when the schema is another one; kept in the file's header. */
const schemaVersion = (): number => createHash('sha256').update(printSchema()).digest().readUInt32BE(0) >>> 1;

async function makeSchema(connection: Connection, path: string): Promise<void> {
  const version = await connection.prepare('PRAGMA user_version');
  const found = Number(version.get([])?.user_version);
  if (found !== 0 && found !== schemaVersion()) {
    throw new StoreUnavailable(`${path} was made by another version of attache: load the articles into a new file`);
  }
  await inTransaction(connection, async () => {
    for (const statement of DDL) await connection.exec(statement);
    await putRows(connection, 'topic', topicRows());
    await connection.exec(`PRAGMA user_version = ${schemaVersion()}`);
  });
}

const empty = (connection: Connection): Promise<void> =>
  inTransaction(connection, async () => {
    for (const table of TABLES) await connection.exec(`DELETE FROM ${quoted(table.name)}`);
    for (const derived of ['actor_name', 'widest', 'loaded']) await connection.exec(`DELETE FROM ${derived}`);
    await putRows(connection, 'topic', topicRows());
  });

async function answer(readers: Pool, milliseconds: number): Promise<void> {
  const late = AbortSignal.timeout(milliseconds);
  try {
    await readers.use(async (connection) => {
      const statement = await connection.prepare('SELECT count(*) FROM loaded');
      await statement.all([]);
    }, late);
  } catch (error) {
    throw new StoreUnavailable(`SQLite did not answer within ${milliseconds} ms`, { cause: error });
  }
}

/** Opens a graph in SQLite. `prepare` makes its schema; until then only an already made one can be asked. */
export async function openSqliteStore(place: SqlitePlace): Promise<GraphStore> {
  const path = 'path' in place ? place.path : ':memory:';
  const inMemory = path === ':memory:';
  const writing = await connect(path, WRITING);
  const writers = new Pool([writing]);
  const readers = inMemory
    ? writers
    : new Pool(await Promise.all(Array.from({ length: READERS }, () => connect(path, READING))));
  return {
    name: 'SQLite',
    writer: sqliteWriter(writers, readers),
    reader: sqliteReader(askerOf(readers, place.statementMilliseconds)),
    prepare: () => writers.use((connection) => makeSchema(connection, path)),
    // A statement is planned in no time.
    warm: async () => {},
    ping: (milliseconds) => answer(readers, milliseconds),
    wipe: () => writers.use(empty),
    async close() {
      if (!inMemory) await readers.close();
      await writers.close(async (connection) => {
        if (!inMemory) await connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      });
    },
  };
}
