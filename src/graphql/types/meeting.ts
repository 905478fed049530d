import type { GraphQLResolveInfo } from 'graphql';
import type { TopicCode } from '../../model/index.ts';
import type {
  GroupRecord,
  MeetingGrouping,
  MeetingRecord,
  ParticipantRecord,
  ReadoutRecord,
} from '../../store/index.ts';
import { builder, pageComplexity } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { MeetingFilter } from '../filters/meeting-filter.ts';
import { MeetingOrder, PositionOrder } from '../filters/orders.ts';
import { PositionFilter } from '../filters/position-filter.ts';
import { groupLabel } from '../group-label.ts';
import { toGlobalId } from '../ids.ts';
import { meetingInclude } from '../includes.ts';
import { meetingsOf, positionsOf } from '../lists.ts';
import { loadMeeting } from '../load-node.ts';
import { connection } from '../pages/connection.ts';
import { pageArguments } from '../pages/connection-types.ts';
import { firstRows, LARGEST_PAGE, type PageArguments, within } from '../pages/page-request.ts';
import { fieldsBelow } from '../selection.ts';
import { Meetings, Participants, Positions } from './connections.ts';
import { MeetingFormatEnum, MeetingGroupingEnum, MeetingStatusEnum, ParticipantRoleEnum } from './enums.ts';
import {
  Actor,
  Article,
  Attested,
  Country,
  FuzzyDate,
  Meeting,
  Node,
  Office,
  Position,
  Readout,
  Topic,
  topicRecord,
} from './refs.ts';

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
      resolve: (meeting, args, context, info) => participants(meeting, args, context, info),
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
        const page = await batches.load(`parts ${include.participants}`, { by: 'whole', key } as const, (owners) =>
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

/** Adds to each readout the topics that no other one has. With a single readout these are all its topics. */
function withOnlyHere(readouts: readonly ReadoutRecord[]) {
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

/** Participants that came with the meeting serve the first page; others are fetched for all meetings of the level at once. */
function participants(
  meeting: MeetingRecord,
  args: PageArguments,
  { batches, reader, read }: RequestContext,
  info: GraphQLResolveInfo,
) {
  return connection<ParticipantRecord>(info, args, [meeting.key], {
    page: async (request) => {
      const brought = meeting.participants;
      const fromStart = !request.backwards && request.after === null && request.before === null;
      if (fromStart && brought !== undefined && brought.length >= Math.min(request.size, meeting.participantCount)) {
        const rows = brought.slice(0, request.size);
        return {
          rows,
          positions: rows.map(({ ordinal, actor }) => ({ order: ordinal, key: actor.key })),
          hasNextPage: meeting.participantCount > rows.length,
          hasPreviousPage: false,
        };
      }
      return batches.load(`participants ${JSON.stringify(request)}`, meeting.key, (keys) =>
        reader.participantPages(keys, request, read),
      );
    },
    count: async () => meeting.participantCount,
  });
}

builder.objectFields(Participants.edge, (t) => ({
  role: t.field({
    type: ParticipantRoleEnum,
    description: 'What the participant was at the meeting.',
    resolve: ({ row }) => row.role,
  }),
  office: t.field({
    type: Office,
    nullable: true,
    description: 'Office held on the day.',
    resolve: ({ row }) => row.office,
  }),
  representing: t.field({
    type: Actor,
    nullable: true,
    description: 'Whom the participant represented at this meeting.',
    resolve: ({ row }) => row.representing,
  }),
}));

const MeetingGroup = builder.objectRef<GroupRecord & { readonly by: MeetingGrouping }>('MeetingGroup').implement({
  description: 'How many meetings fall under one heading.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Month (2024-12), year, topic code, country key or format.' }),
    label: t.string({
      description: 'The heading for people to read.',
      resolve: (group, _args, context) => groupLabel(group, context),
    }),
    meetingCount: t.exposeInt('meetingCount', { description: 'How many meetings; each counts once under a heading.' }),
  }),
});

builder.objectFields(Meetings.connection, (t) => ({
  groups: t.field({
    type: [MeetingGroup],
    description:
      'The same meetings, whatever the page, counted by month, year, topic, country or format. Months and years by key, the others by count.',
    args: {
      by: t.arg({ type: MeetingGroupingEnum, required: true, description: 'By what.' }),
      first: t.arg.int({ defaultValue: 20, description: 'How many groups: 1 to 1000.' }),
    },
    complexity: { field: 5, multiplier: 1 },
    resolve: async (page, { by, first }) => {
      const groups = await page.groups(by, within('first', first ?? 20, 1, 1000));
      return groups.map((group) => ({ ...group, by }));
    },
  }),
}));

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
