import type { PageRequest, SearchQuery, SearchType } from '../../queries.ts';
import { BODY_TIER, TITLE_TIER } from '../../search.ts';
import { actorsIn, namesCount, type SearchAnswer, searchMethodsFrom, tierBound } from '../../search-methods.ts';
import type { GraphReader, ReadContext } from '../../store.ts';
import type { Ask } from './ask.ts';
import { Parameters } from './cypher.ts';
import { wordTests } from './date-tests.ts';

const LABELS = { MEETING: 'Meeting', POSITION: 'Position', ARTICLE: 'Article' } as const;
type TextType = keyof typeof LABELS;
const TEXT_TYPES = Object.keys(LABELS) as TextType[];
const textsIn = ({ types }: SearchQuery): readonly TextType[] => TEXT_TYPES.filter((type) => types.includes(type));

/** The words as Lucene is asked for them: each a prefix, all of them. They are letters and digits alone, so nothing can be read as its syntax. */
const anywhere = (words: readonly string[]): string =>
  words.map((word) => `+(foldedTitle:${word}* foldedBody:${word}*)`).join(' ');
const inTitle = (words: readonly string[]): string => words.map((word) => `+foldedTitle:${word}*`).join(' ');

/** Actors with all words in their names: the first word leads by its index, the others are tested. */
function namedText(query: SearchQuery, p: Parameters): string {
  const [first = '', ...others] = query.words;
  const rest = `all(word IN ${p.add(others)} WHERE EXISTS { MATCH (a)-[c:CALLED]->(m:Name) WHERE NOT c.whole AND m.form STARTS WITH word })`;
  return `MATCH (first:Name)<-[led:CALLED]-(a:Actor) WHERE NOT led.whole AND first.form STARTS WITH ${p.add(first)} AND a.kind IN ${p.add(actorsIn(query))} AND ${rest} WITH DISTINCT a`;
}

/** The first hits of a tier beyond the place where the page begins, newest first (inverted for a page backwards); null where it has none. */
function tierText(
  tier: number,
  types: readonly TextType[],
  query: SearchQuery,
  page: PageRequest,
  p: Parameters,
): string | null {
  const bound = tierBound(tier, page);
  if (bound === 'none' || types.length === 0) return null;
  const tests = [`n:${types.map((type) => LABELS[type]).join('|')}`];
  if (tier === BODY_TIER) {
    const titled = wordTests(query.words, ["coalesce(n.foldedTitle, '')"], p);
    tests.push(`NOT (${titled.join(' AND ')})`);
  }
  if (bound !== 'all') {
    const [older, greater] = page.backwards ? ['>', '<'] : ['<', '>'];
    const day = p.add(bound.sortDate);
    tests.push(`(n.sortDate ${older} ${day} OR (n.sortDate = ${day} AND n.key ${greater} ${p.add(bound.key)}))`);
  }
  const lucene = p.add(tier === TITLE_TIER ? inTitle(query.words) : anywhere(query.words));
  const order = page.backwards ? 'n.sortDate ASC, n.key DESC' : 'n.sortDate DESC, n.key ASC';
  const type = `CASE ${TEXT_TYPES.map((each) => `WHEN n:${LABELS[each]} THEN '${each}'`).join(' ')} END`;
  return `CALL db.index.fulltext.queryNodes('words', ${lucene}) YIELD node AS n WHERE ${tests.join(' AND ')} WITH n ORDER BY ${order} LIMIT ${p.add(page.size + 1)} RETURN [${type}, ${tier}, n.sortDate, n.key] AS hit`;
}

async function find(ask: Ask, query: SearchQuery, page: PageRequest, context: ReadContext): Promise<SearchAnswer> {
  const p = new Parameters();
  const types = textsIn(query);
  const titles = tierText(
    TITLE_TIER,
    types.filter((type) => type !== 'POSITION'),
    query,
    page,
    p,
  );
  const bodies = tierText(BODY_TIER, types, query, page, p);
  const collected = (text: string | null) => (text === null ? '[]' : `COLLECT { ${text} }`);
  const names =
    actorsIn(query).length === 0
      ? '[]'
      : `COLLECT { ${namedText(query, p)} RETURN [a.kind, a.key, COLLECT { MATCH (a)-[w:CALLED]->(f:Name) WHERE w.whole RETURN f.form }] }`;
  // Bodies are looked through only where the better tiers do not fill the page.
  const better = `size(titles)${namesCount(page) ? ' + size(names)' : ''}`;
  const wanted = page.backwards ? '[0]' : `CASE WHEN ${better} < ${p.add(page.size + 1)} THEN [0] ELSE [] END`;
  const others = bodies === null ? '[]' : `COLLECT { UNWIND ${wanted} AS needed ${bodies} }`;
  const text = `WITH ${names} AS names, ${collected(titles)} AS titles RETURN names, titles + ${others} AS texts`;
  const [answer] = await ask('searchPage', p.cypher(text), context);
  return { names: answer?.get('names') ?? [], texts: answer?.get('texts') ?? [] };
}

async function counts(ask: Ask, query: SearchQuery, context: ReadContext): Promise<Map<string, number>> {
  const p = new Parameters();
  const types = textsIn(query);
  const labels = types.map((type) => LABELS[type]).join('|');
  const type = `CASE ${types.map((each) => `WHEN n:${LABELS[each]} THEN '${each}'`).join(' ')} END`;
  const parts = [
    ...(actorsIn(query).length === 0 ? [] : [`${namedText(query, p)} RETURN a.kind AS type, count(a) AS entries`]),
    ...(types.length === 0
      ? []
      : [
          `CALL db.index.fulltext.queryNodes('words', ${p.add(anywhere(query.words))}) YIELD node AS n WHERE n:${labels} RETURN ${type} AS type, count(n) AS entries`,
        ]),
  ];
  if (parts.length === 0) return new Map();
  const found = await ask(
    'searchCounts',
    p.cypher(`CALL () { ${parts.join(' UNION ALL ')} } RETURN type, entries`),
    context,
  );
  return new Map(found.map((record) => [record.get('type') as SearchType, record.get('entries') as number]));
}

/** Everything that the words find, from Neo4j. */
export const searchMethods = (
  ask: Ask,
  records: Pick<GraphReader, 'actors' | 'meetings' | 'positions' | 'articles'>,
): Pick<GraphReader, 'searchPage' | 'searchCounts'> =>
  searchMethodsFrom(
    {
      find: (query, page, context) => find(ask, query, page, context),
      counts: (query, context) => counts(ask, query, context),
    },
    records,
  );
