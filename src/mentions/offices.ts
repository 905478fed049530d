import type { Document, Token } from '../documents/index.ts';
import { type ActorRef, fold, type OfficeClass } from '../model/index.ts';
import type { OfficeStatus } from './mention.ts';
import type { WorldMention } from './world-mentions.ts';

/** The words of which a language's office titles are made. All folded. */
export interface OfficeWords {
  /** Nouns that name an office; WEAK ones are common words, and count only beside a name. */
  readonly heads: ReadonlyMap<string, 'STRONG' | 'WEAK'>;
  readonly plurals: ReadonlyMap<string, string>;
  readonly tails: Readonly<Record<string, readonly string[]>>;
  readonly statuses: ReadonlyMap<string, OfficeStatus>;
  readonly ranks: ReadonlySet<string>;
  readonly portfolios: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  /** Words of royal titles. */
  readonly royal: ReadonlySet<string>;
  /** Common words of the language: capitalised behind "of" they belong to a title. */
  readonly common: ReadonlySet<string>;
  readonly privateHeads: ReadonlySet<string>;
  /** Heads that are of a place or body, never of a person. */
  readonly territorial: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  readonly envoys: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** A colleague's office in its plain form. */
  readonly plain: Readonly<Partial<Record<OfficeClass, string>>>;
  /** Class of a folded title: the first that fits. Each with a title that fits and one that does not. */
  readonly classes: readonly {
    readonly officeClass: OfficeClass;
    readonly pattern: RegExp;
    readonly yes: string;
    readonly no: string;
  }[];
}

/** An office in a text, before it is known whose it is. */
export interface OfficeMention {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly title: string;
  readonly officeClass: OfficeClass;
  readonly status: OfficeStatus;
  readonly plural: boolean;
  readonly weak: boolean;
  /** "our Minister": the publisher's own. */
  readonly own: boolean;
  /** Whom it serves by its own words: the adjective before it or the country after it. */
  readonly of: ActorRef | null;
  readonly ofSource: 'ADJECTIVE' | 'OFFICE_OF' | null;
  /** The words that tell the side; several behind a plural ("the ministers of Velia and Norland"). */
  readonly sides: readonly WorldMention[];
  readonly isRoyal: boolean;
  /** Nobody's office of state by itself ("director"). */
  readonly isPrivate: boolean;
  /** Stands like a honorific before a name ("Senator"). */
  readonly style: boolean;
  /** Where the office with its side and determiners ends: a name may follow here. */
  readonly outerEnd: number;
  /** Where it begins with its side's adjective. */
  readonly outerFirst: number;
}

const LONGEST = 14;

/** Words that make the head of any group one of a state ("Opposition leader"). */
const OF_A_STATE =
  /opposition|government|parliament|senate|national|presidential|majority|minority|department|ministry|administration|bureau|foreign|army|troops|forces/i;

const CANCILLERIAS = new Set('ARG BOL BRA CHL COL CRI CUB DOM ECU GTM HND MEX NIC PAN PER PRY SLV URY VEN'.split(' '));

/** A president of a body is no head of state. */
function classOf(title: string, of: ActorRef | null, words: OfficeWords): OfficeClass {
  const told = officeClassOf(title, words);
  // In Latin America a chancellor is who leads the foreign ministry.
  if (
    told === 'HEAD_OF_GOVERNMENT' &&
    /^chancellor$/i.test(title) &&
    of?.kind === 'COUNTRY' &&
    CANCILLERIAS.has(of.code)
  )
    return 'FOREIGN_MINISTER';
  return told === 'HEAD_OF_STATE' && of?.kind === 'ORGANIZATION' ? 'ORGANIZATION_HEAD' : told;
}

/** The class of a title in a language's words. */
export function officeClassOf(title: string, words: OfficeWords): OfficeClass {
  const folded = fold(title);
  return words.classes.find((rule) => rule.pattern.test(folded))?.officeClass ?? 'OTHER';
}

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

/** "Deputy Prime Minister", "Prince Regent": a head noun that is but the rank of the one behind it. */
function isRankOfNext(tokens: readonly Token[], at: number, ceiling: number, words: OfficeWords): boolean {
  const first = tokens[at]?.folded ?? '';
  if (!words.ranks.has(first)) return false;
  for (let i = at + 1; i < ceiling && i - at < 6; i++) {
    const token = tokens[i];
    if (!token) return false;
    const head = headAt(token, words);
    if (head && (!head.weak || first === 'deputy' || first === 'official')) return true;
    if (!words.ranks.has(token.folded) && !words.portfolios.has(token.folded)) return false;
  }
  return false;
}

interface Scan {
  /** Inside another office's title: no third one is looked for. */
  readonly nested?: boolean;
  /** The offices before this one. */
  readonly found: readonly OfficeMention[];
  readonly tokens: readonly Token[];
  readonly words: OfficeWords;
  readonly worldAt: ReadonlyMap<number, WorldMention>;
  readonly worldEndingAt: ReadonlyMap<number, WorldMention>;
  readonly inWorld: ReadonlySet<number>;
  readonly floor: number;
  readonly ceiling: number;
  readonly document: Document;
}

interface Head {
  readonly lemma: string;
  readonly plural: boolean;
  readonly weak: boolean;
}

/** "Minister-designate": not yet in office. */
const DESIGNATE = /-(?:designate|elect)$/;

function headAt(token: Token, words: OfficeWords): Head | null {
  const word = token.text.includes('-') ? token.folded.replace(DESIGNATE, '') : token.folded;
  const lemma = words.plurals.get(word);
  const known = lemma ?? word;
  const strength = words.heads.get(known);
  return strength ? { lemma: known, plural: lemma !== undefined, weak: strength === 'WEAK' } : null;
}

function readOffice(scan: Scan, at: number, head: Head): OfficeMention | null {
  const { tokens, words, document } = scan;
  let first = at;
  let status: OfficeStatus = 'HOLDER';
  for (let i = at - 1; i >= scan.floor && at - i < LONGEST; i--) {
    const word = tokens[i]?.folded ?? '';
    const known = words.statuses.get(word);
    if (known) {
      status = known;
      first = i;
      continue;
    }
    if (scan.inWorld.has(i)) break;
    const isPart = words.ranks.has(word) || words.portfolios.has(word);
    const joins =
      (word === 'and' || word === ',' || word === '&' || word === '-') &&
      first < at &&
      words.portfolios.has(tokens[i - 1]?.folded ?? '') &&
      words.portfolios.has(tokens[first]?.folded ?? '') &&
      !scan.inWorld.has(i - 1);
    if (!isPart && !joins) break;
    first = i;
  }
  while (first < at && /^[,&-]$|^and$/.test(tokens[first]?.folded ?? '')) first++;
  let end = at + 1;
  const tail = words.tails[head.lemma];
  if (head.lemma === 'lady' && tokens[at - 1]?.folded !== 'first') return null;
  if (head.lemma === 'charge' && !tail?.includes(tokens[end]?.folded ?? '')) return null;
  if (tail?.includes(tokens[end]?.folded ?? '')) end++;
  let side: WorldMention | null = null;
  let ofSource: 'ADJECTIVE' | 'OFFICE_OF' | null = null;
  const complement = readComplement(scan, end, head);
  end = complement.end;
  let outerEnd = complement.outerEnd;
  if (complement.side) {
    side = complement.side;
    ofSource = 'OFFICE_OF';
  }
  if (DESIGNATE.test(tokens[at]?.folded ?? '')) status = 'DESIGNATE';
  const suffix = tokens[end]?.folded ?? '';
  if (/^(?:-|–)$/.test(suffix) && /^(?:designate|elect)$/.test(tokens[end + 1]?.folded ?? '')) {
    status = 'DESIGNATE';
    end += 2;
    outerEnd = Math.max(outerEnd, end);
  } else if (/^(?:designate|elect|nominee)$/.test(suffix)) {
    status = 'DESIGNATE';
    end += 1;
    outerEnd = Math.max(outerEnd, end);
  }
  let outerFirst = first;
  const before = sideBefore(scan, first);
  if (before) {
    outerFirst = before.firstToken;
    if (!side || before.meaning.kind !== 'REGION') {
      side ??= before;
      ofSource ??= 'ADJECTIVE';
    }
    const statusBefore = words.statuses.get(tokens[outerFirst - 1]?.folded ?? '');
    if (statusBefore && outerFirst - 1 >= scan.floor) {
      status = statusBefore;
      outerFirst -= 1;
    }
  }
  // "European Commission President": the body is part of the title, a country is not.
  if (before?.meaning.kind === 'ORGANIZATION' && before.meaning.body !== undefined && before.endToken === first)
    first = before.firstToken;
  const sides = side ? (head.plural ? listOfSides(scan, side, ofSource) : [side]) : [];
  if (ofSource === 'OFFICE_OF') outerEnd = Math.max(outerEnd, sides.at(-1)?.endToken ?? 0);
  else if (sides.length > 1) outerFirst = Math.min(outerFirst, sides[0]?.firstToken ?? outerFirst);
  const [a, b] = [tokens[first], tokens[end - 1]];
  if (!a || !b) return null;
  const title = document.text.slice(a.start, b.end).replace(/\s+/g, ' ');
  const of: ActorRef | null = complement.organization
    ? { kind: 'ORGANIZATION', name: complement.organization }
    : side && sides.length === 1
      ? actorOf(side)
      : null;
  return {
    start: a.start,
    end: b.end,
    sentence: a.sentence,
    firstToken: first,
    endToken: end,
    title,
    officeClass: classOf(head.plural ? title.replace(tokens[at]?.text ?? '', head.lemma) : title, of, words),
    status,
    plural: head.plural,
    weak: head.weak,
    of,
    ofSource: of ? (complement.organization ? 'OFFICE_OF' : ofSource) : null,
    sides,
    own: /^(?:our|my)$/.test(tokens[outerFirst - 1]?.folded ?? ''),
    isRoyal: words.royal.has(head.lemma),
    isPrivate: words.privateHeads.has(head.lemma) && !OF_A_STATE.test(title),
    style: words.styles.has(head.lemma),
    outerEnd,
    outerFirst,
  };
}

/** "Deputy Prime Minister and Foreign Minister" right before a name, or between commas behind one, is one office. */
function joinOffices(scan: Scan, first: OfficeMention, second: OfficeMention): OfficeMention | null {
  const { tokens, words, document } = scan;
  if (
    first.sentence !== second.sentence ||
    first.plural ||
    second.plural ||
    first.style ||
    second.style ||
    first.status !== second.status
  )
    return null;
  if (first.sides.length > 0 && first.outerEnd > first.endToken) return null;
  const gap = tokens
    .slice(first.endToken, second.firstToken)
    .map((token) => token.folded)
    .join(' ');
  if (!/^(?:and|&|-|–|\/|and concurrently|cum|,)$/.test(gap) || second.outerFirst < second.firstToken) return null;
  const next = tokens[second.outerEnd];
  const named =
    next !== undefined &&
    second.outerEnd < scan.ceiling &&
    (next.capital || /^[,–-]$/.test(next.folded)) &&
    !headAt(next, words);
  const before = tokens[first.outerFirst - 1]?.folded;
  if (!named && before !== ',' && before !== '(') return null;
  if (gap === ',' || (gap === 'and' && before === 'the' && next?.folded === ',')) return null;
  if (gap === 'and' && !named) return before === ',' ? combine(document, first, second, words) : null;
  return combine(document, first, second, words);
}

function combine(document: Document, first: OfficeMention, second: OfficeMention, words: OfficeWords): OfficeMention {
  const title = document.text.slice(first.start, second.end).replace(/\s+/g, ' ');
  const from = first.sides.length > 0 ? first : second;
  return {
    ...first,
    end: second.end,
    endToken: second.endToken,
    outerEnd: second.outerEnd,
    title,
    officeClass: officeClassOf(title, words),
    weak: first.weak && second.weak,
    of: from.of,
    ofSource: from.ofSource,
    sides: from.sides,
  };
}

/** "of Velia, Norland and Ruritania", "the Velian and Norlandic": the sides in a row with this one. */
function listOfSides(scan: Scan, side: WorldMention, source: 'ADJECTIVE' | 'OFFICE_OF' | null): WorldMention[] {
  const { tokens } = scan;
  const list = [side];
  if (source === 'OFFICE_OF') {
    for (let last = side; ; ) {
      let at = last.endToken;
      while (at < scan.ceiling && at - last.endToken < 3 && /^(?:,|and|&|the)$/.test(tokens[at]?.folded ?? '')) at++;
      const next = at > last.endToken ? scan.worldAt.get(at) : undefined;
      if (!next || !isSide(next) || next.meaning.kind === 'DEMONYM' || tokens[next.endToken]?.kind === 'POSSESSIVE')
        return list;
      list.push(next);
      last = next;
    }
  }
  for (let first = side; ; ) {
    let at = first.firstToken;
    while (at > scan.floor && first.firstToken - at < 3 && /^(?:,|and|&)$/.test(tokens[at - 1]?.folded ?? '')) at--;
    const before = at < first.firstToken ? scan.worldEndingAt.get(at) : undefined;
    if (!before || before.meaning.kind !== first.meaning.kind || first.meaning.kind !== 'DEMONYM') return list;
    list.unshift(before);
    first = before;
  }
}

interface Complement {
  readonly end: number;
  readonly outerEnd: number;
  readonly side: WorldMention | null;
  /** An organisation by a name of its own ("the Velian Fishers' Union"). */
  readonly organization: string | null;
}

/** "India's export credit agency": small words up to a mark or a capital. */
function ownedEnd(scan: Scan, from: number): number {
  let at = from;
  while (at < scan.ceiling && at - from < 6 && scan.tokens[at]?.kind === 'WORD' && !scan.tokens[at]?.capital) at++;
  return at;
}

/** "Special Envoy of the Secretary-General of the UN", "assistant to the Prime Minister": the office inside a title. */
function nestedOffice(scan: Scan, from: number): OfficeMention | null {
  for (let at = from; at < scan.ceiling && at - from < 4; at++) {
    const token = scan.tokens[at];
    if (!token || scan.inWorld.has(at)) return null;
    const head = headAt(token, scan.words);
    if (head && !head.weak && !head.plural && !isRankOfNext(scan.tokens, at, scan.ceiling, scan.words)) {
      return readOffice({ ...scan, floor: from, nested: true }, at, head);
    }
    if (!scan.words.ranks.has(token.folded) && !scan.words.portfolios.has(token.folded)) return null;
  }
  return null;
}

/** "head of the border troops, Anna Orla": small words up to a comma, a bracket or a name. */
function plainEnd(scan: Scan, from: number): number {
  let at = from;
  while (at < scan.ceiling && at - from < 6 && scan.tokens[at]?.kind === 'WORD' && !scan.tokens[at]?.capital) at++;
  const next = scan.tokens[at];
  const closes = next === undefined || next.folded === ',' || next.folded === ')' || next.capital;
  return at > from && closes ? at : from;
}

/** A name that no list knows, up to the comma before the person: "the Speaker of Inatsisartut, Anna Orla". */
function unknownEnd(scan: Scan, from: number): number {
  let at = from;
  while (
    at < scan.ceiling &&
    at - from < 3 &&
    scan.tokens[at]?.kind === 'WORD' &&
    scan.tokens[at]?.capital &&
    (!scan.inWorld.has(at) || scan.worldAt.get(at)?.meaning.kind === 'REGION')
  )
    at++;
  const closes = /^(?:,|\)|\.|at)$/.test(scan.tokens[at]?.folded ?? '');
  return at > from && closes ? at : from;
}

/** Nouns that make a name an organisation's, and words that make it an organ of a state. */
const ORGANIZATIONS =
  /^(?:institute|association|union|party|foundation|company|federation|league|society|network|tv|movement|front|alliance|corporation|university|college|council|enterprise|club|confederation|initiative|forum|press|media|group)$/;
const ORGANS =
  /^(?:national|state|federal|supreme|constitutional|cabinet|ministers|presidential|security|legislative|senate|parliament|european|foreign|privy|executive|city|regional|commission|committee|department|bureau|office|delegation|political|people|house)$/;

/** Where a capitalised name of an organisation ends, as in "of the Northern Fishers' Union"; 0 where none stands. */
function ownNameEnd(scan: Scan, from: number): number {
  const { tokens } = scan;
  let end = from;
  let isOrganization = false;
  for (let at = from; at < scan.ceiling && at - from < 8; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'POSSESSIVE' && !token.capital && !/^(?:of|for|and|the)$/.test(token.folded))) break;
    if (token.kind === 'PUNCTUATION' || ORGANS.test(token.folded) || headAt(token, scan.words)) return 0;
    if (token.capital && at > from && ORGANIZATIONS.test(token.folded)) {
      isOrganization = true;
      end = at + 1;
    }
  }
  return isOrganization ? end : 0;
}

function namedOrganization(scan: Scan, from: number, end: number): string {
  const [first, last] = [scan.tokens[from], scan.tokens[end - 1]];
  return first && last ? scan.document.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}

/** "of Foreign Affairs and Trade [of Norland]": the words that belong to the title, and the side behind them. */
function readComplement(scan: Scan, from: number, head: Head): Complement {
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
    const world = scan.worldAt.get(next);
    if (world && isSide(world)) {
      const institution = institutionEnd(scan, world);
      if (institution > 0 && word !== 'to') {
        side ??= world;
        end = institution;
        outerEnd = end;
        at = end;
        continue;
      }
      if (world.meaning.kind === 'DEMONYM') break;
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
        if (word === 'in') break;
        end = world.endToken;
        outerEnd = end;
        at = end;
        continue;
      }
      const body = world.meaning.kind === 'ORGANIZATION' && world.meaning.body !== undefined;
      outerEnd = head.weak ? unknownEnd(scan, world.endToken) : world.endToken;
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
    if (side && word !== 'to' && word !== 'for') break;
    const named = word === 'of' || word === 'at' ? ownNameEnd(scan, next) : 0;
    if (named > 0) return { end: named, outerEnd: named, side, organization: namedOrganization(scan, next, named) };
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
    const territorial = words.territorial.has(head.lemma);
    if (phrase === next && territorial && (word === 'of' || word === 'for')) phrase = unknownEnd(scan, next);
    if (phrase === next) break;
    end = phrase;
    at = phrase;
    outerEnd = phrase;
  }
  return { end, outerEnd: Math.max(outerEnd, end), side, organization: null };
}

/** "High Commissioner for Velia" is Velia's. */
const isHighCommissioner = (scan: Scan, from: number): boolean =>
  scan.tokens[from - 1]?.folded === 'commissioner' && scan.tokens[from - 2]?.folded === 'high';

/** "the Velian Ministry of Trade", "Velia's army": where the institution of a country ends; 0 where none follows. */
function institutionEnd(scan: Scan, world: WorldMention): number {
  const { tokens, words } = scan;
  const possessive = tokens[world.endToken]?.kind === 'POSSESSIVE';
  if (world.meaning.kind !== 'DEMONYM' && !possessive && world.meaning.kind !== 'ORGANIZATION') return 0;
  let at = possessive ? world.endToken + 1 : world.endToken;
  for (const limit = at + 5; at < scan.ceiling && at < limit; at++) {
    const token = tokens[at];
    if (token?.kind !== 'WORD' || headAt(token, words)) return 0;
    if (!words.institutions.has(token.folded)) continue;
    const behind = tokens[at + 1]?.folded;
    if (behind !== 'of' && behind !== 'for') return at + 1;
    if (scan.worldAt.has(at + 2)) return at + 1;
    return Math.max(at + 1, portfolioEnd(scan, tokens[at + 2]?.folded === 'the' ? at + 3 : at + 2));
  }
  return 0;
}

/** Ranks that stand before a name and belong to it. */
const MILITARY = /^(?:general|admiral|colonel|captain|major|judge|justice|father|lord|sir)$/;

/** Where a run of portfolio words that begins at `from` ends. */
function portfolioEnd(scan: Scan, from: number): number {
  const { tokens, words } = scan;
  let end = from;
  for (let at = from; at < scan.ceiling && at - from < LONGEST; at++) {
    const token = tokens[at];
    if (!token) break;
    const world = scan.worldAt.get(at);
    if (
      world &&
      (world.meaning.kind === 'REGION' ||
        (world.meaning.kind === 'ORGANIZATION' && at > from) ||
        (world.meaning.kind === 'DEMONYM' && words.portfolios.has(tokens[world.endToken]?.folded ?? '')))
    ) {
      at = world.endToken - 1;
      end = world.endToken;
      continue;
    }
    if (world) break;
    if (
      words.portfolios.has(token.folded) ||
      (token.capital &&
        token.kind === 'WORD' &&
        words.common.has(token.folded) &&
        !headAt(token, words) &&
        !MILITARY.test(token.folded)) ||
      /^(?:republic|nation|bureau|committee|subcommittee|assembly|senate|parliament|chamber|commission|house|region|court|bank|board|party|delegation|mission|agency|fund|group|executive|exchequer|ministers|representatives|staff|navy|army|force|forces|mission)$/.test(
        token.folded,
      )
    ) {
      end = at + 1;
      continue;
    }
    if (!words.joiners.has(token.folded)) break;
    // A comma or an "and" goes on only where another portfolio follows.
    const next = tokens[at + 1]?.folded === 'the' ? tokens[at + 2] : tokens[at + 1];
    if (token.folded === ',' && !commaGoesOn(scan, at)) break;
    const goesOn = next && (words.portfolios.has(next.folded) || (next.capital && words.common.has(next.folded)));
    if (!next || (!goesOn && !scan.worldAt.has(at + 1))) break;
    if (headAt(next, words) && token.folded !== 'of' && token.folded !== 'the') break;
    if (scan.worldAt.has(at + 1) && (token.folded === 'of' || token.folded === 'for')) break;
  }
  return end;
}

/** "Foreign Affairs, European Union and Cooperation": the words behind the comma are portfolios up to an "and". */
function commaGoesOn(scan: Scan, comma: number): boolean {
  for (let at = comma + 1; at < Math.min(scan.ceiling, comma + 6); at++) {
    const token = scan.tokens[at];
    if (!token) return false;
    if (token.folded === 'and' || token.folded === '&') return at > comma + 1;
    if (!token.capital || headAt(token, scan.words)) return false;
    if (!scan.words.portfolios.has(token.folded) && !scan.inWorld.has(at)) return false;
  }
  return false;
}

/** A town, or a part of one country. */
const isInCountry = (world: WorldMention): boolean =>
  world.meaning.kind === 'CITY' || (world.meaning.kind === 'REGION' && world.meaning.members.length === 1);

const isSide = (world: WorldMention): boolean => world.meaning.kind !== 'CITY' && world.meaning.kind !== 'REGION';

/** The country or body right before an office: "Velian", "Velia's", "NATO". A few adjectives may stand between. */
function sideBefore(scan: Scan, first: number): WorldMention | null {
  const { tokens } = scan;
  let at = first;
  for (let skipped = 0; skipped < 3; skipped++) {
    const previous = tokens[at - 1];
    if (!previous || at - 1 < scan.floor) return null;
    let end = at;
    if (previous.folded === ')' && tokens[at - 3]?.folded === '(') {
      const inside = scan.worldEndingAt.get(at - 1);
      return inside && isSide(inside) ? inside : (scan.worldEndingAt.get(at - 3) ?? null);
    }
    if (previous.kind === 'POSSESSIVE') {
      end = at - 1;
      const master = scan.found.findLast((office) => office.outerEnd === end || office.endToken === end);
      if (master) return master.sides[0] ?? null;
    }
    const world = scan.worldEndingAt.get(end);
    if (world && isSide(world) && world.firstToken >= scan.floor) return world;
    if (
      end !== at ||
      !/^(?:new|newly|appointed|visiting|long-serving|own|then|the|current|h\.e\.|excellency|its|-|–)$/.test(
        previous.folded,
      )
    )
      return null;
    if (previous.folded === 'the') return null;
    at--;
  }
  return null;
}

/** The actor that a name of the world stands for. */
export function actorOf(world: WorldMention): ActorRef | null {
  const { meaning } = world;
  if (meaning.kind === 'ORGANIZATION') return { kind: 'ORGANIZATION', name: meaning.name };
  if (meaning.kind === 'REGION') {
    const [only] = meaning.members;
    return only !== undefined && meaning.members.length === 1 ? { kind: 'COUNTRY', code: only } : null;
  }
  return { kind: 'COUNTRY', code: meaning.code };
}
