import { builder } from '../builder.ts';
import { mayAct, type RequestContext, type Role } from '../context.ts';

/** Results that the caller must act on are values, not errors. */

interface ForbiddenRecord {
  readonly __typename: 'ForbiddenProblem';
  readonly message: string;
  readonly requiredRole: string;
}
interface InputRecord {
  readonly __typename: 'InputProblem';
  readonly message: string;
  readonly path: readonly string[];
}

export const Problem = builder.interfaceRef<{ readonly message: string }>('Problem').implement({
  description: 'Why a mutation did nothing.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'What to change.' }) }),
});

export const ForbiddenProblem = builder.objectRef<ForbiddenRecord>('ForbiddenProblem').implement({
  description: 'The token lacks a role, or there is none.',
  interfaces: [Problem],
  fields: (t) => ({ requiredRole: t.exposeString('requiredRole', { description: 'The role that is needed.' }) }),
});

export const InputProblem = builder.objectRef<InputRecord>('InputProblem').implement({
  description: 'The input cannot be used.',
  interfaces: [Problem],
  fields: (t) => ({
    path: t.stringList({
      description: 'Where in the input, such as articles, 0, text.',
      resolve: ({ path }) => [...path],
    }),
  }),
});

export const inputProblem = (message: string, ...path: readonly string[]): InputRecord => ({
  __typename: 'InputProblem',
  message,
  path,
});

/** Null where the caller has a role; else what to answer. Asked before the input is looked at. */
export function forbidden(context: RequestContext, role: Role): ForbiddenRecord | null {
  if (mayAct(context, role)) return null;
  const message =
    context.caller === null
      ? `Send a token with the role ${role}, as "authorization: Bearer …".`
      : `The token of ${context.caller.name} lacks the role ${role}.`;
  return { __typename: 'ForbiddenProblem', message, requiredRole: role };
}
