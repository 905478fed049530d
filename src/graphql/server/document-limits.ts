import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  type Source,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refusal } from '../errors.ts';
import { DOCUMENT_LIMITS, type ServerSettings, VARIABLE_LIMITS } from './settings.ts';

/** At most so many aliases in a document, `__typename` included. */
const aliasLimit: ValidationRule = (context: ValidationContext) => {
  let aliases = 0;
  return {
    Field: (node) => {
      if (node.alias === undefined) return;
      aliases += 1;
      if (aliases === DOCUMENT_LIMITS.aliases + 1)
        context.reportError(
          new GraphQLError(`a document may have ${DOCUMENT_LIMITS.aliases} aliases at most`, {
            nodes: node,
            extensions: { limit: DOCUMENT_LIMITS.aliases },
          }),
        );
    },
  };
};

/** Bounds what a document may hold before it is looked at closely: tokens while parsing, aliases while validating, introspection if it is off. */
export function documentLimits(settings: ServerSettings): Plugin {
  return {
    onParse: ({ setParseFn }) => {
      setParseFn((source: string | Source, options?: object) =>
        parse(source, { ...options, maxTokens: DOCUMENT_LIMITS.tokens }),
      );
    },
    onValidate: ({ addValidationRule }) => {
      addValidationRule(aliasLimit);
      if (!settings.introspection) addValidationRule(NoSchemaIntrospectionCustomRule);
    },
  };
}

/** Throws `BAD_INPUT` where variables are nested too deep, or hold too long a list or text. Walked without recursion. */
export function checkVariables(variables: unknown): void {
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > VARIABLE_LIMITS.depth)
      throw refusal('BAD_INPUT', `variables may be nested ${VARIABLE_LIMITS.depth} deep at most`, {
        argument: 'variables',
        limit: VARIABLE_LIMITS.depth,
      });
    const deeper: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string' && value.length > VARIABLE_LIMITS.characters)
        throw refusal('BAD_INPUT', `a text in variables may have ${VARIABLE_LIMITS.characters} characters at most`, {
          argument: 'variables',
          limit: VARIABLE_LIMITS.characters,
        });
      if (Array.isArray(value) && value.length > VARIABLE_LIMITS.listItems)
        throw refusal('BAD_INPUT', `a list in variables may hold ${VARIABLE_LIMITS.listItems} items at most`, {
          argument: 'variables',
          limit: VARIABLE_LIMITS.listItems,
        });
      if (typeof value === 'object' && value !== null) deeper.push(...Object.values(value));
    }
    level = deeper;
  }
}
