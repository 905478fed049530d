import type { TopicCode } from '../../model/index.ts';
import { type TopicHit, topicsWithin } from './tag-topics.ts';
import type { TopicReading } from './topic-reading.ts';
import type { TopicSide } from './topics-of-meeting.ts';

/**
 * Where a stretch of a sentence begins that says what talks are about: behind "discussed" or "the agenda", before "took up the
 * morning"; in the telling of a meeting also behind a bare "on" or "about" that brings no day and no margins. Null where there is none.
 */
export function aboutFrom(topics: TopicReading, first: number, end: number, telling = false): number | null {
  const { tokens } = topics.reading.document;
  const folded = (at: number): string => tokens[at]?.folded ?? '';
  for (let at = first; at < end; at++) {
    const pair = `${folded(at)}-${folded(at + 1)}`;
    if (at > first && (topics.words.fills.has(folded(at)) || topics.words.fills.has(pair))) return first;
    if (topics.words.about.has(pair)) return at + 2;
    if (topics.words.about.has(folded(at))) return saidOf(topics, first, at) ? first : at + 1;
    if (!telling || !topics.words.on.has(folded(at))) continue;
    const next = folded(at + 1) === 'the' || folded(at + 1) === 'a' ? at + 2 : at + 1;
    if (tokens[at + 1]?.kind === 'NUMBER' || topics.words.notAbout.has(folded(next))) continue;
    if ((folded(at) === 'on' || folded(at) === 'about') && !isDate(topics, at + 1)) return at + 1;
  }
  return null;
}

/** How near before "discussed" a negation stands: "was not on the agenda", "never spoke about". */
const NOT_NEAR = 5;

/** Whether a sentence says that something was no topic: "Trade was not discussed". */
export function isDenied(topics: TopicReading, first: number, end: number): boolean {
  const { tokens } = topics.reading.document;
  for (let at = first; at < end; at++) {
    if (!topics.words.about.has(tokens[at]?.folded ?? '')) continue;
    for (let i = Math.max(first, at - NOT_NEAR); i < at; i++)
      if (topics.words.not.has(tokens[i]?.folded ?? '')) return true;
    return false;
  }
  return false;
}

/** "Trade and visas were discussed", "was on the agenda": what talks are about stands before. */
function saidOf(topics: TopicReading, first: number, at: number): boolean {
  const { tokens } = topics.reading.document;
  for (let i = Math.max(first, at - 4); i < at; i++) if (topics.words.passive.has(tokens[i]?.folded ?? '')) return true;
  return false;
}

function isDate(topics: TopicReading, token: number): boolean {
  const sentence = topics.reading.document.tokens[token]?.sentence ?? -1;
  return (topics.mentions.get(sentence) ?? []).some(
    (mention) => mention.kind === 'DATE' && mention.firstToken <= token + 1 && token < mention.endToken,
  );
}

/**
 * Where such a stretch ends: at the sentence's end, or at a comma behind which somebody does something ("Touching on trade, Orla
 * thanked …", "on trade, adding that …").
 */
export function aboutEnd(topics: TopicReading, from: number, end: number): number {
  const { tokens } = topics.reading.document;
  for (let at = from + 1; at < end - 1; at++) {
    const word = tokens[at]?.folded;
    if (word !== ',' && word !== 'and') continue;
    if (topics.words.turns.has(tokens[at + 1]?.folded ?? '') || topics.people.has(at + 1)) return at;
  }
  return end;
}

/** All topics of such a stretch, weak words too, and countries and regions that stand in it as topics of their own. */
export function topicsAbout(
  topics: TopicReading,
  first: number,
  end: number,
  participants: readonly TopicSide[],
): TopicCode[] {
  const sides = sidesOf(participants);
  const covered = topicsWithin(topics.hits, first, end);
  const found: { at: number; codes: readonly TopicCode[] }[] = covered.map((hit) => ({
    at: hit.firstToken,
    codes:
      opensList(topics, hit, covered, end) || yields(topics, hit, covered)
        ? []
        : hit.strong.length > 0
          ? strongOf(hit, sides)
          : isItem(topics, hit, first, end) && !isSide(topics, hit, sides)
            ? hit.weak
            : [],
  }));
  const sentence = topics.reading.document.tokens[first]?.sentence ?? -1;
  for (const mention of topics.mentions.get(sentence) ?? []) {
    if (mention.firstToken < first || mention.firstToken >= end) continue;
    const country = mention.kind === 'COUNTRY' && !sides.has(mention.code);
    if (!(country || mention.kind === 'REGION') || !standsAlone(topics, first, mention.firstToken, mention.endToken))
      continue;
    if (covered.some((hit) => hit.firstToken <= mention.firstToken && mention.firstToken < hit.endToken)) continue;
    found.push({ at: mention.firstToken, codes: ['regional-security'] });
  }
  return found.sort((a, b) => a.at - b.at).flatMap((one) => one.codes);
}

/** Codes of the countries and names of the bodies that are there. */
export const sidesOf = (participants: readonly TopicSide[]): ReadonlySet<string> =>
  new Set(
    participants.flatMap(({ of }) =>
      of === null || of.kind === 'PERSON' ? [] : [of.kind === 'COUNTRY' ? of.code : of.name],
    ),
  );

/** Topics that a phrase names: "relations between A and B" are the sides' own where A and B are there, and else a matter between others. */
export function strongOf(hit: TopicHit, sides: ReadonlySet<string>): readonly TopicCode[] {
  if (!hit.strong.includes(FIELDLESS) || !hit.strong.includes(OF_OTHERS)) return hit.strong;
  const own = hit.countries.length > 1 && hit.countries.every((code) => sides.has(code));
  return hit.strong.filter((topic) => topic !== (own ? OF_OTHERS : FIELDLESS));
}

/** "Global issues, including trade": a general item that others behind it make plain. */
function opensList(topics: TopicReading, hit: TopicHit, all: readonly TopicHit[], end: number): boolean {
  const { tokens } = topics.reading.document;
  const at = tokens[hit.endToken]?.folded === ',' ? hit.endToken + 1 : hit.endToken;
  return (
    at < end &&
    topics.words.umbrella.has(tokens[at]?.folded ?? '') &&
    all.some((one) => one.firstToken > at && one.strong.length > 0)
  );
}

/** Whether a phrase tells of relations whose field the same item tells: "closer ties in the field of security". */
export function yields(topics: TopicReading, hit: TopicHit, all: readonly TopicHit[]): boolean {
  if ([...hit.strong, ...hit.weak].some((topic) => topic !== FIELDLESS)) return false;
  const next = all.find((one) => one.firstToken >= hit.endToken && one.strong.length > 0);
  if (next === undefined || next.strong.includes(FIELDLESS)) return false;
  const { tokens } = topics.reading.document;
  for (let at = hit.endToken; at < next.firstToken; at++)
    if (tokens[at]?.kind === 'PUNCTUATION' || tokens[at]?.folded === 'and') return false;
  return true;
}

/** How many words may stand between the beginning of an item and a weak word that is its head: "current bilateral". */
const MODIFIERS = 2;

/** Whether a weak word is an item of a list: "security in the region" and "tax matters" are, "security guards" and "jobs for workers" are not. */
function isItem(topics: TopicReading, hit: TopicHit, first: number, end: number): boolean {
  const { tokens } = topics.reading.document;
  const { words } = topics;
  const after = words.heads.has(tokens[hit.endToken]?.folded ?? '') ? hit.endToken + 1 : hit.endToken;
  const next = tokens[after];
  const ends = after >= end || next === undefined || next.kind === 'PUNCTUATION' || words.afterItem.has(next.folded);
  if (!ends || (hit.weak.includes(FIELDLESS) && words.weakly.has(next?.folded ?? ''))) return false;
  if (next?.folded === 'of' && words.carriers.has(tokens[after - 1]?.folded ?? '')) return false;
  for (let at = hit.firstToken - 1; at >= hit.firstToken - 1 - MODIFIERS; at--) {
    const word = tokens[at]?.folded ?? '';
    if (at < first) return true;
    if (word === 'of') return words.carriers.has(tokens[at - 1]?.folded ?? '');
    if (BEFORE.has(word) || words.on.has(word)) return true;
    if (words.afterItem.has(word)) return false;
  }
  return false;
}

/** Cooperation, which is of the two states unless its field is told: "cooperation in trade". */
const FIELDLESS: TopicCode = 'bilateral-relations';
/** What relations are of which others speak. */
const OF_OTHERS: TopicCode = 'normalisation-dialogue';

/** Words that name a body that is there: "talks with the European Union". */
const isSide = (topics: TopicReading, hit: TopicHit, sides: ReadonlySet<string>): boolean =>
  (topics.mentions.get(topics.reading.document.tokens[hit.firstToken]?.sentence ?? -1) ?? []).some(
    (one) =>
      one.kind === 'ORGANIZATION' &&
      one.firstToken < hit.endToken &&
      hit.firstToken < one.endToken &&
      sides.has(one.name),
  );

const BEFORE = new Set(['on', 'about', 'discussed', ',', 'and', 'including', ':', 'over', 'regarding', 'also']);
const AFTER = new Set([',', 'and', '.', ';', 'as', 'with', '']);

/** "exchanged views on Haiti and Cuba": a country that is an item of its own, and not one of "relations between A and B". */
function standsAlone(topics: TopicReading, from: number, first: number, end: number): boolean {
  const { tokens } = topics.reading.document;
  const folded = (at: number): string => tokens[at]?.folded ?? '';
  const at = folded(first - 1) === 'the' ? first - 2 : first - 1;
  if (!AFTER.has(folded(end))) return false;
  if (first === from) return true;
  if (!BEFORE.has(folded(at))) return false;
  if (topics.words.on.has(folded(at))) return !topicsWithin(topics.hits, from, at).some((hit) => hit.endToken === at);
  const before = countryBefore(topics, at);
  return before === null || standsAlone(topics, from, before, at);
}

/** The first token of a country that ends right before a token. */
function countryBefore(topics: TopicReading, end: number): number | null {
  const mentions = topics.mentions.get(topics.reading.document.tokens[end]?.sentence ?? -1) ?? [];
  return mentions.find((one) => one.kind === 'COUNTRY' && one.endToken === end)?.firstToken ?? null;
}
