import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AttacheServer, createServer, READ_ONLY } from '../../src/graphql/index.ts';
import { type GraphStore, openSqliteStore } from '../../src/store/index.ts';
import { loadGraph } from '../support/small-graph.ts';
import { SMALL_WORLD } from '../support/small-world.ts';
import { explorerDocuments } from './support/documents.ts';

const documents = explorerDocuments();
const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'));

/** Values for the variables that a document requires. */
const REQUIRED: Readonly<Record<string, unknown>> = {
  key: 'person:nobody',
  code: 'EST',
  question: 'Whom did anybody meet?',
  query: 'minister',
  name: 'Nobody',
  actor: 'EST',
  from: 'EST',
  to: 'FIN',
  id: 'Zm9v',
  filter: {},
};

describe('the documents of the explorer', () => {
  let store: GraphStore;
  let server: AttacheServer;
  beforeAll(async () => {
    store = await openSqliteStore({ memory: true });
    await store.prepare();
    await loadGraph(store, SMALL_WORLD);
    server = createServer({ store, services: READ_ONLY });
  });
  afterAll(async () => {
    await server.close(0);
    await store.close();
  });

  it('are found in its sources', () => {
    expect(documents.length).toBeGreaterThan(25);
    expect(new Set(documents.map((document) => document.name)).size).toBe(documents.length);
  });

  it.each(documents.map((document) => [document.name, document] as const))(
    '%s is valid, and the server answers it within its limits',
    async (_, document) => {
      expect(validate(schema, parse(document.text)).map(String)).toEqual([]);
      const variables = Object.fromEntries(
        (document.operation.variableDefinitions ?? [])
          .filter((definition) => definition.type.kind === 'NonNullType')
          .map((definition) => [definition.variable.name.value, REQUIRED[definition.variable.name.value]]),
      );
      const response = await server.fetch('http://attache/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document.text, variables }),
      });
      const answer = (await response.json()) as { errors?: { message: string; extensions?: { code?: string } }[] };
      const refused = (answer.errors ?? []).filter(
        (error) => !['UNKNOWN_NAME', 'BAD_INPUT'].includes(error.extensions?.code ?? ''),
      );
      expect(refused).toEqual([]);
    },
  );
});
