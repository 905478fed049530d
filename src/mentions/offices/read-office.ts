import { type ActorRef, fold } from '../../model/index.ts';
import type { OfficeStatus } from '../mention.ts';
import { sideByCode } from '../publishers.ts';
import type { WorldMention } from '../world-mentions.ts';
import { readComplement } from './complement.ts';
import { classOf, OF_A_STATE, type OfficeMention } from './office.ts';
import { isUnknownAcronym, isUnknownName, namedOrganization } from './own-names.ts';
import { isAbroad } from './phrase-ends.ts';
import { DESIGNATE, type Head, headAt, isRankOfNext, LONGEST, type Scan } from './scan.ts';
import { actorOf, listOfSides, sideBefore } from './sides.ts';

/** How many tokens a head's second words take ("Secretary General", "Ambassador Extraordinary and Plenipotentiary"). */
function tailAt(tokens: Scan['tokens'], at: number, tails: readonly string[] = []): number {
  for (const tail of tails) {
    const parts = tail.split(' ');
    if (parts.every((part, i) => tokens[at + i]?.folded === part)) return parts.length;
  }
  return 0;
}

/** The office around a head noun: ranks and portfolios before it, the complement behind it, and whom it serves. */
export function readOffice(scan: Scan, at: number, head: Head): OfficeMention | null {
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
      (words.portfolios.has(tokens[i - 1]?.folded ?? '') || isPostRank(tokens[i - 1]?.folded ?? '')) &&
      words.portfolios.has(tokens[first]?.folded ?? '') &&
      !scan.inWorld.has(i - 1);
    if (!isPart && !joins) break;
    first = i;
  }
  while (first < at && /^[,&-]$|^and$/.test(tokens[first]?.folded ?? '')) first++;
  let end = at + 1;
  const tail = words.tails[head.lemma];
  if (head.lemma === 'lady' && tokens[at - 1]?.folded !== 'first') return null;
  const tailed = tailAt(tokens, end, tail);
  // "chargé" alone is known by its accent.
  if ((head.lemma === 'charge' || head.lemma === 'ceann') && tailed === 0 && !/é/u.test(tokens[at]?.text ?? ''))
    return null;
  end += tailed;
  if (words.interim.has(tokens[end]?.folded ?? '')) end++;
  end = endOfBrackets(scan, end);
  let side: WorldMention | null = null;
  let ofSource: 'ADJECTIVE' | 'OFFICE_OF' | null = null;
  const complement = readComplement(scan, end, head);
  end = complement.end;
  let outerEnd = complement.outerEnd;
  if (outerEnd === end) {
    const force = forceBehind(scan, end, head);
    if (force) {
      end = force.end;
      outerEnd = end;
      side = force.side;
      if (side) ofSource = 'ADJECTIVE';
    }
  }
  if (complement.side) {
    side = complement.side;
    ofSource = 'OFFICE_OF';
  }
  if (!side) {
    side = abroadIn(scan, at, end);
    if (side) ofSource = 'OFFICE_OF';
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
  first = councilBefore(scan, first);
  let outerFirst = first;
  const before = sideBefore(scan, first);
  const isParty =
    !before &&
    !side &&
    first > scan.floor &&
    ((words.partisans.has(head.lemma) &&
      (first < at || !head.lemma.startsWith('spokes')) &&
      isUnknownAcronym(scan, first - 1)) ||
      (head.lemma === 'ceo' && isUnknownName(scan, first - 1)));
  const organization = complement.organization ?? (isParty ? namedOrganization(scan, first - 1, first) : null);
  if (isParty) outerFirst = first - 1;
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
  const of: ActorRef | null = organization
    ? { kind: 'ORGANIZATION', name: organization }
    : (exclusiveSide(title, words) ?? (side && sides.length === 1 ? actorOf(side) : null));
  return {
    start: a.start,
    end: b.end,
    sentence: a.sentence,
    firstToken: first,
    endToken: end,
    title,
    lemma: head.lemma,
    officeClass:
      side?.meaning.kind === 'METONYM' && /^(?:president|chair)/i.test(title)
        ? 'OTHER'
        : classOf(head.plural ? title.replace(tokens[at]?.text ?? '', head.lemma) : title, of, words),
    status,
    plural: head.plural,
    weak: head.weak,
    of,
    ofSource: of ? (organization ? 'OFFICE_OF' : (ofSource ?? 'OFFICE_OF')) : null,
    sides,
    owner: ownerOf(scan, outerFirst, title),
    master: masterOf(scan, outerFirst),
    its: tokens[outerFirst - 1]?.folded === 'its',
    yours: tokens[outerFirst - 1]?.folded === 'your',
    own: /^(?:our|my)$/.test(tokens[outerFirst - 1]?.folded ?? ''),
    isRoyal: words.royal.has(head.lemma),
    isOccupation: words.occupations.has(head.lemma) && !OF_A_STATE.test(title),
    isPrivate: words.privateHeads.has(head.lemma) && !OF_A_STATE.test(title),
    style: words.styles.has(head.lemma),
    outerEnd,
    outerFirst,
  };
}

/** "Resident and Humanitarian Coordinator": a rank that stands beside a portfolio. */
const isPostRank = (word: string): boolean => word === 'resident';

/** "Minister of Foreign Affairs and Velians Abroad": whose people a title speaks of is whom it serves. */
function abroadIn(scan: Scan, from: number, end: number): WorldMention | null {
  for (let at = from; at < end; at++) {
    const world = scan.worldAt.get(at);
    if (world?.meaning.kind === 'DEMONYM' && isAbroad(scan, world.endToken)) return world;
  }
  return null;
}

/** "Director General (Public Diplomacy) Orla", "Secretary (East)": a field between a title and a name, or a comma. */
function endOfBrackets(scan: Scan, from: number): number {
  const { tokens, words } = scan;
  if (tokens[from]?.folded !== '(') return from;
  let at = from + 1;
  for (; at < scan.ceiling && at - from < 8; at++) {
    const token = tokens[at];
    if (token?.folded === ')') break;
    const world = scan.worldAt.get(at);
    const isRegion = scan.inWorld.has(at) && (world === undefined || world.meaning.kind === 'REGION');
    const isField = token?.capital && (words.portfolios.has(token.folded) || words.common.has(token.folded));
    if (!isRegion && !isField && !/^(?:and|&|,)$/.test(token?.folded ?? '')) return from;
  }
  const next = tokens[at + 1];
  const closes = tokens[at]?.folded === ')' && at > from + 1 && at + 1 < scan.ceiling;
  return closes && (next?.capital || /^[,;.]$/.test(next?.folded ?? '')) ? at + 1 : from;
}

/** "Velian Security Council Secretary": where a body's name begins that states use as well, before a head and behind a country. */
function councilBefore(scan: Scan, first: number): number {
  const body = scan.worldEndingAt.get(first);
  if (body?.meaning.kind !== 'ORGANIZATION' || body.meaning.body === undefined) return first;
  const owned = scan.tokens[body.firstToken - 1]?.kind === 'POSSESSIVE';
  const country = scan.worldEndingAt.get(owned ? body.firstToken - 1 : body.firstToken);
  const kind = country?.meaning.kind;
  return (kind === 'DEMONYM' || (owned && kind === 'COUNTRY')) && body.firstToken > scan.floor
    ? body.firstToken
    : first;
}

/** Whose a title is that only one country or body gives. */
function exclusiveSide(title: string, words: Scan['words']): ActorRef | null {
  const code = words.exclusive.find((one) => one.title.test(fold(title)))?.of;
  return code === undefined ? null : (sideByCode(code) ?? { kind: 'ORGANIZATION', name: code });
}

/** "the Emir's envoy": the title right before the possessive. */
function masterOf({ tokens, found }: Scan, first: number): string | null {
  if (tokens[first - 1]?.kind !== 'POSSESSIVE') return null;
  const master = found.findLast((office) => office.endToken === first - 1);
  return master ? fold(master.title) : null;
}

/** "the bank's president", "President of the Chamber": a noun that stands for a body told before. */
function ownerOf({ tokens, words }: Scan, first: number, title: string): string | null {
  const noun = tokens[first - 1]?.kind === 'POSSESSIVE' ? tokens[first - 2] : undefined;
  if (noun && !noun.capital && words.organizations.has(noun.folded)) return noun.folded;
  const told = /\b(?:of|for) (?:the|our) ([\p{L}]+)$/u.exec(fold(title))?.[1];
  return told !== undefined && words.organizations.has(told) ? told : null;
}

/** "Commander Royal Velian Land Forces": the force or body right behind its head, and whose it is. */
function forceBehind(scan: Scan, from: number, head: Head): { end: number; side: WorldMention | null } | null {
  const { tokens, words } = scan;
  if (!words.juxtaposed.has(head.lemma) || !tokens[from]?.capital) return null;
  let side: WorldMention | null = null;
  let at = from;
  for (; at < scan.ceiling && at - from < 7; at++) {
    const world = scan.worldAt.get(at);
    if (world?.meaning.kind === 'DEMONYM') {
      side ??= world;
      at = world.endToken - 1;
    } else if (!words.portfolios.has(tokens[at]?.folded ?? '') && !words.institutions.has(tokens[at]?.folded ?? ''))
      break;
  }
  return at > from && words.institutions.has(tokens[at - 1]?.folded ?? '') ? { end: at, side } : null;
}

/** "Special Envoy of the Secretary-General of the UN", "assistant to the Prime Minister": the office inside a title. */
export function nestedOffice(scan: Scan, from: number): OfficeMention | null {
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
