import type { PageRequest, SearchQuery } from '../../queries.ts';
import { BODY_TIER, TITLE_TIER } from '../../search.ts';
import { actorsIn, namesCount, type SearchAnswer, searchMethodsFrom, tierBound } from '../../search-methods.ts';
import type { GraphReader } from '../../store.ts';
import { all, join, oneOf, raw, type Sql, sql } from '../sql.ts';
import { withNameWord } from './actors.ts';
import type { Ask } from './answer.ts';
import { matchAll } from './words.ts';

const TEXTS = { MEETING: 'meeting', POSITION: 'position', ARTICLE: 'article' } as const;
type TextType = keyof typeof TEXTS;
const textsIn = ({ types }: SearchQuery): readonly TextType[] =>
  (Object.keys(TEXTS) as TextType[]).filter((type) => types.includes(type));

/** Actors with all words in their names. */
const named = (query: SearchQuery): Sql =>
  sql`SELECT a.key, a.kind FROM actor a WHERE a.kind IN ${oneOf(actorsIn(query))} AND ${all(
    query.words.map((word) => sql`a.key IN ${withNameWord(word)}`),
  )}`;

/** The words as FTS5 looks for them: in the title, or anywhere but not all in the title. */
const inTitle = (words: readonly string[]): string => `title : (${matchAll(words)})`;

/** The first hits of a tier in one table beyond the place where the page begins, newest first (inverted for a page backwards). */
function texts(type: TextType, tier: number, query: SearchQuery, page: PageRequest, only: Sql): Sql {
  const table = TEXTS[type];
  const index = raw(`${table}_words`);
  const bound = tierBound(tier, page);
  const [older, greater] = page.backwards ? [raw('>'), raw('<')] : [raw('<'), raw('>')];
  const within =
    bound === 'all'
      ? []
      : bound === 'none'
        ? [raw('0')]
        : [
            sql`r.sort_date ${older} ${bound.sortDate} OR (r.sort_date = ${bound.sortDate} AND r.key ${greater} ${bound.key})`,
          ];
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
  const types = textsIn(query);
  const names = namesCount(page) ? raw('(SELECT count(*) FROM names)') : raw('0');
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

const textCount = (type: TextType, words: readonly string[]): Sql => {
  const index = raw(`${TEXTS[type]}_words`);
  return sql`SELECT ${type} AS type, count(*) AS n FROM ${index} WHERE ${index} MATCH ${matchAll(words)}`;
};

/** Everything that the words find. */
export const searchReader = (
  ask: Ask,
  records: Pick<GraphReader, 'actors' | 'meetings' | 'positions' | 'articles'>,
): Pick<GraphReader, 'searchPage' | 'searchCounts'> =>
  searchMethodsFrom(
    {
      find: async (query, page, context) => (await ask('searchPage', find(query, page), context)) as SearchAnswer,
      async counts(query, context) {
        const counted = [
          sql`SELECT kind AS type, count(*) AS n FROM (${named(query)}) GROUP BY kind`,
          ...textsIn(query).map((type) => textCount(type, query.words)),
        ];
        const statement = sql`SELECT json_group_object(type, n) AS j FROM (${join(counted, ' UNION ALL ')})`;
        return new Map(Object.entries((await ask('searchCounts', statement, context)) as Record<string, number>));
      },
    },
    records,
  );
