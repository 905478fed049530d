import { isTopicCode } from '../../../model/index.ts';
import type { ArticleQuery, FactRef, Page } from '../../queries.ts';
import type { ArticleRecord, EvidenceRecord, MentionRecord } from '../../records.ts';
import type { GraphReader, ReadContext } from '../../store.ts';
import type { Ask } from './ask.ts';
import { byKeys } from './by-keys.ts';
import { Parameters, where } from './cypher.ts';
import { wordTests } from './date-tests.ts';
import { actorRecord, articleRecord, evidenceRecord } from './decode.ts';
import { type Listing, type NodeOrder, pagesUnder } from './lists.ts';
import { actorMap, articleMap, evidenceMap } from './projections.ts';
import { pagesOfRelated } from './related.ts';

type Methods = Pick<
  GraphReader,
  'articles' | 'articlePage' | 'articleCount' | 'articleMentions' | 'evidence' | 'evidencePages' | 'evidenceCounts'
>;

const BY_DAY: NodeOrder = {
  property: 'sortKey',
  of: ({ order, key }) => `${order} ${key}`,
  value: (node) => `${node}.sortDate`,
};
const APPEARANCE = 'appearance:';

function testsOf({ publisher, side, publishedOn, words }: ArticleQuery, p: Parameters): string[] {
  const tests: string[] = [];
  if (publisher !== undefined) tests.push(`n.publisher = ${p.add(publisher)}`);
  if (side !== undefined) tests.push(`n.side IN ${p.add(side)}`);
  if (publishedOn?.from) tests.push(`n.publishedOn >= ${p.add(publishedOn.from)}`);
  if (publishedOn?.to) tests.push(`n.publishedOn <= ${p.add(publishedOn.to)}`);
  tests.push(...wordTests(words, ['n.foldedTitle', 'n.foldedBody'], p));
  return tests;
}

/** Articles and evidence, from Neo4j. */
export function articleMethods(ask: Ask): Methods {
  return {
    articles: (keys, { text }, context) =>
      byKeys<ArticleRecord>(ask, 'articles', 'Article', keys, () => articleMap('n', text), articleRecord, context),
    async articlePage(query, page, { text }, context) {
      const listing = (p: Parameters): Listing => {
        const tests = testsOf(query, p);
        return { label: 'Article', leads: [], tests: () => tests };
      };
      const [found] = await pagesUnder(
        ask,
        'articlePage',
        [0],
        listing,
        BY_DAY,
        'DESC',
        page,
        () => articleMap('n', text),
        articleRecord,
        context,
      );
      return found as Page<ArticleRecord>;
    },
    async articleCount(query, context) {
      const p = new Parameters();
      const records = await ask(
        'articleCount',
        p.cypher(`MATCH (n:Article)${where(["n.sortKey > ''", ...testsOf(query, p)])} RETURN count(n) AS entries`),
        context,
      );
      return records[0]?.get('entries') as number;
    },
    async articleMentions(keys, context) {
      const stored = await byKeys<readonly (readonly [number, number, string])[]>(
        ask,
        'articleMentions',
        'Article',
        keys,
        () => 'n.mentions',
        (json) => JSON.parse(json as string),
        context,
      );
      const references = [
        ...new Set(stored.flatMap((mentions) => (mentions ?? []).map(([, , reference]) => reference))),
      ];
      const found = await actorsOf(ask, references, context);
      return stored.map((mentions) =>
        (mentions ?? []).map(([start, end, reference]): MentionRecord => {
          const refersTo = isTopicCode(reference)
            ? ({ kind: 'TOPIC', key: reference } as const)
            : (found.get(reference) ?? null);
          return { start, end, refersTo };
        }),
      );
    },
    evidence: (keys, { quote }, context) => evidenceByKey(ask, keys, quote, context),
    evidencePages: (facts, page, { quote }, context) =>
      pagesOfRelated<EvidenceRecord>(
        ask,
        'evidencePages',
        facts.map(({ key }) => key),
        () => ({
          match: 'MATCH (f:Meeting|Position|Tenure {key: o})-[s:EVIDENCE]->(a:Article) WHERE true',
          carried: 's, f, a',
          // Two stand above every confidence: what tells the fact itself comes first.
          order: "(CASE WHEN s.of = 'fact' THEN 2 ELSE 0 END + s.confidence)",
          key: 's.key',
          direction: 'DESC' as const,
          map: evidenceMap('s', 'f', 'a', quote),
          decode: (found: unknown) => evidenceRecord(found, quote),
        }),
        page,
        context,
      ),
    async evidenceCounts(facts: readonly FactRef[], context) {
      const p = new Parameters();
      const text = `UNWIND ${p.add(facts.map(({ key }) => key))} AS k RETURN COUNT { (:Meeting|Position|Tenure {key: k})-[:EVIDENCE]->() } AS entries`;
      return (await ask('evidenceCounts', p.cypher(text), context)).map((record) => record.get('entries') as number);
    },
  };
}

async function actorsOf(ask: Ask, references: readonly string[], context: ReadContext) {
  const p = new Parameters();
  const appearances = references
    .filter((reference) => reference.startsWith(APPEARANCE))
    .map((reference) => reference.slice(APPEARANCE.length));
  const keys = references.filter((reference) => !reference.startsWith(APPEARANCE) && !isTopicCode(reference));
  const text = `CALL () { UNWIND ${p.add(keys)} AS k MATCH (a:Actor {key: k}) RETURN k AS reference, a UNION ALL UNWIND ${p.add(appearances)} AS k MATCH (x:Appearance {key: k}) MATCH (a:Actor {key: x.actor}) RETURN '${APPEARANCE}' + k AS reference, a } RETURN reference, ${actorMap('a')} AS actor`;
  if (keys.length + appearances.length === 0) return new Map();
  const records = await ask('mentioned', p.cypher(text), context);
  return new Map(records.map((record) => [record.get('reference') as string, actorRecord(record.get('actor'))]));
}

async function evidenceByKey(
  ask: Ask,
  keys: readonly string[],
  quote: boolean,
  context: ReadContext,
): Promise<(EvidenceRecord | null)[]> {
  const p = new Parameters();
  const text = `UNWIND ${p.add([...new Set(keys)])} AS k MATCH (f)-[s:EVIDENCE {key: k}]->(a:Article) RETURN k, ${evidenceMap('s', 'f', 'a', quote)} AS r`;
  const records = keys.length === 0 ? [] : await ask('evidence', p.cypher(text), context);
  const found = new Map(records.map((record) => [record.get('k') as string, evidenceRecord(record.get('r'), quote)]));
  return keys.map((key) => found.get(key) ?? null);
}
