import type { TopicCode } from '../../model/index.ts';
import { builder, pageComplexity } from '../builder.ts';
import { EncounterFilter } from '../filters/encounter-filter.ts';
import { MeetingFilter } from '../filters/meeting-filter.ts';
import { EncounterOrder, MeetingOrder } from '../filters/orders.ts';
import { encountersOf, meetingsOf } from '../lists.ts';
import { pageArguments } from '../pages/connection-types.ts';
import { within } from '../pages/page-request.ts';
import { Encounters, Meetings } from './connections.ts';
import { Actor, Encounter, Topic, topicRecord } from './refs.ts';

const EncounterTopic = builder
  .objectRef<{ readonly topic: TopicCode; readonly meetingCount: number }>('EncounterTopic')
  .implement({
    description: 'A topic of a pair.',
    fields: (t) => ({
      topic: t.field({ type: Topic, description: 'The topic, as tagged.', resolve: ({ topic }) => topicRecord(topic) }),
      meetingCount: t.exposeInt('meetingCount', { description: "How many of the pair's meetings were about it." }),
    }),
  });

Encounter.implement({
  description:
    'One pair of actors and all that is on record between them. Planned, cancelled and declined meetings do not count; a filter on topics, days or formats counts only the meetings that fit.',
  fields: (t) => ({
    a: t.expose('a', { type: Actor, description: 'The one with the lesser key; under an actor, that actor.' }),
    b: t.expose('b', { type: Actor, description: 'The other.' }),
    meetingCount: t.exposeInt('meetingCount', { description: 'How many meetings both took part in.' }),
    bilateralCount: t.exposeInt('bilateralCount', { description: 'How many of them were of just the two sides.' }),
    firstMetOn: t.expose('firstMetOn', {
      type: 'Date',
      nullable: true,
      description: 'Earliest day of the first; null where none has a date.',
    }),
    lastMetOn: t.expose('lastMetOn', {
      type: 'Date',
      nullable: true,
      description: 'Latest day of the last; null where none has a date.',
    }),
    topics: t.field({
      type: [EncounterTopic],
      description: 'What they met about, most meetings first.',
      args: { first: t.arg.int({ defaultValue: 5, description: 'How many: 1 to 100.' }) },
      resolve: async ({ a, b, counted }, args, { batches, reader, read }) => {
        const first = within('first', args.first ?? 5, 1, 100);
        const topics = await batches.load(
          `pair topics ${JSON.stringify([counted, first])}`,
          { a: a.key, b: b.key },
          (pairs) => reader.pairTopics(pairs, counted, first, read),
        );
        return [...topics];
      },
    }),
    meetings: t.field({
      type: Meetings.connection,
      description: 'The meetings themselves, newest first unless told.',
      args: {
        filter: t.arg({ type: MeetingFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: MeetingOrder, description: 'Default: DATE, DESC.' }),
        ...pageArguments(t.arg),
      },
      complexity: pageComplexity,
      resolve: ({ a, b, counted }, args, context, info) =>
        meetingsOf({ by: 'pair', a: a.key, b: b.key }, args, context, info, counted),
    }),
  }),
});

builder.queryField('encounters', (t) =>
  t.field({
    type: Encounters.connection,
    description: 'Who met whom about what: one entry for each pair. Most meetings first unless told.',
    args: {
      filter: t.arg({ type: EncounterFilter, description: 'Which pairs, and which of their meetings count.' }),
      orderBy: t.arg({ type: EncounterOrder, description: 'Default: MEETING_COUNT, DESC.' }),
      ...pageArguments(t.arg),
    },
    complexity: pageComplexity,
    resolve: (_root, args, context, info) => encountersOf(null, args, context, info),
  }),
);
