import type { PropertyType } from '../../model/index.ts';
import { type Column, quoted, TABLES, type Table } from './tables.ts';

const TYPES: Readonly<Record<PropertyType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
  boolean: 'INTEGER',
  texts: 'TEXT',
  json: 'TEXT',
};

const define = ({ name, type, optional }: Column): string =>
  `  ${quoted(name)} ${TYPES[type]}${optional ? '' : ' NOT NULL'}`;

const list = (names: readonly string[]): string => names.map(quoted).join(', ');

function mainTable(table: Table): string {
  const columns = table.columns.filter((column) => !column.long).map(define);
  const identity = list(table.identity.map((column) => column.name));
  // Encounters are ordered by days that may be unknown: '' where they are, for a null has no place in an order.
  const derived =
    table.kind === 'encounter'
      ? ['first', 'last'].map((end) => `  "${end}_sort" TEXT NOT NULL AS (coalesce("${end}_on", '')) VIRTUAL`)
      : [];
  return table.rowid
    ? `CREATE TABLE IF NOT EXISTS ${quoted(table.name)} (\n${['  id INTEGER PRIMARY KEY', ...columns, ...derived, `  UNIQUE (${identity})`].join(',\n')}\n);`
    : `CREATE TABLE IF NOT EXISTS ${quoted(table.name)} (\n${[...columns, ...derived, `  PRIMARY KEY (${identity})`].join(',\n')}\n) WITHOUT ROWID;`;
}

/** Long texts, and the words that are searched: both follow the rows of the table by triggers. */
function longTable({ name, long, words }: Table): string[] {
  if (long.length === 0) return [];
  const texts = `${name}_text`;
  const statements = [
    `CREATE TABLE IF NOT EXISTS ${texts} (\n${['  id INTEGER PRIMARY KEY', ...long.map(define)].join(',\n')}\n);`,
    `CREATE TRIGGER IF NOT EXISTS ${name}_gone AFTER DELETE ON ${quoted(name)} BEGIN DELETE FROM ${texts} WHERE id = old.id; END;`,
  ];
  if (words === null) return statements;
  const index = `${name}_words`;
  const title = words.title === null ? "''" : `new.${words.title}`;
  const add = `INSERT INTO ${index}(rowid, title, body) VALUES (new.id, ${title}, new.${words.body});`;
  const drop = `DELETE FROM ${index} WHERE rowid = old.id;`;
  const watched = [words.title, words.body].filter((column) => column !== null);
  const changed = watched.map((column) => `old.${column} IS NOT new.${column}`).join(' OR ');
  return [
    ...statements,
    `CREATE VIRTUAL TABLE IF NOT EXISTS ${index} USING fts5(title, body, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3');`,
    `CREATE TRIGGER IF NOT EXISTS ${texts}_new AFTER INSERT ON ${texts} BEGIN ${add} END;`,
    `CREATE TRIGGER IF NOT EXISTS ${texts}_changed AFTER UPDATE ON ${texts} WHEN ${changed} BEGIN ${drop} ${add} END;`,
    `CREATE TRIGGER IF NOT EXISTS ${texts}_gone AFTER DELETE ON ${texts} BEGIN ${drop} END;`,
  ];
}

const index = (table: Table, columns: readonly string[]): string =>
  `CREATE INDEX IF NOT EXISTS ${table.name}_${columns.join('_')} ON ${quoted(table.name)} (${list(columns)});`;

/** The widest span of days that a fuzzy date of the kind has: how far before a range its index must be entered. */
function widest(kind: 'meeting' | 'position'): string[] {
  const note = `INSERT INTO widest VALUES ('${kind}', julianday(new.latest) - julianday(new.earliest)) ON CONFLICT DO UPDATE SET days = max(days, excluded.days);`;
  return ['INSERT', 'UPDATE'].map(
    (event) =>
      `CREATE TRIGGER IF NOT EXISTS ${kind}_${event.toLowerCase()}_widest AFTER ${event} ON ${kind} WHEN new.latest > new.earliest BEGIN ${note} END;`,
  );
}

/** All statements that make the schema, in order. Each may run again on a made one. */
export const DDL: readonly string[] = [
  ...TABLES.flatMap((table) => [
    mainTable(table),
    ...longTable(table),
    ...table.indexes.map((columns) => index(table, columns)),
  ]),
  // Folded forms by which an actor is found: whole names and codes, and the single words of names.
  `CREATE TABLE IF NOT EXISTS actor_name (\n  form TEXT NOT NULL,\n  whole INTEGER NOT NULL,\n  actor TEXT NOT NULL,\n  PRIMARY KEY (form, whole, actor)\n) WITHOUT ROWID;`,
  'CREATE INDEX IF NOT EXISTS actor_name_actor ON actor_name (actor);',
  `CREATE TABLE IF NOT EXISTS widest (\n  kind TEXT PRIMARY KEY,\n  days INTEGER NOT NULL\n) WITHOUT ROWID;`,
  ...widest('meeting'),
  ...widest('position'),
  `CREATE TABLE IF NOT EXISTS loaded (\n  one INTEGER PRIMARY KEY CHECK (one = 1),\n  at TEXT NOT NULL\n);`,
];

/** The schema as one script: what `schema/sqlite.sql` holds. */
export const printSchema = (): string => `${DDL.join('\n\n')}\n`;
