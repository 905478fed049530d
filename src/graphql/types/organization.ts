import { builder, pageComplexity } from '../builder.ts';
import { nameQuery } from '../filters/person-filter.ts';
import { toGlobalId } from '../ids.ts';
import { NAMES } from '../names-of-operation.ts';
import { connection } from '../pages/connection.ts';
import { pageArguments } from '../pages/connection-types.ts';
import { Organizations } from './connections.ts';
import { OrganizationKindEnum } from './enums.ts';
import { Actor, Node, Organization } from './refs.ts';

Organization.implement({
  description: 'An organisation: of states, a party, a company or another body.',
  interfaces: [Node, Actor],
  fields: (t) => ({
    id: t.id({ description: 'Opaque, and the same for ever.', resolve: ({ key }) => toGlobalId('Organization', key) }),
    kind: t.field({
      type: OrganizationKindEnum,
      description: 'What it is.',
      resolve: ({ organizationKind }) => organizationKind ?? 'OTHER',
    }),
  }),
});

builder.queryFields((t) => ({
  organization: t.field({
    type: Organization,
    nullable: true,
    description: 'By key or name; null where none or more than one fits.',
    args: { key: t.arg.string({ required: true, extensions: NAMES, description: 'Key or name, such as NATO.' }) },
    resolve: async (_root, { key }, context) => {
      const naming = await context.names.meaning(key, ['ORGANIZATION']);
      return naming.state === 'FOUND' ? naming.actor : null;
    },
  }),
  organizations: t.field({
    type: Organizations.connection,
    description: 'Organisations, by name.',
    args: {
      nameContains: t.arg.string({ description: 'Words of the name, each as the beginning of one.' }),
      ...pageArguments(t.arg),
    },
    complexity: pageComplexity,
    resolve: (_root, args, { reader, read }, info) => {
      const query = nameQuery('ORGANIZATION', args.nameContains);
      return connection(info, args, [query], {
        page: (request) => reader.actorPage(query, { field: 'NAME', direction: 'ASC' }, request, read),
        count: () => reader.actorCount(query, read),
      });
    },
  }),
}));
