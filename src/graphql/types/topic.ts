import { TOPICS, type TopicCode } from '../../model/index.ts';
import { builder, pageComplexity } from '../builder.ts';
import { MeetingFilter } from '../filters/meeting-filter.ts';
import { MeetingOrder, PositionOrder } from '../filters/orders.ts';
import { PositionFilter } from '../filters/position-filter.ts';
import { toGlobalId } from '../ids.ts';
import { meetingsOf, positionsOf } from '../lists.ts';
import { topicNamed } from '../names.ts';
import { pageArguments } from '../pages/connection-types.ts';
import { Meetings, Positions } from './connections.ts';
import { Node, Topic, topicRecord } from './refs.ts';

const CODES = Object.keys(TOPICS) as TopicCode[];

Topic.implement({
  description: 'A topic of the taxonomy. Whatever is about a topic is also about everything broader.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Opaque, and the same for ever.', resolve: ({ key }) => toGlobalId('Topic', key) }),
    key: t.exposeString('key', { description: 'Code of the taxonomy, such as eu-enlargement.' }),
    label: t.string({ description: 'What it is called.', resolve: ({ key }) => TOPICS[key].label }),
    broader: t.field({
      type: Topic,
      nullable: true,
      description: 'The next broader topic.',
      resolve: ({ key }) => {
        const broader: TopicCode | null = TOPICS[key].broader;
        return broader === null ? null : topicRecord(broader);
      },
    }),
    narrower: t.field({
      type: [Topic],
      description: 'The next narrower topics.',
      resolve: ({ key }) => CODES.filter((code) => TOPICS[code].broader === key).map(topicRecord),
    }),
    meetings: t.field({
      type: Meetings.connection,
      description: 'Meetings about it or about something narrower.',
      args: {
        filter: t.arg({ type: MeetingFilter, description: 'Which of them. Only held ones unless it names statuses.' }),
        orderBy: t.arg({ type: MeetingOrder, description: 'Default: DATE, DESC.' }),
        ...pageArguments(t.arg),
      },
      complexity: pageComplexity,
      resolve: ({ key }, args, context, info) => meetingsOf({ by: 'topic', key }, args, context, info),
    }),
    positions: t.field({
      type: Positions.connection,
      description: 'Positions on it or on something narrower.',
      args: {
        filter: t.arg({ type: PositionFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: PositionOrder, description: 'Default: DATE, DESC.' }),
        ...pageArguments(t.arg),
      },
      complexity: pageComplexity,
      resolve: ({ key }, args, context, info) => positionsOf({ by: 'topic', key }, args, context, info),
    }),
  }),
});

builder.queryFields((t) => ({
  topic: t.field({
    type: Topic,
    nullable: true,
    description: 'By code or label; null where there is none.',
    args: { key: t.arg.string({ required: true, description: 'Code, such as eu-enlargement, or label.' }) },
    resolve: (_root, { key }) => {
      const code = topicNamed(key);
      return code && topicRecord(code);
    },
  }),
  topics: t.field({
    type: [Topic],
    description: 'All topics, in the order of the taxonomy: each broad one before its narrower ones.',
    resolve: () => CODES.map(topicRecord),
  }),
}));
