import { builder, pageComplexity } from '../builder.ts';
import { PositionOrder } from '../filters/orders.ts';
import { PositionFilter } from '../filters/position-filter.ts';
import { toGlobalId } from '../ids.ts';
import { positionsOf } from '../lists.ts';
import { loadMeeting } from '../load-node.ts';
import { pageArguments } from '../pages/connection-types.ts';
import { Positions } from './connections.ts';
import { StanceEnum } from './enums.ts';
import { Actor, Attested, FuzzyDate, Meeting, Node, Position, Topic, topicRecord } from './refs.ts';

Position.implement({
  description: 'What somebody holds on something: a policy position, never an office.',
  interfaces: [Node, Attested],
  fields: (t) => ({
    id: t.id({ description: 'Opaque, and the same for ever.', resolve: ({ key }) => toGlobalId('Position', key) }),
    key: t.exposeString('key', { description: 'Readable key.' }),
    holders: t.field({
      type: [Actor],
      description: 'Whose view it is; several where they hold it together.',
      resolve: ({ holders }) => [...holders],
    }),
    voicedBy: t.expose('voicedBy', {
      type: Actor,
      nullable: true,
      description: 'Who uttered it, where that is somebody else.',
    }),
    stance: t.expose('stance', { type: StanceEnum, description: 'What the holders do with the targets.' }),
    polarity: t.exposeInt('polarity', { description: '-1 against, 0 neither, 1 for the targets.' }),
    targets: t.field({
      type: [Actor],
      description: 'Whom it is for or against.',
      resolve: ({ targets }) => [...targets],
    }),
    addressees: t.field({
      type: [Actor],
      description: 'To whom it is said.',
      resolve: ({ addressees }) => [...addressees],
    }),
    topics: t.field({
      type: [Topic],
      description: 'What it is on, as tagged.',
      resolve: ({ topics }) => topics.map(topicRecord),
    }),
    statement: t.exposeString('statement', { description: 'The words that carry it.' }),
    quoted: t.exposeBoolean('quoted', { description: 'Whether they stand in quotation marks.' }),
    date: t.expose('date', { type: FuzzyDate, nullable: true, description: 'When it was said.' }),
    meeting: t.field({
      type: Meeting,
      nullable: true,
      description: 'The meeting at which it was voiced.',
      resolve: ({ meeting }, _args, context, info) => (meeting === null ? null : loadMeeting(meeting, context, info)),
    }),
  }),
});

builder.queryField('positions', (t) =>
  t.field({
    type: Positions.connection,
    description: 'Positions, newest first unless told.',
    args: {
      filter: t.arg({ type: PositionFilter, description: 'Which of them.' }),
      orderBy: t.arg({ type: PositionOrder, description: 'Default: DATE, DESC.' }),
      ...pageArguments(t.arg),
    },
    complexity: pageComplexity,
    resolve: (_root, args, context, info) => positionsOf(null, args, context, info),
  }),
);
