import type { Document } from '../../documents/index.ts';
import type { Side } from '../publishers.ts';
import type { WorldMention } from '../world-mentions.ts';

/** States whose capital has the country's name. */
const TOWN_STATES = new Set(['LUX', 'KWT', 'SGP', 'MCO', 'SMR', 'DJI', 'PAN', 'GTM', 'MEX']);

const DATELINE = /^[\s(*/]*\p{Lu}[\p{L}.'’ -]{1,30}?(?:,|\s\(|\s[–—-]|:|\.\s|\s\/)/u;

/** "HOLM, 3 May (NNA) –": a capital that stands alone before the text. A town with its country behind it is abroad. */
export function sideOfDateline(document: Document, world: readonly WorldMention[]): Side | null {
  for (const block of document.blocks) {
    if (block.kind !== 'BODY' && block.kind !== 'DATELINE' && block.kind !== 'HEADLINE') continue;
    const head = document.text.slice(block.start, block.start + 60);
    if (!DATELINE.test(head)) continue;
    const mention = world.find((one) => one.start >= block.start && one.start < block.start + 14);
    const { meaning } = mention ?? { meaning: null };
    const isTown = meaning?.kind === 'CAPITAL' || (meaning?.kind === 'COUNTRY' && TOWN_STATES.has(meaning.code));
    if (!mention || !meaning || !('code' in meaning) || !isTown) continue;
    const after = document.text.slice(mention.end, mention.end + 30);
    if (!/^\s*(?:[,–—:/(.-]|\p{L}{3,9}\.? \d)/u.test(after)) continue;
    return { kind: 'COUNTRY', code: meaning.code };
  }
  return null;
}
