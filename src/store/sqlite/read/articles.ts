import type { ArticleQuery } from '../../queries.ts';
import type { ArticleRecord, EvidenceRecord } from '../../records.ts';
import type { GraphReader } from '../../store.ts';
import { all, oneOf, raw, type Sql, sql } from '../sql.ts';
import { jsonReal } from '../values.ts';
import type { Ask } from './answer.ts';
import { allKeys, type Listing, ordering, pageKeys, type Test, within } from './lists.ts';
import { EACH, forEach, jsonText, once, type PageJson, pageJson, readPage, type Select } from './pages.ts';
import { articleJson, evidenceJson } from './records.ts';
import { completed, eachOnce, ofRows, wayBy } from './ways.ts';
import { rowsWith } from './words.ts';

function listing(query: ArticleQuery): Listing {
  const { publisher, side, publishedOn, words } = query;
  const tests: Test[] = [];
  const add = (condition: Sql) => tests.push({ row: true, sql: condition });
  if (publishedOn?.from) add(sql`r.sort_date >= ${publishedOn.from}`);
  if (publishedOn?.to) add(sql`r.sort_date > '' AND r.sort_date <= ${publishedOn.to}`);
  if (publisher !== undefined) add(sql`+r.publisher = ${publisher}`);
  if (side !== undefined) add(sql`+r.side IN ${oneOf(side)}`);
  if (words !== undefined) add(sql`+r.id IN ${rowsWith('article', words)}`);
  const ways = [
    ...(publisher === undefined ? [] : [wayBy([ofRows('article', sql`r.publisher = ${publisher}`)])]),
    ...(side === undefined || side.length === 0
      ? []
      : [wayBy(eachOnce(side).map((key) => ofRows('article', sql`r.side = ${key}`)))]),
  ];
  return {
    table: 'article',
    leads: completed('article', ways, 'date', false, words),
    way: 'way',
    tests: () => tests,
  };
}

/** Evidence of the fact itself comes first: two stand above every confidence. */
const EVIDENCE_ORDER = raw(`(iif(e."of" = 'fact', 2, 0) + e.confidence)`);

function evidenceSelect(text: boolean): Select {
  const key = raw('e.key');
  return (window) =>
    sql`SELECT ${raw(jsonReal(EVIDENCE_ORDER.text))} AS o, e.key AS k, ${raw(evidenceJson('e', text))} AS r FROM evidence e WHERE ${all([sql`e.fact_kind = ${EACH} ->> 0 AND e.fact = ${EACH} ->> 1`, ...within(window, EVIDENCE_ORDER, key)])} ${ordering(window, EVIDENCE_ORDER, key)} LIMIT ${window.limit}`;
}

/** Cuts the quote from the article's text: offsets are UTF-16 code units, which SQL does not count by. */
function quoted(found: EvidenceRecord): EvidenceRecord {
  const { text, ...article } = found.article;
  return text === undefined ? found : { ...found, article, quote: text.slice(found.start, found.end) };
}

/** Articles by key and in pages; the evidence of facts. */
export function articleReader(
  ask: Ask,
): Pick<GraphReader, 'articles' | 'articlePage' | 'articleCount' | 'evidence' | 'evidencePages' | 'evidenceCounts'> {
  return {
    async articles(keys, include, context) {
      const one = sql`(SELECT ${raw(articleJson('a', include.text))} FROM article a WHERE a.key = ${EACH})`;
      return (await ask('articles', forEach(keys, one), context)) as (ArticleRecord | null)[];
    },
    async articlePage(query, page, include, context) {
      const found = listing(query);
      const select: Select = (window) =>
        sql`SELECT ${raw(jsonText('l.o'))} AS o, l.k AS k, ${raw(articleJson('a', include.text))} AS r FROM (${pageKeys(found, 'date', window)}) l CROSS JOIN article a ON a.key = l.k`;
      const one = pageJson(select, 'DESC', page);
      return readPage((await ask('articlePage', once(one, [found]), context)) as PageJson<ArticleRecord>, page);
    },
    async articleCount(query, context) {
      const found = listing(query);
      const one = sql`(SELECT count(*) FROM (${allKeys(found)}))`;
      return (await ask('articleCount', once(one, [found]), context)) as number;
    },
    async evidence(keys, include, context) {
      const one = sql`(SELECT ${raw(evidenceJson('e', include.quote))} FROM evidence e WHERE e.key = ${EACH})`;
      const found = (await ask('evidence', forEach(keys, one), context)) as (EvidenceRecord | null)[];
      return found.map((each) => (each === null ? null : quoted(each)));
    },
    async evidencePages(facts, page, include, context) {
      const values = facts.map(({ kind, key }) => [kind, key]);
      const statement = forEach(values, pageJson(evidenceSelect(include.quote), 'DESC', page));
      const found = (await ask('evidencePages', statement, context)) as readonly PageJson<EvidenceRecord>[];
      return found.map((one) => {
        const read = readPage(one, page);
        return { ...read, rows: read.rows.map(quoted) };
      });
    },
    async evidenceCounts(facts, context) {
      const values = facts.map(({ kind, key }) => [kind, key]);
      const one = sql`(SELECT count(*) FROM evidence e WHERE e.fact_kind = ${EACH} ->> 0 AND e.fact = ${EACH} ->> 1)`;
      return (await ask('evidenceCounts', forEach(values, one), context)) as number[];
    },
  };
}
