import type { Document, Token } from '../documents/index.ts';
import { type WorldEntry, type WorldMeaning, worldTrie } from './world.ts';

/** A name of the world in a text, before mentions are numbered. */
export interface WorldMention {
  readonly meaning: WorldMeaning;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly ambiguous: boolean;
}

/** Finds countries, adjectives, capitals, cities, regions and organisations, the longest name at each place. */
export function findWorld(document: Document): WorldMention[] {
  const trie = worldTrie();
  const { tokens } = document;
  const found: WorldMention[] = [];
  for (const sentence of document.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const token = tokens[at];
      if (!token?.capital && token?.kind !== 'NUMBER') {
        at++;
        continue;
      }
      const match = trie.longest(tokens, at, sentence.endToken, (entry, from, end) =>
        isWritten(entry, tokens, from, end, document.text),
      );
      const last = match && tokens[match.end - 1];
      if (match && token && last) {
        found.push({
          meaning: match.entry.meaning,
          start: token.start,
          end: last.end,
          sentence: sentence.index,
          firstToken: at,
          endToken: match.end,
          ambiguous: match.entry.ambiguous,
        });
        at = match.end;
        continue;
      }
      if (token) found.push(...partsOf(token, sentence.index));
      at++;
    }
  }
  return found;
}

/** An acronym counts only as it is written ("US", not "us"); a name needs capitals on its longer words. */
function isWritten(entry: WorldEntry, tokens: readonly Token[], from: number, end: number, text: string): boolean {
  const first = tokens[from];
  const last = tokens[end - 1];
  if (!first || !last || text[last.end] === '$') return false;
  if (entry.exact !== null)
    return (
      text.slice(first.start, last.end).toUpperCase() === text.slice(first.start, last.end) ||
      text.slice(first.start, last.end) === entry.exact
    );
  return (
    first.capital &&
    (end - from === 1 ||
      last.capital ||
      /^d['’]\p{Lu}/u.test(last.text) ||
      last.kind !== 'WORD' ||
      entry.meaning.kind === 'ORGANIZATION' ||
      /^(?:states|countries|region|peninsula|territory|territories|council|ministers|group)$/.test(last.folded))
  );
}

/** The names inside a hyphenated word ("US-led", "NATO-Ukraine"). */
function partsOf(token: Token, sentence: number): WorldMention[] {
  if (token.kind !== 'WORD' || !/[-‐‑]/.test(token.text) || token.text.length > 40) return [];
  const found: WorldMention[] = [];
  let from = 0;
  for (const part of token.text.split(/[-‐‑]/)) {
    const start = token.start + from;
    from += part.length + 1;
    const folded = part.toLowerCase();
    const piece: Token = {
      ...token,
      start,
      end: start + part.length,
      text: part,
      folded,
      capital: /^\p{Lu}/u.test(part),
      index: 0,
    };
    if (!piece.capital) continue;
    const match = worldTrie().longest([piece], 0, 1, (entry) => entry.exact === null || entry.exact === part);
    if (!match || match.entry.ambiguous || match.entry.meaning.kind === 'CITY') continue;
    found.push({
      meaning: match.entry.meaning,
      start,
      end: start + part.length,
      sentence,
      firstToken: token.index,
      endToken: token.index + 1,
      ambiguous: false,
    });
  }
  return found;
}
