import type { Stance } from '../../model/index.ts';
import type { PositionQuery } from '../../store/index.ts';
import { builder } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { topicsNamed } from '../names.ts';
import { NAMES } from '../names-of-operation.ts';
import { StanceEnum } from '../types/enums.ts';
import { DateRange, type DateRangeInput } from './date-range.ts';
import { confidence, dateRange, definedOnly, given, wordsOf } from './limits.ts';

export interface PositionFilterInput {
  readonly holders?: readonly string[] | null;
  readonly targets?: readonly string[] | null;
  readonly addressees?: readonly string[] | null;
  readonly topics?: readonly string[] | null;
  readonly stances?: readonly Stance[] | null;
  readonly polarity?: readonly number[] | null;
  readonly date?: DateRangeInput | null;
  readonly quoted?: boolean | null;
  readonly text?: string | null;
  readonly minConfidence?: number | null;
}

export const PositionFilter = builder.inputRef<PositionFilterInput>('PositionFilter').implement({
  description:
    'Which positions. All that is given must hold; what is left out is no constraint; an empty list is refused.',
  fields: (t) => ({
    holders: t.stringList({
      extensions: NAMES,
      description: 'Held by one of these. A country counts for whoever represents it.',
    }),
    targets: t.stringList({ extensions: NAMES, description: 'Towards one of these themselves.' }),
    addressees: t.stringList({ extensions: NAMES, description: 'Said to one of these themselves.' }),
    topics: t.stringList({ description: 'On at least one of these, by code or label; narrower topics included.' }),
    stances: t.field({ type: [StanceEnum], description: 'One of these stances.' }),
    polarity: t.intList({ description: 'One of these signs: -1 against, 0 neither, 1 for.' }),
    date: t.field({ type: DateRange, description: 'Taken in this time. Those without a date are in none.' }),
    quoted: t.boolean({ description: 'true: only in quotation marks; false: only reported.' }),
    text: t.string({ description: 'Words of the statement: all must be there, each as the beginning of a word.' }),
    minConfidence: t.float({ description: 'At least this confidence, 0 to 1.' }),
  }),
});

/** The question that a filter asks: names resolved, limits checked. */
export async function positionQuery(
  filter: PositionFilterInput | null | undefined,
  context: RequestContext,
  argument = 'filter',
): Promise<PositionQuery> {
  const input = filter ?? {};
  const at = (field: string) => `${argument}.${field}`;
  const keys = (names: readonly string[] | null | undefined, field: string) => {
    const list = given(names, at(field));
    return list === undefined ? undefined : context.names.keys(list, at(field));
  };
  const topics = given(input.topics, at('topics'));
  const polarity = given(input.polarity, at('polarity'));
  const odd = polarity?.find((sign) => ![-1, 0, 1].includes(sign));
  if (odd !== undefined)
    throw badInput(`${at('polarity')} must be -1, 0 or 1, was ${odd}`, { argument: at('polarity') });
  const [holders, targets, addressees] = await Promise.all([
    keys(input.holders, 'holders'),
    keys(input.targets, 'targets'),
    keys(input.addressees, 'addressees'),
  ]);
  return definedOnly<PositionQuery>({
    holders,
    targets,
    addressees,
    topics: topics && topicsNamed(topics, at('topics')),
    stances: given(input.stances, at('stances')),
    polarity,
    date: dateRange(input.date, at('date')),
    quoted: input.quoted ?? undefined,
    words: wordsOf(input.text, at('text')),
    minConfidence: confidence(input.minConfidence, at('minConfidence')),
  });
}
