import type { Token } from '../../documents/index.ts';
import type { NameWords } from './name-words.ts';
import type { Taken } from './scan.ts';

const NAME_WORD = /^[\p{Lu}ʻ‘][\p{L}\p{M}'’ʼ‘ʻ`.-]*$/u;

const PREFIXED = /^(?:al|el|an|as|ar|ad|ash|at|az|d|l|bin|ibn|abu|ben|ul)['’-]\p{Lu}/u;

/** "RoK", "MoFA", "EU27": no name words. */
const ACRONYM = /^(?:\p{Lu}\p{Ll}\p{Lu}{1,3}|\p{Lu}{1,2}\p{Ll}\p{Lu}\p{L}{0,2})$/u;

const INITIAL = /^\p{Lu}\.$/u;

/** A capitalised word that can be part of a name: no acronym, no word that only begins sentences. */
export function isNameWord(token: Token | undefined, words: NameWords): boolean {
  if (token?.kind !== 'WORD') return false;
  if (!NAME_WORD.test(token.text) && !PREFIXED.test(token.text)) return false;
  if (INITIAL.test(token.text)) return true;
  if (ACRONYM.test(token.text)) return false;
  if (token.text.includes('-') && token.folded.split('-').some((part) => part.length > 3 && words.notNames.has(part)))
    return false;
  return !words.notNames.has(token.folded);
}

/** A word of address before a name: "Mr", "Sheikh"; "HE" only as it is written. */
export const isHonorific = (token: Token | undefined, words: NameWords): boolean =>
  token !== undefined && (words.honorifics.has(token.folded) || words.loudHonorifics.has(token.text));

/** "Maulvi Anna Orla": a word of address that is a name, too, before two more words of a name. */
export const isCourtesy = (tokens: readonly Token[], at: number, words: NameWords): boolean =>
  words.courtesies.has(tokens[at]?.folded ?? '') &&
  tokens[at]?.capital === true &&
  isNameWord(tokens[at + 1], words) &&
  (isNameWord(tokens[at + 2], words) || words.particles.has(tokens[at + 2]?.folded ?? ''));

/** A noun of things that is nobody's family name. */
export const isThing = (token: Token | undefined, words: NameWords): boolean =>
  words.things.has(token?.folded ?? '') && !words.surnames.has(token?.folded ?? '');

/** Whether a token belongs to no name of the world and no office. */
export const isFree = (at: number, taken: Taken): boolean => !taken.world.has(at) && !taken.office.has(at);

/** Whether a token is a name of the world that people bear, too ("Jordan"). */
export const isAmbiguousName = (at: number, taken: Taken): boolean =>
  !taken.office.has(at) && (taken.world.get(at)?.ambiguous ?? false);

/** A town's name of one word, which right behind two name words is a third ("Bianca Gatt Muscat"). */
export function isTown(at: number, taken: Taken): boolean {
  const world = taken.world.get(at);
  return (
    world !== undefined &&
    world.endToken - world.firstToken === 1 &&
    (world.meaning.kind === 'CAPITAL' || world.meaning.kind === 'CITY' || world.meaning.kind === 'COUNTRY')
  );
}
