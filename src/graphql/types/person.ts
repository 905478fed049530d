import type { GraphQLResolveInfo } from 'graphql';
import type { OfficeClass } from '../../model/index.ts';
import type { ActorOrderField, Order } from '../../store/index.ts';
import { builder, pageComplexity } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { definedOnly } from '../filters/limits.ts';
import { PersonOrder } from '../filters/orders.ts';
import { PersonFilter, type PersonFilterInput, personQuery } from '../filters/person-filter.ts';
import { toGlobalId } from '../ids.ts';
import { tenuresOf } from '../lists.ts';
import { NAMES } from '../names-of-operation.ts';
import { connection } from '../pages/connection.ts';
import { pageArguments } from '../pages/connection-types.ts';
import type { PageArguments } from '../pages/page-request.ts';
import { People, Tenures } from './connections.ts';
import { Actor, Node, Person } from './refs.ts';

Person.implement({
  description: 'A person whom articles name with an office, at a meeting or with a position.',
  interfaces: [Node, Actor],
  fields: (t) => ({
    id: t.id({
      description: 'Opaque; ids of merged people go on resolving.',
      resolve: ({ key }) => toGlobalId('Person', key),
    }),
    offices: t.field({
      type: Tenures.connection,
      description: 'Offices held, last seen first; with `on`, those known to be held that day.',
      args: { on: t.arg({ type: 'Date', description: 'The day asked about.' }), ...pageArguments(t.arg) },
      complexity: pageComplexity,
      resolve: ({ key }, args, context, info) =>
        tenuresOf({ by: 'person', key }, definedOnly({ on: args.on ?? undefined }), args, context, info),
    }),
    represents: t.field({
      type: Actor,
      nullable: true,
      description: 'Whom the person represented on that day (default: latest known).',
      args: { on: t.arg({ type: 'Date', description: 'The day asked about.' }) },
      resolve: ({ key }, { on }, { batches, reader, read }) =>
        batches.load('represented', { key, on: on ?? null }, (people) => reader.represented(people, read)),
    }),
  }),
});

const PersonBy = builder.inputType('PersonBy', {
  isOneOf: true,
  description: 'How a person is named: exactly one of these.',
  fields: (t) => ({
    id: t.id({ extensions: NAMES, description: 'By id.' }),
    key: t.string({ extensions: NAMES, description: 'By key, of today or of old, such as person:margus-tsahkna.' }),
    name: t.string({ extensions: NAMES, description: 'By name or a part of it, accents and case aside.' }),
  }),
});

/** Classes of those who sit in a government. */
export const MINISTERS: readonly OfficeClass[] = [
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'OTHER_MINISTER',
];

interface PeopleArguments extends PageArguments {
  readonly filter?: PersonFilterInput | null;
  readonly orderBy?: Order<ActorOrderField> | null;
}

async function people(
  args: PeopleArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
  classes?: readonly OfficeClass[],
) {
  const query = await personQuery(args.filter, context, classes);
  const order = args.orderBy ?? ({ field: 'NAME', direction: 'ASC' } as const);
  return connection(info, args, [order, query], {
    page: (request) => context.reader.actorPage(query, order, request, context.read),
    count: () => context.reader.actorCount(query, context.read),
  });
}

builder.queryFields((t) => {
  const args = () => ({
    filter: t.arg({ type: PersonFilter, description: 'Which people.' }),
    orderBy: t.arg({ type: PersonOrder, description: 'Default: NAME, ASC.' }),
    ...pageArguments(t.arg),
  });
  return {
    person: t.field({
      type: Person,
      nullable: true,
      description: 'By id, key or name (accents and case aside); null where nobody or more than one fits.',
      args: { by: t.arg({ type: PersonBy, required: true, description: 'How the person is named.' }) },
      resolve: async (_root, { by }, context) => {
        const naming = await context.names.spelling(by.id ?? by.key ?? by.name ?? '', ['PERSON']);
        return naming.state === 'FOUND' ? naming.actor : null;
      },
    }),
    people: t.field({
      type: People.connection,
      description: 'People, by name unless told.',
      args: args(),
      complexity: pageComplexity,
      resolve: (_root, given, context, info) => people(given, context, info),
    }),
    ministers: t.field({
      type: People.connection,
      description: "People who hold or held a minister's office, heads of government included.",
      args: args(),
      complexity: pageComplexity,
      resolve: (_root, given, context, info) => people(given, context, info, MINISTERS),
    }),
  };
});
