import type { MeetingRecord } from '../../store/index.ts';
import { builder, pageComplexity } from '../builder.ts';
import { MeetingFilter } from '../filters/meeting-filter.ts';
import { MeetingOrder, PositionOrder } from '../filters/orders.ts';
import { PositionFilter } from '../filters/position-filter.ts';
import { toGlobalId } from '../ids.ts';
import { meetingInclude } from '../includes.ts';
import { meetingsOf, positionsOf } from '../lists.ts';
import { loadMeeting } from '../load-node.ts';
import { pageArguments } from '../pages/connection-types.ts';
import { firstRows, LARGEST_PAGE } from '../pages/page-request.ts';
import { fieldsBelow } from '../selection.ts';
import { Meetings, Participants, Positions } from './connections.ts';
import { MeetingFormatEnum, MeetingStatusEnum } from './enums.ts';
import { participantsOf } from './participant.ts';
import { withOnlyHere } from './readout.ts';
import { Attested, Country, FuzzyDate, Meeting, Node, Readout, Topic, topicRecord } from './refs.ts';

const Place = builder.objectRef<MeetingRecord>('Place').implement({
  description: 'Where a meeting was held.',
  fields: (t) => ({
    name: t.string({
      description: 'As the sources call it.',
      resolve: ({ placeName, placeCountry }) => placeName ?? placeCountry?.name ?? '',
    }),
    country: t.expose('placeCountry', { type: Country, nullable: true, description: 'In which country, where known.' }),
  }),
});

Meeting.implement({
  description: 'A meeting, call or visit, told of by one article or several.',
  interfaces: [Node, Attested],
  fields: (t) => ({
    id: t.id({
      description: 'Opaque; ids of meetings that proved to be one go on resolving.',
      resolve: ({ key }) => toGlobalId('Meeting', key),
    }),
    key: t.exposeString('key', { description: 'Readable key; old ones go on resolving.' }),
    title: t.exposeString('title', { description: 'Who met whom, in short.' }),
    date: t.expose('date', { type: FuzzyDate, nullable: true, description: 'When, as precisely as the sources tell.' }),
    format: t.expose('format', { type: MeetingFormatEnum, description: 'How it was held.' }),
    status: t.expose('status', { type: MeetingStatusEnum, description: 'Whether it took place.' }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Where; null where no source tells.',
      resolve: (meeting) => (meeting.placeName === null && meeting.placeCountry === null ? null : meeting),
    }),
    participants: t.field({
      type: Participants.connection,
      description: 'Who took part, in the order of the sources.',
      args: pageArguments(t.arg),
      complexity: pageComplexity,
      resolve: (meeting, args, context, info) => participantsOf(meeting, args, context, info),
    }),
    topics: t.field({
      type: [Topic],
      description: 'What it was about, as tagged; broader topics are left out.',
      resolve: ({ topics }) => topics.map(topicRecord),
    }),
    positions: t.field({
      type: Positions.connection,
      description: 'Positions voiced at this meeting.',
      args: {
        filter: t.arg({ type: PositionFilter, description: 'Which of them.' }),
        orderBy: t.arg({ type: PositionOrder, description: 'Default: DATE, DESC.' }),
        ...pageArguments(t.arg),
      },
      complexity: pageComplexity,
      resolve: ({ key }, args, context, info) => positionsOf({ by: 'meeting', key }, args, context, info),
    }),
    partOf: t.field({
      type: Meeting,
      nullable: true,
      description: 'The larger gathering that this one was part of, or on the margins of.',
      resolve: ({ partOf }, _args, context, info) => (partOf === null ? null : loadMeeting(partOf, context, info)),
    }),
    parts: t.field({
      type: [Meeting],
      description: 'Meetings that were part of this one, or on its margins: the first 100, by day.',
      resolve: async ({ key }, _args, { batches, reader, read }, info) => {
        const include = meetingInclude(fieldsBelow(info.fieldNodes, info), info);
        const page = await batches.load(`parts ${JSON.stringify(include)}`, { by: 'whole', key } as const, (owners) =>
          reader.meetingPages(owners, {}, { field: 'DATE', direction: 'ASC' }, firstRows(LARGEST_PAGE), include, read),
        );
        return [...page.rows];
      },
    }),
    readouts: t.field({
      type: [Readout],
      description: "What each article that tells of it says, by side, day and key: compare the two sides' readouts.",
      resolve: async ({ key }, _args, { batches, reader, read }) =>
        withOnlyHere(await batches.load('readouts', key, (keys) => reader.readouts(keys, read))),
    }),
  }),
});

builder.queryFields((t) => ({
  meeting: t.field({
    type: Meeting,
    nullable: true,
    description: 'By key, of today or of old; null where there is none.',
    args: { key: t.arg.string({ required: true, description: 'The key of a meeting.' }) },
    resolve: (_root, { key }, context, info) => loadMeeting(key, context, info),
  }),
  meetings: t.field({
    type: Meetings.connection,
    description: 'Meetings, newest first unless told.',
    args: {
      filter: t.arg({ type: MeetingFilter, description: 'Which of them. Only held ones unless it names statuses.' }),
      orderBy: t.arg({ type: MeetingOrder, description: 'Default: DATE, DESC.' }),
      ...pageArguments(t.arg),
    },
    complexity: pageComplexity,
    resolve: (_root, args, context, info) => meetingsOf(null, args, context, info),
  }),
}));
