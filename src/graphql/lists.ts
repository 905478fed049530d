import type { GraphQLResolveInfo } from 'graphql';
import type {
  EncounterOrderField,
  FactRef,
  MeetingOrderField,
  MeetingOwner,
  MeetingQuery,
  Order,
  PositionOrderField,
  PositionOwner,
  TenureOwner,
  TenureQuery,
} from '../store/index.ts';
import type { RequestContext } from './context.ts';
import { type EncounterFilterInput, encounterQuery, meetingsCounted } from './filters/encounter-filter.ts';
import { bothOf, type MeetingFilterInput, meetingQuery } from './filters/meeting-filter.ts';
import { type PositionFilterInput, positionQuery } from './filters/position-filter.ts';
import { evidenceInclude, meetingInclude } from './includes.ts';
import { connection } from './pages/connection.ts';
import type { PageArguments } from './pages/page-request.ts';
import { fieldOf, rowFields } from './selection.ts';
import type { MeetingsConnection } from './types/connections.ts';

/** The lists that hang on several types: meetings, positions, encounters, tenures, evidence. Each deeper one is one batch over its parents. */

const NEWEST = { field: 'DATE', direction: 'DESC' } as const;
const name = (...parts: readonly unknown[]): string => JSON.stringify(parts);

interface MeetingsArguments extends PageArguments {
  readonly filter?: MeetingFilterInput | null;
  readonly orderBy?: Order<MeetingOrderField> | null;
}

/** All meetings (`owner` null) or an owner's. `counted`: only these, as a pair's figures count them. */
export async function meetingsOf(
  owner: MeetingOwner | null,
  args: MeetingsArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
  counted?: MeetingQuery,
): Promise<MeetingsConnection> {
  const { batches, reader, read } = context;
  const field = fieldOf(info);
  const asked = await batches.once(field, 'filter', () => meetingQuery(args.filter, context));
  const query = counted === undefined ? asked : bothOf(counted, asked);
  const order = args.orderBy ?? NEWEST;
  const include = batches.once(field, 'include', () => meetingInclude(rowFields(info), info));
  const page = connection(info, args, [owner, order, query], {
    page: (request) =>
      owner === null
        ? reader.meetingPage(query, order, request, include, read)
        : batches.load(name('meetings', query, order, request, include), owner, (owners) =>
            reader.meetingPages(owners, query, order, request, include, read),
          ),
    count: () =>
      batches.load(name('meeting counts', query), owner, (owners) => reader.meetingCounts(owners, query, read)),
  });
  return {
    ...page,
    groups: (by, first) =>
      batches.load(name('groups', query, by, first), owner, (owners) =>
        reader.meetingGroups(owners, query, by, first, read),
      ),
  };
}

interface PositionsArguments extends PageArguments {
  readonly filter?: PositionFilterInput | null;
  readonly orderBy?: Order<PositionOrderField> | null;
}

/** All positions (`owner` null) or an owner's. */
export async function positionsOf(
  owner: PositionOwner | null,
  args: PositionsArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
) {
  const { batches, reader, read } = context;
  const query = await batches.once(fieldOf(info), 'filter', () => positionQuery(args.filter, context));
  const order = args.orderBy ?? NEWEST;
  return connection(info, args, [owner, order, query], {
    page: (request) =>
      owner === null
        ? reader.positionPage(query, order, request, read)
        : batches.load(name('positions', query, order, request), owner, (owners) =>
            reader.positionPages(owners, query, order, request, read),
          ),
    count: () =>
      batches.load(name('position counts', query), owner, (owners) => reader.positionCounts(owners, query, read)),
  });
}

interface EncountersArguments extends PageArguments {
  readonly filter?: EncounterFilterInput | null;
  readonly orderBy?: Order<EncounterOrderField> | null;
}

/** All pairs (`actor` null) or those of one actor, who is their `a`. */
export async function encountersOf(
  actor: string | null,
  args: EncountersArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
) {
  const { batches, reader, read } = context;
  const query = await batches.once(fieldOf(info), 'filter', () => encounterQuery(args.filter, context));
  const order = args.orderBy ?? ({ field: 'MEETING_COUNT', direction: 'DESC' } as const);
  const counted = meetingsCounted(query);
  return connection(info, args, [actor, order, query], {
    page: async (request) => {
      const page =
        actor === null
          ? await reader.encounterPage(query, order, request, read)
          : await batches.load(name('encounters', query, order, request), actor, (actors) =>
              reader.encounterPages(actors, query, order, request, read),
            );
      return { ...page, rows: page.rows.map((row) => ({ ...row, counted })) };
    },
    count: () =>
      batches.load(name('encounter counts', query), actor, (actors) => reader.encounterCounts(actors, query, read)),
  });
}

/** Times in office of a person, in an office, or in offices of a country or organisation. */
export function tenuresOf(
  owner: TenureOwner,
  query: TenureQuery,
  args: PageArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
) {
  const { batches, reader, read } = context;
  return connection(info, args, [owner, query], {
    page: (request) =>
      batches.load(name('tenures', query, request), owner, (owners) =>
        reader.tenurePages(owners, query, request, read),
      ),
    count: () =>
      batches.load(name('tenure counts', query), owner, (owners) => reader.tenureCounts(owners, query, read)),
  });
}

/** The words that a fact comes from. */
export function evidenceOf(fact: FactRef, args: PageArguments, context: RequestContext, info: GraphQLResolveInfo) {
  const { batches, reader, read } = context;
  const include = batches.once(fieldOf(info), 'include', () => evidenceInclude(rowFields(info)));
  return connection(info, args, [fact], {
    page: (request) =>
      batches.load(name('evidence', request, include), fact, (facts) =>
        reader.evidencePages(facts, request, include, read),
      ),
    count: () => batches.load('evidence counts', fact, (facts) => reader.evidenceCounts(facts, read)),
  });
}
