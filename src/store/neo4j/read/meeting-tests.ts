import { kindOfKey } from '../../kinds.ts';
import type { MeetingQuery } from '../../queries.ts';
import type { Parameters } from './cypher.ts';
import { dateTests, wordTests } from './date-tests.ts';

/** Where a meeting names all who took part, by kind; those of no kind took part in none. */
const LISTS = { PERSON: 'people', COUNTRY: 'countries', ORGANIZATION: 'organizations' } as const;
type List = (typeof LISTS)[keyof typeof LISTS];
const ALL_LISTS = Object.values(LISTS);

/** Keys by the list of a meeting that would hold them. */
function byList(actors: readonly string[]): Readonly<Record<List | 'nowhere', readonly string[]>> {
  const found: Record<List | 'nowhere', string[]> = { people: [], countries: [], organizations: [], nowhere: [] };
  for (const actor of new Set(actors)) {
    const kind = kindOfKey(actor);
    found[kind === null ? 'nowhere' : LISTS[kind]].push(actor);
  }
  return found;
}

const both = (tests: readonly string[]): string => (tests.length === 0 ? 'true' : tests.join(' AND '));

/** The conditions of a query on the meeting `n`, that of the status first. Their text does not depend on how many values are named. */
export function meetingTests(query: MeetingQuery, p: Parameters): string[] {
  const { statuses, formats, placeCountry, topics, participants, anyParticipant, dated, minConfidence } = query;
  const tests: string[] = [];
  if (statuses !== undefined) tests.push(`n.status IN ${p.add(statuses)}`);
  if (dated !== undefined) tests.push(dated ? "n.sortDate > ''" : "n.sortDate = ''");
  tests.push(...dateTests(query.date, 'n', p));
  if (formats !== undefined) tests.push(`n.format IN ${p.add(formats)}`);
  if (placeCountry !== undefined) tests.push(`coalesce(n.placeCountry IN ${p.add(placeCountry)}, false)`);
  if (minConfidence !== undefined) tests.push(`n.confidence >= ${p.addReal(minConfidence)}`);
  tests.push(...wordTests(query.words, ['n.foldedTitle', 'n.foldedBody'], p));
  if (participants !== undefined) {
    const named = byList(participants);
    for (const list of ALL_LISTS) {
      if (named[list].length > 0) tests.push(`all(k IN ${p.add(named[list])} WHERE k IN n.${list})`);
    }
    if (named.nowhere.length > 0) tests.push('false');
  }
  if (anyParticipant !== undefined) {
    const named = byList(anyParticipant);
    const lists = ALL_LISTS.filter((list) => named[list].length > 0);
    tests.push(
      lists.length === 0
        ? 'false'
        : `(${lists.map((list) => `any(k IN n.${list} WHERE k IN ${p.add(named[list])})`).join(' OR ')})`,
    );
  }
  if (topics !== undefined) tests.push(`any(k IN n.topics WHERE k IN ${p.add([...new Set(topics)])})`);
  if (query.not !== undefined) tests.push(`NOT (${both(meetingTests(query.not, p))})`);
  if (query.anyOf !== undefined) tests.push(anyFits(query.anyOf, p));
  return tests;
}

/** A query as a value of a parameter: what it does not ask is absent. */
interface Asked {
  readonly statuses?: readonly string[];
  readonly dated?: boolean;
  readonly bounded?: true;
  readonly from?: string;
  readonly to?: string;
  readonly formats?: readonly string[];
  readonly places?: readonly string[];
  readonly minConfidence?: number;
  readonly words?: readonly string[];
  readonly every?: ReturnType<typeof byList>;
  readonly some?: ReturnType<typeof byList>;
  readonly topics?: readonly string[];
  readonly except?: Asked;
  readonly either?: readonly Asked[];
}

function asked(query: MeetingQuery): Asked {
  const { date, words, participants, anyParticipant, not, anyOf } = query;
  const bounded = (date?.from ?? null) !== null || (date?.to ?? null) !== null;
  return {
    statuses: query.statuses,
    dated: query.dated,
    ...(bounded ? { bounded, from: date?.from ?? undefined, to: date?.to ?? undefined } : {}),
    formats: query.formats,
    places: query.placeCountry,
    minConfidence: query.minConfidence,
    words: words?.map((word) => ` ${word}`),
    every: participants && byList(participants),
    some: anyParticipant && byList(anyParticipant),
    topics: query.topics,
    except: not && asked(not),
    either: anyOf?.map(asked),
  };
}

/** What each part of a question asks of the meeting `n`, by how the question is named. */
const CONDITIONS: Readonly<
  Record<Exclude<keyof Asked, 'from' | 'to' | 'except' | 'either'>, (q: string, all: readonly Asked[]) => string>
> = {
  statuses: (q) => `n.status IN ${q}.statuses`,
  dated: (q) => `${q}.dated = (n.sortDate > '')`,
  bounded: (q) =>
    `n.sortDate > '' AND (${q}.to IS NULL OR coalesce(n.earliest, n.latest) <= ${q}.to) AND (${q}.from IS NULL OR coalesce(n.latest, n.earliest) >= ${q}.from)`,
  formats: (q) => `n.format IN ${q}.formats`,
  places: (q) => `coalesce(n.placeCountry IN ${q}.places, false)`,
  minConfidence: (q) => `n.confidence >= ${q}.minConfidence`,
  every: (q) =>
    `size(${q}.every.nowhere) = 0 AND ${ALL_LISTS.map((list) => `all(k IN ${q}.every.${list} WHERE k IN n.${list})`).join(' AND ')}`,
  some: (q, all) =>
    ALL_LISTS.filter((list) => all.some(({ some }) => (some?.[list].length ?? 0) > 0))
      .map((list) => `any(k IN n.${list} WHERE k IN ${q}.some.${list})`)
      .join(' OR ') || 'false',
  topics: (q) => `any(k IN n.topics WHERE k IN ${q}.topics)`,
  words: (q) => `all(w IN ${q}.words WHERE (' ' + n.foldedTitle) CONTAINS w OR (' ' + n.foldedBody) CONTAINS w)`,
};

/**
 * That at least one of some questions fits the meeting `n`. They are parameters, and the text tests what any of them asks: it grows
 * with how deep they are nested, not with how many there are. Those that name people (or countries …) to take part are looked up by
 * whom the meeting names, rather than tried one by one.
 */
function anyFits(queries: readonly MeetingQuery[], p: Parameters): string {
  const all = queries.map(asked);
  const others = all.filter(({ some }) => some === undefined);
  const parts = others.length === 0 ? [] : [anyOfAsked(others, p.add(others), 0)];
  const led = all.flatMap(({ some, ...rest }) => (some === undefined ? [] : [{ some, rest }]));
  const rests = led.map(({ rest }) => rest);
  for (const list of ALL_LISTS) {
    const byActor: Record<string, Asked[]> = {};
    for (const { some, rest } of led) {
      for (const actor of some[list]) byActor[actor] = [...(byActor[actor] ?? []), rest];
    }
    if (Object.keys(byActor).length === 0) continue;
    const own = `coalesce(${p.add(byActor)}[k], [])`;
    parts.push(`any(k IN n.${list} WHERE ${anyOfAsked(rests, own, 0)})`);
  }
  return parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`;
}

function anyOfAsked(all: readonly Asked[], list: string, depth: number): string {
  const q = `q${depth}`;
  return `any(${q} IN ${list} WHERE ${fits(all, q, depth)})`;
}

function fits(all: readonly Asked[], q: string, depth: number): string {
  const parts: string[] = [];
  const test = (name: string, condition: string) => parts.push(`(${q}.${name} IS NULL OR (${condition}))`);
  for (const name of Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]) {
    if (all.some((one) => one[name] !== undefined)) test(name, CONDITIONS[name](q, all));
  }
  const excepted = all.flatMap(({ except }) => except ?? []);
  if (excepted.length > 0) test('except', `NOT (${fits(excepted, `${q}.except`, depth)})`);
  const either = all.flatMap(({ either: alternatives }) => alternatives ?? []);
  if (all.some((one) => one.either !== undefined)) test('either', anyOfAsked(either, `${q}.either`, depth + 1));
  return both(parts);
}
