import { foldWords } from '../../../model/index.ts';
import { kindOfKey } from '../../kinds.ts';
import type { ActorOrderField, ActorQuery, Page, PageRequest, Position } from '../../queries.ts';
import type { ActorRecord } from '../../records.ts';
import type { GraphReader, NameMatch } from '../../store.ts';
import { otherWindow, type Placed, pageOf, pageWindow, type Window } from '../../window.ts';
import type { Ask } from './ask.ts';
import { byKeys } from './by-keys.ts';
import { Parameters, where } from './cypher.ts';
import { actorRecord } from './decode.ts';
import { actorMap } from './projections.ts';

type Methods = Pick<GraphReader, 'actors' | 'resolveNames' | 'actorPage' | 'actorCount'>;

/** Held meetings taken part in: a stored degree. */
const MEETINGS = 'COUNT { (n)-[:TOOK_PART]->() }';
/** The end of the actor's list, which an index holds in order of the day. */
const LAST =
  "coalesce(head(COLLECT { MATCH ()-[t:TOOK_PART]->() WHERE t.slot >= n.key + ' ' AND t.slot < n.key + '!' RETURN t.sortDate AS day ORDER BY t.slot DESC LIMIT 1 }), '')";
const VALUES: Readonly<Record<ActorOrderField, string>> = {
  NAME: 'n.sortName',
  MEETING_COUNT: MEETINGS,
  LAST_MET_ON: LAST,
};

const LISTS = { PERSON: 'people', COUNTRY: 'countries', ORGANIZATION: 'organizations' } as const;

interface Conditions {
  /** What is bound before the actors `n` are looked through. */
  readonly before: string;
  readonly tests: readonly string[];
}

/**
 * That `n` met all of these: by stored encounters, or where the levels differ by its meetings, one's own delegates aside. Who has the
 * fewest meetings is looked for first, since that rules out most.
 */
function metAll(actors: readonly string[], level: ActorRecord['kind'], p: Parameters): Conditions {
  const own = actors.filter((actor) => kindOfKey(actor) === level);
  const tests = own.length === 0 ? [] : [`all(k IN ${p.add(own)} WHERE EXISTS { (n)-[:MET]-(:Actor {key: k}) })`];
  const before: string[] = [];
  for (const [kind, list] of Object.entries(LISTS)) {
    const others = actors.filter((actor) => kind !== level && kindOfKey(actor) === kind);
    if (others.length === 0) continue;
    before.push(
      `COLLECT { UNWIND ${p.add(others)} AS k OPTIONAL MATCH (x:Actor {key: k}) RETURN k ORDER BY coalesce(COUNT { (x)-[:TOOK_PART]->() }, 0) } AS ${list}`,
    );
    tests.push(
      `all(k IN ${list} WHERE EXISTS { MATCH (n)-[y:TOOK_PART]->(m:Meeting) WHERE k IN m.${list} AND coalesce(y.side, '') <> k AND NOT m.line CONTAINS ' ' + k + '!' + n.key + ' ' })`,
    );
  }
  if (actors.some((actor) => kindOfKey(actor) === null)) tests.push('false');
  return { before: before.length === 0 ? '' : `WITH ${before.join(', ')} `, tests };
}

function conditionsOf(query: ActorQuery, p: Parameters): Conditions {
  const tests = [`n.kind IN ${p.add(query.kinds)}`];
  if (query.nameWords !== undefined) {
    tests.push(
      `all(word IN ${p.add(query.nameWords)} WHERE EXISTS { MATCH (n)-[c:CALLED]->(f:Name) WHERE NOT c.whole AND f.form STARTS WITH word })`,
    );
  }
  const tenure = [
    ...(query.of === undefined ? [] : [`t.of IN ${p.add(query.of)}`]),
    ...(query.officeClasses === undefined ? [] : [`t.officeClass IN ${p.add(query.officeClasses)}`]),
    ...(query.inOfficeOn === undefined
      ? []
      : [`t.firstSeenOn <= ${p.add(query.inOfficeOn)}`, `t.lastSeenOn >= ${p.add(query.inOfficeOn)}`]),
  ];
  if (tenure.length > 0) tests.push(`EXISTS { MATCH (n)-[:SERVED]->(t:Tenure)${where(tenure)} }`);
  const [level = 'PERSON'] = query.kinds;
  const met = metAll(query.metWith ?? [], level, p);
  return { before: met.before, tests: [...tests, ...met.tests] };
}

function windowText({ before, tests }: Conditions, field: ActorOrderField, window: Window, p: Parameters): string {
  const direction = window.ascending ? 'ASC' : 'DESC';
  const bounds = window.bounds.map(({ after, inclusive, at }: { after: boolean; inclusive: boolean; at: Position }) => {
    const sign = window.ascending === after ? '>' : '<';
    const order = p.add(at.order);
    return `(v ${sign} ${order} OR (v = ${order} AND n.key ${sign}${inclusive ? '=' : ''} ${p.add(at.key)}))`;
  });
  return `${before}MATCH (n:Actor)${where(tests)} WITH n, ${VALUES[field]} AS v${where(bounds)} WITH n, v ORDER BY v ${direction}, n.key ${direction} LIMIT ${p.add(window.limit)}`;
}

async function pageOfActors(
  ask: Ask,
  query: ActorQuery,
  order: Parameters_[1],
  page: PageRequest,
  context: Parameters_[3],
): Promise<Page<ActorRecord>> {
  const p = new Parameters();
  const conditions = conditionsOf(query, p);
  const other = otherWindow(order.direction, page);
  const flag = other === null ? 'false' : `EXISTS { ${windowText(conditions, order.field, other, p)} RETURN n }`;
  const text = `RETURN COLLECT { ${windowText(conditions, order.field, pageWindow(order.direction, page), p)} RETURN {v: v, k: n.key, r: ${actorMap('n')}} } AS rows, ${flag} AS other`;
  const [answer] = await ask('actorPage', p.cypher(text), context);
  const found = (answer?.get('rows') ?? []) as readonly { v: string | number; k: string; r: unknown }[];
  return pageOf(
    found.map(({ v, k, r }): Placed<ActorRecord> => [v, k, actorRecord(r) as ActorRecord]),
    answer?.get('other') === true,
    page,
  );
}
type Parameters_ = globalThis.Parameters<GraphReader['actorPage']>;

/** Actors by key, by name and in pages, from Neo4j. */
export function actorMethods(ask: Ask): Methods {
  return {
    actors: (keys, context) =>
      byKeys<ActorRecord>(ask, 'actors', 'Actor', keys, () => actorMap('n'), actorRecord, context),
    async resolveNames(names, context) {
      if (names.length === 0) return [];
      const p = new Parameters();
      const asked = p.add(names.map((name) => ({ text: name, form: foldWords(name) })));
      const counted = `{actor: ${actorMap('n')}, meetingCount: ${MEETINGS}}`;
      // The lowest tier that finds anybody decides.
      const text = `UNWIND range(0, size(${asked}) - 1) AS i WITH i, ${asked}[i] AS o CALL (o) { MATCH (n:Actor {key: o.text}) RETURN 0 AS tier, n UNION MATCH (:Name {form: o.form})<-[c:CALLED]-(n:Actor) WHERE c.whole RETURN 1 AS tier, n UNION MATCH (:Name {form: o.form})<-[c:CALLED]-(n:Person) WHERE NOT c.whole RETURN 2 AS tier, n } WITH i, tier, n, ${counted} AS r ORDER BY i, tier, r.meetingCount DESC, n.key RETURN i, tier, collect(r) AS found ORDER BY i, tier DESC`;
      const answers: (readonly NameMatch[])[] = names.map(() => []);
      for (const record of await ask('resolveNames', p.cypher(text), context)) {
        const found = record.get('found') as readonly { actor: unknown; meetingCount: number }[];
        answers[record.get('i') as number] = found.map(({ actor, meetingCount }) => ({
          actor: actorRecord(actor) as ActorRecord,
          meetingCount,
        }));
      }
      return answers;
    },
    actorPage: (query, order, page, context) => pageOfActors(ask, query, order, page, context),
    async actorCount(query, context) {
      const p = new Parameters();
      const { before, tests } = conditionsOf(query, p);
      const [answer] = await ask(
        'actorCount',
        p.cypher(`${before}MATCH (n:Actor)${where(tests)} RETURN count(n) AS entries`),
        context,
      );
      return answer?.get('entries') as number;
    },
  };
}
