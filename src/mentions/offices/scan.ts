import type { Document, Token } from '../../documents/index.ts';
import type { WorldMention } from '../world-mentions.ts';
import type { OfficeMention } from './office.ts';
import type { OfficeWords } from './office-words.ts';

/** The most words before a head noun. */
export const LONGEST = 14;

/** "Deputy Prime Minister", "Prince Regent": a head noun that is but the rank of the one behind it. */
export function isRankOfNext(tokens: readonly Token[], at: number, ceiling: number, words: OfficeWords): boolean {
  const first = tokens[at]?.folded ?? '';
  if (!words.ranks.has(first)) return false;
  for (let i = at + 1; i < ceiling && i - at < 6; i++) {
    const token = tokens[i];
    if (!token) return false;
    const head = headAt(token, words);
    if (head && (!head.weak || first === 'deputy' || first === 'official' || first === 'resident')) return true;
    if (head && first === 'chief' && i === at + 1) return true;
    if (!words.ranks.has(token.folded) && !words.portfolios.has(token.folded)) return false;
  }
  return false;
}

/** What the search for offices has at hand, within the bounds of a sentence. */
export interface Scan {
  /** Inside another office's title: no third one is looked for. */
  readonly nested?: boolean;
  /** The offices before this one. */
  readonly found: readonly OfficeMention[];
  readonly tokens: readonly Token[];
  readonly words: OfficeWords;
  readonly worldAt: ReadonlyMap<number, WorldMention>;
  readonly worldEndingAt: ReadonlyMap<number, WorldMention>;
  readonly inWorld: ReadonlySet<number>;
  readonly floor: number;
  readonly ceiling: number;
  readonly document: Document;
}

/** The noun that names an office. */
export interface Head {
  readonly lemma: string;
  readonly plural: boolean;
  readonly weak: boolean;
}

/** "Minister-designate": not yet in office. */
export const DESIGNATE = /-(?:designate|elect)$/;

/** The head noun that a token is, if it is one. */
export function headAt(token: Token, words: OfficeWords): Head | null {
  const word = token.text.includes('-') ? token.folded.replace(DESIGNATE, '') : token.folded;
  const lemma = words.plurals.get(word);
  const known = lemma ?? word;
  const strength = words.heads.get(known);
  return strength ? { lemma: known, plural: lemma !== undefined, weak: strength === 'WEAK' } : null;
}
