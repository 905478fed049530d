import { describe, expect, it } from 'vitest';
import { SMALL_WORLD } from '../../support/small-world.ts';
import { testServer } from '../support.ts';

const { ask, data, server } = testServer(SMALL_WORLD);

const COSTLY =
  'network(filter: { level: COUNTRY }, maxNodes: 1000) { nodes { actor { meetings(first: 100) { nodes { key participants(first: 100) { nodes { name } } } } } } }';
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const nested = (depth: number): string => {
  let filter = '{}';
  for (let level = 0; level < depth; level++) filter = `{ not: ${filter} }`;
  return filter;
};
const nestedValue = (depth: number): string => `${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`;
const INTROSPECTION = (depth: number): string =>
  `{ __schema { types { ${'ofType: fields { type { '.repeat(0)}${'fields { type { '.repeat(depth)}name${' } }'.repeat(depth)} } } }`;

/** What must be refused, with the code that tells why. */
const REFUSED: readonly (readonly [what: string, query: string, variables: unknown, codes: string])[] = [
  ['12 aliases of a costly field', `{ ${times(12, (i) => `a${i}: ${COSTLY}`)} }`, {}, 'QUERY_TOO_COMPLEX'],
  [
    'the same in a fragment named __schema',
    `{ ...__schema } fragment __schema on Query { ${times(12, (i) => `a${i}: ${COSTLY}`)} }`,
    {},
    'QUERY_TOO_COMPLEX|GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'the same in inline fragments',
    `{ ${times(12, (i) => `... on Query { a${i}: ${COSTLY} }`)} }`,
    {},
    'QUERY_TOO_COMPLEX',
  ],
  [
    'the same behind @include',
    `{ ${times(12, (i) => `a${i}: ${COSTLY.replace('network', 'network').replace(') { nodes', ') @include(if: true) { nodes')}`)} }`,
    {},
    'QUERY_TOO_COMPLEX|GRAPHQL_PARSE_FAILED',
  ],
  [
    'first in a variable',
    'query Q($n: Int) { meetings(first: $n) { nodes { participants(first: $n) { nodes { meetings(first: $n) { nodes { key } } } } } } }',
    { n: 100 },
    'QUERY_TOO_COMPLEX',
  ],
  ['31 aliases', `{ ${times(31, (i) => `a${i}: topics { key }`)} }`, {}, 'GRAPHQL_VALIDATION_FAILED'],
  ['5,000 aliased __typename', `{ ${times(5000, (i) => `a${i}: __typename`)} }`, {}, 'GRAPHQL_PARSE_FAILED'],
  ['20,000 tokens', `{ ${times(10_000, () => 'topics { key }')} }`, {}, 'GRAPHQL_PARSE_FAILED'],
  [
    'circular fragments',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['deep introspection', INTROSPECTION(20), {}, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'not nested 30,000 deep in the document',
    `{ meetings(filter: ${nested(30_000)}) { totalCount } }`,
    {},
    'GRAPHQL_PARSE_FAILED|REQUEST_ENTITY_TOO_LARGE',
  ],
  ['not nested 4 deep', `{ meetings(filter: ${nested(4)}) { totalCount } }`, {}, 'BAD_INPUT'],
  [
    'a list of 51',
    'query Q($l: [String!]) { meetings(filter: { anyParticipant: $l }) { totalCount } }',
    { l: Array.from({ length: 51 }, (_, i) => `n${i}`) },
    'BAD_INPUT',
  ],
  [
    'a list of 100,000',
    'query Q($l: [String!]) { meetings(filter: { anyParticipant: $l }) { totalCount } }',
    { l: Array.from({ length: 20_000 }, () => 'a') },
    'BAD_INPUT',
  ],
  ['an empty list', '{ meetings(filter: { topics: [] }) { totalCount } }', {}, 'BAD_INPUT'],
  [
    '11 branches',
    `{ meetings(filter: { anyOf: [${times(11, () => '{ dated: true }')}] }) { totalCount } }`,
    {},
    'BAD_INPUT',
  ],
  [
    '12 branches in all, six in each of two',
    `{ meetings(filter: { anyOf: [${times(2, () => `{ anyOf: [${times(6, () => '{ dated: true }')}] }`)}] }) { totalCount } }`,
    {},
    'BAD_INPUT',
  ],
  [
    'who met all of six',
    `{ people(filter: { metWith: [${times(6, () => '"EST"')}] }) { totalCount } }`,
    {},
    'BAD_INPUT',
  ],
  [
    '101 ids',
    'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: Array.from({ length: 101 }, () => 'VG9waWM6c2FuY3Rpb25z') },
    'BAD_INPUT',
  ],
  ['first 0', '{ meetings(first: 0) { totalCount } }', {}, 'BAD_INPUT'],
  ['first -1', '{ meetings(first: -1) { totalCount } }', {}, 'BAD_INPUT'],
  ['first 101', '{ meetings(first: 101) { totalCount } }', {}, 'BAD_INPUT'],
  ['first 2^31', '{ meetings(first: 2147483648) { totalCount } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ['first with last', '{ meetings(first: 1, last: 1) { totalCount } }', {}, 'BAD_INPUT'],
  ['a garbage cursor', '{ meetings(after: "garbage!") { totalCount } }', {}, 'BAD_CURSOR'],
  [
    'a cursor of nothing',
    `{ meetings(after: "${Buffer.from('[1,"x",null,3]').toString('base64url')}") { totalCount } }`,
    {},
    'BAD_CURSOR',
  ],
  [
    'a cursor of another field',
    `{ meetings(after: "${Buffer.from('[1,"aaaaaaaaaa","2024-01-01","meeting:x"]').toString('base64url')}") { totalCount } }`,
    {},
    'BAD_CURSOR',
  ],
  ['a malformed id', '{ node(id: "nonsense") { id } }', {}, 'BAD_INPUT'],
  ['2024-02-30', '{ meetings(filter: { date: { from: "2024-02-30" } }) { totalCount } }', {}, 'BAD_INPUT'],
  [
    '2024-02-30 in a variable',
    'query Q($d: Date) { meetings(filter: { date: { from: $d } }) { totalCount } }',
    { d: '2024-02-30' },
    'BAD_INPUT',
  ],
  [
    'a range that ends before it begins',
    '{ meetings(filter: { date: { from: "2024-02-02", to: "2024-02-01" } }) { totalCount } }',
    {},
    'BAD_INPUT',
  ],
  ['a confidence of 2', '{ meetings(filter: { minConfidence: 2 }) { totalCount } }', {}, 'BAD_INPUT'],
  ['two keys in a @oneOf', '{ person(by: { name: "a", key: "b" }) { key } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'two keys in a @oneOf variable',
    'query Q($by: PersonBy!) { person(by: $by) { key } }',
    { by: { name: 'a', key: 'b' } },
    'NONE|BAD_INPUT|BAD_REQUEST',
  ],
  ['a long search', `{ search(query: "${'a'.repeat(301)}") { totalCount } }`, {}, 'BAD_INPUT'],
  ['a search of nine words', '{ search(query: "a b c d e f g h i") { totalCount } }', {}, 'BAD_INPUT'],
  ['a polarity of 2', '{ positions(filter: { polarity: [2] }) { totalCount } }', {}, 'BAD_INPUT'],
  [
    'a path from somebody to themselves',
    '{ paths(from: "Tsahkna", to: "person:margus-tsahkna") { exhausted } }',
    {},
    'BAD_INPUT',
  ],
  ['seven steps', '{ paths(from: "Tsahkna", to: "Lavrov", maxLength: 7) { exhausted } }', {}, 'BAD_INPUT'],
];

/** What must be answered without harm, whatever it holds. */
const HARMLESS = [
  '\ud800',
  '\udfff\ud800',
  '\u0000',
  '\u202ea\u202c',
  '__proto__',
  'constructor',
  '"',
  '*',
  'NEAR(',
  '~',
  "' OR 1=1 --",
  '"; DROP TABLE actor; --',
  '}) DETACH DELETE n //',
  '$name',
  '<script>alert(1)</script>',
  '<blink>',
  'é'.repeat(100),
  '🙂',
  '\\',
  '%',
  '_',
  '(',
  'a* OR b',
  'and',
  'NOT',
];

describe('abuse', () => {
  it.each(REFUSED)('%s is refused in a moment, and the server goes on', async (_what, query, variables, codes) => {
    const begun = performance.now();
    const { status, errors, data: none } = await ask(query, variables);
    const took = performance.now() - begun;
    expect(errors.length).toBeGreaterThan(0);
    expect(codes.split('|')).toContain(String(errors[0]?.extensions?.code ?? 'NONE'));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(Object.values(none ?? {}).filter((value) => value !== null)).toEqual([]);
    // Generous: machines that run tests are busy.
    expect(took).toBeLessThan(1_000);
    expect((await data('{ __typename }')).__typename).toBe('Query');
  });

  it('not nested 30,000 deep in a variable is refused', async () => {
    const response = await server().fetch('http://attache/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: `{"query":"query Q($f: MeetingFilter) { meetings(filter: $f) { totalCount } }","variables":{"f":${nestedValue(30_000)}}}`,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
  });

  it.each(HARMLESS)('%j is only text, wherever it stands', async (text) => {
    const { search, resolve, country, meeting, interpret, topic } = await data(
      `query Q($text: String!) {
        search(query: $text) { totalCount edges { highlight } }
        resolve(actor: $text) { state }
        country(code: $text) { key }
        meeting(key: $text) { key }
        topic(key: $text) { key }
        interpret(question: $text) { view }
      }`,
      { text },
    );
    const filtered = await ask(
      `query Q($text: String!) {
        meetings(filter: { text: $text }) { totalCount }
        positions(filter: { text: $text }) { totalCount }
        articles(filter: { text: $text, publisher: $text }) { totalCount }
        people(filter: { nameContains: $text }) { totalCount }
      }`,
      { text },
    );
    expect([...new Set(filtered.errors.map(({ extensions }) => extensions.code))]).toEqual(
      /[\p{L}\p{N}]/u.test(text) ? [] : ['BAD_INPUT'],
    );
    expect(resolve.state).toBe('UNKNOWN');
    expect([country, meeting, topic]).toEqual([null, null, null]);
    expect(interpret.view).toBe('search');
    for (const { highlight } of search.edges) expect(highlight ?? '').not.toMatch(/<(?!\/?mark>)/);
  });

  it('an array of operations, a mutation by GET, a form and multipart are refused', async () => {
    const send = (init: RequestInit, query = '') => server().fetch(`http://attache/graphql${query}`, init);
    const json = { 'content-type': 'application/json' };
    expect(
      (await send({ method: 'POST', headers: json, body: '[{"query":"{ __typename }"},{"query":"{ __typename }"}]' }))
        .status,
    ).toBe(400);
    expect((await send({ method: 'GET' }, '?query={__typename}')).status).toBe(403);
    const preflight = { 'graphql-require-preflight': '1' };
    expect((await send({ method: 'GET', headers: preflight }, '?query={__typename}')).status).toBe(200);
    expect(
      (
        await send(
          { method: 'GET', headers: preflight },
          '?query=mutation{undoDecision(id:"a",reason:"b"){__typename}}',
        )
      ).status,
    ).toBe(405);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await send({ method: 'POST', headers: form, body: 'query={__typename}' })).status).toBe(403);
    expect((await send({ method: 'POST', body: new FormData() })).status).toBe(403);
    expect((await send({ method: 'POST', headers: json, body: '{"query":' })).status).toBe(400);
    expect(
      (
        await send({
          method: 'POST',
          headers: json,
          body: '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}',
        })
      ).status,
    ).toBeLessThan(500);
  });

  it('memory stays flat over a thousand refusals', async () => {
    const before = process.memoryUsage().heapUsed;
    for (let round = 0; round < 300; round++) await ask('{ meetings(first: 0) { totalCount } }');
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(80 * 1024 * 1024);
  });
});
