import { Client, fetchExchange } from '@urql/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { SMALL_WORLD } from '../../support/small-world.ts';
import { testServer } from '../support.ts';

const { server } = testServer(SMALL_WORLD);
let client: Client;
beforeAll(async () => {
  const port = await server().listen(0);
  client = new Client({
    url: `http://127.0.0.1:${port}/graphql`,
    exchanges: [fetchExchange],
    preferGetMethod: false,
  });
});

const PAGE = `query Page($after: String) {
  meetings(first: 2, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id key }
  }
}`;

describe('urql as a client', () => {
  it('walks the pages of a connection to its end', async () => {
    const keys: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data, error } = await client.query(PAGE, { after }).toPromise();
      expect(error).toBeUndefined();
      keys.push(...data.meetings.nodes.map(({ key }: { key: string }) => key));
      after = data.meetings.pageInfo.endCursor;
      if (!data.meetings.pageInfo.hasNextPage) break;
    }
    expect(keys).toHaveLength(6);
    expect(new Set(keys).size).toBe(6);
  });

  it('is told why a question was refused', async () => {
    const { error } = await client.query('{ meetings(first: 1000) { totalCount } }', {}).toPromise();
    expect(error?.graphQLErrors[0]?.message).toBe('first must be 1 to 100, was 1000');
    expect(error?.graphQLErrors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('asks for a node again by its id', async () => {
    const { data } = await client.query('{ person(by: { name: "Sybiga" }) { id } }', {}).toPromise();
    const again = await client
      .query('query Q($id: ID!) { node(id: $id) { __typename ... on Person { key } } }', { id: data.person.id })
      .toPromise();
    expect(again.data.node).toEqual({ __typename: 'Person', key: 'person:andrii-sybiha' });
  });
});
