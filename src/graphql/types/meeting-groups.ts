import type { GroupRecord, MeetingGrouping } from '../../store/index.ts';
import { builder } from '../builder.ts';
import { groupLabel } from '../group-label.ts';
import { within } from '../pages/page-request.ts';
import { Meetings } from './connections.ts';
import { MeetingGroupingEnum } from './enums.ts';

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
