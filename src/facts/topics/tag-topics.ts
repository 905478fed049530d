import type { NamedMention, Reading } from '../../mentions/index.ts';
import { firstAtLeast, type Span, type TopicCode, withBroader } from '../../model/index.ts';
import { compileTopics, type PhraseFound, type TopicPhrases, type Words } from './phrases.ts';
import type { TopicData } from './topic-data.ts';

/** Words that name a topic: tokens from `firstToken` up to `endToken`, and their place in the text. */
export interface TopicHit extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Topics that the words name wherever they stand. */
  readonly strong: readonly TopicCode[];
  /** Topics that they name only where talks are said to be about them. */
  readonly weak: readonly TopicCode[];
  /** Countries that stand in the phrase ("aggression of Norland against Velia"). */
  readonly countries: readonly string[];
}

const compiled = new WeakMap<TopicData, TopicPhrases>();

function phrasesOf(data: TopicData): TopicPhrases {
  const known = compiled.get(data) ?? compileTopics(data.entries);
  compiled.set(data, known);
  return known;
}

const isCountry = (
  mention: NamedMention,
): mention is NamedMention & { kind: 'COUNTRY' | 'DEMONYM' | 'CAPITAL' | 'METONYM' } =>
  mention.kind === 'COUNTRY' || mention.kind === 'DEMONYM' || mention.kind === 'CAPITAL' || mention.kind === 'METONYM';

/**
 * All topic phrases of a text, in its order, the longest at each place; names of people hold none ("Minister Gas").
 * Linear in the length of the text.
 */
export function tagTopics(reading: Reading, data: TopicData): readonly TopicHit[] {
  const phrases = phrasesOf(data);
  const { tokens, sentences } = reading.document;
  const countryEnds = new Map<number, number>();
  const countryCodes = new Map<number, string>();
  const names = new Set<number>();
  for (const mention of reading.mentions) {
    if (isCountry(mention)) {
      countryEnds.set(mention.firstToken, Math.max(mention.endToken, countryEnds.get(mention.firstToken) ?? 0));
      countryCodes.set(mention.firstToken, mention.code);
    }
    if (mention.kind === 'PERSON' || (mention.kind === 'OFFICE' && !mention.plural))
      for (let i = mention.firstToken; i < mention.endToken; i++) names.add(i);
  }
  nameInstitutions(reading, new Set(data.words.institutions.split(' ')), names);
  nameOccasions(reading, new Set(data.words.margins.split(' ')), names);
  const words: Words = {
    folded: (index) => tokens[index]?.folded ?? '',
    capitals: (index) => /^[\p{Lu}]{2,}$/u.test(tokens[index]?.text ?? ''),
    countryEnd: (index) => countryEnds.get(index) ?? 0,
  };
  const hits: TopicHit[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const found = names.has(at) ? null : phrases.longest(words, at, sentence.endToken);
      if (found === null || found.end <= at || isCut(phrases, words, at, found, sentence.endToken)) {
        at++;
        continue;
      }
      const { strong, weak } = found.topics;
      if (strong.length + weak.length > 0 && !isHead(hits.at(-1), at, found.end))
        hits.push({
          firstToken: at,
          endToken: found.end,
          start: tokens[at]?.start ?? 0,
          end: tokens[found.end - 1]?.end ?? 0,
          strong,
          weak,
          countries: countriesWithin(countryCodes, at, found.end),
        });
      at = found.end;
    }
  }
  return hits;
}

/** Weak words over which a longer phrase begins: "the south" of "the South China Sea". */
function isCut(phrases: TopicPhrases, words: Words, at: number, found: PhraseFound, end: number): boolean {
  if (found.topics.strong.length > 0 || found.topics.weak.length === 0) return false;
  for (let next = at + 1; next < found.end; next++)
    if ((phrases.longest(words, next, end)?.end ?? 0) > found.end) return true;
  return false;
}

/** The general head of a compound whose first noun tells the topic: "trade" in "wildlife trade", "cooperation" in "police cooperation". */
const isHead = (last: TopicHit | undefined, at: number, end: number): boolean =>
  last !== undefined && last.endToken === at && last.strong.length > 0 && end === at + 1;

/** Adds the words of a ministry's name, which is no topic: "the Ministry of Energy and Water Resources". */
function nameInstitutions(reading: Reading, institutions: ReadonlySet<string>, names: Set<number>): void {
  const { tokens } = reading.document;
  for (const token of tokens) {
    const of = tokens[token.index + 1];
    if (!token.capital || !institutions.has(token.folded) || of === undefined || !SMALL.has(of.folded)) continue;
    let last = token.index;
    for (let at = of.index; at < tokens.length; at++) {
      const next = tokens[at];
      if (next === undefined || next.sentence !== token.sentence) break;
      if (next.capital) last = at;
      else if (!SMALL.has(next.folded)) break;
    }
    for (let at = token.index; at <= last; at++) names.add(at);
  }
}

/** Adds the occasion at whose edge people meet, which says when and not about what: "on the margins of the Forum on Food". */
function nameOccasions(reading: Reading, margins: ReadonlySet<string>, names: Set<number>): void {
  const { tokens } = reading.document;
  for (const token of tokens) {
    if (!margins.has(token.folded) || tokens[token.index + 1]?.folded !== 'of') continue;
    for (let at = token.index + 2; at < tokens.length; at++) {
      const next = tokens[at];
      if (next === undefined || next.sentence !== token.sentence || next.folded === ',' || next.folded === 'to') break;
      if (next.folded === 'and' && !tokens[at + 1]?.capital) break;
      names.add(at);
    }
  }
}

const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', '&', ',']);

function countriesWithin(codes: ReadonlyMap<number, string>, first: number, end: number): string[] {
  const found: string[] = [];
  for (let i = first; i < end; i++) {
    const code = codes.get(i);
    if (code !== undefined && !found.includes(code)) found.push(code);
  }
  return found;
}

/** The hits that lie within a stretch of tokens. */
export const topicsWithin = (hits: readonly TopicHit[], first: number, end: number): readonly TopicHit[] => {
  const found: TopicHit[] = [];
  for (let i = firstAtLeast(hits, (hit) => hit.firstToken, first); i < hits.length; i++) {
    const hit = hits[i];
    if (hit === undefined || hit.firstToken >= end) break;
    found.push(hit);
  }
  return found;
};

/**
 * Up to `limit` codes, in the order of first telling; a parent only where no child of it is among them. Relations of two states
 * stand beside their agreements.
 */
export function chooseTopics(codes: readonly TopicCode[], limit: number): readonly TopicCode[] {
  const distinct = [...new Set(codes)];
  const parents = new Set(distinct.flatMap((code) => withBroader(code).slice(1)));
  return distinct.filter((code) => code === 'bilateral-relations' || !parents.has(code)).slice(0, limit);
}
