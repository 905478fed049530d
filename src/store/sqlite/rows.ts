import type { KindName, Row, RowKey } from '../../model/index.ts';
import { nameForms } from '../names.ts';
import type { Connection } from './connection.ts';
import { jsonParameter } from './json.ts';
import { type Column, quoted, type Table, tableFor } from './tables.ts';
import { bind, jsonOf, rowOf } from './values.ts';

const names = (columns: readonly Column[]): string => columns.map((column) => quoted(column.name)).join(', ');

/** Sets the columns to what was given, where any of them differs: a row that stays as it is touches no index. */
function onConflict(table: string, target: readonly Column[], set: readonly Column[]): string {
  const conflict = `ON CONFLICT (${target.length === 0 ? 'id' : names(target)})`;
  if (set.length === 0) return `${conflict} DO NOTHING`;
  const assigned = set.map(({ name }) => `${quoted(name)} = excluded.${quoted(name)}`).join(', ');
  const side = (source: string) => set.map(({ name }) => `${source}.${quoted(name)}`).join(', ');
  return `${conflict} DO UPDATE SET ${assigned} WHERE (${side(quoted(table))}) IS NOT (${side('excluded')})`;
}

interface Texts {
  readonly put: string;
  readonly putLong: string | null;
  readonly remove: string;
}
const made = new Map<KindName, Texts>();

function textsOf(table: Table): Texts {
  const known = made.get(table.kind);
  if (known !== undefined) return known;
  const columns = table.columns.filter((column) => !column.long);
  const set = columns.filter((column) => !table.identity.includes(column));
  const identity = table.identity.map(({ name }) => `${quoted(name)} = ?`).join(' AND ');
  const long = `${table.name}_text`;
  const texts: Texts = {
    put: `INSERT INTO ${quoted(table.name)} (${names(columns)}) VALUES (${columns.map(() => '?').join(', ')}) ${onConflict(table.name, table.identity, set)}`,
    putLong:
      table.long.length === 0
        ? null
        : `INSERT INTO ${long} (id, ${names(table.long)}) SELECT id, ${table.long.map(() => '?').join(', ')} FROM ${quoted(table.name)} WHERE ${identity} ${onConflict(long, [], table.long)}`,
    remove: `DELETE FROM ${quoted(table.name)} WHERE ${identity}`,
  };
  made.set(table.kind, texts);
  return texts;
}

const valuesOf = (columns: readonly Column[], row: Readonly<Record<string, unknown>>) =>
  columns.map((column) => bind(column, row[column.property]));

/** Writes whole rows, new or not. */
export async function putRows(connection: Connection, kind: KindName, rows: readonly Row[]): Promise<void> {
  const table = tableFor(kind);
  const texts = textsOf(table);
  const columns = table.columns.filter((column) => !column.long);
  const put = await connection.prepare(texts.put);
  const putLong = texts.putLong === null ? null : await connection.prepare(texts.putLong);
  for (const row of rows) {
    const { changes } = put.run(valuesOf(columns, row));
    putLong?.run([...valuesOf(table.long, row), ...valuesOf(table.identity, row)]);
    if (kind === 'actor' && changes > 0) await putNames(connection, row as Row<'actor'>);
  }
}

/** Removes rows by identity. */
export async function removeRows(connection: Connection, kind: KindName, keys: readonly RowKey[]): Promise<void> {
  const table = tableFor(kind);
  const remove = await connection.prepare(textsOf(table).remove);
  for (const key of keys) {
    remove.run(valuesOf(table.identity, key));
    if (kind === 'actor') await removeNames(connection, (key as RowKey<'actor'>).key);
  }
}

async function putNames(connection: Connection, actor: Row<'actor'>): Promise<void> {
  await removeNames(connection, actor.key);
  const add = await connection.prepare('INSERT INTO actor_name (form, whole, actor) VALUES (?, ?, ?)');
  const { whole, words } = nameForms(actor);
  for (const form of whole) add.run([form, 1n, actor.key]);
  for (const form of words) add.run([form, 0n, actor.key]);
}

async function removeNames(connection: Connection, actor: string): Promise<void> {
  const remove = await connection.prepare('DELETE FROM actor_name WHERE actor = ?');
  remove.run([actor]);
}

/** SQL of a kind's rows as JSON lists of their columns, from its table `t` and its long texts. */
export function rowsFrom(table: Table, from: string, rest: string): string {
  const values = table.columns.map((column) => jsonOf(column, column.long ? 'x' : 't')).join(', ');
  const long = table.long.length === 0 ? '' : ` LEFT JOIN ${table.name}_text x ON x.id = t.id`;
  const order = table.identity.map(({ name }) => `t.${quoted(name)}`).join(', ');
  return `SELECT json_group_array(json(r)) AS j FROM (SELECT json_array(${values}) AS r FROM ${from}${long} ${rest.replace('@order', order)})`;
}

/** The rows whose properties equal one of the tuples, in the order of their identity. */
export async function scanRows(
  connection: Connection,
  kind: KindName,
  by: readonly string[],
  values: readonly (readonly (string | number)[])[],
): Promise<readonly Row[]> {
  const table = tableFor(kind);
  const columns = by.map((property) => table.columns.find((column) => column.property === property));
  const tests = columns.map((column, n) => `t.${quoted(column?.name ?? '')} = v.value ->> ${n}`).join(' AND ');
  const text = rowsFrom(table, `json_each(?) v CROSS JOIN ${quoted(table.name)} t ON ${tests}`, 'ORDER BY @order');
  const distinct = new Map(values.map((tuple) => [JSON.stringify(tuple), tuple]));
  const statement = await connection.prepare(text);
  const found = statement.get([jsonParameter([...distinct.values()])]);
  const rows = JSON.parse(String(found?.j)) as readonly (readonly unknown[])[];
  return rows.map((row) => rowOf(table.columns, row));
}
