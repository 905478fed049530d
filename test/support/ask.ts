import type { AttacheServer } from '../../src/graphql/index.ts';

/** Asks a server in process; throws where it answers with errors. */
export async function ask<T>(server: AttacheServer, query: string, variables: object = {}): Promise<T> {
  const response = await server.fetch('http://attache/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: readonly { message: string }[] };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}
