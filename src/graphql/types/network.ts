import type { NetworkRecord } from '../../store/index.ts';
import { builder } from '../builder.ts';
import { NetworkFilter, networkQuery } from '../filters/other-filters.ts';
import { toGlobalId } from '../ids.ts';
import { within } from '../pages/page-request.ts';
import { fieldsAt } from '../selection.ts';
import { ActorKindEnum } from './enums.ts';
import { Actor, Topic, topicRecord, typeOfActor } from './refs.ts';

const MILLION = 1_000_000;

const NetworkNode = builder.objectRef<NetworkRecord['nodes'][number]>('NetworkNode').implement({
  description: 'An actor in a network.',
  fields: (t) => ({
    id: t.id({
      description: "The actor's id.",
      resolve: ({ actor }) => toGlobalId(typeOfActor(actor.kind), actor.key),
    }),
    label: t.string({ description: "The actor's name.", resolve: ({ actor }) => actor.name }),
    kind: t.field({ type: ActorKindEnum, description: 'What it is.', resolve: ({ actor }) => actor.kind }),
    meetingCount: t.exposeInt('meetingCount', {
      description: 'Meetings taken part in, each counted once: of the whole filtered network, not of the part shown.',
    }),
    degree: t.exposeInt('degree', {
      description: 'How many others were met: of the whole filtered network, not of the part shown.',
    }),
    actor: t.expose('actor', { type: Actor, description: 'The actor itself.' }),
  }),
});

const NetworkLink = builder
  .objectRef<NetworkRecord['links'][number] & { readonly source: string; readonly target: string }>('NetworkLink')
  .implement({
    description: 'Two actors who met.',
    fields: (t) => ({
      id: t.id({
        description: 'Tells links of one network apart.',
        resolve: ({ a, b }) => Buffer.from(`Link:${a} ${b}`).toString('base64url'),
      }),
      source: t.exposeID('source', { description: 'The id of the node with the lesser key.' }),
      target: t.exposeID('target', { description: 'The id of the other node.' }),
      meetingCount: t.exposeInt('meetingCount', { description: 'How many meetings both took part in.' }),
      bilateralCount: t.exposeInt('bilateralCount', { description: 'Meetings of just the two sides.' }),
      strength: t.float({
        description: 'Sum of 1/(n-1) over the meetings, n participants each: sharing a summit of thirty is not a talk.',
        resolve: ({ strength }) => strength / MILLION,
      }),
      lastMetOn: t.expose('lastMetOn', {
        type: 'Date',
        nullable: true,
        description: 'Latest day of the last meeting; null where none has a date.',
      }),
      topTopics: t.field({
        type: [Topic],
        description: 'What they met about most: three topics at most.',
        resolve: ({ topTopics }) => topTopics.map(topicRecord),
      }),
    }),
  });

const Network = builder.objectRef<NetworkRecord & { readonly maxLinks: number }>('Network').implement({
  description: 'Who met whom, flat, for drawing.',
  fields: (t) => ({
    nodes: t.field({
      type: [NetworkNode],
      complexity: { field: 0, multiplier: 20 },
      description: 'The actors shown: strongest first, then by meetings, then by key.',
      resolve: ({ nodes }) => [...nodes],
    }),
    links: t.field({
      type: [NetworkLink],
      complexity: { field: 0, multiplier: 20 },
      description: 'The links between the actors shown: strongest first, then by meetings, then by keys.',
      resolve: ({ nodes, links }) => {
        const ids = new Map(nodes.map(({ actor }) => [actor.key, toGlobalId(typeOfActor(actor.kind), actor.key)]));
        return links.map((link) => ({ ...link, source: ids.get(link.a) ?? '', target: ids.get(link.b) ?? '' }));
      },
    }),
    truncated: t.boolean({
      description: 'Whether actors, or links between the actors shown, were left out.',
      resolve: ({ nodes, totalNodes, links, totalLinks, maxLinks }) =>
        nodes.length < totalNodes || (links.length === maxLinks && links.length < totalLinks),
    }),
    totalNodes: t.exposeInt('totalNodes', { description: 'How many actors there are in all.' }),
    totalLinks: t.exposeInt('totalLinks', { description: 'How many links there are in all.' }),
  }),
});

builder.queryField('network', (t) =>
  t.field({
    type: Network,
    description: 'The network of those who met, or of one actor. Only meetings that were held count.',
    args: {
      filter: t.arg({ type: NetworkFilter, required: true, description: 'Which network.' }),
      maxNodes: t.arg.int({ defaultValue: 300, description: 'The most actors to show: 1 to 1000.' }),
      maxLinks: t.arg.int({ defaultValue: 5000, description: 'The most links to show: 1 to 10000.' }),
    },
    complexity: ({ maxNodes }) => ({
      field: 50,
      multiplier: Math.ceil(Math.min(Math.max(maxNodes ?? 300, 1), 1000) / 100),
    }),
    resolve: async (_root, { filter, maxNodes, maxLinks: asked }, context, info) => {
      const maxLinks = within('maxLinks', asked ?? 5000, 1, 10_000);
      const shape = {
        maxNodes: within('maxNodes', maxNodes ?? 300, 1, 1000),
        maxLinks,
        topics: fieldsAt(info, [['links'], ['topTopics']]).length > 0,
      };
      return { ...(await context.reader.network(await networkQuery(filter, context), shape, context.read)), maxLinks };
    },
  }),
);
