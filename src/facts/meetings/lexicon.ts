import type { Token } from '../../documents/index.ts';
import { fold } from '../../model/index.ts';
import type { MeetingData, MeetingWords } from './meeting-data.ts';

/** How many tokens, from an index on, an entry of a list takes there: the longest; 0 where none stands there. */
export interface WordList {
  (tokens: readonly Token[], at: number): number;
  /** Its entries, folded, with a blank between their words. */
  readonly entries: ReadonlySet<string>;
}

/** The word lists of a language, ready to look up. */
export type Lexicon = { readonly [K in keyof MeetingWords]: WordList };

function wordList(text: string): WordList {
  const byFirst = new Map<string, string[][]>();
  for (const entry of text.split(/\s+/)) {
    const words = fold(entry).split('_');
    const first = words[0];
    if (first === undefined || first === '') continue;
    const known = byFirst.get(first) ?? [];
    known.push(words);
    known.sort((a, b) => b.length - a.length);
    byFirst.set(first, known);
  }
  const find = (tokens: readonly Token[], at: number): number => {
    const token = tokens[at];
    if (token === undefined) return 0;
    for (const words of byFirst.get(token.folded) ?? [])
      if (words.every((word, i) => tokens[at + i]?.folded === word)) return words.length;
    return 0;
  };
  return Object.assign(find, { entries: new Set([...byFirst.values()].flat().map((words) => words.join(' '))) });
}

const lexicons = new WeakMap<MeetingData, Lexicon>();

/** The lists of a language's data; built once for each data. */
export function lexiconOf(data: MeetingData): Lexicon {
  const known = lexicons.get(data);
  if (known) return known;
  const built = Object.fromEntries(
    Object.entries(data.words).map(([name, text]) => [name, wordList(text)]),
  ) as unknown as Lexicon;
  lexicons.set(data, built);
  return built;
}
