import SchemaBuilder from '@pothos/core';
import ComplexityPlugin, { ComplexityErrorKind } from '@pothos/plugin-complexity';
import type { RequestContext } from './context.ts';
import { refusal } from './errors.ts';

/** The most that one operation may ask for: depth of its selection, number of fields, cost of its pages. */
export const QUERY_LIMITS = { depth: 12, breadth: 200, complexity: 10_000 } as const;

const NAMES = {
  [ComplexityErrorKind.Complexity]: 'complexity',
  [ComplexityErrorKind.Depth]: 'depth',
  [ComplexityErrorKind.Breadth]: 'breadth',
} as const;

/** Where all types of the schema are made. A page costs 5 and its fields once a row; `nodes`, `edges` and `pageInfo` cost nothing themselves. */
export const builder = new SchemaBuilder<{
  Context: RequestContext;
  DefaultFieldNullability: false;
  Scalars: {
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    ID: { Input: string; Output: string };
  };
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: {
    limit: QUERY_LIMITS,
    fieldComplexity: (_args, _context, { name }) => {
      if (name === 'edges' || name === 'nodes') return { field: 0, multiplier: 1 };
      return name === 'pageInfo' ? { field: 0, multiplier: 0 } : { field: 1 };
    },
    complexityError: (kind, cost) => {
      const name = NAMES[kind];
      return refusal(
        'QUERY_TOO_COMPLEX',
        `The ${name} of an operation may be ${QUERY_LIMITS[name]} at most, was ${cost[name]}. Ask for fewer fields, smaller pages or in several operations.`,
        { kind: name.toUpperCase(), cost: cost[name], limit: QUERY_LIMITS[name] },
      );
    },
  },
});

/** Cost of a connection: its rows' fields count once a row. */
export const pageComplexity = (args: { first?: number | null; last?: number | null }) => ({
  field: 5,
  multiplier: Math.min(Math.max(args.first ?? args.last ?? 20, 1), 100),
});
