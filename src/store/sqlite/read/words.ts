import { raw, type Sql, sql } from '../sql.ts';

/** The words as FTS5 is asked for them: each quoted, each a prefix, all of them. No word can be read as its syntax. */
export const matchAll = (words: readonly string[]): string =>
  words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ');

/** Row numbers of what holds all the words in title or body. */
export const rowsWith = (table: 'meeting' | 'position' | 'article', words: readonly string[]): Sql =>
  sql`(SELECT rowid FROM ${raw(`${table}_words`)} WHERE ${raw(`${table}_words`)} MATCH ${matchAll(words)})`;
