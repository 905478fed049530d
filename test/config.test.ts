import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BadSetting, readConfig } from '../src/config.ts';

const sha256 = createHash('sha256').update('a secret').digest('hex');

describe('settings', () => {
  it('have defaults that work on a fresh machine', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      neo4j: null,
      port: 4000,
      host: '127.0.0.1',
      tokens: [],
      introspection: true,
      model: null,
    });
    expect(config.dataFolder).toMatch(/\.attache$/);
  });

  it('put the graph in Neo4j where NEO4J_URI is set', () => {
    const config = readConfig({ NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'p' });
    expect(config.neo4j).toEqual({ uri: 'bolt://127.0.0.1:7687', username: null, password: 'p', database: null });
  });

  it('read tokens with their roles', () => {
    expect(readConfig({ ATTACHE_TOKENS: `loader,curator:${sha256}` }).tokens).toEqual([
      { sha256, roles: ['loader', 'curator'] },
    ]);
  });

  it.each([
    [{ PORT: 'many' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ NEO4J_URI: 'http://127.0.0.1' }, 'NEO4J_URI'],
    [{ ATTACHE_TOKENS: 'king:abc' }, 'ATTACHE_TOKENS'],
    [{ ATTACHE_GRAPHIQL: 'perhaps' }, 'ATTACHE_GRAPHIQL'],
    [{ ATTACHE_LOG: 'loud' }, 'ATTACHE_LOG'],
  ])('refuse %j by name', (environment, setting) => {
    expect(() => readConfig(environment)).toThrow(BadSetting);
    expect(() => readConfig(environment)).toThrow(setting);
  });

  it('never show a token in the message', () => {
    expect(() => readConfig({ ATTACHE_TOKENS: 'loader:hunter2' })).toThrow(/^(?!.*hunter2)/);
  });
});
