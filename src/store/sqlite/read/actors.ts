import { foldWords } from '../../../model/index.ts';
import { kindOfKey } from '../../kinds.ts';
import type { ActorOrderField, ActorQuery } from '../../queries.ts';
import type { ActorRecord } from '../../records.ts';
import type { GraphReader, NameMatch } from '../../store.ts';
import { all, oneOf, raw, type Sql, sql } from '../sql.ts';
import type { Ask } from './answer.ts';
import { ordering, within } from './lists.ts';
import { EACH, forEach, jsonText, type PageJson, pageJson, readPage, type Select } from './pages.ts';
import { actorJson } from './records.ts';

/** Greater than every form that begins with the word. */
const AFTER_PREFIX = '\u{10ffff}';

/** Keys of the actors with a name that has a word beginning so. */
export const withNameWord = (word: string): Sql =>
  sql`(SELECT actor FROM actor_name WHERE whole = 0 AND form >= ${word} AND form < ${word + AFTER_PREFIX})`;

/** Keys of those who met the actor: by stored encounters, or where the levels differ by the meetings, one's own delegates aside. */
function metBy(actor: string, level: ActorRecord['kind']): Sql {
  if (kindOfKey(actor) === level) {
    return sql`(SELECT b FROM encounter WHERE a = ${actor} AND level = ${level} UNION ALL SELECT a FROM encounter WHERE b = ${actor} AND level = ${level})`;
  }
  return sql`(SELECT y.actor FROM took_part x CROSS JOIN took_part y ON y.meeting = x.meeting WHERE x.actor = ${actor} AND x.held = 1 AND coalesce(y.side, '') <> x.actor AND coalesce(x.side, '') <> y.actor)`;
}

function tests(query: ActorQuery): Sql[] {
  const found: Sql[] = [];
  for (const word of query.nameWords ?? []) found.push(sql`+r.key IN ${withNameWord(word)}`);
  const tenure = [
    ...(query.of === undefined ? [] : [sql`+t."of" IN ${oneOf(query.of)}`]),
    ...(query.officeClasses === undefined ? [] : [sql`t.office_class IN ${oneOf(query.officeClasses)}`]),
    ...(query.inOfficeOn === undefined
      ? []
      : [sql`t.first_seen_on <= ${query.inOfficeOn} AND t.last_seen_on >= ${query.inOfficeOn}`]),
  ];
  if (tenure.length > 0) {
    found.push(sql`EXISTS (SELECT 1 FROM tenure t WHERE t.person = r.key AND ${all(tenure)})`);
  }
  for (const actor of query.metWith ?? []) {
    const [level = 'PERSON'] = query.kinds;
    found.push(sql`+r.key IN ${metBy(actor, level)}`);
  }
  return found;
}

const ORDERS: Readonly<Record<ActorOrderField, string>> = {
  NAME: 'r.sort_name',
  MEETING_COUNT: '(SELECT count(*) FROM took_part c WHERE c.actor = r.key AND c.held = 1)',
  LAST_MET_ON: `coalesce((SELECT c.sort_date FROM took_part c WHERE c.actor = r.key AND c.held = 1 ORDER BY c.sort_date DESC LIMIT 1), '')`,
};

function select(query: ActorQuery, field: ActorOrderField): Select {
  const value = field === 'MEETING_COUNT' ? 'o' : jsonText('o');
  return (window) => {
    const conditions = [
      ...(query.kinds.length === 1 ? [sql`r.kind = ${query.kinds[0] ?? ''}`] : [sql`+r.kind IN ${oneOf(query.kinds)}`]),
      ...tests(query),
    ];
    const record = raw(actorJson('r'));
    if (field === 'NAME') {
      const placed = [...conditions, ...within(window, raw('r.sort_name'), raw('r.key'))];
      return sql`SELECT ${raw(jsonText('r.sort_name'))} AS o, r.key AS k, ${record} AS r FROM actor r WHERE ${all(placed)} ${ordering(window, raw('r.sort_name'), raw('r.key'))} LIMIT ${window.limit}`;
    }
    const valued = sql`SELECT ${raw(ORDERS[field])} AS o, r.key AS k FROM actor r WHERE ${all(conditions)}`;
    const page = sql`SELECT o, k FROM (${valued}) WHERE ${all(within(window, raw('o'), raw('k')))} ${ordering(window, raw('o'), raw('k'))} LIMIT ${window.limit}`;
    return sql`SELECT ${raw(value)} AS o, k, ${record} AS r FROM (${page}) CROSS JOIN actor r ON r.key = k`;
  };
}

/** Whom a name means: a key, else whole names and codes, else single words of a person's name. The first that finds anybody decides. */
function matches(): Sql {
  const value = `(${EACH.text} ->> 1)`;
  const counted = `json_object('actor', json(${actorJson('a')}), 'meetingCount', (SELECT count(*) FROM took_part t WHERE t.actor = a.key AND t.held = 1))`;
  return raw(`(WITH
    by_key AS (SELECT key FROM actor WHERE key = ${EACH.text} ->> 0),
    by_name AS (SELECT actor AS key FROM actor_name WHERE form = ${value} AND whole = 1 AND NOT EXISTS (SELECT 1 FROM by_key)),
    by_word AS (SELECT n.actor AS key FROM actor_name n WHERE n.form = ${value} AND n.whole = 0 AND n.actor >= 'person:' AND n.actor < 'person;'
      AND NOT EXISTS (SELECT 1 FROM by_key) AND NOT EXISTS (SELECT 1 FROM by_name))
    SELECT json_group_array(json(m)) FROM (SELECT m FROM (SELECT a.key AS k, ${counted} AS m
      FROM (SELECT key FROM by_key UNION SELECT key FROM by_name UNION SELECT key FROM by_word) f CROSS JOIN actor a ON a.key = f.key)
      ORDER BY m ->> 'meetingCount' DESC, k))`);
}

/** Actors by key, by name and in pages. */
export function actorReader(ask: Ask): Pick<GraphReader, 'actors' | 'resolveNames' | 'actorPage' | 'actorCount'> {
  return {
    async actors(keys, context) {
      const one = sql`(SELECT ${raw(actorJson('a'))} FROM actor a WHERE a.key = ${EACH})`;
      return (await ask('actors', forEach(keys, one), context)) as (ActorRecord | null)[];
    },
    async resolveNames(names, context) {
      const values = names.map((name) => [name, foldWords(name)]);
      return (await ask('resolveNames', forEach(values, matches()), context)) as (readonly NameMatch[])[];
    },
    async actorPage(query, order, page, context) {
      const statement = sql`SELECT ${pageJson(select(query, order.field), order.direction, page)} AS j`;
      return readPage((await ask('actorPage', statement, context)) as PageJson<ActorRecord>, page);
    },
    async actorCount(query, context) {
      const conditions = all([sql`r.kind IN ${oneOf(query.kinds)}`, ...tests(query)]);
      return (await ask('actorCount', sql`SELECT count(*) AS j FROM actor r WHERE ${conditions}`, context)) as number;
    },
  };
}
