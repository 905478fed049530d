import { describe, inject } from 'vitest';

/** The Neo4j of this test run, or null where there is none (never with CI=true). */
export const neo4jUri = (): string | null => inject('neo4jUri');

/** A suite that needs a Neo4j: skipped by name where none can be had. */
export function describeNeo4j(name: string, suite: (uri: string) => void): void {
  const uri = neo4jUri();
  describe.skipIf(uri === null)(`${name} [Neo4j]`, () => suite(uri ?? ''));
}
