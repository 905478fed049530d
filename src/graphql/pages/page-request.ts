import type { PageRequest } from '../../store/index.ts';
import { badInput } from '../errors.ts';
import { readCursor } from './cursor.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/** Throws `BAD_INPUT` unless a number is within bounds. */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value < least || value > most)
    throw badInput(`${argument} must be ${least} to ${most}, was ${value}`, { argument, limit: most });
  return value;
}

/** A page as asked for, checked. `hash` is asked for only where a cursor is given. */
export function pageRequest(args: PageArguments, hash: () => string, otherSide: boolean): PageRequest {
  const { first = null, last = null, after = null, before = null } = args;
  if (first !== null && last !== null)
    throw badInput('give first or last, not both: first counts from the beginning, last from the end', {
      argument: 'last',
    });
  if (first !== null) within('first', first, 1, LARGEST_PAGE);
  if (last !== null) within('last', last, 1, LARGEST_PAGE);
  return {
    size: first ?? last ?? DEFAULT_PAGE,
    backwards: last !== null,
    after: after === null ? null : readCursor(after, hash(), 'after'),
    before: before === null ? null : readCursor(before, hash(), 'before'),
    otherSide,
  };
}

/** The first rows, with no cursor: for lists that are not paged. */
export const firstRows = (size: number): PageRequest => ({
  size,
  backwards: false,
  after: null,
  before: null,
  otherSide: false,
});
