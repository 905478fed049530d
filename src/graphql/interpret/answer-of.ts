import { definedOnly, FILTER_LIMITS } from '../filters/limits.ts';
import type { View } from './interpretation.ts';
import type { Reading } from './reading.ts';

/** Where a reading leads, and the variables of the operation that answers it. */
export interface AnswerPlan {
  readonly view: View;
  readonly variables: Readonly<Record<string, unknown>>;
}

const keys = (actors: Reading['parties']): string[] | undefined =>
  actors.length === 0 ? undefined : [...new Set(actors.map(({ key }) => key))].slice(0, FILTER_LIMITS.listItems);
const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);
const orNone = (filter: object): object | undefined => (Object.keys(filter).length === 0 ? undefined : filter);

const rangeOf = ({ period }: Reading) =>
  period === null ? undefined : definedOnly({ from: period.from ?? undefined, to: period.to ?? undefined });

/** What a reading asks for. `words` are those of the question, `unknown` those of them that nothing is known of: for a plain search. */
export function answerOf(reading: Reading, words: readonly string[], unknown: readonly string[]): AnswerPlan {
  const plan = planOf(reading, words);
  // With no constraint but words that were not understood, all meetings would be no answer.
  const open = (plan.view === 'meetings' || plan.view === 'positions') && plan.variables.filter === undefined;
  return open && unknown.length > 0 ? search(unknown) : plan;
}

const search = (words: readonly string[]): AnswerPlan => ({
  view: 'search',
  variables: { query: words.slice(0, FILTER_LIMITS.searchWords).join(' ') },
});

function planOf(reading: Reading, words: readonly string[]): AnswerPlan {
  switch (reading.intent) {
    case 'CONNECTED':
      return connected(reading);
    case 'NETWORK':
      return { view: 'network', variables: { filter: networkFilter(reading) } };
    case 'TIMELINE':
      return {
        view: 'timeline',
        variables: definedOnly({
          filter: definedOnly({ actors: keys(reading.parties), topics: some(reading.topics), date: rangeOf(reading) }),
          direction: reading.oldestFirst ? 'ASC' : undefined,
        }),
      };
    case 'POSITIONS':
      return positions(reading);
    case 'TOPIC':
      return topic(reading);
    case 'MEETINGS':
    case 'NAME':
      return meetings(reading);
    case 'NONE':
      return search(words);
  }
}

function connected(reading: Reading): AnswerPlan {
  const [from, to] = keys(reading.parties) ?? [];
  if (from === undefined || to === undefined) return meetings(reading);
  return {
    view: 'path',
    variables: definedOnly({ from, to, bilateralOnly: reading.bilateralOnly || undefined, date: rangeOf(reading) }),
  };
}

function networkFilter(reading: Reading) {
  const [first, ...others] = reading.parties;
  const kinds = new Set(reading.parties.map(({ kind }) => kind));
  const one = first !== undefined && others.length === 0;
  const level = reading.byCountry
    ? 'COUNTRY'
    : one
      ? first.kind
      : kinds.size === 1 && first !== undefined
        ? first.kind
        : 'PERSON';
  return definedOnly({
    level,
    center: one && first.kind === level ? first.key : undefined,
    of: one && first.kind === level ? undefined : keys(reading.parties),
    date: rangeOf(reading),
    topics: some(reading.topics),
    formats: some(reading.formats),
  });
}

function positionFilter(reading: Reading) {
  return definedOnly({
    holders: keys(reading.parties),
    targets: keys(reading.targets),
    stances: some(reading.stances),
    polarity: reading.stances.length > 0 ? undefined : some(reading.polarity),
    date: rangeOf(reading),
  });
}

function positions(reading: Reading): AnswerPlan {
  if (reading.parties.length === 0 && reading.topics.length > 0) return topic(reading);
  const filter = definedOnly({ ...positionFilter(reading), topics: some(reading.topics) });
  return { view: 'positions', variables: definedOnly({ filter: orNone(filter) }) };
}

function topic(reading: Reading): AnswerPlan {
  const [key, ...others] = reading.topics;
  const filter = positionFilter(reading);
  return {
    view: 'topic',
    variables: definedOnly({
      key,
      positions: orNone(others.length === 0 ? filter : { ...filter, topics: reading.topics }),
      meetings: orNone(definedOnly({ date: rangeOf(reading) })),
    }),
  };
}

function meetings(reading: Reading): AnswerPlan {
  const [only, ...others] = reading.parties;
  const place = reading.countries.length > 0 || reading.cities.length > 0 || reading.visited.length > 0;
  const order = reading.oldestFirst ? { field: 'DATE', direction: 'ASC' } : undefined;
  const shared = { date: rangeOf(reading), topics: some(reading.topics) };
  const formats = some(reading.formats);
  const statuses = some(reading.statuses);
  if (
    only !== undefined &&
    others.length === 0 &&
    reading.anyOf.length === 0 &&
    !place &&
    formats === undefined &&
    statuses === undefined
  ) {
    const view = ({ PERSON: 'person', COUNTRY: 'country', ORGANIZATION: 'organization' } as const)[only.kind];
    const filter = orNone(definedOnly(shared));
    const level = only.kind === 'COUNTRY' ? { level: 'COUNTRY' } : {};
    const encounters = only.kind === 'ORGANIZATION' ? undefined : orNone({ ...level, ...definedOnly(shared) });
    return { view, variables: definedOnly({ key: only.key, meetings: filter, encounters, order }) };
  }
  const filter = definedOnly({
    ...shared,
    formats,
    statuses,
    participants: keys(reading.parties),
    anyParticipant: keys(reading.anyOf),
    placeCountry: keys(reading.countries),
    text: reading.cities.length === 0 ? undefined : reading.cities.join(' '),
    anyOf:
      reading.visited.length === 0
        ? undefined
        : [{ placeCountry: keys(reading.visited) }, { anyParticipant: keys(reading.visited) }],
  });
  return { view: 'meetings', variables: definedOnly({ filter: orNone(filter), order }) };
}
