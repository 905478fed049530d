import type { Document } from '../../documents/index.ts';
import type { Side } from '../publishers.ts';
import type { WorldMention } from '../world-mentions.ts';
import { squashed } from './hosted.ts';
import type { SettingWords } from './setting-words.ts';

/** "the situation in Velia": what happens in a country is talked of, and says nothing of where the text plays. */
export const isTopicOf = (document: Document, preposition: number, words: SettingWords): boolean =>
  document.tokens[preposition]?.folded === 'in' && words.talkedOf.test(document.tokens[preposition - 1]?.folded ?? '');

/** Whether a word of travel stands a few words before. */
export function isJourney(document: Document, at: number, words: SettingWords): boolean {
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    if (words.travel.test(document.tokens[i]?.folded ?? '')) return true;
  }
  return false;
}

/** "Orla on state visit to Velia": the country of a journey that the headline or the first sentences tell of. */
export function journeyOf(
  document: Document,
  world: readonly WorldMention[],
  foreign: (code: string) => boolean,
  words: SettingWords,
): Side | null {
  let bodies = 0;
  for (const block of document.blocks) {
    if (block.kind === 'BODY') bodies++;
    if (bodies > 1) return null;
    for (const mention of world) {
      if (mention.start >= block.end) break;
      if (mention.start < block.start || !('code' in mention.meaning) || !foreign(mention.meaning.code)) continue;
      const before = squashed(document.text.slice(Math.max(block.start, mention.start - 40), mention.start));
      if (words.journey.test(before)) {
        return { kind: 'COUNTRY', code: mention.meaning.code };
      }
    }
  }
  return null;
}
