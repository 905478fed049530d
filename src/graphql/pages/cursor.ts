import { createHash } from 'node:crypto';
import type { Position } from '../../store/index.ts';
import { refusal } from '../errors.ts';

const VERSION = 1;
const LONGEST = 1024;

/** A short hash of what a page is of: field, parent, order and filter, with names resolved and lists sorted. */
export const hashOf = (...parts: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify(normalised(parts)))
    .digest('base64url')
    .slice(0, 10);

function normalised(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(normalised);
    return items.every((item) => typeof item === 'string' || typeof item === 'number') ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, normalised(item)]));
}

/** Keyset cursor: base64url of `[version, hash, orderValue, key]`. */
export const writeCursor = (hash: string, position: Position): string =>
  Buffer.from(JSON.stringify([VERSION, hash, position.order, position.key])).toString('base64url');

/** The place that a cursor tells; throws `BAD_CURSOR` where it is none of this page. */
export function readCursor(cursor: string, hash: string, argument: string): Position {
  const read = parse(cursor);
  if (read === null) throw refusal('BAD_CURSOR', `${argument} must be a cursor that this API gave out`, { argument });
  if (read.hash !== hash)
    throw refusal('BAD_CURSOR', `${argument} is a cursor of another field, order or filter: begin again without it`, {
      argument,
    });
  return read.position;
}

function parse(cursor: string): { readonly hash: string; readonly position: Position } | null {
  if (cursor.length > LONGEST || !/^[A-Za-z0-9_-]+$/.test(cursor)) return null;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(value) || value.length !== 4) return null;
  const [version, hash, order, key] = value as unknown[];
  if (version !== VERSION || typeof hash !== 'string' || typeof key !== 'string') return null;
  if (typeof order !== 'string' && !(typeof order === 'number' && Number.isFinite(order))) return null;
  return { hash, position: { order, key } };
}
