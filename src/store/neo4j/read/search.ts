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
import type { Ask } from './ask.ts';
import { Parameters } from './cypher.ts';
import { wordTests } from './date-tests.ts';

const LABELS = { MEETING: 'Meeting', POSITION: 'Position', ARTICLE: 'Article' } as const;
type TextType = keyof typeof LABELS;
const TEXT_TYPES = Object.keys(LABELS) as TextType[];
const ACTORS: readonly SearchType[] = ['PERSON', 'COUNTRY', 'ORGANIZATION'];

/** The words as Lucene is asked for them: each a prefix, all of them. They are letters and digits alone, so nothing can be read as its syntax. */
const anywhere = (words: readonly string[]): string =>
  words.map((word) => `+(foldedTitle:${word}* foldedBody:${word}*)`).join(' ');
const inTitle = (words: readonly string[]): string => words.map((word) => `+foldedTitle:${word}*`).join(' ');

const namedText = ({ words, types }: SearchQuery, p: Parameters): string => {
  const tests = words.map(
    (word) => `EXISTS { MATCH (a)-[c:CALLED]->(m:Name) WHERE NOT c.whole AND m.form STARTS WITH ${p.add(word)} }`,
  );
  // The first word leads: its index finds the actors, the others are tested.
  return `MATCH (first:Name)<-[led:CALLED]-(a:Actor) WHERE NOT led.whole AND first.form STARTS WITH ${p.add(words[0] ?? '')} AND a.kind IN ${p.add(types.filter((type) => ACTORS.includes(type)))} AND ${tests.join(' AND ')} WITH DISTINCT a`;
};

/** The first hits of a tier of one type beyond the place where the page begins, newest first (inverted for a page backwards). */
function textsText(type: TextType, tier: number, query: SearchQuery, page: PageRequest, p: Parameters): string {
  const start = page.backwards ? page.before : page.after;
  const at = start === null ? null : positionFound(start);
  const beyond = at === null || (page.backwards ? tier < at.tier : tier > at.tier);
  const [older, greater] = page.backwards ? ['>', '<'] : ['<', '>'];
  const day = at === null ? '' : p.add(at.sortDate);
  const within =
    beyond || at === null
      ? ''
      : tier === at.tier
        ? ` AND (n.sortDate ${older} ${day} OR (n.sortDate = ${day} AND n.key ${greater} ${p.add(at.key)}))`
        : ' AND false';
  const lucene = p.add(tier === TITLE_TIER ? inTitle(query.words) : anywhere(query.words));
  const notTitled =
    tier === TITLE_TIER || type === 'POSITION'
      ? ''
      : ` AND NOT (${wordTests(query.words, ['n.foldedTitle'], p).join(' AND ')})`;
  const order = page.backwards ? 'n.sortDate ASC, n.key DESC' : 'n.sortDate DESC, n.key ASC';
  return `CALL db.index.fulltext.queryNodes('words', ${lucene}) YIELD node AS n WHERE n:${LABELS[type]}${notTitled}${within} WITH n ORDER BY ${order} LIMIT ${p.add(page.size + 1)} RETURN ['${type}', ${tier}, n.sortDate, n.key] AS hit`;
}

async function find(ask: Ask, query: SearchQuery, page: PageRequest, context: ReadContext): Promise<Found[]> {
  const p = new Parameters();
  const types = TEXT_TYPES.filter((type) => query.types.includes(type));
  const parts = types.flatMap((type) => [
    ...(type === 'POSITION' ? [] : [textsText(type, TITLE_TIER, query, page, p)]),
    textsText(type, BODY_TIER, query, page, p),
  ]);
  const names = query.types.some((type) => ACTORS.includes(type))
    ? `COLLECT { ${namedText(query, p)} RETURN [a.kind, a.key, COLLECT { MATCH (a)-[w:CALLED]->(f:Name) WHERE w.whole RETURN f.form }] }`
    : '[]';
  const texts = parts.length === 0 ? '[]' : `COLLECT { CALL () { ${parts.join(' UNION ALL ')} } RETURN hit }`;
  const [answer] = await ask('searchPage', p.cypher(`RETURN ${names} AS names, ${texts} AS texts`), context);
  const hits = ((answer?.get('texts') ?? []) as readonly [SearchType, number, string, string][]).map(
    ([type, tier, sortDate, key]): Found => ({ type, tier, sortDate, key }),
  );
  for (const [type, key, forms] of (answer?.get('names') ?? []) as readonly [SearchType, string, string[]][]) {
    const tier = nameTier(query.words, forms);
    if (tier !== null && tier < NAME_TIERS) hits.push({ type, tier, sortDate: '', key });
  }
  if (query.types.includes('TOPIC')) hits.push(...topicsFound(query.words));
  return hits.sort(compareFound);
}

type Records = Pick<GraphReader, 'actors' | 'meetings' | 'positions' | 'articles'>;

/** The records of what was found: one statement a type. */
async function recordsOf(
  found: readonly Found[],
  records: Records,
  context: ReadContext,
): Promise<Map<string, SearchHit>> {
  const keys = (...types: SearchType[]) => found.filter((hit) => types.includes(hit.type)).map((hit) => hit.key);
  const read = async <R extends { readonly key: string }>(
    wanted: string[],
    of: (keys: string[]) => Promise<(R | null)[]>,
  ) => (wanted.length === 0 ? [] : (await of(wanted)).filter((record) => record !== null));
  const all = await Promise.all([
    read(keys(...ACTORS), (wanted) => records.actors(wanted, context)),
    read(keys('MEETING'), (wanted) => records.meetings(wanted, { participants: 0 }, context)),
    read(keys('POSITION'), (wanted) => records.positions(wanted, context)),
    read(keys('ARTICLE'), (wanted) => records.articles(wanted, { text: true }, context)),
  ]);
  const byKey = new Map<string, unknown>(all.flat().map((record) => [record.key, record]));
  return new Map(
    found.flatMap(({ type, tier, key }): [string, SearchHit][] => {
      const record = type === 'TOPIC' ? { key, label: TOPICS[key as TopicCode].label } : byKey.get(key);
      return record === undefined ? [] : [[key, { type, tier, record } as SearchHit]];
    }),
  );
}

/** Everything that the words find, in one ranking, from Neo4j: its index finds, the rank is ours. */
export function searchMethods(ask: Ask, records: Records): Pick<GraphReader, 'searchPage' | 'searchCounts'> {
  return {
    async searchPage(query, page, context) {
      if (query.words.length === 0 || query.types.length === 0)
        return { rows: [], positions: [], hasNextPage: false, hasPreviousPage: false };
      const placed = (await find(ask, query, page, context)).map((hit) => {
        const { order, key } = foundPosition(hit);
        return [order, key, hit] as const;
      });
      const cut = pageOfSorted(placed, page, ([, , hit], at) => compareFound(hit, positionFound(at)));
      const found = await recordsOf(cut.rows, records, context);
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
      const p = new Parameters();
      const lucene = p.add(anywhere(query.words));
      const parts = [
        ...(query.types.some((type) => ACTORS.includes(type))
          ? [`${namedText(query, p)} RETURN a.kind AS type, count(a) AS n`]
          : []),
        ...TEXT_TYPES.filter((type) => query.types.includes(type)).map(
          (type) =>
            `CALL db.index.fulltext.queryNodes('words', ${lucene}) YIELD node WHERE node:${LABELS[type]} RETURN '${type}' AS type, count(node) AS n`,
        ),
      ];
      const text =
        parts.length === 0
          ? 'UNWIND [] AS x RETURN x AS type, x AS n'
          : `CALL () { ${parts.join(' UNION ALL ')} } RETURN type, n`;
      const counted = await ask('searchCounts', p.cypher(text), context);
      const found = new Map(counted.map((record) => [record.get('type') as string, record.get('n') as number]));
      if (query.types.includes('TOPIC')) found.set('TOPIC', topicsFound(query.words).length);
      return [...new Set(query.types)].flatMap((type) => {
        const count = found.get(type) ?? 0;
        return count === 0 ? [] : [{ type, count }];
      });
    },
  };
}
