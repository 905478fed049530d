import { tokenize } from '../../documents/index.ts';
import { fold, sameActor } from '../../model/index.ts';
import type { Side } from '../publishers.ts';
import { worldTrie } from '../world.ts';
import type { SettingWords } from './setting-words.ts';

const NONE: ReadonlySet<string> = new Set();

/** "Embassy of Velia in Norland", "Velian Mission Strelsau": the country where a mission stands, by its publisher's name. */
export function hostOfMission(publisher: string | undefined, home: Side, words: SettingWords): Side | null {
  if (!publisher || home.kind !== 'COUNTRY' || publisher.length > 240 || !words.mission.test(fold(publisher)))
    return null;
  const tokens = tokenize(publisher, 0, publisher.length, NONE);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const match = worldTrie().longest(tokens, at, tokens.length);
    const meaning = match?.entry.meaning;
    if (meaning?.kind === 'ORGANIZATION') return null;
    if (!meaning || !('code' in meaning) || meaning.kind === 'DEMONYM') continue;
    const side: Side = { kind: 'COUNTRY', code: meaning.code };
    if (!sameActor(side, home)) return side;
  }
  return null;
}
