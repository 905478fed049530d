import type { EncounterOrder } from '../../counted-encounters.ts';
import { encounterTuple } from '../../encounters.ts';
import type { EncounterOrderField, EncounterQuery, Page, PageRequest } from '../../queries.ts';
import type { EncounterRecord } from '../../records.ts';
import type { ReadContext } from '../../store.ts';
import { otherWindow, type Placed, pageOf, pageWindow, type Window } from '../../window.ts';
import type { Ask } from './ask.ts';
import { Parameters, where } from './cypher.ts';
import { actorRecord } from './decode.ts';
import { actorMap } from './projections.ts';

type Field = EncounterOrderField;
const VALUES: Readonly<Record<Field, string>> = {
  MEETING_COUNT: 'x.meetings',
  LAST_MET_ON: "coalesce(x.lastOn, '')",
  FIRST_MET_ON: "coalesce(x.firstOn, '')",
  NAME: "a.sortName + '\\n' + b.sortName",
};
/** What rows are compared by; lists compare item by item. */
const TUPLES: Readonly<Record<Field, string>> = {
  MEETING_COUNT: '[x.meetings, a.key, b.key]',
  LAST_MET_ON: "[coalesce(x.lastOn, ''), a.key, b.key]",
  FIRST_MET_ON: "[coalesce(x.firstOn, ''), a.key, b.key]",
  NAME: '[a.sortName, a.key, b.sortName, b.key]',
};
/** The property that holds level, value and keys as one text, with an index: pages of all encounters walk it. */
const RANKS: Readonly<
  Record<Exclude<Field, 'NAME'>, { readonly property: string; readonly of: (value: string | number) => string }>
> = {
  MEETING_COUNT: { property: 'rank', of: (value) => String(value).padStart(7, '0') },
  LAST_MET_ON: { property: 'lastRank', of: String },
  FIRST_MET_ON: { property: 'firstRank', of: String },
};

function testsOf(query: EncounterQuery, fixed: boolean, p: Parameters): string[] {
  const { minMeetingCount, of, counterparts } = query;
  const tests = minMeetingCount > 1 ? [`x.meetings >= ${p.add(minMeetingCount)}`] : [];
  if (of === undefined && counterparts === undefined) return tests;
  const isOf = (node: string) => (of === undefined ? 'true' : `${node}.key IN ${p.add(of)}`);
  const isCounterpart = (node: string) =>
    counterparts === undefined ? 'true' : `${node}.key IN ${p.add(counterparts)}`;
  const other = `(${isOf('b')} AND ${isCounterpart('b')})`;
  return [
    ...tests,
    fixed ? other : `((${isOf('a')} AND ${isCounterpart('b')}) OR (${isOf('b')} AND ${isCounterpart('a')}))`,
  ];
}

/** Cypher that binds `a`, `x`, `b`: all of a level, those of named actors, or those of the actor `o`. */
function source(
  query: EncounterQuery,
  fixed: boolean,
  p: Parameters,
): { readonly match: string; readonly tests: readonly string[]; readonly walked: boolean } {
  const level = `x.level = ${p.add(query.level)}`;
  if (fixed) return { match: 'MATCH (a:Actor {key: o})-[x:MET]-(b:Actor)', tests: [level], walked: false };
  const named = query.of ?? query.counterparts;
  if (named === undefined) return { match: 'MATCH (a:Actor)-[x:MET]->(b:Actor)', tests: [], walked: true };
  return {
    match: `UNWIND ${p.add([...new Set(named)])} AS k MATCH (:Actor {key: k})-[x:MET]-() WITH DISTINCT x, startNode(x) AS a, endNode(x) AS b`,
    tests: [level],
    walked: false,
  };
}

function part(query: EncounterQuery, order: EncounterOrder, fixed: boolean, window: Window, p: Parameters): string {
  const { match, tests, walked } = source(query, fixed, p);
  const all = [...tests, ...testsOf(query, fixed, p)];
  if (walked)
    return order.field === 'NAME' ? byName(query, all, window, p) : byRank(query, order.field, all, window, p);
  const direction = window.ascending ? 'ASC' : 'DESC';
  const bounds = tupleBounds(order.field, window, p);
  return `${match}${where([...all, ...bounds])} WITH a, x, b ORDER BY ${TUPLES[order.field]} ${direction} LIMIT ${p.add(window.limit)}`;
}

const signOf = ({ ascending }: Window, after: boolean, inclusive: boolean): string =>
  `${ascending === after ? '>' : '<'}${inclusive ? '=' : ''}`;

const tupleBounds = (field: Field, window: Window, p: Parameters): string[] =>
  window.bounds.map(
    ({ after, inclusive, at }) =>
      `${TUPLES[field]} ${signOf(window, after, inclusive)} ${p.add([...encounterTuple(field, at)])}`,
  );

const nextLetter = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1);

/** All encounters of a level by the index that has their order. */
function byRank(
  { level }: EncounterQuery,
  field: Exclude<Field, 'NAME'>,
  tests: readonly string[],
  window: Window,
  p: Parameters,
): string {
  const letter = level.slice(0, 1);
  const { property, of } = RANKS[field];
  const bounds = window.bounds.map(({ after, inclusive, at }) => {
    const [a = '', b = ''] = at.key.split(' ');
    return `x.${property} ${signOf(window, after, inclusive)} ${p.add(`${letter}${of(at.order)} ${a} ${b}`)}`;
  });
  const range = [`x.${property} >= '${letter}'`, `x.${property} < '${nextLetter(letter)}'`];
  const direction = window.ascending ? 'ASC' : 'DESC';
  return `MATCH (a:Actor)-[x:MET]->(b:Actor)${where([...range, ...bounds, ...tests])} WITH a, x, b ORDER BY x.${property} ${direction} LIMIT ${p.add(window.limit)}`;
}

/** All encounters of a level by both names: actor by actor in the order of their names, until the page is full. */
function byName({ level }: EncounterQuery, tests: readonly string[], window: Window, p: Parameters): string {
  const direction = window.ascending ? 'ASC' : 'DESC';
  // Names of equal actors may go on; those beyond are left out before anybody's encounters are read.
  const first = window.bounds.map(({ after, at }) => {
    const [name = '', key = ''] = encounterTuple('NAME', at);
    return `[a.sortName, a.key] ${signOf(window, after, true)} ${p.add([name, key])}`;
  });
  const limit = p.add(window.limit);
  const theirs = `MATCH (a)-[x:MET]->(b:Actor)${where([...tests, ...tupleBounds('NAME', window, p)])} WITH x, b ORDER BY b.sortName ${direction}, b.key ${direction} LIMIT ${limit} RETURN x, b`;
  return `MATCH (a:Actor)${where([`a.kind = ${p.add(level)}`, ...first])} WITH a ORDER BY a.sortName ${direction}, a.key ${direction} CALL (a) { ${theirs} } WITH a, x, b ORDER BY a.sortName ${direction}, a.key ${direction}, b.sortName ${direction}, b.key ${direction} LIMIT ${limit}`;
}

const ROW = (field: Field): string =>
  `{v: ${VALUES[field]}, k: a.key + ' ' + b.key, a: ${actorMap('a')}, b: ${actorMap('b')}, level: x.level, meetings: x.meetings, bilateral: x.bilateral, strength: x.strength, first: x.firstOn, last: x.lastOn}`;

interface Found {
  readonly v: string | number;
  readonly k: string;
  readonly a: unknown;
  readonly b: unknown;
  readonly level: EncounterRecord['level'];
  readonly meetings: number;
  readonly bilateral: number;
  readonly strength: number;
  readonly first?: string | null;
  readonly last?: string | null;
}
const recordOf = ({ a, b, level, meetings, bilateral, strength, first, last }: Found): EncounterRecord => ({
  level,
  a: actorRecord(a) as EncounterRecord['a'],
  b: actorRecord(b) as EncounterRecord['b'],
  meetingCount: meetings,
  bilateralCount: bilateral,
  strength,
  firstMetOn: first ?? null,
  lastMetOn: last ?? null,
});

/** Pages of stored encounters: under each actor, or (null) one of all. */
export async function storedPages(
  ask: Ask,
  actors: readonly string[] | null,
  query: EncounterQuery,
  order: EncounterOrder,
  page: PageRequest,
  context: ReadContext,
): Promise<Page<EncounterRecord>[]> {
  const p = new Parameters();
  const owners = p.add(actors ?? ['']);
  const rows = `COLLECT { ${part(query, order, actors !== null, pageWindow(order.direction, page), p)} RETURN ${ROW(order.field)} }`;
  const other = otherWindow(order.direction, page);
  const flag = other === null ? 'false' : `EXISTS { ${part(query, order, actors !== null, other, p)} RETURN x }`;
  const text = `UNWIND range(0, size(${owners}) - 1) AS i WITH i, ${owners}[i] AS o RETURN i, ${rows} AS rows, ${flag} AS other ORDER BY i`;
  return (await ask('encounters', p.cypher(text), context)).map((record) => {
    const found = record.get('rows') as readonly Found[];
    return pageOf(
      found.map((row): Placed<EncounterRecord> => [row.v, row.k, recordOf(row)]),
      record.get('other') as boolean,
      page,
    );
  });
}

/** How many stored encounters fit: of each actor, or (null) of all. */
export async function storedCounts(
  ask: Ask,
  actors: readonly string[] | null,
  query: EncounterQuery,
  context: ReadContext,
): Promise<number[]> {
  const p = new Parameters();
  const { match, tests, walked } = source(query, actors !== null, p);
  const others = testsOf(query, actors !== null, p);
  if (walked) {
    // Levels and numbers of meetings are told by the index alone.
    const letter = query.level.slice(0, 1);
    const from = `${letter}${RANKS.MEETING_COUNT.of(query.minMeetingCount)}`;
    const counted = `MATCH ()-[x:MET]->()${where([`x.rank >= ${p.add(from)}`, `x.rank < ${p.add(nextLetter(letter))}`])} RETURN count(x) AS entries`;
    return (await ask('encounterCounts', p.cypher(counted), context)).map((record) => record.get('entries') as number);
  }
  const text = `UNWIND ${p.add(actors ?? [''])} AS o RETURN COUNT { ${match}${where([...tests, ...others])} RETURN x } AS entries`;
  return (await ask('encounterCounts', p.cypher(text), context)).map((record) => record.get('entries') as number);
}
