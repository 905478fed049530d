import type { Row } from '../../model/index.ts';
import { jsonParameter } from './json.ts';
import type { Column } from './tables.ts';

/** What a statement is given: integers as BigInt, since the driver binds a JavaScript number as a float. */
export type Bound = string | number | bigint | null;

/** A property's value as its column takes it. */
export function bind(column: Column, value: unknown): Bound {
  if (value === null || value === undefined) return null;
  switch (column.type) {
    case 'text':
      return String(value);
    case 'integer':
      return BigInt(value as number);
    case 'real':
      return Number(value);
    case 'boolean':
      return value ? 1n : 0n;
    case 'texts':
    case 'json':
      return jsonParameter(value);
  }
}

/** SQL that gives a column as JSON without loss: lists nested, floats with all their digits. */
export function jsonOf(column: Column, table: string): string {
  const name = `${table}."${column.name}"`;
  if (column.type === 'texts' || column.type === 'json') return `json(${name})`;
  return column.type === 'real' ? jsonReal(name) : name;
}

/** SQL that gives a float as JSON with all its digits; SQLite's own JSON keeps fifteen. */
export const jsonReal = (expression: string): string => `json(format('%!.17g', ${expression}))`;

/** A row from the values of its columns, in their order. */
export function rowOf(columns: readonly Column[], values: readonly unknown[]): Row {
  const entries = columns.map((column, n) => {
    const value = values[n] ?? null;
    return [column.property, column.type === 'boolean' && value !== null ? value === 1 : value];
  });
  return Object.fromEntries(entries) as Row;
}
