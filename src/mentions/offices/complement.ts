import type { WorldMention } from '../world-mentions.ts';
import type { OfficeMention } from './office.ts';
import { isUnknownAcronym, namedOrganization } from './own-names.ts';
import { isAbroad, isHouse, ownedEnd, plainEnd, portfolioEnd, unknownEnd } from './phrase-ends.ts';
import { nestedOffice } from './read-office.ts';
import { type Head, headAt, LONGEST, type Scan } from './scan.ts';
import { isInCountry, isSide } from './sides.ts';

interface Complement {
  readonly end: number;
  readonly outerEnd: number;
  readonly side: WorldMention | null;
  /** An organisation by a name of its own ("the Velian Fishers' Union"). */
  readonly organization: string | null;
}

const SOVEREIGN = /^(?:president|premier|minister|king|queen|emir|amir|sultan|chancellor|speaker|pope)$/;

/** "of Foreign Affairs and Trade [of Norland]": the words that belong to the title, and the side behind them. */
export function readComplement(scan: Scan, from: number, head: Head): Complement {
  const { tokens, words } = scan;
  let end = from;
  let at = from;
  let side: WorldMention | null = null;
  let outerEnd = from;
  while (at < scan.ceiling && at - from < LONGEST * 2) {
    const word = tokens[at]?.folded ?? '';
    if (!words.prepositions.has(word)) break;
    let next = at + 1;
    if (/^(?:the|our|its|his|her)$/.test(tokens[next]?.folded ?? '')) next++;
    while (words.courtesyAdjectives.has(tokens[next]?.folded ?? '')) next++;
    const named = scan.worldAt.get(next);
    const world = named?.meaning.kind === 'DEMONYM' && isAbroad(scan, named.endToken) ? undefined : named;
    const company = word === 'of' && side === null ? companyBehind(scan, next) : null;
    if (company) return { end: company.endToken, outerEnd: company.endToken, side, organization: nameOf(company) };
    const told = world ? taskOfPlace(scan, word, world, head) : responsibilityEnd(scan, at);
    if (told > 0) {
      const behind = world && told === world.endToken + 1 ? tokens[world.endToken] : undefined;
      if (world && behind && headAt(behind, words)) side ??= world;
      end = told;
      outerEnd = told;
      at = told;
      continue;
    }
    if (world && isSide(world)) {
      const institution = institutionEnd(scan, world);
      if (institution > 0 && word !== 'to') {
        side ??= world;
        end = institution;
        outerEnd = end;
        at = end;
        continue;
      }
      if (world.meaning.kind === 'DEMONYM') {
        // "Special envoy of the Velian President".
        // "A letter from the King to Kenyan President Venn": he is nobody's aide.
        const sovereign = word === 'to' && SOVEREIGN.test(head.lemma);
        const master = scan.nested || side || sovereign ? null : nestedOffice(scan, world.endToken);
        if (!master) break;
        side = world;
        end = master.endToken;
        outerEnd = end;
        at = end;
        continue;
      }
      const task =
        word === 'to' ||
        word === 'in' ||
        word === 'on' ||
        (word === 'for' &&
          (words.envoys.has(head.lemma) || world.meaning.kind === 'COUNTRY') &&
          !isHighCommissioner(scan, from));
      if (tokens[world.endToken]?.kind === 'POSSESSIVE') {
        if (word !== 'of') break;
        const owned = ownedEnd(scan, world.endToken + 1);
        return { end: owned, outerEnd: owned, side: side ?? world, organization: null };
      }
      if (task) {
        if (word === 'in') {
          if (side === null && world.meaning.kind === 'COUNTRY' && words.politicians.has(head.lemma)) {
            side = world;
            outerEnd = world.endToken;
          }
          break;
        }
        end = world.endToken;
        outerEnd = end;
        at = end;
        continue;
      }
      const body =
        world.meaning.kind === 'METONYM' || (world.meaning.kind === 'ORGANIZATION' && world.meaning.body !== undefined);
      outerEnd = head.weak ? unknownEnd(scan, world.endToken, world.meaning.kind === 'ORGANIZATION') : world.endToken;
      if (side === null) {
        side = world;
        if (body || outerEnd > world.endToken) end = outerEnd;
      }
      at = outerEnd;
      continue;
    }
    if (world && isInCountry(world) && word === 'of' && tokens[world.endToken]?.kind !== 'POSSESSIVE') {
      side ??= world;
      end = world.endToken;
      outerEnd = end;
      at = end;
      continue;
    }
    if (world && isSide(world) && side === null && tokens[world.endToken]?.kind === 'POSSESSIVE') {
      const owned = ownedEnd(scan, world.endToken + 1);
      return { end: owned, outerEnd: owned, side: world, organization: null };
    }
    if (word === 'to' && words.stateNouns.has(tokens[next]?.folded ?? '') && tokens[next]?.capital) {
      end = next + 1;
      outerEnd = end;
      at = end;
      continue;
    }
    if (side && word !== 'to' && word !== 'for') break;
    if (word === 'of' && words.partisans.has(head.lemma) && isUnknownAcronym(scan, next))
      return { end: next + 1, outerEnd: next + 1, side, organization: namedOrganization(scan, next, next + 1) };
    const nested: OfficeMention | null =
      !scan.nested && side === null && word !== 'on' && word !== 'in' ? nestedOffice(scan, next) : null;
    if (nested) {
      const owns =
        tokens[nested.outerEnd]?.kind === 'POSSESSIVE' &&
        words.institutions.has(tokens[nested.outerEnd + 1]?.folded ?? '');
      end = owns ? nested.outerEnd + 2 : nested.endToken;
      outerEnd = owns ? end : nested.outerEnd;
      at = outerEnd;
      side = nested.sides[0] ?? null;
      continue;
    }
    let phrase = portfolioEnd(scan, next);
    if (head.weak && word === 'of' && phrase === next) phrase = plainEnd(scan, next);
    // "The president of the coffee growers, Anna Orla": only before a name.
    if (head.lemma === 'president' && word === 'of' && phrase === next) {
      const plain = plainEnd(scan, next);
      if (tokens[plain]?.folded === ',' && tokens[plain + 1]?.capital) phrase = plain;
    }
    if (words.emissaries.has(head.lemma) && word !== 'of') {
      const plain = plainEnd(scan, phrase);
      if (tokens[plain]?.folded === ',') phrase = plain;
    }
    const territorial = words.territorial.has(head.lemma);
    if (phrase === next && territorial && (word === 'of' || word === 'for')) phrase = unknownEnd(scan, next);
    if (phrase === next) break;
    end = phrase;
    at = phrase;
    outerEnd = phrase;
  }
  return { end, outerEnd: Math.max(outerEnd, end), side, organization: null };
}

/** "UNHCR representative in Strelsau", "Minister of East African Community Affairs", "Secretary of the Security Council of Velia": a name that belongs to the title and tells no side; 0 where it is none. */
function taskOfPlace(scan: Scan, preposition: string, world: WorldMention, head: Head): number {
  const { tokens, words } = scan;
  const { meaning, endToken } = world;
  const next = tokens[endToken];
  const isPlace = meaning.kind === 'CITY' || meaning.kind === 'CAPITAL' || meaning.kind === 'COUNTRY';
  if (preposition === 'in')
    return isPlace && words.posted.has(head.lemma) && (next?.capital || /^[,(]$/.test(next?.folded ?? ''))
      ? endToken
      : 0;
  if (preposition !== 'of' && preposition !== 'for') return 0;
  if (meaning.kind !== 'DEMONYM' && next?.capital && words.fields.has(next.folded)) return portfolioEnd(scan, endToken);
  if (meaning.kind !== 'ORGANIZATION') return 0;
  // "Special Envoy of the League Chair".
  const behind = tokens[endToken];
  const office = preposition === 'of' && behind?.capital ? headAt(behind, words) : null;
  if (office && !office.plural) return endToken + 1;
  if (meaning.body === undefined) return 0;
  return isNationalBody(scan, world, head) ? endToken : 0;
}

/** A body's name that states use as well: "the Security Council of Velia", and whatever a plain secretary is of. */
function isNationalBody(scan: Scan, world: WorldMention, head: Head): boolean {
  const { tokens } = scan;
  if (scan.worldAt.get(world.firstToken)?.meaning.kind !== 'ORGANIZATION') return false;
  if (head.lemma === 'secretary') return true;
  if (tokens[world.endToken]?.folded !== 'of') return false;
  const at = tokens[world.endToken + 1]?.folded === 'the' ? world.endToken + 2 : world.endToken + 1;
  return scan.worldAt.get(at)?.meaning.kind === 'COUNTRY';
}

/** "head of the Velian pulp company Tesko": the name behind a noun of companies in small letters. */
function companyBehind(scan: Scan, from: number): WorldMention | null {
  const { tokens, words } = scan;
  const adjective = scan.worldAt.get(from);
  let at = adjective?.meaning.kind === 'DEMONYM' ? adjective.endToken : from;
  for (const limit = at + 5; at < limit && at < scan.ceiling; at++) {
    const token = tokens[at];
    if (token?.kind !== 'WORD' || token.capital) return null;
    const name = words.companies.has(token.folded) ? scan.worldAt.get(at + 1) : undefined;
    if (name) return name.meaning.kind === 'ORGANIZATION' ? name : null;
  }
  return null;
}

const nameOf = ({ meaning }: WorldMention): string | null => (meaning.kind === 'ORGANIZATION' ? meaning.name : null);

/** "in charge of Customs", "responsible for foreign affairs": where such words end; 0 where they do not stand. */
function responsibilityEnd(scan: Scan, at: number): number {
  const { tokens } = scan;
  const isCharge =
    tokens[at]?.folded === 'in' && tokens[at + 1]?.folded === 'charge' && tokens[at + 2]?.folded === 'of';
  if (!isCharge) return 0;
  const from = tokens[at + 3]?.folded === 'the' ? at + 4 : at + 3;
  const end = Math.max(portfolioEnd(scan, from), plainEnd(scan, from));
  return end > from ? end : 0;
}

/** "High Commissioner for Velia" is Velia's. */
const isHighCommissioner = (scan: Scan, from: number): boolean =>
  scan.tokens[from - 1]?.folded === 'commissioner' && scan.tokens[from - 2]?.folded === 'high';

/** "the Velian Ministry of Trade", "Velia's army": where the institution of a country ends; 0 where none follows. */
function institutionEnd(scan: Scan, world: WorldMention): number {
  const { tokens, words } = scan;
  const possessive = tokens[world.endToken]?.kind === 'POSSESSIVE';
  const isCountry = world.meaning.kind === 'COUNTRY' && !possessive;
  if (world.meaning.kind !== 'DEMONYM' && !possessive && world.meaning.kind !== 'ORGANIZATION' && !isCountry) return 0;
  let at = possessive ? world.endToken + 1 : world.endToken;
  for (const limit = at + 5; at < scan.ceiling && at < limit; at++) {
    const token = tokens[at];
    const parliament = scan.worldAt.get(at);
    if (parliament?.meaning.kind === 'METONYM') return parliament.endToken;
    if (token?.kind !== 'WORD' || headAt(token, words) || (isCountry && !token.capital)) return 0;
    if (!words.institutions.has(token.folded)) continue;
    const behind = tokens[at + 1]?.folded;
    if (behind === 'of' && isHouse(token.folded) && words.plurals.has(tokens[at + 2]?.folded ?? '')) return at + 3;
    if (behind !== 'of' && behind !== 'for') return at + 1;
    if (scan.worldAt.has(at + 2)) return at + 1;
    return Math.max(at + 1, portfolioEnd(scan, tokens[at + 2]?.folded === 'the' ? at + 3 : at + 2));
  }
  return 0;
}
