import type { TopicCode } from '../../model/index.ts';
import type { ReadoutRecord } from '../../store/index.ts';
import { firstRows, LARGEST_PAGE } from '../pages/page-request.ts';
import { Actor, Article, Position, Readout, Topic, topicRecord } from './refs.ts';

/** Adds to each readout the topics that no other one has. With a single readout these are all its topics. */
export function withOnlyHere(readouts: readonly ReadoutRecord[]) {
  const counts = new Map<TopicCode, number>();
  for (const { topics } of readouts) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return readouts.map((readout) => ({
    ...readout,
    onlyHere: readout.topics.filter((topic) => counts.get(topic) === 1),
  }));
}

Readout.implement({
  description: 'What one article tells of a meeting.',
  fields: (t) => ({
    article: t.expose('article', { type: Article, description: 'The article.' }),
    side: t.field({
      type: Actor,
      nullable: true,
      description: 'Whose account it is, where the publisher speaks for somebody.',
      resolve: ({ article }) => article.side,
    }),
    topics: t.field({
      type: [Topic],
      description: 'What the meeting was about by this account.',
      resolve: ({ topics }) => topics.map(topicRecord),
    }),
    onlyHere: t.field({
      type: [Topic],
      description: 'Topics that no other readout of the meeting has; with one readout, all of its topics.',
      resolve: ({ onlyHere }) => onlyHere.map(topicRecord),
    }),
    positions: t.field({
      type: [Position],
      description: 'Positions that this article tells of the meeting, the first 100.',
      resolve: async ({ meeting, article }, _args, { batches, reader, read }) => {
        const page = await batches.load('readout positions', { by: 'meeting', key: meeting } as const, (owners) =>
          reader.positionPages(owners, {}, { field: 'DATE', direction: 'ASC' }, firstRows(LARGEST_PAGE), read),
        );
        return page.rows.filter((position) => position.article === article.key);
      },
    }),
  }),
});
