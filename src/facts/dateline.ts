import type { Sentence } from '../documents/index.ts';
import type { Reading } from '../mentions/index.ts';
import { firstAtLeast } from '../model/index.ts';

const LONGEST = 16;
const DASH = /^[–—-]+$/u;
const SHOUTED = /^[\p{Lu}.'’-]{3,}$/u;

/**
 * Where a sentence begins behind a dateline ("VIENNA, 8 March (ABC) – ", "Suva: "): the town that reports is no side of what it tells
 * of, and the clause begins behind it. The sentence's own first token where there is none: a word in small letters before any dash
 * ("Oslo is ready – for a time") makes the dash an aside.
 */
export function afterDateline(reading: Reading, sentence: Sentence): number {
  const { firstToken, endToken } = sentence;
  const { tokens, blocks } = reading.document;
  const head = tokens[firstToken]?.text ?? '';
  const opens = blocks[sentence.block]?.firstSentence === sentence.index;
  const place = opens ? placeAt(reading, firstToken) : null;
  if (place === null && !SHOUTED.test(head)) return firstToken;
  const behind = place ?? firstToken + 1;
  if (tokens[behind]?.text === ':') return place === null ? firstToken : behind + 1;
  let depth = 0;
  for (let at = behind; at < Math.min(endToken - 1, firstToken + LONGEST); at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === '(') depth++;
    else if (token.text === ')') depth--;
    else if (depth === 0 && DASH.test(token.text)) return DASH.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    else if (
      depth === 0 &&
      token.kind === 'WORD' &&
      /^\p{Ll}/u.test(token.text) &&
      !/^(?:of|and|the|de|st|nd|rd|th)$/.test(token.text)
    )
      return firstToken;
  }
  return firstToken;
}

/** One past the town or country that starts at a token; null where none does. */
function placeAt({ mentions }: Reading, token: number): number | null {
  for (let i = firstAtLeast(mentions, (mention) => mention.firstToken, token); mentions[i]?.firstToken === token; i++) {
    const mention = mentions[i];
    if (mention?.kind === 'CITY' || mention?.kind === 'CAPITAL' || mention?.kind === 'COUNTRY') return mention.endToken;
  }
  return null;
}
