import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';
import { fromGlobalId } from '../ids.ts';
import { loadNode } from '../load-node.ts';
import { LARGEST_PAGE } from '../pages/page-request.ts';
import { Node, type NodeValue } from './refs.ts';

Node.implement({
  description: 'Whatever has an id of its own and can be asked for by it.',
  resolveType: (value) => (value as NodeValue).__typename,
  fields: (t) => ({
    id: t.id({
      description: 'Opaque, and the same for ever: old ids of what was merged go on resolving.',
      resolve: () => '',
    }),
  }),
});

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'Anything by its id; null where nothing has it. A malformed id is refused.',
    args: { id: t.arg.id({ required: true, description: 'An id that this API gave out.' }) },
    resolve: (_root, { id }, context, info) => {
      const { type, key } = fromGlobalId(id, 'id');
      return loadNode(type, key, context, info);
    },
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: 'Many by their ids, in the order asked; null in the place of one that nothing has.',
    complexity: ({ ids }) => ({ field: ids.length, multiplier: ids.length }),
    args: { ids: t.arg.idList({ required: true, description: 'Ids that this API gave out; 100 at most.' }) },
    resolve: (_root, { ids }, context, info) => {
      if (ids.length > LARGEST_PAGE)
        throw badInput(`ids may hold ${LARGEST_PAGE} items at most, held ${ids.length}`, {
          argument: 'ids',
          limit: LARGEST_PAGE,
        });
      const asked = ids.map((id) => fromGlobalId(id, 'ids'));
      return Promise.all(asked.map(({ type, key }) => loadNode(type, key, context, info)));
    },
  }),
}));
