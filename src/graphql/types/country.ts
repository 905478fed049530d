import { builder, pageComplexity } from '../builder.ts';
import { definedOnly, given } from '../filters/limits.ts';
import { PositionOrder } from '../filters/orders.ts';
import { nameQuery } from '../filters/person-filter.ts';
import { PositionFilter } from '../filters/position-filter.ts';
import { toGlobalId } from '../ids.ts';
import { positionsOf, tenuresOf } from '../lists.ts';
import { NAMES } from '../names-of-operation.ts';
import { connection } from '../pages/connection.ts';
import { pageArguments } from '../pages/connection-types.ts';
import { Countries, Positions, Tenures } from './connections.ts';
import { OfficeClassEnum } from './enums.ts';
import { Actor, Country, Node } from './refs.ts';

Country.implement({
  description: 'A country, by ISO 3166-1.',
  interfaces: [Node, Actor],
  fields: (t) => ({
    id: t.id({ description: 'Opaque, and the same for ever.', resolve: ({ key }) => toGlobalId('Country', key) }),
    iso2: t.string({ description: 'ISO 3166-1 alpha-2 (XK for Kosovo).', resolve: ({ iso2 }) => iso2 ?? '' }),
    iso3: t.string({ description: 'ISO 3166-1 alpha-3 (XKX for Kosovo).', resolve: ({ iso3 }) => iso3 ?? '' }),
    flag: t.string({ description: 'The flag as an emoji.', resolve: ({ flag }) => flag ?? '' }),
    officeholders: t.field({
      type: Tenures.connection,
      description: 'Who is known to hold an office of this country; with `on`, on that day. Last seen first.',
      args: {
        on: t.arg({ type: 'Date', description: 'The day asked about.' }),
        officeClass: t.arg({ type: [OfficeClassEnum], description: 'Only offices of these classes.' }),
        ...pageArguments(t.arg),
      },
      complexity: pageComplexity,
      resolve: ({ key }, args, context, info) => {
        const query = definedOnly({
          on: args.on ?? undefined,
          officeClasses: given(args.officeClass, 'officeClass'),
        });
        return tenuresOf({ by: 'of', key }, query, args, context, info);
      },
    }),
    positionsToward: t.field({
      type: Positions.connection,
      description: 'Positions of others towards this country.',
      args: {
        filter: t.arg({ type: PositionFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: PositionOrder, description: 'Default: DATE, DESC.' }),
        ...pageArguments(t.arg),
      },
      complexity: pageComplexity,
      resolve: ({ key }, args, context, info) => positionsOf({ by: 'target', key }, args, context, info),
    }),
  }),
});

builder.queryFields((t) => ({
  country: t.field({
    type: Country,
    nullable: true,
    description: 'By ISO code or name; null where none or more than one fits.',
    args: {
      code: t.arg.string({ required: true, extensions: NAMES, description: 'ISO code, key or name.' }),
    },
    resolve: async (_root, { code }, context) => {
      const naming = await context.names.meaning(code, ['COUNTRY']);
      return naming.state === 'FOUND' ? naming.actor : null;
    },
  }),
  countries: t.field({
    type: Countries.connection,
    description: 'Countries, by name.',
    args: {
      nameContains: t.arg.string({ description: 'Words of the name, each as the beginning of one.' }),
      ...pageArguments(t.arg),
    },
    complexity: pageComplexity,
    resolve: (_root, args, { reader, read }, info) => {
      const query = nameQuery('COUNTRY', args.nameContains);
      return connection(info, args, [query], {
        page: (request) => reader.actorPage(query, { field: 'NAME', direction: 'ASC' }, request, read),
        count: () => reader.actorCount(query, read),
      });
    },
  }),
}));
