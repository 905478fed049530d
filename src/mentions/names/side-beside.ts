import { countryByCode } from '../world.ts';
import type { WorldMention } from '../world-mentions.ts';
import type { Place, Scan } from './scan.ts';

const ADJECTIVES = /^(?:new|newly|appointed|visiting|then|former)$/;

/** "Velia's", "Velian" right before. */
export function sideBefore(scan: Scan, at: number, place: Place): WorldMention | null {
  let end = at;
  if (ADJECTIVES.test(scan.document.tokens[end - 1]?.folded ?? '')) end--;
  // "the presidents of Velia, Anna Orla, and of Norland, Pavel Tesk".
  if (scan.document.tokens[end - 1]?.folded === ',') {
    const listed = scan.worldEndingAt.get(end - 1);
    const of = scan.document.tokens[(listed?.firstToken ?? 0) - 1]?.folded;
    const and = scan.document.tokens[(listed?.firstToken ?? 0) - 2]?.folded;
    if (listed && of === 'of' && (and === 'and' || and === ',')) return listed;
    return sideAlone(scan, end - 1, at, place);
  }
  const possessive = scan.document.tokens[end - 1]?.kind === 'POSSESSIVE';
  const world = scan.worldEndingAt.get(possessive ? end - 1 : end);
  if (!world || world.firstToken < place.first) return null;
  const { kind } = world.meaning;
  const tells = possessive
    ? kind === 'COUNTRY' || kind === 'ORGANIZATION' || kind === 'CAPITAL' || kind === 'METONYM'
    : kind === 'DEMONYM' || kind === 'ORGANIZATION' || kind === 'COUNTRY';
  return tells ? world : null;
}

/** "the Velian foreign minister, Orla, and Norland's, Tesk", "The Norlandic, Tesk, said": a side that stands for its office, between commas. */
function sideAlone(scan: Scan, comma: number, name: number, place: Place): WorldMention | null {
  const { tokens } = scan.document;
  const owned = tokens[comma - 1]?.kind === 'POSSESSIVE';
  const world = scan.worldEndingAt.get(owned ? comma - 1 : comma);
  if (!world || world.firstToken < place.first) return null;
  const tells = owned
    ? world.meaning.kind === 'COUNTRY'
    : world.meaning.kind === 'DEMONYM' && tokens[world.firstToken - 1]?.folded === 'the';
  let end = name;
  while (
    end < place.end &&
    tokens[end]?.kind === 'WORD' &&
    (tokens[end]?.capital || scan.words.particles.has(tokens[end]?.folded ?? ''))
  )
    end++;
  return tells && (end >= place.end || /^[,.;)]$/.test(tokens[end]?.folded ?? '')) ? world : null;
}

/** "a delegation of the Velian parliament led by Deputy Speaker Orla": the country told before "led by". */
export function sideOfLed(scan: Scan, at: number, place: Place): WorldMention | null {
  const { tokens } = scan.document;
  for (let i = at - 1; i >= place.first && at - i < 8; i--) {
    if (tokens[i]?.folded !== 'by') continue;
    if (!/^(?:led|headed|chaired|represented)$/.test(tokens[i - 1]?.folded ?? '')) return null;
    // "the Velian delegation to the League's assembly": the country goes before the body.
    let body: WorldMention | null = null;
    for (let j = i - 1; j >= place.first && i - j < 14; j--) {
      const world = scan.worldEndingAt.get(j + 1);
      if (world?.meaning.kind === 'COUNTRY' || world?.meaning.kind === 'DEMONYM') return world;
      if (world?.meaning.kind === 'ORGANIZATION' || world?.meaning.kind === 'METONYM') body ??= world;
      if ((tokens[j]?.folded === ',' && j < i - 2) || /^(?:met|received|held|with)$/.test(tokens[j]?.folded ?? ''))
        break;
    }
    return body;
  }
  return null;
}

/** "Orla, representing the President of Velia, …", "Orla, for the League, said": for whom somebody speaks. */
export function sideOfRepresented(scan: Scan, end: number, place: Place, hasOffice: boolean): WorldMention | null {
  const { tokens } = scan.document;
  if (tokens[end]?.folded === 'represented') {
    const of = [end + 1, end + 2, end + 4]
      .map((at) => scan.worldStartingAt.get(at))
      .find((world) => world?.meaning.kind === 'COUNTRY');
    return of ?? null;
  }
  if (hasOffice && tokens[end]?.folded === '(') {
    const inside = scan.worldStartingAt.get(end + 1);
    return inside?.meaning.kind === 'COUNTRY' && tokens[inside.endToken]?.folded === ')' ? inside : null;
  }
  if (tokens[end]?.folded !== ',') return null;
  const word = tokens[end + 1]?.folded;
  // "Orla, Minister of Trade, Velia; Tesk, …": the country behind the office, in a list.
  const listed = scan.worldStartingAt.get(word === 'the' ? end + 2 : end + 1);
  if (hasOffice && listed?.meaning.kind === 'COUNTRY' && /^[;.)]$/.test(tokens[listed.endToken]?.folded ?? ';'))
    return listed;
  if (word === 'for') {
    const at = tokens[end + 2]?.folded === 'the' ? end + 3 : end + 2;
    const world = scan.worldStartingAt.get(at);
    return world?.meaning.kind === 'ORGANIZATION' && /^[,(]$/.test(tokens[world.endToken]?.folded ?? '') ? world : null;
  }
  if (word !== 'representing') return null;
  for (let at = end + 2; at < place.end && at - end < 9; at++) {
    const world = scan.worldStartingAt.get(at);
    if (world && world.meaning.kind !== 'CITY' && world.meaning.kind !== 'REGION') return world;
    if (tokens[at]?.kind === 'PUNCTUATION') return null;
  }
  return null;
}

/** "of Velia", "(Velia)" right behind. */
export function sideBehind(scan: Scan, end: number, place: Place): WorldMention | null {
  const { tokens } = scan.document;
  // "Lucía, of Colombia, said": the same between commas.
  if (tokens[end]?.folded === ',' && tokens[end + 1]?.folded === 'of') {
    const apart = scan.worldStartingAt.get(tokens[end + 2]?.folded === 'the' ? end + 3 : end + 2);
    return apart?.meaning.kind === 'COUNTRY' && /^[,.]$/.test(tokens[apart.endToken]?.folded ?? '') ? apart : null;
  }
  const mark = tokens[end]?.folded;
  if (mark !== 'of' && mark !== '(' && mark !== 'from') return null;
  const code = mark === '(' && tokens[end + 2]?.folded === ')' ? tokens[end + 1] : undefined;
  if (code && countryByCode(code.text))
    return {
      meaning: { kind: 'COUNTRY', code: code.text },
      start: code.start,
      end: code.end,
      sentence: place.sentence,
      firstToken: end + 1,
      endToken: end + 2,
      ambiguous: false,
    };
  const at = tokens[end + 1]?.folded === 'the' ? end + 2 : end + 1;
  const world = scan.worldStartingAt.get(at);
  if (!world || world.endToken > place.end) return null;
  const after = tokens[world.endToken];
  if (mark === '(' ? after?.folded !== ')' : after?.kind === 'POSSESSIVE') return null;
  if (world.meaning.kind === 'METONYM') return mark === 'of' ? world : null;
  return world.meaning.kind === 'COUNTRY' || (world.meaning.kind === 'ORGANIZATION' && mark !== 'from') ? world : null;
}
