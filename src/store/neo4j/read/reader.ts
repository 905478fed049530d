import type { Driver } from 'neo4j-driver';
import type { GraphReader } from '../../store.ts';

/** Answers the questions of the domain from Neo4j. */
export function neo4jReader(_driver: Driver, _database: string | undefined): GraphReader {
  return {} as GraphReader;
}
