import type { Side } from '../publishers.ts';
import type { WorldMention } from '../world-mentions.ts';
import { type Bare, startOf } from './bare.ts';
import { guestSide, hostingSide } from './pair-side.ts';
import type { Represented } from './represented.ts';

/**
 * At the head of a side that the text tells by its country or as guests and hosts.
 * - Finds: "Orla led the Velian side and Tesk the Norlandic", "the guests were led by Orla", "on the Velian side by Orla".
 * - Leaves alone: "Orla led the talks", "Orla told the Velian side".
 */
export function partySide(bare: Bare): Represented | null {
  const party = partyAhead(bare) ?? partyBehind(bare);
  const of = party === 'GUEST' ? guestSide(bare) : party === 'HOST' ? hostingSide(bare) : party;
  return of ? { of, source: 'ADJECTIVE' } : null;
}

type Party = Side | 'GUEST' | 'HOST';

/** Behind the name: "led the Velian side", and without the verb where it was told before: "and Orla the Velian". */
function partyAhead(bare: Bare): Party | null {
  const { document, first, words } = bare;
  const { tokens } = document;
  const end = document.sentences[first.sentence]?.endToken ?? 0;
  const word = (at: number): string => (at < end ? (tokens[at]?.folded ?? '') : '');
  for (const from of [first.endToken, first.behind?.outerEnd ?? first.endToken]) {
    let at = from;
    while (/^(?:,|who|also|jointly|then|in|turn)$/.test(word(at)) && at - from < 4) at++;
    if (words.leads.has(word(at))) {
      const party = partyFrom(bare, at + 1);
      if (party) return party;
    } else if (at === from && verbBefore(bare, from)) {
      const party = partyFrom(bare, from);
      if (party) return party;
    }
  }
  return null;
}

/** Before the name: "the Velian side was led by", "Velia's by", "on the Velian side by", "for the Velian side," */
function partyBehind(bare: Bare): Party | null {
  const { document, first, words } = bare;
  const { tokens } = document;
  const floor = document.sentences[first.sentence]?.firstToken ?? 0;
  const word = (at: number): string => (at >= floor ? (tokens[at]?.folded ?? '') : '');
  let at = startOf(bare) - 1;
  if (word(at) === 'the') at--;
  if (word(at) === ',' || word(at) === ':') {
    const party = partyUpTo(bare, at);
    const begin = party ? beginOf(bare, at) : 0;
    return party && (word(at) === ':' || /^(?:on|for|from)$/.test(word(begin - 1))) ? party : null;
  }
  if (word(at) !== 'by') return null;
  let isTold = false;
  if (words.leads.has(word(at - 1))) {
    at--;
    isTold = true;
    while (/^(?:was|were|is|are|being|been|be|has|have|had|will|to|also|,|jointly)$/.test(word(at - 1))) at--;
  }
  return isTold || verbBefore(bare, at) ? partyUpTo(bare, at) : null;
}

/** Whether somebody was told to lead before, in the sentence. */
function verbBefore({ document, first, words }: Bare, at: number): boolean {
  const floor = document.sentences[first.sentence]?.firstToken ?? 0;
  for (let i = at - 1; i >= floor; i--) if (words.leads.has(document.tokens[i]?.folded ?? '')) return true;
  return false;
}

const CLOSES = /^(?:,|;|\.|and|while|one|by|\))$/;

/** The side that begins at a token: "the Velian side", "Velia's", "that of Velia", "the visiting delegation", "the hosts". */
function partyFrom(bare: Bare, from: number): Party | null {
  const { document, first, words, setting } = bare;
  const { tokens } = document;
  const word = (at: number): string => tokens[at]?.folded ?? '';
  let at = from;
  while (/^(?:the|its|a|an|his|her|up|out)$/.test(word(at)) && at - from < 2) at++;
  if (word(at) === 'that' && word(at + 1) === 'of') at += word(at + 2) === 'the' ? 3 : 2;
  else if (/^(?:that|those)$/.test(word(at))) return null;
  const world = setting.worldIn(first.sentence).find((one) => one.firstToken === at);
  const side = sideOf(world);
  if (!world || !side) return wordParty(word(at), word(at + 1), words);
  const owned = tokens[world.endToken]?.kind === 'POSSESSIVE' ? world.endToken + 1 : world.endToken;
  const next = word(owned);
  if (words.parties.has(next) || (words.parties.has(word(owned + 1)) && !tokens[owned]?.capital)) return side;
  const isBare = owned >= (document.sentences[first.sentence]?.endToken ?? 0) || CLOSES.test(next);
  const tells =
    world.meaning.kind === 'DEMONYM' || owned > world.endToken || word(at - 1) === 'of' || word(at - 2) === 'of';
  return isBare && tells ? side : null;
}

/** The side that ends before a token. */
function partyUpTo(bare: Bare, end: number): Party | null {
  const { document, first, words, setting } = bare;
  const { tokens } = document;
  const worlds = setting.worldIn(first.sentence);
  const word = (at: number): string => tokens[at]?.folded ?? '';
  const noun = words.parties.has(word(end - 1)) || word(end - 1) === 'one' ? end - 1 : end;
  const told = wordParty(word(noun - 1), noun < end ? word(noun) : '', words);
  if (told) return told;
  const owned = tokens[noun - 1]?.kind === 'POSSESSIVE' ? noun - 1 : noun;
  const world = worlds.find((one) => one.endToken === owned);
  const side = sideOf(world);
  if (!world || !side) return null;
  if (noun < end || owned < noun || world.meaning.kind === 'DEMONYM') return side;
  // "the delegation of Velia".
  const of = word(world.firstToken - 1) === 'the' ? world.firstToken - 2 : world.firstToken - 1;
  return /^(?:of|from)$/.test(word(of)) && words.parties.has(word(of - 1)) ? side : null;
}

/** Where the side that ends before a token begins, its article included. */
function beginOf({ document, first, setting, words }: Bare, end: number): number {
  const { tokens } = document;
  const noun = words.parties.has(tokens[end - 1]?.folded ?? '') ? end - 1 : end;
  const owned = tokens[noun - 1]?.kind === 'POSSESSIVE' ? noun - 1 : noun;
  const world = setting.worldIn(first.sentence).find((one) => one.endToken === owned);
  const begin = world?.firstToken ?? noun - 1;
  return tokens[begin - 1]?.folded === 'the' ? begin - 1 : begin;
}

function wordParty(word: string, next: string, words: Bare['words']): Party | null {
  const isNoun = words.parties.has(next);
  if (words.guests.has(word)) return isNoun || /s$/.test(word) ? 'GUEST' : null;
  if (words.hosts.has(word)) return isNoun || /s$/.test(word) ? 'HOST' : null;
  return null;
}

function sideOf(world: WorldMention | undefined): Side | null {
  if (!world) return null;
  if ('code' in world.meaning && world.meaning.kind !== 'CITY') return { kind: 'COUNTRY', code: world.meaning.code };
  return world.meaning.kind === 'ORGANIZATION' ? { kind: 'ORGANIZATION', name: world.meaning.name } : null;
}
