import type { GraphReader } from '../../store.ts';
import type { Pool } from '../pool.ts';

/** Answers the questions of the domain from SQLite. */
export function sqliteReader(_pool: Pool): GraphReader {
  return {} as GraphReader;
}
