import { KINDS, type Row } from '../../../model/index.ts';
import type { ExportKind, GraphReader, ReadContext, StatsRecord } from '../../store.ts';
import { edgesOf, labelOf } from '../edges.ts';
import { rowOf, specOf } from '../values.ts';
import type { Ask } from './ask.ts';
import { Parameters } from './cypher.ts';
import { actorRecord } from './decode.ts';
import { actorMap } from './projections.ts';

type Methods = Pick<GraphReader, 'stats' | 'publishers' | 'rows'>;

const STATS = `RETURN COUNT { (:Article) } AS articleCount, COUNT { (:Person) } AS personCount, COUNT { (:Country) } AS countryCount, COUNT { (:Organization) } AS organizationCount, COUNT { (:Meeting) } AS meetingCount, COUNT { (:Position) } AS positionCount, head(COLLECT { MATCH (n:Article) WHERE n.sortKey > '!' RETURN n.sortDate AS day ORDER BY n.sortKey DESC LIMIT 1 }) AS latestArticleOn, head(COLLECT { MATCH (l:Loaded {key: 'loaded'}) RETURN l.at AS at }) AS loadedAt`;

/** A side is the publisher's where all its articles have the same one. */
const PUBLISHERS = `MATCH (n:Article) WHERE n.publisher IS NOT NULL WITH n.publisher AS publisher, count(*) AS articles, count(n.side) AS told, min(n.side) AS least, max(n.side) AS most, max(n.publishedOn) AS latest RETURN publisher, articles, latest, head(COLLECT { MATCH (a:Actor {key: least}) WHERE least = most AND told = articles RETURN ${actorMap('a')} }) AS side ORDER BY articles DESC, publisher`;

const BATCH = 1_000;
type Fields = Readonly<Record<string, unknown>>;

async function* nodeRows(ask: Ask, kind: ExportKind, context: ReadContext): AsyncGenerator<readonly Row[]> {
  const label = labelOf(kind);
  for (let last = ''; ; ) {
    const p = new Parameters();
    const text = `MATCH (n:${label}) WHERE n.key > ${p.add(last)} WITH n ORDER BY n.key LIMIT ${BATCH} RETURN properties(n) AS row`;
    const records = await ask(`rows of ${kind}`, p.cypher(text), context);
    const rows = records.map((record) => rowOf(kind, record.get('row')));
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    last = (rows.at(-1) as unknown as { readonly key: string }).key;
  }
}

/** Relationships in the order of their identity: all keys are read and sorted once, since no index has that order. */
async function* edgeRows(ask: Ask, kind: ExportKind, context: ReadContext): AsyncGenerator<readonly Row[]> {
  const { identity } = specOf(kind);
  const place = (row: Row) => identity.map((property) => String((row as Fields)[property]));
  const rows: { readonly row: Row; readonly place: readonly string[] }[] = [];
  for (const { type, from, to } of edgesOf(kind)) {
    const text = `MATCH (a:${from.label})-[x:${type}]->(b:${to.label}) RETURN x {.*, ${from.property}: a.key, ${to.property}: b.key} AS row`;
    for (const record of await ask(`rows of ${kind}`, { text, parameters: {} }, context)) {
      const row = rowOf(kind, record.get('row'));
      rows.push({ row, place: place(row) });
    }
  }
  rows.sort((a, b) => {
    const n = a.place.findIndex((value, i) => value !== b.place[i]);
    return n === -1 ? 0 : (a.place[n] ?? '') < (b.place[n] ?? '') ? -1 : 1;
  });
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH).map(({ row }) => row);
}

/** What the graph holds in all, from Neo4j. */
export function totalMethods(ask: Ask): Methods {
  return {
    async stats(context) {
      const [record] = await ask('stats', { text: STATS, parameters: {} }, context);
      const count = (name: string) => (record?.get(name) ?? 0) as number;
      return {
        articleCount: count('articleCount'),
        personCount: count('personCount'),
        countryCount: count('countryCount'),
        organizationCount: count('organizationCount'),
        meetingCount: count('meetingCount'),
        positionCount: count('positionCount'),
        latestArticleOn: record?.get('latestArticleOn') ?? null,
        loadedAt: record?.get('loadedAt') ?? null,
      } satisfies StatsRecord;
    },
    async publishers(context) {
      return (await ask('publishers', { text: PUBLISHERS, parameters: {} }, context)).map((record) => ({
        publisher: record.get('publisher') as string,
        side: actorRecord(record.get('side')),
        articleCount: record.get('articles') as number,
        latestOn: (record.get('latest') ?? null) as string | null,
      }));
    },
    rows: (kind, context) =>
      KINDS[kind].neo4j.form === 'node' ? nodeRows(ask, kind, context) : edgeRows(ask, kind, context),
  };
}
