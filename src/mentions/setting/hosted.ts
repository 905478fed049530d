import { fold } from '../../model/index.ts';
import type { SettingWords } from './setting-words.ts';

/** Folded, and any blanks as one. */
export const squashed = (words: string): string => fold(words.replace(/\s+/g, ' '));

/** What stands before a name from its last verb of meeting on; empty where another clause lies between. */
export function lastPhrase(before: string, words: SettingWords): string {
  const at = [...before.matchAll(new RegExp(words.hosted.source, 'g'))].at(-1);
  if (!at) return '';
  const rest = before.slice(at.index + at[0].length).replace(words.throughPlace, '');
  return words.otherClause.test(rest) ? '' : before.slice(at.index);
}
