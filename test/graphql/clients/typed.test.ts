import { initGraphQLTada } from 'gql.tada';
import { print } from 'graphql';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { introspection } from '../../../src/explorer/graphql-env.d.ts';
import { SMALL_WORLD } from '../../support/small-world.ts';
import { testServer } from '../support.ts';

const { data } = testServer(SMALL_WORLD);

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string; DateTime: string } }>();

/** Whom a person met: the compiler knows the shape of the answer from the text of the question. */
const WHOM = graphql(`
  query Whom($key: String!) {
    person(by: { key: $key }) {
      name
      encounters(first: 3) {
        nodes { b { name } meetingCount lastMetOn }
      }
    }
  }
`);
type Answer = NonNullable<ReturnType<NonNullable<(typeof WHOM)['__apiType']>>>;

describe('a typed client', () => {
  it('gets the types of an answer from its question', async () => {
    const answer = (await data(print(WHOM), { key: 'person:margus-tsahkna' })) as Answer;
    expectTypeOf<NonNullable<Answer['person']>['name']>().toEqualTypeOf<string>();
    expectTypeOf<NonNullable<Answer['person']>['encounters']['nodes'][number]['lastMetOn']>().toEqualTypeOf<
      string | null
    >();
    expect(answer.person?.encounters.nodes.map(({ b }) => b.name)).toContain('Andrii Sybiha');
  });
});
