import type { Token } from '../../documents/index.ts';
import { fold } from '../../model/index.ts';
import type { MeetingData, MeetingFrame } from './meeting-data.ts';

interface Word {
  readonly choice: ReadonlySet<string>;
  readonly optional: boolean;
  /** Up to four describing words. */
  readonly gap: boolean;
}

/** A frame with its words and links taken apart. */
export interface CompiledFrame {
  readonly frame: MeetingFrame;
  readonly words: readonly Word[];
  readonly links: readonly (readonly string[])[];
  readonly not: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
  readonly avoids: ReadonlySet<string>;
}

/** Where a frame's words stand: tokens from `first` up to `end`. */
export interface Trigger {
  readonly frame: CompiledFrame;
  readonly first: number;
  readonly end: number;
}

const GAP = 4;

function compile(frame: MeetingFrame): CompiledFrame {
  const words = frame.words.split(/\s+/).map((word) => ({
    gap: word === '~',
    optional: word.endsWith('?'),
    choice: new Set(fold(word.replace(/\?$/, '')).split('|')),
  }));
  const links = (frame.links ?? '')
    .split('|')
    .map((link) => fold(link).split(/\s+/).filter(Boolean))
    .sort((a, b) => b.length - a.length);
  const choices = (list = ''): ReadonlySet<string> => new Set(list.split('|').filter(Boolean).map(fold));
  return { frame, words, links, not: choices(frame.not), needs: choices(frame.needs), avoids: choices(frame.avoids) };
}

const indexes = new WeakMap<MeetingData, ReadonlyMap<string, readonly CompiledFrame[]>>();

/** The frames of a language, by the first word of their pattern; built once for each data. */
export function framesByFirstWord(data: MeetingData): ReadonlyMap<string, readonly CompiledFrame[]> {
  const known = indexes.get(data);
  if (known) return known;
  const index = new Map<string, CompiledFrame[]>();
  for (const frame of data.frames) {
    const compiled = compile(frame);
    for (let i = 0; i < compiled.words.length; i++) {
      for (const word of compiled.words[i]?.choice ?? []) index.set(word, [...(index.get(word) ?? []), compiled]);
      if (!compiled.words[i]?.optional) break;
    }
  }
  indexes.set(data, index);
  return index;
}

const MAX_ASIDE = 9;

/** "Took part, by video link, in": what stands between two commas is passed over. */
function afterAside(
  words: readonly Word[],
  from: number,
  tokens: readonly Token[],
  comma: number,
  limit: number,
): number {
  if (tokens[comma]?.text !== ',') return -1;
  for (let at = comma + 1; at < Math.min(limit, comma + MAX_ASIDE); at++)
    if (tokens[at]?.text === ',') return matchEnd(words, from, tokens, at + 1, limit);
  return -1;
}

function matchEnd(words: readonly Word[], from: number, tokens: readonly Token[], at: number, limit: number): number {
  const word = words[from];
  if (word === undefined) return at;
  if (word.gap) {
    for (let skip = 0; skip <= GAP && at + skip <= limit; skip++) {
      const end = matchEnd(words, from + 1, tokens, at + skip, limit);
      if (end >= 0) return end;
      if (tokens[at + skip]?.kind === 'PUNCTUATION') return afterAside(words, from + 1, tokens, at + skip, limit);
    }
    return -1;
  }
  const token = tokens[at];
  if (token !== undefined && at < limit && word.choice.has(token.folded)) {
    const end = matchEnd(words, from + 1, tokens, at + 1, limit);
    if (end >= 0) return end;
  }
  return word.optional ? matchEnd(words, from + 1, tokens, at, limit) : -1;
}

/** All frames whose words start at a token, the longest first. */
export function triggersAt(
  index: ReadonlyMap<string, readonly CompiledFrame[]>,
  tokens: readonly Token[],
  at: number,
  limit: number,
): readonly Trigger[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const found: Trigger[] = [];
  for (const frame of index.get(token.folded) ?? []) {
    const end = matchEnd(frame.words, 0, tokens, at, limit);
    const next = tokens[end];
    const after =
      next && ['the', 'a', 'an', 'its', 'their', 'his', 'her', 'all'].includes(next.folded) ? tokens[end + 1] : next;
    if (end <= at || (after && frame.not.has(after.folded))) continue;
    if (frame.needs.size > 0 && !tokens.slice(end, limit).some((one) => frame.needs.has(one.folded))) continue;
    if (frame.avoids.size > 0 && tokens.slice(end, limit).some((one) => frame.avoids.has(one.folded))) continue;
    found.push({ frame, first: at, end });
  }
  return found.sort((a, b) => b.end - a.end);
}
