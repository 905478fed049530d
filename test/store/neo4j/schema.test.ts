import { expect, it } from 'vitest';
import { printNeo4jSchema } from '../../../src/store/neo4j/index.ts';

it('the published Neo4j schema is the one that the store makes (write it anew: vitest -u)', async () => {
  await expect(printNeo4jSchema()).toMatchFileSnapshot('../../../schema/neo4j.cypher');
});
