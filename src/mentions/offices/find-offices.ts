import type { Document, Token } from '../../documents/index.ts';
import type { WorldMention } from '../world-mentions.ts';
import { joinOffices } from './join-offices.ts';
import type { OfficeMention } from './office.ts';
import type { OfficeWords } from './office-words.ts';
import { readOffice } from './read-office.ts';
import { headAt, isRankOfNext } from './scan.ts';

/** "Knesset Speaker Amir Orla": a title that people bear as a name, right behind an office and before another name. */
const isGivenName = (tokens: readonly Token[], at: number, last: OfficeMention | undefined): boolean =>
  tokens[at]?.capital === true &&
  tokens[at + 1]?.kind === 'WORD' &&
  (isFamily(tokens[at + 1]?.text ?? '') ||
    (last?.endToken === at && !last.isRoyal && tokens[at + 1]?.capital === true));

/** "Sultan Al-Tesk", "Amir bin Tesk": a sultan has a given name before these. */
const isFamily = (word: string): boolean => /^(?:Al|Al-\p{Lu}.*|bin|bint|ibn)$/u.test(word);

/** Finds office titles: a head noun, the ranks and portfolios before it, and the portfolio or body after it. */
export function findOffices(document: Document, world: readonly WorldMention[], words: OfficeWords): OfficeMention[] {
  const { tokens } = document;
  const worldAt = new Map(world.map((mention) => [mention.firstToken, mention]));
  const worldEndingAt = new Map(world.map((mention) => [mention.endToken, mention]));
  const inWorld = new Set<number>();
  for (const mention of world) for (let i = mention.firstToken; i < mention.endToken; i++) inWorld.add(i);
  const found: OfficeMention[] = [];
  for (const sentence of document.sentences) {
    let floor = sentence.firstToken;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = tokens[at];
      if (token?.kind !== 'WORD' || inWorld.has(at)) continue;
      const head = headAt(token, words);
      if (!head || isRankOfNext(tokens, at, sentence.endToken, words)) continue;
      if (words.nameHeads.has(head.lemma) && isGivenName(tokens, at, found.at(-1))) continue;
      const scan = {
        found,
        tokens,
        words,
        worldAt,
        worldEndingAt,
        inWorld,
        floor,
        ceiling: sentence.endToken,
        document,
      };
      const office = readOffice(scan, at, head);
      if (!office) continue;
      const last = found.at(-1);
      const joined = last && joinOffices(scan, last, office);
      if (joined) found[found.length - 1] = joined;
      else found.push(office);
      at = Math.max(at, office.endToken - 1);
      floor = office.outerEnd;
    }
  }
  return found;
}
