import neo4j from 'neo4j-driver';
import { expect, it } from 'vitest';
import { describeNeo4j } from './neo4j.ts';

describeNeo4j('the Neo4j of the tests', (uri) => {
  it('is Neo4j 5 and answers', async () => {
    const driver = neo4j.driver(uri);
    const { agent } = await driver.getServerInfo();
    await driver.close();
    expect(agent).toMatch(/^Neo4j\/5\./);
  });
});
