/** Answers GraphQL from a store: builder, schema, server, limits; each type with its queries beside it. */
export type { Caller, Role } from './context.ts';
export { printedSchema } from './print-schema.ts';
export { schema } from './schema.ts';
export * from './services.ts';
