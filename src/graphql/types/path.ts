import { builder } from '../builder.ts';
import { DateRange } from '../filters/date-range.ts';
import { dateRange } from '../filters/limits.ts';
import { meetingInclude } from '../includes.ts';
import { NAMES } from '../names-of-operation.ts';
import { within } from '../pages/page-request.ts';
import { pathsBetween, type StepRecord } from '../paths/paths-between.ts';
import { fieldsAt, fieldsBelow } from '../selection.ts';
import { Actor, Meeting } from './refs.ts';

const PathStep = builder.objectRef<StepRecord>('PathStep').implement({
  description: 'One step of a chain: two who met.',
  fields: (t) => ({
    from: t.expose('from', { type: Actor, description: 'Where the step begins.' }),
    to: t.expose('to', { type: Actor, description: 'Where it leads.' }),
    meeting: t.expose('meeting', {
      type: Meeting,
      description: 'A meeting of the two: the latest of just the two sides, else that with fewest participants.',
    }),
    meetingCount: t.exposeInt('meetingCount', { description: 'How many meetings the two had that fit.' }),
  }),
});

const Path = builder.objectRef<readonly StepRecord[]>('Path').implement({
  description: 'A chain of meetings from one actor to another.',
  fields: (t) => ({
    length: t.int({ description: 'How many steps.', resolve: (steps) => steps.length }),
    steps: t.field({ type: [PathStep], description: 'The steps in order.', resolve: (steps) => [...steps] }),
  }),
});

const PathSearch = builder
  .objectRef<{ readonly paths: readonly (readonly StepRecord[])[]; readonly exhausted: boolean }>('PathSearch')
  .implement({
    description: 'Shortest chains from one actor to another, each step a meeting that both took part in.',
    fields: (t) => ({
      paths: t.field({
        type: [Path],
        description: 'Equally short chains, by the keys of those on them.',
        resolve: ({ paths }) => [...paths],
      }),
      exhausted: t.exposeBoolean('exhausted', {
        description: 'True where the search stopped at its bounds: no path found is then no proof of none.',
      }),
    }),
  });

builder.queryField('paths', (t) =>
  t.field({
    type: PathSearch,
    description:
      'How two actors are connected by held meetings. Chains go through actors of the kind of the ends; where the ends are of two kinds, through people.',
    args: {
      from: t.arg.string({ required: true, extensions: NAMES, description: 'One end: id, key, ISO code or name.' }),
      to: t.arg.string({ required: true, extensions: NAMES, description: 'The other end.' }),
      maxLength: t.arg.int({ defaultValue: 4, description: 'The most steps: 1 to 6.' }),
      limit: t.arg.int({ defaultValue: 3, description: 'The most chains: 1 to 10.' }),
      bilateralOnly: t.arg.boolean({ defaultValue: false, description: 'Only by meetings of just the two sides.' }),
      date: t.arg({ type: DateRange, description: 'Only by meetings in this time.' }),
    },
    complexity: { field: 50, multiplier: 1 },
    resolve: async (_root, args, context, info) => {
      const [from, to] = await Promise.all([context.names.one(args.from, 'from'), context.names.one(args.to, 'to')]);
      const meetings = fieldsAt(info, [['paths'], ['steps'], ['meeting']]);
      return pathsBetween(
        {
          from,
          to,
          maxLength: within('maxLength', args.maxLength ?? 4, 1, 6),
          limit: within('limit', args.limit ?? 3, 1, 10),
          bilateralOnly: args.bilateralOnly ?? false,
          date: dateRange(args.date, 'date'),
        },
        meetingInclude(fieldsBelow(meetings, info), info),
        context,
      );
    },
  }),
);
