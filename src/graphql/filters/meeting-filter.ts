import type { MeetingQuery } from '../../store/index.ts';
import { builder } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { topicsNamed } from '../names.ts';
import { NAMES } from '../names-of-operation.ts';
import { MeetingFormatEnum, MeetingStatusEnum } from '../types/enums.ts';
import { DateRange, type DateRangeInput } from './date-range.ts';
import { confidence, dateRange, definedOnly, FILTER_LIMITS, given, wordsOf } from './limits.ts';

export interface MeetingFilterInput {
  readonly date?: DateRangeInput | null;
  readonly participants?: readonly string[] | null;
  readonly anyParticipant?: readonly string[] | null;
  readonly topics?: readonly string[] | null;
  readonly formats?: readonly NonNullable<MeetingQuery['formats']>[number][] | null;
  readonly statuses?: readonly NonNullable<MeetingQuery['statuses']>[number][] | null;
  readonly placeCountry?: readonly string[] | null;
  readonly dated?: boolean | null;
  readonly text?: string | null;
  readonly minConfidence?: number | null;
  readonly not?: MeetingFilterInput | null;
  readonly anyOf?: readonly MeetingFilterInput[] | null;
}

export const MeetingFilter = builder.inputRef<MeetingFilterInput>('MeetingFilter').implement({
  description:
    'Which meetings. All that is given must hold; what is left out is no constraint; an empty list is refused.',
  fields: (t) => ({
    date: t.field({
      type: DateRange,
      description:
        'Meetings that can have been in this time: their bounds overlap it. Those without a date are in none.',
    }),
    participants: t.stringList({
      extensions: NAMES,
      description: 'All of these took part: a country or organisation counts where somebody represented it.',
    }),
    anyParticipant: t.stringList({ extensions: NAMES, description: 'At least one of these took part.' }),
    topics: t.stringList({
      description: 'About at least one of these, by code or label; narrower topics included.',
    }),
    formats: t.field({ type: [MeetingFormatEnum], description: 'Held in one of these ways.' }),
    statuses: t.field({
      type: [MeetingStatusEnum],
      description: 'Default: HELD, unless some part of the filter names statuses.',
    }),
    placeCountry: t.stringList({ extensions: NAMES, description: 'In one of these countries.' }),
    dated: t.boolean({ description: 'true: only with a known day, month or year; false: only without.' }),
    text: t.string({
      description:
        'Words of the title, the names, the place and the topics: all must be there, each as the beginning of a word.',
    }),
    minConfidence: t.float({ description: 'At least this confidence, 0 to 1.' }),
    not: t.field({ type: MeetingFilter, description: 'Not those that this fits.' }),
    anyOf: t.field({
      type: [MeetingFilter],
      description: 'At least one of these fits; at most 10 in the whole filter.',
    }),
  }),
});

/** The question that a filter asks: names resolved, limits checked, `HELD` put in once at the top where no part names statuses. */
export async function meetingQuery(
  filter: MeetingFilterInput | null | undefined,
  context: RequestContext,
  argument = 'filter',
): Promise<MeetingQuery> {
  const input = filter ?? {};
  checkSize(input, argument);
  const query = await compile(input, context, argument);
  return namesStatuses(input) ? query : { statuses: ['HELD'], ...query };
}

async function compile(input: MeetingFilterInput, context: RequestContext, argument: string): Promise<MeetingQuery> {
  const at = (field: string) => `${argument}.${field}`;
  const keys = (names: readonly string[] | undefined, field: string, countries = false) =>
    names === undefined ? undefined : context.names.keys(names, at(field), countries ? ['COUNTRY'] : undefined);
  const topics = given(input.topics, at('topics'));
  const [participants, anyParticipant, placeCountry, not, anyOf] = await Promise.all([
    keys(given(input.participants, at('participants')), 'participants'),
    keys(given(input.anyParticipant, at('anyParticipant')), 'anyParticipant'),
    keys(given(input.placeCountry, at('placeCountry')), 'placeCountry', true),
    input.not ? compile(input.not, context, at('not')) : undefined,
    given(input.anyOf, at('anyOf')) === undefined
      ? undefined
      : Promise.all((input.anyOf ?? []).map((branch, index) => compile(branch, context, `${at('anyOf')}[${index}]`))),
  ]);
  return definedOnly<MeetingQuery>({
    date: dateRange(input.date, at('date')),
    participants,
    anyParticipant,
    topics: topics && topicsNamed(topics, at('topics')),
    formats: given(input.formats, at('formats')),
    statuses: given(input.statuses, at('statuses')),
    placeCountry,
    dated: input.dated ?? undefined,
    words: wordsOf(input.text, at('text')),
    minConfidence: confidence(input.minConfidence, at('minConfidence')),
    not,
    anyOf,
  });
}

const parts = (input: MeetingFilterInput): readonly MeetingFilterInput[] => [
  ...(input.not ? [input.not] : []),
  ...(input.anyOf ?? []),
];

const namesStatuses = (input: MeetingFilterInput): boolean =>
  (input.statuses ?? null) !== null || parts(input).some(namesStatuses);

function checkSize(input: MeetingFilterInput, argument: string): void {
  let names = 0;
  let branches = 0;
  const visit = (part: MeetingFilterInput, depth: number): void => {
    if (depth > FILTER_LIMITS.depth)
      throw badInput(`${argument}: not and anyOf may be nested ${FILTER_LIMITS.depth} deep at most`, {
        argument,
        limit: FILTER_LIMITS.depth,
      });
    branches += part.anyOf?.length ?? 0;
    for (const list of [part.participants, part.anyParticipant, part.topics, part.placeCountry])
      names += list?.length ?? 0;
    for (const deeper of parts(part)) visit(deeper, depth + 1);
  };
  visit(input, 0);
  if (branches > FILTER_LIMITS.branches)
    throw badInput(`${argument}.anyOf may hold ${FILTER_LIMITS.branches} items at most, held ${branches}`, {
      argument: `${argument}.anyOf`,
      limit: FILTER_LIMITS.branches,
    });
  if (names > FILTER_LIMITS.namesInAll)
    throw badInput(`${argument} may name ${FILTER_LIMITS.namesInAll} actors and topics at most, named ${names}`, {
      argument,
      limit: FILTER_LIMITS.namesInAll,
    });
}

/** Meetings that fit both: used where a pair's meetings are filtered further. */
export function bothOf(wide: MeetingQuery, narrow: MeetingQuery): MeetingQuery {
  const overlaps = Object.keys(wide).some((key) => Object.hasOwn(narrow, key) && key !== 'statuses');
  if (!overlaps) return { ...wide, ...narrow };
  return { ...wide, anyOf: [narrow] };
}
