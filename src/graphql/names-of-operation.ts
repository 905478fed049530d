import type { DocumentNode } from 'graphql';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isInputObjectType,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Marks an argument or input field whose strings name actors. */
export const NAMES = { namesActors: true } as const;

/** All strings of an operation that name actors, so that one statement can resolve them. Arguments that cannot be read are left to the executor to refuse. */
export function namesOfOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string[] {
  const names: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: (node) => (node === operation ? undefined : false),
      Field: (node) => {
        const field = types.getFieldDef();
        if (field == null || field.args.length === 0) return;
        try {
          const values = getArgumentValues(field, node, variables);
          for (const argument of field.args) collect(argument, values[argument.name], names);
        } catch {
          return;
        }
      },
    }),
  );
  return names;
}

function collect(where: GraphQLArgument | GraphQLInputField, value: unknown, names: string[]): void {
  if (value === undefined || value === null) return;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (where.extensions.namesActors === true) for (const item of values) if (typeof item === 'string') names.push(item);
  const type = getNamedType(where.type as GraphQLInputType);
  if (!isInputObjectType(type)) return;
  for (const item of values)
    if (typeof item === 'object' && item !== null)
      for (const field of Object.values(type.getFields()))
        collect(field, (item as Record<string, unknown>)[field.name], names);
}
