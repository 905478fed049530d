import neo4j, { type Integer } from 'neo4j-driver';
import { invariant, KINDS, type KindName, type KindSpec, type PropertyType, type Row } from '../../model/index.ts';

/** A property as Neo4j keeps it. */
export type Value = string | number | boolean | Integer | readonly string[] | null;
export type Properties = Readonly<Record<string, Value>>;
/** A row of any kind, property by property. */
export type Fields = Readonly<Record<string, unknown>>;

/** A kind by name, without its literal types. */
export const specOf = (kind: KindName): KindSpec => KINDS[kind];

/** A value for the driver: whole numbers are sent as integers (a bare number is sent as a float), JSON as text. */
function toStore(type: PropertyType, value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (type === 'integer') return neo4j.int(value as number);
  return type === 'json' ? JSON.stringify(value) : (value as Value);
}

function fromStore(type: PropertyType, value: unknown): unknown {
  if (type === 'json') return value === null || value === undefined ? null : JSON.parse(value as string);
  return value ?? (type === 'texts' ? [] : null);
}

/** All properties of a row; a required one that is missing means that the program is wrong. */
export function propertiesOf(kind: KindName, row: Row): Properties {
  const properties: Record<string, Value> = {};
  for (const [name, { type, optional }] of Object.entries(specOf(kind).properties)) {
    const value = (row as Fields)[name];
    invariant(optional || (value !== null && value !== undefined), `a row of ${kind} lacks ${name}`);
    properties[name] = toStore(type, value);
  }
  return properties;
}

/** A row from the properties that came back, with nothing beside the kind's own. */
export function rowOf(kind: KindName, properties: Fields): Row {
  const row: Record<string, unknown> = {};
  for (const [name, { type }] of Object.entries(specOf(kind).properties)) row[name] = fromStore(type, properties[name]);
  return row as Row;
}
