import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../src/graphql/index.ts';
import { openNeo4jStore } from '../../../src/store/index.ts';
import { describeNeo4j } from '../../support/neo4j/neo4j.ts';
import { SMALL_WORLD } from '../../support/small-world.ts';
import { QUESTIONS } from '../interpret/questions.ts';
import { testServer } from '../support.ts';
import { OPERATIONS } from './operations.ts';

const INTERPRET = `query Q($question: String!) {
  interpret(question: $question) {
    view notUnderstood operation variables
    parts { text role value refersTo { id } candidates { id } }
  }
}`;
/** Lists in every order, from both ends. */
const LISTS = ['ASC', 'DESC'].flatMap((direction) => [
  ...['DATE', 'PARTICIPANT_COUNT', 'CONFIDENCE'].map(
    (field) =>
      `meetings(orderBy: { field: ${field}, direction: ${direction} }, WINDOW) { edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage } }`,
  ),
  ...['NAME', 'MEETING_COUNT', 'LAST_MET_ON'].map(
    (field) =>
      `people(orderBy: { field: ${field}, direction: ${direction} }, WINDOW) { edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage } }`,
  ),
  ...['MEETING_COUNT', 'LAST_MET_ON', 'FIRST_MET_ON', 'NAME'].map(
    (field) =>
      `encounters(orderBy: { field: ${field}, direction: ${direction} }, WINDOW) { edges { cursor node { a { key } b { key } meetingCount bilateralCount } } pageInfo { hasNextPage hasPreviousPage } }`,
  ),
  ...['DATE', 'CONFIDENCE'].map(
    (field) =>
      `positions(orderBy: { field: ${field}, direction: ${direction} }, WINDOW) { edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage } }`,
  ),
]);

/** The names of all fields in some variables, in order. */
const shapeOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `{${Object.entries(value)
        .map(([key, inner]) => (/^\d+$/.test(key) ? '' : `${key}${shapeOf(inner)}`))
        .join()}}`
    : '';
/** A question for each form that the variables take. */
const ONE_OF_EACH_SHAPE = [
  ...new Map(QUESTIONS.map((asked) => [`${asked.view} ${shapeOf(asked.variables)}`, asked])).values(),
];

describeNeo4j('the API', (uri) => {
  // Each new text is planned once, which may take longer than a request is given.
  const settings = { requestTimeout: 120_000 };
  const sqlite = testServer(SMALL_WORLD);
  const neo4j = testServer(SMALL_WORLD, {
    settings,
    open: () => openNeo4jStore({ uri, username: null, password: null, database: null }, { statement: 30_000 }),
  });
  const alike = async (query: string, variables?: unknown) => {
    const [one, other] = [await sqlite.ask(query, variables), await neo4j.ask(query, variables)];
    expect({ data: other.data, errors: other.errors, status: other.status }).toEqual({
      data: one.data,
      errors: one.errors,
      status: one.status,
    });
    expect(one.errors.filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
    return one.data;
  };

  describe('answers alike on both stores', () => {
    it.each(OPERATIONS)('%s', async (_what, query, most) => {
      await alike(query);
      expect(Number(neo4j.log.at(-1)?.statements)).toBeLessThanOrEqual(most);
    });
    it.each(EXAMPLES.map((query) => [/query (\w+)/.exec(query)?.[1], query]))(
      'the example %s',
      async (_name, query) => {
        await alike(query ?? '');
      },
    );
    it.each(LISTS)('%s', async (list) => {
      for (const window of ['first: 2', 'last: 2', 'first: 100']) await alike(`{ ${list.replace('WINDOW', window)} }`);
    });
    it.each(ONE_OF_EACH_SHAPE)('$question', async ({ question }) => {
      const { interpret } = await alike(INTERPRET, { question });
      await alike(interpret.operation, JSON.parse(interpret.variables));
    });
  });
});
