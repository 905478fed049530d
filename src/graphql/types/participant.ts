import type { GraphQLResolveInfo } from 'graphql';
import type { MeetingRecord, ParticipantRecord } from '../../store/index.ts';
import { builder } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { wantsDetails, wantsWhole } from '../includes.ts';
import { connection } from '../pages/connection.ts';
import type { PageArguments } from '../pages/page-request.ts';
import { Participants } from './connections.ts';
import { ParticipantRoleEnum } from './enums.ts';
import { Actor, Office } from './refs.ts';

/** Participants that came with the meeting serve the first page; others are fetched for all meetings of the level at once. */
export function participantsOf(
  meeting: MeetingRecord,
  args: PageArguments,
  { batches, reader, read }: RequestContext,
  info: GraphQLResolveInfo,
) {
  return connection<ParticipantRecord>(info, args, [meeting.key], {
    page: (request) => {
      const brought = meeting.participants;
      const fromStart = !request.backwards && request.after === null && request.before === null;
      const enough =
        (meeting.bare !== true || !wantsDetails(info.fieldNodes, info)) &&
        (meeting.named !== true || !wantsWhole(info.fieldNodes, info));
      if (
        fromStart &&
        enough &&
        brought !== undefined &&
        brought.length >= Math.min(request.size, meeting.participantCount)
      ) {
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
    count: () => meeting.participantCount,
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
