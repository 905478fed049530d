import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The schema in the Schema Definition Language, all names in order: what `schema/api.graphql` holds. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(schema()))}\n`;
