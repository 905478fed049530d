import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { StatementStopped, StoreUnavailable } from '../store.ts';

/** Where a Neo4j is and who asks. With neither user name nor password there is no authentication. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string | null;
  readonly password: string | null;
  readonly database: string | null;
}

/** Milliseconds within which the last try of a write may begin: loaders wait for each other's locks. Reads have less. */
const WRITE_RETRY_TIME = 30_000;
const READ_RETRY_TIME = 1_000;

/** Opens a driver; no connection is made before the first statement. Throws where the address cannot be read. */
export function openDriver(address: Neo4jAddress, use: 'reads' | 'writes'): Driver {
  const { username, password } = address;
  const token =
    username === null && password === null ? undefined : neo4j.auth.basic(username ?? 'neo4j', password ?? '');
  return neo4j.driver(address.uri, token, {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: use === 'writes' ? WRITE_RETRY_TIME : READ_RETRY_TIME,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 3_000,
    maxConnectionPoolSize: 50,
    userAgent: 'attache',
  });
}

/** What a driver's error means to the callers of a store; others are handed on as they are. */
export function meaningOf(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || /DatabaseUnavailable|\.Security\./.test(code)) {
    return new StoreUnavailable(`Neo4j cannot be asked: ${error.message}`, { cause: error });
  }
  if (/TransactionTimedOut/.test(code))
    return new StatementStopped('the statement took too long', 'TIMEOUT', { cause: error });
  if (/Transaction\.Terminated|LockClientStopped/.test(code)) {
    return new StatementStopped('the statement was stopped', 'ABORTED', { cause: error });
  }
  if (/OutOfMemoryError/.test(code)) {
    return new StatementStopped('the statement needs more memory than it may', 'TOO_LARGE', { cause: error });
  }
  return error;
}
