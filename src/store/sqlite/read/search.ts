import { TOPICS, type TopicCode } from '../../../model/index.ts';
import type { PageRequest, SearchQuery, SearchType } from '../../queries.ts';
import {
  BODY_TIER,
  compareFound,
  type Found,
  foundPosition,
  NAME_TIERS,
  nameTier,
  positionFound,
  TITLE_TIER,
  topicsFound,
} from '../../search.ts';
import type { GraphReader, ReadContext, SearchHit } from '../../store.ts';
import { pageOfSorted } from '../../window.ts';
import { all, join, oneOf, raw, type Sql, sql } from '../sql.ts';
import { withNameWord } from './actors.ts';
import type { Ask } from './answer.ts';
import { matchAll } from './words.ts';

const TEXTS = { MEETING: 'meeting', POSITION: 'position', ARTICLE: 'article' } as const;
type TextType = keyof typeof TEXTS;
const ACTORS: readonly SearchType[] = ['PERSON', 'COUNTRY', 'ORGANIZATION'];

/** Actors with all words in their names. */
const named = ({ words, types }: SearchQuery): Sql =>
  sql`SELECT a.key, a.kind FROM actor a WHERE a.kind IN ${oneOf(types.filter((type) => ACTORS.includes(type)))} AND ${all(
    words.map((word) => sql`a.key IN ${withNameWord(word)}`),
  )}`;

/** The words as FTS5 looks for them: in the title, or anywhere but not all in the title. */
const inTitle = (words: readonly string[]): string => `title : (${matchAll(words)})`;

/** The first hits of a tier in one table beyond the place where the page begins, newest first (inverted for a page backwards). */
function texts(type: TextType, tier: number, query: SearchQuery, page: PageRequest, only: Sql): Sql {
  const table = TEXTS[type];
  const index = raw(`${table}_words`);
  const start = page.backwards ? page.before : page.after;
  const at = start === null ? null : positionFound(start);
  const beyond = at === null || (page.backwards ? tier < at.tier : tier > at.tier);
  const [older, greater] = page.backwards ? [raw('>'), raw('<')] : [raw('<'), raw('>')];
  const within =
    beyond || at === null
      ? []
      : tier === at.tier
        ? [sql`r.sort_date ${older} ${at.sortDate} OR (r.sort_date = ${at.sortDate} AND r.key ${greater} ${at.key})`]
        : [raw('0')];
  const match =
    tier === TITLE_TIER
      ? [sql`${index} MATCH ${inTitle(query.words)}`]
      : [
          sql`${index} MATCH ${matchAll(query.words)}`,
          sql`${index}.rowid NOT IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ${inTitle(query.words)})`,
        ];
  const order = page.backwards ? raw('r.sort_date ASC, r.key DESC') : raw('r.sort_date DESC, r.key ASC');
  return sql`SELECT ${type} AS type, ${tier} AS tier, r.sort_date AS day, r.key AS key FROM ${index} CROSS JOIN ${raw(table)} r ON r.id = ${index}.rowid WHERE ${all([only, ...match, ...within])} ORDER BY ${order} LIMIT ${page.size + 1}`;
}

/** All names found and as many titles and bodies as the page can need; bodies only where the better tiers do not fill it. */
function find(query: SearchQuery, page: PageRequest): Sql {
  const types = (Object.keys(TEXTS) as TextType[]).filter((type) => query.types.includes(type));
  const start = page.backwards ? page.before : page.after;
  const names = start === null ? raw('(SELECT count(*) FROM names)') : raw('0');
  const enough = page.backwards ? raw('1') : sql`${names} + (SELECT count(*) FROM titles) < ${page.size + 1}`;
  const titled = types.filter((type) => type !== 'POSITION');
  const union = (tier: number, of: readonly TextType[], only: Sql) =>
    of.length === 0
      ? raw('SELECT NULL AS type, NULL AS tier, NULL AS day, NULL AS key WHERE 0')
      : join(
          of.map((type) => sql`SELECT * FROM (${texts(type, tier, query, page, only)})`),
          ' UNION ALL ',
        );
  return sql`WITH names AS MATERIALIZED (${named(query)}), titles AS MATERIALIZED (${union(TITLE_TIER, titled, raw('1'))}), bodies AS (${union(BODY_TIER, types, enough)})
SELECT json_object('names', (SELECT json_group_array(json_array(kind, key, json((SELECT json_group_array(form) FROM actor_name n WHERE n.actor = names.key AND n.whole = 1)))) FROM names),
  'texts', (SELECT json_group_array(json_array(type, tier, day, key)) FROM (SELECT * FROM titles UNION ALL SELECT * FROM bodies))) AS j`;
}

interface Answer {
  readonly names: readonly (readonly [SearchType, string, readonly string[]])[];
  readonly texts: readonly (readonly [SearchType, number, string, string])[];
}

function ranked({ names, texts: found }: Answer, { words, types }: SearchQuery): Found[] {
  const hits: Found[] = found.map(([type, tier, sortDate, key]) => ({ type, tier, sortDate, key }));
  for (const [type, key, forms] of names) {
    const tier = nameTier(words, forms);
    if (tier !== null && tier < NAME_TIERS) hits.push({ type, tier, sortDate: '', key });
  }
  if (types.includes('TOPIC')) hits.push(...topicsFound(words));
  return hits.sort(compareFound);
}

const textCount = (type: TextType, words: readonly string[]): Sql => {
  const index = raw(`${TEXTS[type]}_words`);
  return sql`SELECT ${type} AS type, count(*) AS n FROM ${index} WHERE ${index} MATCH ${matchAll(words)}`;
};

type Records = Pick<GraphReader, 'actors' | 'meetings' | 'positions' | 'articles'>;

/** The records of what was found: one statement a type. */
async function hits(found: readonly Found[], records: Records, context: ReadContext): Promise<Map<string, SearchHit>> {
  const keys = (...types: SearchType[]) => found.filter((hit) => types.includes(hit.type)).map((hit) => hit.key);
  const of = async <R extends { readonly key: string }>(
    wanted: string[],
    read: (keys: string[]) => Promise<(R | null)[]>,
  ) =>
    new Map(
      (wanted.length === 0 ? [] : await read(wanted)).flatMap((record) => (record ? [[record.key, record]] : [])),
    );
  const [actors, meetings, positions, articles] = await Promise.all([
    of(keys('PERSON', 'COUNTRY', 'ORGANIZATION'), (wanted) => records.actors(wanted, context)),
    of(keys('MEETING'), (wanted) => records.meetings(wanted, { participants: 0 }, context)),
    of(keys('POSITION'), (wanted) => records.positions(wanted, context)),
    of(keys('ARTICLE'), (wanted) => records.articles(wanted, { text: true }, context)),
  ]);
  const all = new Map<string, SearchHit>();
  for (const { type, tier, key } of found) {
    if (type === 'TOPIC') {
      const code = key as TopicCode;
      all.set(key, { type, tier, record: { key: code, label: TOPICS[code].label } });
      continue;
    }
    const record = actors.get(key) ?? meetings.get(key) ?? positions.get(key) ?? articles.get(key);
    if (record !== undefined) all.set(key, { type, tier, record } as SearchHit);
  }
  return all;
}

/** Everything that the words find, in one ranking. */
export function searchReader(ask: Ask, records: Records): Pick<GraphReader, 'searchPage' | 'searchCounts'> {
  return {
    async searchPage(query, page, context) {
      const empty = { rows: [], positions: [], hasNextPage: false, hasPreviousPage: false };
      if (query.words.length === 0 || query.types.length === 0) return empty;
      const answer = (await ask('searchPage', find(query, page), context)) as Answer;
      const placed = ranked(answer, query).map((hit) => {
        const { order, key } = foundPosition(hit);
        return [order, key, hit] as const;
      });
      const cut = pageOfSorted(placed, page, ([, , hit], at) => compareFound(hit, positionFound(at)));
      const found = await hits(cut.rows, records, context);
      const start = page.backwards ? page.before : page.after;
      const other = page.otherSide && start !== null;
      const kept = cut.rows.map((hit, n) => [found.get(hit.key), cut.positions[n]] as const);
      return {
        rows: kept.flatMap(([hit]) => hit ?? []),
        positions: kept.flatMap(([hit, position]) => (hit && position ? [position] : [])),
        hasNextPage: page.backwards ? other : cut.hasNextPage,
        hasPreviousPage: page.backwards ? cut.hasPreviousPage : other,
      };
    },
    async searchCounts(query, context) {
      if (query.words.length === 0 || query.types.length === 0) return [];
      const types = (Object.keys(TEXTS) as TextType[]).filter((type) => query.types.includes(type));
      const counts = [
        sql`SELECT kind AS type, count(*) AS n FROM (${named(query)}) GROUP BY kind`,
        ...types.map((type) => textCount(type, query.words)),
      ];
      const statement = sql`SELECT json_group_object(type, n) AS j FROM (${join(counts, ' UNION ALL ')})`;
      const found = new Map(Object.entries((await ask('searchCounts', statement, context)) as Record<string, number>));
      if (query.types.includes('TOPIC')) found.set('TOPIC', topicsFound(query.words).length);
      return [...new Set(query.types)].flatMap((type) => {
        const count = found.get(type) ?? 0;
        return count === 0 ? [] : [{ type, count }];
      });
    },
  };
}
