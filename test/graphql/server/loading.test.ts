import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { streams } from '../../../src/graphql/load-progress.ts';
import { ruleExtractor } from '../../../src/languages/index.ts';
import { type Service, serve } from '../../../src/serve.ts';
import { openSqliteStore } from '../../../src/store/index.ts';

const hash = (token: string): string => createHash('sha256').update(token).digest('hex');
const TOKENS = { loader: 'loads-4711', curator: 'decides-0815', analyst: 'explains-1234' };

let service: Service;
let address = '';
beforeAll(async () => {
  const store = await openSqliteStore({ memory: true });
  await store.prepare();
  const tokens = Object.entries(TOKENS).map(([role, token]) => `${role}:${hash(token)}`);
  const config = readConfig({ ATTACHE_TOKENS: tokens.join(' '), ATTACHE_LOG: 'silent', ATTACHE_DATA: '/nonexistent' });
  service = serve(store, config, { workers: 0, extractor: ruleExtractor, worker: new URL('file:///unused') });
  address = `http://127.0.0.1:${await service.server.listen(0)}/graphql`;
});
afterAll(() => service.close());

const headers = (token?: string): Record<string, string> => ({
  'content-type': 'application/json',
  accept: 'application/graphql-response+json',
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
});
async function ask(query: string, variables: unknown, token?: string) {
  const response = await fetch(address, {
    method: 'POST',
    headers: headers(token),
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    ...((await response.json()) as {
      data?: Record<string, never>;
      errors?: { extensions: { code: string } }[];
      extensions?: Record<string, unknown>;
    }),
  };
}

const LOAD = `mutation Load($input: LoadArticlesInput!) {
  loadArticles(input: $input) {
    __typename
    ... on LoadArticlesPayload { job { id state total } }
    ... on Problem { message }
    ... on ForbiddenProblem { requiredRole }
    ... on InputProblem { path }
  }
}`;
const article = (day: number) => ({
  url: `https://example.org/${day}`,
  title: 'Tsahkna meets Kuleba',
  publishedOn: '2024-02-11',
  publisher: 'Estonian Ministry of Foreign Affairs',
  text: `Foreign Minister Margus Tsahkna met with Foreign Minister of Ukraine Dmytro Kuleba in Kyiv on ${day} February 2024. They discussed sanctions. Estonia supports Ukraine.`,
});
async function load(articles: readonly object[], token?: string) {
  const { data } = await ask(LOAD, { input: { articles } }, token);
  return (
    data as unknown as {
      loadArticles: { __typename: string; job: { id: string }; path: string[]; requiredRole: string };
    }
  ).loadArticles;
}

const PROGRESS =
  'subscription Progress($id: ID!) { loadProgress(jobId: $id) { state done total created failures { source code } } }';
const listen = (id: string, signal?: AbortSignal) =>
  fetch(address, {
    method: 'POST',
    headers: { ...headers(), accept: 'text/event-stream' },
    body: JSON.stringify({ query: PROGRESS, variables: { id } }),
    ...(signal && { signal }),
  });
interface Event {
  readonly data: { readonly loadProgress: { readonly state: string; readonly done: number; readonly total: number } };
}
const eventsIn = (text: string): Event[] =>
  text
    .split('\n\n')
    .filter((block) => block.includes('event: next'))
    .map((block) => JSON.parse(block.slice(block.indexOf('data: ') + 6)) as Event);

/** Loads and waits for the end. */
async function wait(articles: readonly object[]): Promise<void> {
  const { job } = await load(articles, TOKENS.loader);
  await (await listen(job.id)).text();
}

const eventually = async (holds: () => boolean): Promise<boolean> => {
  const until = performance.now() + 1_000;
  while (!holds() && performance.now() < until) await new Promise((resolve) => setImmediate(resolve));
  return holds();
};

describe('loading', () => {
  it('needs the role loader, and asks for it before it looks at the articles', async () => {
    expect(await load([])).toMatchObject({ __typename: 'ForbiddenProblem', requiredRole: 'loader' });
    expect(await load([], TOKENS.analyst)).toMatchObject({ __typename: 'ForbiddenProblem', requiredRole: 'loader' });
    expect(await load([], TOKENS.loader)).toMatchObject({ __typename: 'InputProblem', path: ['articles'] });
    expect(await load([article(1), { text: 'a', html: 'b' }], TOKENS.loader)).toMatchObject({
      __typename: 'InputProblem',
      path: ['articles', '1', 'text'],
    });
  });

  it('refuses a wrong token of any length, for reads too', async () => {
    for (const token of ['x', 'loads-471', 'loads-47111', 'x'.repeat(500), 'x'.repeat(5_000), hash(TOKENS.loader)]) {
      const { status, errors } = await ask('{ __typename }', {}, token);
      expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  it('loads, tells its progress from the present state to the end, and answers from what it loaded', async () => {
    const { job } = await load([article(9), article(10), { text: '' }], TOKENS.loader);
    const response = await listen(job.id);
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(response.headers.get('content-encoding') ?? 'none').toBe('none');
    const events = eventsIn(await response.text());
    expect(events.at(-1)?.data.loadProgress).toMatchObject({ state: 'PARTLY_FAILED', done: 3, total: 3, created: 2 });
    const { data } = await ask(
      'query Q($id: ID!) { loadJob(id: $id) { state failures { code } } encounters { nodes { meetingCount } } }',
      { id: job.id },
    );
    expect(data).toMatchObject({ loadJob: { state: 'PARTLY_FAILED' }, encounters: { nodes: [{ meetingCount: 2 }] } });
  });

  it('refuses to tell of a load that is not known, before any stream begins', async () => {
    const unknown = await listen(Buffer.from('LoadJob:nothing').toString('base64url'));
    expect(await unknown.text()).toContain('NOT_FOUND');
  });

  it('leaks no stream: one runs to its end, one is aborted midway', async () => {
    const before = { ...streams };
    const { job } = await load(
      Array.from({ length: 60 }, (_, index) => ({
        ...article((index % 28) + 1),
        url: `https://example.org/many/${index}`,
      })),
      TOKENS.loader,
    );
    const stop = new AbortController();
    const aborted = await listen(job.id, stop.signal);
    const whole = await listen(job.id);
    const reader = aborted.body?.getReader();
    await reader?.read();
    stop.abort();
    await reader?.read().catch(() => undefined);
    const events = eventsIn(await whole.text());
    expect(events.at(-1)?.data.loadProgress.done).toBe(60);
    expect(await eventually(() => streams.finished - before.finished === 2)).toBe(true);
    expect({ open: streams.open, started: streams.started - before.started }).toEqual({
      open: before.open,
      started: 2,
    });
  });

  it('opens a hundred streams at most, and tells the others to come again', async () => {
    const many = Array.from({ length: 150 }, (_, index) => ({
      ...article((index % 28) + 1),
      url: `https://example.org/crowd/${index}`,
    }));
    const { job } = await load(many, TOKENS.loader);
    const stop = new AbortController();
    const answers = await Promise.all(Array.from({ length: 104 }, () => listen(job.id, stop.signal)));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
    expect(await refused[0]?.text()).toContain('TOO_MANY_STREAMS');
    stop.abort();
    expect(await eventually(() => streams.open === 0)).toBe(true);
  });

  it('explains itself to an analyst who asks, and to nobody else', async () => {
    const explain = (token?: string) =>
      fetch(address, {
        method: 'POST',
        headers: { ...headers(token), 'attache-explain': '1' },
        body: JSON.stringify({ query: '{ meetings { nodes { key } } }' }),
      }).then(
        (response) =>
          response.json() as Promise<{
            extensions?: { cost: number; explain: { statements: { name: string; text: string }[] } };
          }>,
      );
    const { extensions } = await explain(TOKENS.analyst);
    expect(extensions?.cost).toBeGreaterThan(0);
    expect(extensions?.explain.statements).toHaveLength(1);
    expect(extensions?.explain.statements[0]?.text).toMatch(/SELECT/);
    expect((await explain(TOKENS.loader)).extensions).toBeUndefined();
    expect((await explain()).extensions).toBeUndefined();
  });

  it('takes larger bodies with a token', async () => {
    const { job } = await load([{ ...article(5), text: `${article(5).text} ${'\n'.repeat(300_000)}` }], TOKENS.loader);
    expect(job.id).toBeTruthy();
  });

  it('lists likely duplicates, merges them for a curator alone, and undoes it', async () => {
    await wait([
      {
        ...article(6),
        url: 'https://example.org/a',
        text: 'Foreign Minister of Velia Mira Venn met Foreign Minister of Estonia Margus Tsahkna in Tallinn on 6 February 2024.',
      },
      {
        ...article(7),
        url: 'https://example.org/b',
        text: 'Foreign Minister of Estonia Margus Tsakhna met Foreign Minister of Ukraine Dmytro Kuleba in Tallinn on 7 February 2024.',
      },
    ]);
    const { data } = await ask(
      '{ duplicateCandidates(first: 5) { score reasons a { key } b { key } } people { nodes { key name } } }',
      {},
    );
    const found = data as unknown as {
      duplicateCandidates: { reasons: string[]; a: { key: string }; b: { key: string } }[];
      people: { nodes: { key: string; name: string }[] };
    };
    expect(Array.isArray(found.duplicateCandidates)).toBe(true);
    const [one, other] = ['Dmytro Kuleba', 'Margus Tsahkna'].map(
      (name) => found.people.nodes.find((person) => person.name === name)?.key,
    );
    const merge =
      'mutation M($a: String!, $b: String!) { mergePeople(a: $a, b: $b, reason: "a test") { __typename ... on DecisionPayload { decision { id kind author reason } } ... on Problem { message } } }';
    const merged = await ask(merge, { a: one, b: other }, TOKENS.curator);
    const { mergePeople } = merged.data as unknown as {
      mergePeople: { __typename: string; decision: { id: string; kind: string; author: string } };
    };
    expect(mergePeople).toMatchObject({
      __typename: 'DecisionPayload',
      decision: { kind: 'MERGE_PEOPLE', reason: 'a test' },
    });
    expect(mergePeople.decision.author).toMatch(/^token [0-9a-f]{8}$/);
    const afterwards = await ask(
      'query Q($a: String!) { resolve(actor: $a) { state actor { key } } decisions { id state } }',
      { a: other },
    );
    expect(afterwards.data).toMatchObject({ decisions: [{ id: mergePeople.decision.id, state: 'IN_FORCE' }] });
    const undo = await ask(
      'mutation U($id: ID!) { undoDecision(id: $id, reason: "they are two") { __typename } }',
      { id: mergePeople.decision.id },
      TOKENS.curator,
    );
    expect(undo.data).toMatchObject({ undoDecision: { __typename: 'DecisionPayload' } });
  });

  it('lets nobody but a curator decide', async () => {
    const merge =
      'mutation { mergePeople(a: "person:a", b: "person:b", reason: "one") { __typename ... on ForbiddenProblem { requiredRole } } }';
    const { data } = await ask(merge, {}, TOKENS.loader);
    expect(data).toEqual({ mergePeople: { __typename: 'ForbiddenProblem', requiredRole: 'curator' } });
    const { data: allowed } = await ask(merge, {}, TOKENS.curator);
    expect(allowed).toEqual({ mergePeople: { __typename: 'InputProblem' } });
  });
});
