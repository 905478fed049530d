import type { TimelineRecord } from '../../store/index.ts';
import { builder, pageComplexity } from '../builder.ts';
import { TimelineFilter, timelineQuery } from '../filters/other-filters.ts';
import { meetingInclude } from '../includes.ts';
import { connection } from '../pages/connection.ts';
import { connectionTypes, pageArguments } from '../pages/connection-types.ts';
import { rowFields } from '../selection.ts';
import { OrderDirection } from './enums.ts';
import { Meeting, Position, typed } from './refs.ts';

const TimelineEntry = builder.unionType('TimelineEntry', {
  description: 'What stands in a timeline.',
  types: [Meeting, Position],
  resolveType: (value) => (value as unknown as { readonly __typename: string }).__typename as 'Meeting' | 'Position',
});

const toEntry = (row: TimelineRecord) =>
  row.kind === 'MEETING' ? typed('Meeting', row.meeting) : typed('Position', row.position);

const Timeline = connectionTypes<TimelineRecord, ReturnType<typeof toEntry>>('Timeline', {
  node: TimelineEntry,
  of: 'a timeline',
  toNode: toEntry,
});

builder.objectFields(Timeline.edge, (t) => ({
  date: t.field({ type: 'Date', description: 'The day by which it stands here.', resolve: ({ row }) => row.date }),
}));

builder.queryField('timeline', (t) =>
  t.field({
    type: Timeline.connection,
    description: 'Held meetings and positions in one order of time. What has no date is left out, of the count too.',
    args: {
      filter: t.arg({ type: TimelineFilter, required: true, description: 'What stands in it.' }),
      direction: t.arg({ type: OrderDirection, defaultValue: 'DESC', description: 'Newest first, or oldest.' }),
      ...pageArguments(t.arg),
    },
    complexity: pageComplexity,
    resolve: async (_root, args, context, info) => {
      const { reader, read } = context;
      const query = await timelineQuery(args.filter, context);
      const direction = args.direction ?? 'DESC';
      const include = meetingInclude(rowFields(info), info);
      return connection(info, args, [query, direction], {
        page: (request) => reader.timelinePage(query, direction, request, include, read),
        count: () => reader.timelineCount(query, read),
      });
    },
  }),
);
