import type { PlaceFact } from '../fact.ts';
import type { SentenceScan } from './clause.ts';

/** A place with the tokens that tell it, where the sentence does. */
export interface Where {
  readonly place: PlaceFact | null;
  readonly tokens: readonly [number, number] | null;
}

/** The place that starts at a token, its larger place after a comma skipped. */
function placeStarting(sentence: SentenceScan, at: number): { place: PlaceFact; end: number; broad: boolean } | null {
  const { scan } = sentence;
  const mention = scan.mention(at, 'CITY', 'CAPITAL', 'COUNTRY');
  if (!mention) return null;
  const text = scan.reading.document.text.slice(mention.start, mention.end);
  const name = mention.kind === 'CITY' ? mention.name : text;
  return { place: { name, of: mention.code }, end: mention.endToken, broad: mention.kind === 'COUNTRY' };
}

/**
 * The place of an event at tokens `first` to `end`: the nearest "in Oslo", "at the … in Oslo" of its sentence, a city before a country.
 * What stands behind a word like "about" is a topic ("discussed the situation in Mali"), unless the clause has moved on.
 */
export function whereAt(sentence: SentenceScan, first: number, end: number, journey: boolean): Where {
  const { scan } = sentence;
  const clause = beforeWhere(sentence, first);
  if (clause) return clause;
  let best: { score: number; where: Where } | null = null;
  let topicFrom = sentence.end;
  for (let at = end; at < sentence.end; at++)
    if (scan.words.about(scan.tokens, at) > 0 && scan.folded(at) !== 'on' && scan.folded(at) !== 'included') {
      topicFrom = at;
      break;
    }
  for (let at = sentence.first; at < sentence.end; at++) {
    const link = scan.folded(at);
    const goes = scan.has('toPlace', link) && (journey || isWelcome(sentence, at) || scan.is('journeyNouns', at - 1));
    if (!scan.has('atPlace', link) && !goes) continue;
    for (let next = at + 1; next < Math.min(sentence.end, at + 7); next++) {
      const found = placeStarting(sentence, next);
      if (!found) {
        if (scan.tokens[next]?.kind === 'PUNCTUATION' || scan.mention(next, 'PERSON')) break;
        if (next > at + 1 && (scan.is('atPlace', next) || scan.folded(next) === 'with' || scan.folded(next) === 'by'))
          break;
        continue;
      }
      if (scan.folded(found.end) === "'s" && link !== 'at') break;
      if (found.broad && !isStateName(sentence, at + 1, next)) break;
      if (at > topicFrom && found.broad) break;
      const distance = at >= end ? at - end : first > at ? first - at : 0;
      const score =
        distance + (found.broad ? 6 : 0) + (at > topicFrom ? 24 : 0) + (at < first && at > sentence.first + 2 ? 3 : 0);
      if (score < 45 && (best === null || score < best.score))
        best = { score, where: { place: found.place, tokens: [next, found.end] } };
      break;
    }
  }
  return (
    best?.where ??
    unknownPlace(sentence, end, topicFrom, 'in') ??
    houseAt(sentence, first, topicFrom) ??
    unknownPlace(sentence, end, topicFrom, 'at') ??
    hostCity(sentence) ??
    NOWHERE
  );
}

/** "Came from Oslo, where she met Venn": the place right before the clause. */
function beforeWhere(sentence: SentenceScan, event: number): Where | null {
  const { scan } = sentence;
  for (let at = event - 1; at > sentence.first && at > event - 14; at--) {
    if (scan.folded(at) !== 'where') continue;
    const last = scan.folded(at - 1) === ',' ? at - 2 : at - 1;
    const mention = scan.covering(last, 'CITY', 'CAPITAL', 'COUNTRY');
    const found = mention ? placeStarting(sentence, mention.firstToken) : null;
    return mention && found && mention.endToken === last + 1
      ? { place: found.place, tokens: [mention.firstToken, found.end] }
      : null;
  }
  return null;
}

/** "In Villach": a place that no list knows, right behind the words. */
function unknownPlace(sentence: SentenceScan, from: number, to: number, link: 'in' | 'at'): Where | null {
  const { scan } = sentence;
  for (let at = from; at < Math.min(to, from + 16); at++) {
    if (scan.folded(at) !== link || !scan.tokens[at + 1]?.capital || scan.starting(at + 1).length > 0) continue;
    if (scan.covering(at + 1, 'DATE')) continue;
    let end = at + 1;
    while (
      end < Math.min(sentence.end, at + 4) &&
      scan.tokens[end]?.capital &&
      scan.tokens[end]?.kind === 'WORD' &&
      scan.starting(end).length === 0
    )
      end++;
    const [first, last] = [scan.tokens[at + 1], scan.tokens[end - 1]];
    if (!first || !last || scan.tokens[end]?.kind === 'POSSESSIVE') continue;
    const name = scan.reading.document.text.slice(first.start, last.end);
    // "At COP28", "at the NATO …": a gathering, and no place; "at Brussels Airport" is a house.
    if (
      link === 'at' &&
      (/\d|^\p{Lu}{2,}$/u.test(name) || scan.is('sessionNouns', end - 1) || scan.is('sessionNouns', end))
    )
      continue;
    return {
      place: { name, of: link === 'at' ? houseOf(sentence, at + 1, end) : null },
      tokens: [at + 1, end],
    };
  }
  return null;
}

/** "Oslo will host the next meeting": the city that opens the sentence. */
function hostCity({ scan, first, end }: SentenceScan): Where | null {
  const city = scan.mention(first, 'CITY', 'CAPITAL');
  if (city === null) return null;
  let at = city.endToken;
  while (at < Math.min(end, city.endToken + 4) && (scan.is('auxiliaries', at) || scan.is('fillers', at))) at++;
  if (!scan.is('hostVerbs', at)) return null;
  const name = city.kind === 'CITY' ? city.name : scan.reading.document.text.slice(city.start, city.end);
  return { place: { name, of: city.code }, tokens: [first, city.endToken] };
}

const NOWHERE: Where = { place: null, tokens: null };

/** "At the Carondelet Palace", "at State House": a house by its name. */
function houseAt(sentence: SentenceScan, event: number, to: number): Where | null {
  const { scan } = sentence;
  for (let at = Math.max(sentence.first, event - 12); at < to; at++) {
    if (scan.folded(at) !== 'at' && scan.folded(at) !== 'in' && scan.folded(at) !== 'aboard') continue;
    const from = scan.is('determiners', at + 1) ? at + 2 : at + 1;
    let end = from;
    while (
      end < Math.min(sentence.end, from + 6) &&
      (scan.tokens[end]?.capital || (end > from && scan.is('nameParts', end)))
    )
      end++;
    while (end > from && scan.is('nameParts', end - 1) && !scan.tokens[end - 1]?.capital) end--;
    const house = scan.tokens.slice(from, end).findLastIndex((token) => scan.has('houses', token.folded));
    // "At the Carondelet Palace H.E. Orla": whoever follows is no part of the name.
    for (let next = from + house + 1; next < end; next++) if (isBeforePerson(sentence, next)) end = from + house + 1;
    const [first, last] = [scan.tokens[from], scan.tokens[end - 1]];
    if (house < 0 || !first || !last || end - from < 2 || scan.mention(from, 'PERSON')) continue;
    const name = scan.reading.document.text.slice(first.start, last.end);
    return { place: { name, of: houseOf(sentence, from, end) }, tokens: [from, end] };
  }
  return null;
}

/** Whether a person is named here or a few tokens on. */
function isBeforePerson(sentence: SentenceScan, at: number): boolean {
  for (let next = at; next < at + 4; next++) if (sentence.scan.mention(next, 'PERSON')) return true;
  return false;
}

/** The country of a house: by its own name, else that of whose offices need no country here. */
function houseOf(sentence: SentenceScan, from: number, end: number): string | null {
  const { scan } = sentence;
  for (let at = from; at < end; at++) {
    const metonym = scan.mention(at, 'METONYM');
    if (metonym) return metonym.code;
  }
  const { domestic } = scan.reading;
  return domestic?.kind === 'COUNTRY' ? domestic.code : null;
}

/** Only words of a country's long name lie between the preposition and the country ("in the Republic of Korea"). */
function isStateName(sentence: SentenceScan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!sentence.scan.is('stateNames', at)) return false;
  return true;
}

const isWelcome = (sentence: SentenceScan, at: number): boolean => {
  for (let back = at - 1; back > Math.max(sentence.first - 1, at - 16); back--)
    if (['welcomed', 'welcome', 'welcomes', 'invited'].includes(sentence.scan.folded(back))) return true;
  return false;
};
