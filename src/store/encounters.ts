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
import { pageOfMany } from './window.ts';

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

const compareValues = (x: string | number, y: string | number): number => (x < y ? -1 : x > y ? 1 : 0);

/** Compares a pair with a tuple as `encounterTuple` gives it. */
function compareWith(
  pair: Pair,
  field: EncounterOrderField,
  names: SortNames,
  tuple: readonly (string | number)[],
): number {
  const [first = '', second = '', third = '', fourth = ''] = tuple;
  if (field === 'NAME') {
    return (
      compareValues(names.get(pair.a) ?? '', first) ||
      compareValues(pair.a, second) ||
      compareValues(names.get(pair.b) ?? '', third) ||
      compareValues(pair.b, fourth)
    );
  }
  return (
    compareValues(encounterOrder(pair, field, names), first) ||
    compareValues(pair.a, second) ||
    compareValues(pair.b, third)
  );
}

/** A page of counted pairs in the order asked for. */
export function pageOfPairs(
  pairs: readonly Pair[],
  { field, direction }: { readonly field: EncounterOrderField; readonly direction: Direction },
  names: SortNames,
  page: PageRequest,
): Page<Pair> {
  const sign = direction === 'ASC' ? 1 : -1;
  const name = (key: string) => names.get(key) ?? '';
  const tupleOf = (pair: Pair): readonly (string | number)[] =>
    field === 'NAME'
      ? [name(pair.a), pair.a, name(pair.b), pair.b]
      : [encounterOrder(pair, field, names), pair.a, pair.b];
  const tuples = new Map([page.after, page.before].map((at) => [at, at === null ? [] : encounterTuple(field, at)]));
  return pageOfMany(
    pairs,
    page,
    (x, y) => sign * compareWith(x, field, names, tupleOf(y)),
    (pair, at) => sign * compareWith(pair, field, names, tuples.get(at) ?? []),
    (pair) => ({ order: encounterOrder(pair, field, names), key: `${pair.a} ${pair.b}` }),
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
