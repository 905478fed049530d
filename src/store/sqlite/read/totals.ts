import { KINDS, type KindSpec, type Row } from '../../../model/index.ts';
import type { ExportKind, GraphReader, ReadContext, StatsRecord } from '../../store.ts';
import { rowsFrom } from '../rows.ts';
import { all, join, raw, sql } from '../sql.ts';
import { quoted, tableFor } from '../tables.ts';
import { bind, rowOf } from '../values.ts';
import type { Ask } from './answer.ts';
import { actorOf } from './records.ts';

const STATS = `SELECT json_object(
  'articleCount', (SELECT count(*) FROM article),
  'personCount', (SELECT count(*) FROM actor WHERE kind = 'PERSON'),
  'countryCount', (SELECT count(*) FROM actor WHERE kind = 'COUNTRY'),
  'organizationCount', (SELECT count(*) FROM actor WHERE kind = 'ORGANIZATION'),
  'meetingCount', (SELECT count(*) FROM meeting),
  'positionCount', (SELECT count(*) FROM position),
  'latestArticleOn', (SELECT nullif(max(sort_date), '') FROM article),
  'loadedAt', (SELECT at FROM loaded)) AS j`;

/** A side is the publisher's where all its articles have the same one. */
const PUBLISHERS = `SELECT json_group_array(json(p)) AS j FROM (SELECT json_object('publisher', publisher,
  'side', ${actorOf('iif(least = most AND told = articles, least, NULL)')}, 'articleCount', articles, 'latestOn', nullif(latest, '')) AS p
  FROM (SELECT publisher, min(side) AS least, max(side) AS most, count(side) AS told, count(*) AS articles, max(sort_date) AS latest
    FROM article WHERE publisher IS NOT NULL GROUP BY publisher) ORDER BY articles DESC, publisher)`;

const BATCH = 1_000;

async function* rows(ask: Ask, kind: ExportKind, context: ReadContext): AsyncGenerator<readonly Row[]> {
  const table = tableFor(kind);
  const spec: KindSpec = KINDS[kind];
  const names = raw(table.identity.map(({ name }) => `t.${quoted(name)}`).join(', '));
  let last: Row | null = null;
  while (true) {
    const from: Readonly<Record<string, unknown>> | null = last;
    const start =
      from === null
        ? []
        : [
            sql`(${names}) > (${join(
              table.identity.map((column) => sql`${bind(column, from[column.property])}`),
              ', ',
            )})`,
          ];
    const where = all(start);
    const text = rowsFrom(table, `${quoted(table.name)} t`, `WHERE ${where.text} ORDER BY @order LIMIT ${BATCH}`);
    const found = (await ask(`rows of ${spec.name}`, { text, values: where.values }, context)) as readonly unknown[][];
    const batch = found.map((values) => rowOf(table.columns, values));
    last = batch.at(-1) ?? null;
    if (batch.length > 0) yield batch;
    if (batch.length < BATCH || last === null) return;
  }
}

/** What the graph holds in all: counts, publishers, and every row for export. */
export function totalReader(ask: Ask): Pick<GraphReader, 'stats' | 'publishers' | 'rows'> {
  return {
    stats: async (context) => (await ask('stats', raw(STATS), context)) as StatsRecord,
    publishers: async (context) =>
      (await ask('publishers', raw(PUBLISHERS), context)) as Awaited<ReturnType<GraphReader['publishers']>>,
    rows: (kind, context) => rows(ask, kind, context),
  };
}
