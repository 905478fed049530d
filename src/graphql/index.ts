/** Answers GraphQL from a store: builder, schema, server, limits; each type with its queries beside it. */
export type { Caller, Role } from './context.ts';
export { EXAMPLES } from './examples/index.ts';
export { printedSchema } from './print-schema.ts';
export { schema } from './schema.ts';
export { type AttacheServer, createServer, type ServerOptions } from './server/create-server.ts';
export { DEFAULT_SETTINGS, type ServerSettings, type TokenSetting } from './server/settings.ts';
export * from './services.ts';
