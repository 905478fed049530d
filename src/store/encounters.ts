import { kindOfKey } from './kinds.ts';
import type { Pair } from './pairs.ts';
import type {
  Direction,
  EncounterOrderField,
  EncounterQuery,
  MeetingQuery,
  Page,
  PageRequest,
  Position,
} from './queries.ts';
import { type Placed, pageOfSorted } from './window.ts';

/** Names by which actors are sorted, by key. */
export type SortNames = ReadonlyMap<string, string>;

const NAMES_APART = '\n';

/** An encounter's value in an order; the names of both where it is by name. */
export function encounterOrder(pair: Pair, field: EncounterOrderField, names: SortNames): string | number {
  switch (field) {
    case 'MEETING_COUNT':
      return pair.meetings;
    case 'LAST_MET_ON':
      return pair.last;
    case 'FIRST_MET_ON':
      return pair.first;
    case 'NAME':
      return `${names.get(pair.a) ?? ''}${NAMES_APART}${names.get(pair.b) ?? ''}`;
  }
}

/** What an encounter is compared by: the value, then both keys; by name each name with its key. */
export function encounterTuple(field: EncounterOrderField, { order, key }: Position): readonly (string | number)[] {
  const [a = '', b = ''] = key.split(' ');
  if (field !== 'NAME') return [order, a, b];
  const [nameOfA = '', nameOfB = ''] = String(order).split(NAMES_APART);
  return [nameOfA, a, nameOfB, b];
}

function compareTuples(x: readonly (string | number)[], y: readonly (string | number)[]): number {
  const n = x.findIndex((value, place) => value !== y[place]);
  if (n === -1) return 0;
  return (x[n] ?? '') < (y[n] ?? '') ? -1 : 1;
}

/** A page of counted pairs in the order asked for. */
export function pageOfPairs(
  pairs: readonly Pair[],
  order: { readonly field: EncounterOrderField; readonly direction: Direction },
  names: SortNames,
  page: PageRequest,
): Page<Pair> {
  const sign = order.direction === 'ASC' ? 1 : -1;
  const tupled = pairs.map((pair) => {
    const at = { order: encounterOrder(pair, order.field, names), key: `${pair.a} ${pair.b}` };
    return { placed: [at.order, at.key, pair] as Placed<Pair>, tuple: encounterTuple(order.field, at) };
  });
  tupled.sort((x, y) => sign * compareTuples(x.tuple, y.tuple));
  const tuples = new Map(tupled.map(({ placed, tuple }) => [placed, tuple]));
  return pageOfSorted(
    tupled.map(({ placed }) => placed),
    page,
    (row, at) => sign * compareTuples(tuples.get(row) ?? [], encounterTuple(order.field, at)),
  );
}

/** Whether stored encounters answer the question: nothing narrows the meetings, and both ends are of one level. */
export const servedByStored = (query: EncounterQuery, actor: string | null): boolean =>
  query.date === undefined &&
  query.topics === undefined &&
  query.formats === undefined &&
  query.minConfidence === undefined &&
  (query.of === undefined || query.level !== 'PERSON') &&
  (actor === null || kindOfKey(actor) === query.level);

/** The held meetings that an encounter is counted from. */
export const meetingsOf = ({
  date,
  topics,
  formats,
  minConfidence,
}: Pick<EncounterQuery, 'date' | 'topics' | 'formats' | 'minConfidence'>): MeetingQuery => ({
  statuses: ['HELD'],
  date,
  topics,
  formats,
  minConfidence,
});
