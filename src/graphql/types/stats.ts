import type { ActorRecord, StatsRecord } from '../../store/index.ts';
import { builder } from '../builder.ts';
import { Actor } from './refs.ts';

const Stats = builder.objectRef<StatsRecord & { readonly store: string }>('Stats').implement({
  description: 'How much is in the graph.',
  fields: (t) => ({
    store: t.exposeString('store', { description: 'Which database holds it: SQLite or Neo4j.' }),
    articleCount: t.exposeInt('articleCount', { description: 'Articles in their latest text.' }),
    personCount: t.exposeInt('personCount', { description: 'People.' }),
    countryCount: t.exposeInt('countryCount', { description: 'Countries that some fact speaks of.' }),
    organizationCount: t.exposeInt('organizationCount', { description: 'Organisations that some fact speaks of.' }),
    meetingCount: t.exposeInt('meetingCount', { description: 'Meetings that were held.' }),
    positionCount: t.exposeInt('positionCount', { description: 'Positions.' }),
    latestArticleOn: t.expose('latestArticleOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of the newest article.',
    }),
    loadedAt: t.expose('loadedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the graph last changed; answers that are older may be out of date.',
    }),
  }),
});

const PublisherCount = builder
  .objectRef<{
    readonly publisher: string;
    readonly side: ActorRecord | null;
    readonly articleCount: number;
    readonly latestOn: string | null;
  }>('PublisherCount')
  .implement({
    description: 'How much one publisher has in the graph.',
    fields: (t) => ({
      publisher: t.exposeString('publisher', { description: 'Its name.' }),
      side: t.expose('side', { type: Actor, nullable: true, description: 'Who it speaks for.' }),
      articleCount: t.exposeInt('articleCount', { description: 'How many articles.' }),
      latestOn: t.expose('latestOn', { type: 'Date', nullable: true, description: 'Day of its newest article.' }),
    }),
  });

builder.queryFields((t) => ({
  stats: t.field({
    type: Stats,
    description: 'How much is in the graph, and of when.',
    resolve: async (_root, _args, { store, reader, read }) => ({ ...(await reader.stats(read)), store: store.name }),
  }),
  publishers: t.field({
    type: [PublisherCount],
    description: 'Who published the articles, most articles first.',
    resolve: async (_root, _args, { reader, read }) => [...(await reader.publishers(read))],
  }),
}));
