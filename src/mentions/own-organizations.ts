import type { Document, Token } from '../documents/index.ts';
import type { OfficeWords } from './offices/office-words.ts';
import type { WorldMention } from './world-mentions.ts';

const LONGEST = 9;

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/**
 * Parties, companies, chambers, universities … by names that no list knows: capitals that end in a noun of such bodies, and what they are of.
 * - Finds: "the Kinangop Dairy Union", "the Velian Chamber of Industry and Trade".
 * - Leaves alone: organs of states ("the National Security Council"), and whatever a list knows.
 */
export function findOwnOrganizations(
  document: Document,
  world: readonly WorldMention[],
  words: OfficeWords,
): WorldMention[] {
  const { tokens } = document;
  const known = new Set<number>();
  for (const { meaning, firstToken, endToken } of world)
    if (meaning.kind === 'ORGANIZATION' || meaning.kind === 'METONYM' || endToken - firstToken > 1)
      for (let at = firstToken; at < endToken; at++) known.add(at);
  const countries = new Set(
    world.flatMap(({ meaning, firstToken }) => (meaning.kind === 'COUNTRY' ? [firstToken] : [])),
  );
  // "India's Union Minister": what a country owns does not begin with its name.
  const owners = new Set(
    world.filter(({ endToken }) => tokens[endToken]?.kind === 'POSSESSIVE').map((one) => one.endToken),
  );
  const found: WorldMention[] = [];
  const inWorld = new Set<number>();
  for (const { firstToken, endToken } of world) for (let at = firstToken; at < endToken; at++) inWorld.add(at);
  const mentionOf = (first: number, end: number): WorldMention | null => {
    const [a, b] = [tokens[first], tokens[end - 1]];
    if (!a || !b) return null;
    const name = document.text.slice(a.start, b.end).replace(/\s+/g, ' ');
    const meaning = { kind: 'ORGANIZATION', name } as const;
    return {
      meaning,
      start: a.start,
      end: b.end,
      sentence: a.sentence,
      firstToken: first,
      endToken: end,
      ambiguous: false,
    };
  };
  /** "the Law and Order party": a name before a noun in small letters, which is more than a country's adjective. */
  const smallName = (first: number, noun: number): WorldMention | null =>
    range(first, noun).some((at) => !inWorld.has(at)) && tokens[first - 1]?.sentence === tokens[noun]?.sentence
      ? mentionOf(first, noun)
      : null;
  for (const sentence of document.sentences) {
    const kind = document.blocks[sentence.block]?.kind;
    if (kind !== 'BODY' && kind !== 'QUOTE' && kind !== 'TURN') continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const noun = tokens[at];
      if (!noun || known.has(at)) continue;
      const company = noun.capital ? null : companyName(document, at, sentence.endToken, inWorld, words);
      const called = company && mentionOf(at + 1, company);
      if (company && called) {
        found.push(called);
        at = company - 1;
        continue;
      }
      const isSmall = !noun.capital && words.smallOrganizations.has(noun.folded);
      if (!isSmall && !(noun.capital && words.organizations.has(noun.folded))) continue;
      const first = firstOfName(
        tokens,
        at,
        found.at(-1)?.endToken ?? sentence.firstToken,
        (i) => known.has(i) || owners.has(i),
        words,
        isSmall,
      );
      if (isSmall) {
        const party = smallName(first, at);
        if (party) found.push(party);
        continue;
      }
      const end = endOfName(tokens, at + 1, sentence.endToken, words);
      // "The Federation of St. Kitts and Nevis" is a state.
      if (first === at && countries.has(tokens[at + 2]?.folded === 'the' ? at + 3 : at + 2)) continue;
      if (
        (first === at && (end === at + 1 || !words.fielded.has(noun.folded))) ||
        (words.needsField.has(noun.folded) && !isOfTrade(tokens, at, end, words))
      )
        continue;
      const mention = mentionOf(first, end);
      if (mention) found.push(mention);
      at = end - 1;
    }
  }
  return found;
}

/** "the Velian pulp company Tesko": where the name behind a noun of companies ends; null where none follows. */
function companyName(
  { tokens }: Document,
  noun: number,
  ceiling: number,
  inWorld: ReadonlySet<number>,
  words: OfficeWords,
): number | null {
  if (!words.companies.has(tokens[noun]?.folded ?? '')) return null;
  const isName = (at: number): boolean => {
    const token = tokens[at];
    return (
      at < ceiling &&
      token?.kind === 'WORD' &&
      token.capital &&
      !inWorld.has(at) &&
      !words.common.has(token.folded) &&
      !words.heads.has(token.folded)
    );
  };
  let end = noun + 1;
  while (end - noun < 4 && isName(end)) end++;
  const isAcronym = tokens[noun + 1]?.text === tokens[noun + 1]?.text.toUpperCase();
  // "The company Orla founded": only behind a word that tells of what kind it is.
  const isTold = !/^(?:the|a|an|his|her|its|their|this|that|our|of)$/.test(tokens[noun - 1]?.folded ?? 'the');
  const closes =
    end >= ceiling ||
    /^(?:[,;.:)(]|and|has|is|was|will|on|in|to|for|with|called|said)$/.test(tokens[end]?.folded ?? '') ||
    tokens[end]?.kind === 'POSSESSIVE';
  return end > noun + 1 && closes && (isTold || isAcronym) ? end : null;
}

/** "Chamber of Commerce", but no chamber of deputies. */
const isOfTrade = (tokens: readonly Token[], noun: number, end: number, words: OfficeWords): boolean =>
  tokens.slice(noun + 1, end).some((token) => words.trades.has(token.folded));

/** Back over the capitals before the noun; the noun itself where an organ of a state or a list's name stands there. */
function firstOfName(
  tokens: readonly Token[],
  noun: number,
  floor: number,
  isTaken: (token: number) => boolean,
  words: OfficeWords,
  isSmall: boolean,
): number {
  let first = noun;
  for (let at = noun - 1; at >= floor && noun - at < LONGEST; at--) {
    const token = tokens[at];
    if (!token || isTaken(at)) break;
    if (token.capital && token.kind === 'WORD') {
      if (words.organs.has(token.folded) || words.heads.has(token.folded) || words.plurals.has(token.folded))
        return noun;
      if (token.folded === 'the' || token.folded === 'our') break;
      first = at;
      continue;
    }
    const joins = token.kind === 'POSSESSIVE' || token.folded === '&' || (isSmall && token.folded === 'and');
    if (!joins || !tokens[at - 1]?.capital) break;
  }
  return first;
}

/** On over "of Industry and Trade". */
function endOfName(tokens: readonly Token[], from: number, ceiling: number, words: OfficeWords): number {
  if (!/^(?:of|for)$/.test(tokens[from]?.folded ?? '')) return from;
  let end = from;
  for (let at = from + 1; at < ceiling && at - from < LONGEST; at++) {
    const token = tokens[at];
    if (token?.capital && token.kind === 'WORD' && !words.heads.has(token.folded)) end = at + 1;
    else if (!/^(?:and|the|&)$/.test(token?.folded ?? '') || !tokens[at + 1]?.capital) break;
  }
  const next = tokens[end]?.folded ?? '';
  return end > from + 1 && !words.heads.has(next) && !words.plurals.has(next) ? end : from;
}
