import type { MeetingFormat } from '../../model/index.ts';
import type { ActorKind, EncounterQuery, MeetingQuery } from '../../store/index.ts';
import { builder } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { topicsNamed } from '../names.ts';
import { NAMES } from '../names-of-operation.ts';
import { within } from '../pages/page-request.ts';
import { ActorKindEnum, MeetingFormatEnum } from '../types/enums.ts';
import { DateRange, type DateRangeInput } from './date-range.ts';
import { confidence, dateRange, definedOnly, given } from './limits.ts';

export interface EncounterFilterInput {
  readonly level?: ActorKind | null;
  readonly date?: DateRangeInput | null;
  readonly topics?: readonly string[] | null;
  readonly formats?: readonly MeetingFormat[] | null;
  readonly counterparts?: readonly string[] | null;
  readonly of?: readonly string[] | null;
  readonly minMeetingCount?: number | null;
  readonly minConfidence?: number | null;
}

export const EncounterFilter = builder.inputRef<EncounterFilterInput>('EncounterFilter').implement({
  description: 'Which pairs, and which of their meetings count. Only meetings that were held count.',
  fields: (t) => ({
    level: t.field({
      type: ActorKindEnum,
      defaultValue: 'PERSON',
      description:
        'Pairs of what: people, countries represented, or organisations represented. Three delegates of one side count once.',
    }),
    date: t.field({ type: DateRange, description: 'Only meetings in this time.' }),
    topics: t.stringList({ description: 'Only meetings about one of these; narrower topics included.' }),
    formats: t.field({ type: [MeetingFormatEnum], description: 'Only meetings held in one of these ways.' }),
    counterparts: t.stringList({ extensions: NAMES, description: 'One of the two is one of these.' }),
    of: t.stringList({
      extensions: NAMES,
      description: 'One of the two represents (or is) one of these. With `counterparts` too: one end each.',
    }),
    minMeetingCount: t.int({ defaultValue: 1, description: 'At least so many meetings.' }),
    minConfidence: t.float({ description: 'Only meetings of at least this confidence, 0 to 1.' }),
  }),
});

const MOST_MEETINGS = 1_000_000;

/** The question that a filter asks. */
export async function encounterQuery(
  filter: EncounterFilterInput | null | undefined,
  context: RequestContext,
): Promise<EncounterQuery> {
  const input = filter ?? {};
  const topics = given(input.topics, 'filter.topics');
  const counterparts = given(input.counterparts, 'filter.counterparts');
  const of = given(input.of, 'filter.of');
  const [counterpartKeys, ofKeys] = await Promise.all([
    counterparts && context.names.keys(counterparts, 'filter.counterparts'),
    of && context.names.keys(of, 'filter.of'),
  ]);
  return definedOnly<EncounterQuery>({
    level: input.level ?? 'PERSON',
    date: dateRange(input.date, 'filter.date'),
    topics: topics && topicsNamed(topics, 'filter.topics'),
    formats: given(input.formats, 'filter.formats'),
    counterparts: counterpartKeys,
    of: ofKeys,
    minMeetingCount: within('filter.minMeetingCount', input.minMeetingCount ?? 1, 1, MOST_MEETINGS),
    minConfidence: confidence(input.minConfidence, 'filter.minConfidence'),
  });
}

/** The meetings that a pair's count is of. */
export const meetingsCounted = ({ date, topics, formats, minConfidence }: EncounterQuery): MeetingQuery =>
  definedOnly<MeetingQuery>({ statuses: ['HELD'], date, topics, formats, minConfidence });
