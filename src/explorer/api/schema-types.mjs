/** Writes `graphql-env.d.ts`, the types of the printed schema for gql.tada: `node src/explorer/api/schema-types.mjs [SCHEMA] [OUT]`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';

const [schemaPath = 'schema/api.graphql', outPath = fileURLToPath(new URL('../graphql-env.d.ts', import.meta.url))] =
  process.argv.slice(2);
const introspection = introspectionFromSchema(buildSchema(readFileSync(schemaPath, 'utf8')), { descriptions: false });
const text = outputIntrospectionFile(minifyIntrospection(introspection), {
  fileType: '.d.ts',
  shouldPreprocess: true,
});
if (outPath === '-') process.stdout.write(text);
else writeFileSync(outPath, text);
