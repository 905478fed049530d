import type { Document, Token } from '../documents/index.ts';
import type { OfficeMention } from './offices.ts';
import { countryByCode } from './world.ts';
import type { WorldMention } from './world-mentions.ts';

/** The words around people's names in a language. All folded. */
export interface NameWords {
  readonly honorifics: ReadonlySet<string>;
  readonly femaleHonorifics: ReadonlySet<string>;
  readonly maleHonorifics: ReadonlySet<string>;
  /** Small words inside names ("van der", "bin"). */
  readonly particles: ReadonlySet<string>;
  /** Words that begin sentences and are no names. */
  readonly notNames: ReadonlySet<string>;
  /** Nouns that make a run of capitals a thing ("Airport"). */
  readonly things: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  /** Nouns of what people have: war, regime, office. */
  readonly personal: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  /** Words after which a name of a person is likely ("with", "told"). */
  readonly beforeNames: ReadonlySet<string>;
  /** Common words of the language: no names for beginning a sentence. */
  readonly common: ReadonlySet<string>;
  /** Nouns of things that are family names, too ("Park"). */
  readonly surnames: ReadonlySet<string>;
  /** Short words that are parts of names where they stand capitalised inside one. */
  readonly insideNames: ReadonlySet<string>;
  /** "counterpart", "colleague". */
  readonly colleague: ReadonlySet<string>;
}

/** "His Velian counterpart", "her colleague from Norland": the other's office, told by the first. */
export interface Colleague {
  readonly firstToken: number;
  readonly endToken: number;
  /** Several behind a plural: "his colleagues from Velia and Norland, A and B". */
  readonly sides: readonly WorldMention[];
}

/** A run of name words, with what speaks for and against its being a person. */
export interface NameRun {
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  /** Folded. */
  readonly words: readonly string[];
  /** An honorific before it ("Mr", "Sheikh"), folded. */
  readonly honorific: string | null;
  /** The office right before it or right behind it. */
  readonly before: OfficeMention | null;
  readonly behind: OfficeMention | null;
  readonly colleague: Colleague | null;
  /** A country or body that its own words give it: "Velia's Anna Orla", "Anna Orla of Velia", "Anna Orla (Velia)". */
  readonly side: WorldMention | null;
  /** Followed by a verb of speech or act, or by a possessive. */
  readonly speaks: boolean;
  readonly possessive: boolean;
  /** Stands as who is met, told, joined ("with Orla", "and Orla", "by Orla"). */
  readonly afterVerb: boolean;
  /** "Velia's Orla": its country owns it. */
  readonly owned: boolean;
  readonly afterThe: boolean;
  /** Between commas, as an apposition is. */
  readonly betweenCommas: boolean;
  /** A noun follows of what people have ("Tesk's war", "the Tesk regime"). */
  readonly ownsPersonal: boolean;
  readonly afterPlace: boolean;
  readonly titleCase: boolean;
  readonly beginsSentence: boolean;
  /** One word, which is a place's name, too: it can only be the short form of somebody known ("Minister Lagos"). */
  readonly isPlace: boolean;
  /** A noun follows that makes it a thing's name ("Tesk Airport"). */
  readonly beforeThing: boolean;
}

const NAME_WORD = /^[\p{Lu}ʻ‘][\p{L}\p{M}'’ʼ‘ʻ`.-]*$/u;
const PREFIXED = /^(?:al|el|an|as|ar|ad|ash|at|az|d|l|bin|ibn|abu|ben|ul)['’-]\p{Lu}/u;
/** "RoK", "MoFA", "EU27": no name words. */
const ACRONYM = /^(?:\p{Lu}\p{Ll}\p{Lu}{1,3}|\p{Lu}{1,2}\p{Ll}\p{Lu}\p{L}{0,2})$/u;
const INITIAL = /^\p{Lu}\.$/u;
const LONGEST = 8;

/** Which tokens a world mention or an office holds. */
export interface Taken {
  readonly world: ReadonlyMap<number, WorldMention>;
  readonly office: ReadonlyMap<number, OfficeMention>;
}

interface Scan {
  readonly document: Document;
  readonly taken: Taken;
  readonly words: NameWords;
  readonly small: ReadonlySet<string>;
  readonly officeEndingAt: ReadonlyMap<number, OfficeMention>;
  readonly officeStartingAt: ReadonlyMap<number, OfficeMention>;
  readonly worldEndingAt: ReadonlyMap<number, WorldMention>;
  readonly worldStartingAt: ReadonlyMap<number, WorldMention>;
}

/** Finds runs of capitalised words that can be names of people. */
export function findNameRuns(
  document: Document,
  taken: Taken,
  offices: readonly OfficeMention[],
  world: readonly WorldMention[],
  words: NameWords,
): NameRun[] {
  const officeEndingAt = new Map<number, OfficeMention>();
  const officeStartingAt = new Map<number, OfficeMention>();
  for (const office of offices) {
    officeEndingAt.set(office.endToken, office);
    officeStartingAt.set(office.firstToken, office);
  }
  for (const office of offices) {
    if (!officeEndingAt.has(office.outerEnd)) officeEndingAt.set(office.outerEnd, office);
    if (!officeStartingAt.has(office.outerFirst)) officeStartingAt.set(office.outerFirst, office);
  }
  const scan: Scan = {
    document,
    taken,
    words,
    small: smallWords(document),
    officeEndingAt,
    officeStartingAt,
    worldEndingAt: new Map(world.map((mention) => [mention.endToken, mention])),
    worldStartingAt: new Map(world.map((mention) => [mention.firstToken, mention])),
  };
  const runs: NameRun[] = [];
  for (const sentence of document.sentences) {
    const running = document.blocks[sentence.block]?.kind === 'BODY';
    const titleCase = !running && isTitleCase(document, sentence.firstToken, sentence.endToken, words, taken);
    const place = { sentence: sentence.index, first: sentence.firstToken, end: sentence.endToken, titleCase };
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const end = runEnd(scan, at, place);
      if (end > at) runs.push(describe(scan, at, end, place));
      at = Math.max(end, at + 1);
    }
  }
  return runs;
}

/** Words that the text writes small somewhere: no names where they only begin a sentence. */
function smallWords(document: Document): ReadonlySet<string> {
  const small = new Set<string>();
  for (const token of document.tokens) if (token.kind === 'WORD' && !token.capital) small.add(token.folded);
  return small;
}

/** Most common words of a sentence stand capitalised: a headline's way of writing. Names and titles do not count. */
function isTitleCase(document: Document, first: number, end: number, words: NameWords, taken: Taken): boolean {
  let [capitals, all, loud] = [0, 0, 0];
  for (let i = first; i < end; i++) {
    const token = document.tokens[i];
    if (token?.kind !== 'WORD' || token.text.length < 4) continue;
    if (token.text === token.text.toUpperCase()) loud++;
    if (i === first || taken.office.has(i) || taken.world.has(i) || !words.common.has(token.folded)) continue;
    all++;
    if (token.capital) capitals++;
  }
  return (all >= 1 && capitals / all > 0.6) || (loud >= 3 && capitals === all);
}

function isNameWord(token: Token | undefined, words: NameWords): boolean {
  if (token?.kind !== 'WORD') return false;
  if (!NAME_WORD.test(token.text) && !PREFIXED.test(token.text)) return false;
  if (INITIAL.test(token.text)) return true;
  if (ACRONYM.test(token.text)) return false;
  if (token.text.includes('-') && token.folded.split('-').some((part) => part.length > 3 && words.notNames.has(part)))
    return false;
  return !words.notNames.has(token.folded);
}

interface Place {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly titleCase: boolean;
}

function runEnd(scan: Scan, at: number, place: Place): number {
  const { taken, words } = scan;
  const { tokens } = scan.document;
  if (!canStart(scan, at, place)) return at;
  let end = at + 1;
  while (end < place.end && end - at < LONGEST) {
    if (
      isFree(end, taken) &&
      isNameWord(tokens[end], words) &&
      !words.honorifics.has(tokens[end]?.folded ?? '') &&
      !isThing(tokens[end], words)
    ) {
      end++;
      continue;
    }
    if (isAmbiguousName(end, taken) && isNameWord(tokens[end], words)) {
      end++;
      continue;
    }
    if (
      !place.titleCase &&
      isFree(end, taken) &&
      tokens[end]?.capital &&
      words.insideNames.has(tokens[end]?.folded ?? '')
    ) {
      end++;
      continue;
    }
    const inside =
      isFree(end + 1, taken) &&
      end + 1 < place.end &&
      isNameWord(tokens[end + 1], words) &&
      !isThing(tokens[end + 1], words);
    if ((end - at >= 2 || inside) && isTown(end, taken) && !place.titleCase) {
      end++;
      continue;
    }
    const next = particleRun(tokens, end, place.end, words);
    if (next > end && (isFree(next, taken) || isAmbiguousName(next, taken)) && isNameWord(tokens[next], words)) {
      end = next + 1;
      continue;
    }
    break;
  }
  return end;
}

/** A noun of things that is nobody's family name. */
const isThing = (token: Token | undefined, words: NameWords): boolean =>
  words.things.has(token?.folded ?? '') && !words.surnames.has(token?.folded ?? '');

function particleRun(tokens: readonly Token[], from: number, ceiling: number, words: NameWords): number {
  let at = from;
  while (
    at < ceiling &&
    at - from < 3 &&
    tokens[at]?.kind === 'WORD' &&
    words.particles.has(tokens[at]?.folded ?? '')
  ) {
    at++;
  }
  return at;
}

const isFree = (at: number, taken: Taken): boolean => !taken.world.has(at) && !taken.office.has(at);
const isAmbiguousName = (at: number, taken: Taken): boolean =>
  !taken.office.has(at) && (taken.world.get(at)?.ambiguous ?? false);

/** A town's name of one word, which right behind two name words is a third ("Bianca Gatt Muscat"). */
function isTown(at: number, taken: Taken): boolean {
  const world = taken.world.get(at);
  return (
    world !== undefined &&
    world.endToken - world.firstToken === 1 &&
    (world.meaning.kind === 'CAPITAL' || world.meaning.kind === 'CITY' || world.meaning.kind === 'COUNTRY')
  );
}

function canStart(scan: Scan, at: number, place: Place): boolean {
  const { taken, words } = scan;
  const token = scan.document.tokens[at];
  const weekday = token?.capital === true && /day$/.test(token.folded) && words.insideNames.has(token.folded);
  if (
    weekday &&
    scan.officeEndingAt.has(at) &&
    at + 1 < place.end &&
    isFree(at + 1, taken) &&
    isNameWord(scan.document.tokens[at + 1], words)
  )
    return true;
  if (!token || !isNameWord(token, words) || words.honorifics.has(token.folded) || isThing(token, words)) return false;
  if (isFree(at, taken)) {
    const begins = at === place.first || scan.document.tokens[at - 1]?.kind === 'PUNCTUATION';
    return !(begins && token.text.length > 2 && (scan.small.has(token.folded) || words.common.has(token.folded)));
  }
  // "Health Minister Rosario Orla": a town's name right behind an office, before another name word.
  const direct = scan.officeEndingAt.get(at);
  if (
    isTown(at, taken) &&
    (direct?.endToken === at || words.honorifics.has(scan.document.tokens[at - 1]?.folded ?? ''))
  )
    return true;
  // The country of the office before is no part of the name.
  if (scan.officeEndingAt.get(at + 1)?.outerEnd === at + 1) return false;
  const next = scan.document.tokens[at + 1];
  if (
    isAmbiguousName(at, taken) &&
    (scan.officeEndingAt.get(at)?.endToken === at || words.honorifics.has(scan.document.tokens[at - 1]?.folded ?? ''))
  ) {
    return true;
  }
  return (
    isAmbiguousName(at, taken) &&
    isFree(at + 1, taken) &&
    at + 1 < place.end &&
    isNameWord(next, words) &&
    !words.things.has(next?.folded ?? '')
  );
}

function describe(scan: Scan, first: number, end: number, place: Place): NameRun {
  const { words } = scan;
  const { tokens } = scan.document;
  let at = first;
  let honorific: string | null = null;
  for (;;) {
    const stop = tokens[at - 1]?.folded === '.' ? 1 : 0;
    if (at - 1 - stop < place.first || !words.honorifics.has(tokens[at - 1 - stop]?.folded ?? '')) break;
    at -= 1 + stop;
    honorific = tokens[at]?.folded ?? null;
  }
  const next = tokens[end];
  const previous = tokens[at - 1];
  const before = officeBefore(scan, first, at, place);
  const colleague = colleagueBefore(scan, at, place) ?? colleagueBehind(scan, end, place);
  return {
    firstToken: first,
    endToken: end,
    sentence: place.sentence,
    words: tokens.slice(first, end).map((token) => token.folded),
    honorific,
    before,
    behind: officeBehind(scan, end, place, before !== null || colleague !== null),
    colleague,
    side:
      sideBehind(scan, end, place) ??
      (before ? null : sideBefore(scan, at, place)) ??
      (before?.of ? null : sideOfLed(scan, at, place)),
    speaks: next !== undefined && words.speech.has(next.folded),
    possessive: next?.kind === 'POSSESSIVE',
    afterVerb: at > place.first && words.beforeNames.has(previous?.folded ?? ''),
    owned: previous?.kind === 'POSSESSIVE',
    afterThe: at > place.first && /^(?:the|a|an)$/.test(previous?.folded ?? ''),
    betweenCommas: previous?.folded === ',' && next?.folded === ',',
    ownsPersonal:
      words.personal.has(tokens[next?.kind === 'POSSESSIVE' ? end + 1 : end]?.folded ?? '') ||
      (next?.folded === 'and' && /^(?:his|her)$/.test(tokens[end + 1]?.folded ?? '')),
    afterPlace: at > place.first && words.placePrepositions.has(previous?.folded ?? ''),
    titleCase: place.titleCase,
    beginsSentence: at === place.first,
    isPlace: end - first === 1 && scan.taken.world.has(first) && !isAmbiguousName(first, scan.taken),
    beforeThing: next !== undefined && end < place.end && next.capital && words.things.has(next.folded),
  };
}

const BETWEEN_OFFICE_AND_NAME =
  /^(?:,|-|–|—|\(|:|"|“|respectively|namely|his|her|excellency|royal|highness|majesty|the|hrh|hh|hm|hon|honourable|honorable|right|rt|h\.e\.|h\.h\.|h\.r\.h\.|h\.m\.)$/;

/** "Foreign Minister Orla", "the Foreign Minister of Velia, Mr. Orla", "Permanent Secretary Ambassador Orla". */
function officeBefore(scan: Scan, first: number, afterHonorifics: number, place: Place): OfficeMention | null {
  const { tokens } = scan.document;
  let style: OfficeMention | null = null;
  for (let i = first; i >= place.first && first - i < 9; i--) {
    const office = scan.officeEndingAt.get(i);
    if (office && office.sentence !== place.sentence) return style;
    if (office && (!office.style || style)) return office;
    if (office) {
      style = office;
      i = office.firstToken + 1;
      continue;
    }
    const previous = tokens[i - 1];
    if (previous?.folded === ')' && tokens[i - 3]?.folded === '(') {
      i -= 2;
      continue;
    }
    if (previous?.folded === ':') return pluralBefore(scan, i - 1, place) ?? style;
    const skipped =
      previous !== undefined &&
      (BETWEEN_OFFICE_AND_NAME.test(previous.folded) ||
        i > afterHonorifics ||
        scan.words.honorifics.has(previous.folded));
    if (!skipped) return style;
  }
  return style;
}

/** "the ambassadors of the three states: A, B and C". */
function pluralBefore(scan: Scan, colon: number, place: Place): OfficeMention | null {
  for (let i = colon; i > place.first && colon - i < 20; i--) {
    const office = scan.officeEndingAt.get(i);
    if (office) return office.plural ? office : null;
  }
  return null;
}

/** "Orla, Minister of Trade", "Orla, the Velian envoy", "Orla (Foreign Minister of Velia)", "Orla, who is the envoy". */
function officeBehind(scan: Scan, nameEnd: number, place: Place, named: boolean): OfficeMention | null {
  const { tokens } = scan.document;
  // "Anna Orla MP, Foreign Secretary".
  const letters = scan.officeStartingAt.get(nameEnd);
  const end = letters?.style && tokens[letters.endToken]?.folded === ',' ? letters.endToken : nameEnd;
  const below = scan.officeStartingAt.get(end);
  if (below && !below.plural && isNewLine(scan.document, end)) return below;
  if (!/^(?:,|\(|-|–|—|as|is|was)$/.test(tokens[end]?.folded ?? '')) return null;
  for (let i = end + 1; i < place.end && i - end < 6; i++) {
    const office = scan.officeStartingAt.get(i);
    if (office && !office.plural) {
      const next =
        tokens[office.outerEnd]?.kind === 'POSSESSIVE' ? scan.officeStartingAt.get(office.outerEnd + 1) : undefined;
      if (next) return next;
      const after = office.outerEnd;
      if (named && isFollowedByName(scan, after, place)) return null;
      const names =
        isFree(after, scan.taken) &&
        isNameWord(tokens[after], scan.words) &&
        after < place.end &&
        !isThing(tokens[after], scan.words);
      const honorific = scan.words.honorifics.has(tokens[after]?.folded ?? '');
      const closes =
        after >= place.end ||
        /^[,.;:)–—-]$/.test(tokens[after]?.folded ?? '') ||
        /^(?:and|who|in|at|on)$/.test(tokens[after]?.folded ?? '');
      const comma = tokens[end]?.folded === ',' && i === end + 1;
      return names || honorific || (comma && !closes) ? null : office;
    }
    if (
      !/^(?:,|the|a|an|who|is|was|his|her|its|their|currently|also|now|country|newly|new|appointed)$/.test(
        tokens[i]?.folded ?? '',
      ) &&
      tokens[i]?.kind !== 'POSSESSIVE'
    )
      return null;
  }
  return null;
}

/** ", Mr Orla" behind an office that then is hers. */
function isFollowedByName(scan: Scan, comma: number, place: Place): boolean {
  const { tokens } = scan.document;
  let at = comma;
  if (tokens[at]?.folded !== ',') return false;
  at++;
  while (at < place.end && scan.words.honorifics.has(tokens[at]?.folded ?? '')) at++;
  return at < place.end && isFree(at, scan.taken) && isNameWord(tokens[at], scan.words);
}

/** Whether a token stands on the line below the one before, outside running text. */
function isNewLine(document: Document, at: number): boolean {
  const [before, token] = [document.tokens[at - 1], document.tokens[at]];
  if (!before || !token || !document.text.slice(before.end, token.start).includes('\n')) return false;
  return document.blocks[document.sentences[token.sentence]?.block ?? -1]?.kind === 'HEADLINE';
}

/** "his Velian counterpart, Mira Venn", "her colleagues from Norland and Velia, A and B". */
function colleagueBefore(scan: Scan, at: number, place: Place): Colleague | null {
  const { tokens } = scan.document;
  const sides: WorldMention[] = [];
  for (let i = at - 1; i >= place.first && at - i < 16; i--) {
    const token = tokens[i];
    if (!token) return null;
    if (scan.words.colleague.has(token.folded) || (token.folded === 'number' && tokens[i - 1]?.folded === 'opposite')) {
      return { firstToken: i, endToken: i + 1, sides: sides.length > 0 ? sides : demonymsBefore(scan, i, place) };
    }
    const world = scan.worldEndingAt.get(i + 1);
    if (world && world.meaning.kind !== 'DEMONYM') {
      sides.unshift(world);
      i = world.firstToken;
      continue;
    }
    const joins =
      sides.length > 0
        ? /^(?:,|from|of|the|and|in)$/
        : /^(?:,|from|of|in|the|-|–|—|:|h\.e\.|his|her|excellency|republic|kingdom)$/;
    if (!joins.test(token.folded) && !scan.words.honorifics.has(token.folded)) return null;
  }
  return null;
}

/** "her Polish and German counterparts": the adjectives in a row. */
function demonymsBefore(scan: Scan, at: number, place: Place): WorldMention[] {
  const { tokens } = scan.document;
  const first = sideBefore(scan, at, place);
  const sides = sidesOf(first);
  for (let i = first?.firstToken ?? place.first; i > place.first; ) {
    let end = i;
    while (end > place.first && /^(?:,|and|&)$/.test(tokens[end - 1]?.folded ?? '')) end--;
    const before = end < i ? scan.worldEndingAt.get(end) : undefined;
    if (before?.meaning.kind !== 'DEMONYM') break;
    sides.unshift(before);
    i = before.firstToken;
  }
  return sides;
}

/** "Mira Venn, his Velian counterpart". */
function colleagueBehind(scan: Scan, end: number, place: Place): Colleague | null {
  const { tokens } = scan.document;
  if (!/^[,(]$/.test(tokens[end]?.folded ?? '')) return null;
  for (let i = end + 1; i < place.end && i - end < 5; i++) {
    if (scan.words.colleague.has(tokens[i]?.folded ?? '')) {
      const named = isFree(i + 1, scan.taken) && isNameWord(tokens[i + 1], scan.words);
      return named ? null : { firstToken: i, endToken: i + 1, sides: sidesOf(sideBefore(scan, i, place)) };
    }
    if (!/^(?:his|her|the|their|my|our)$/.test(tokens[i]?.folded ?? '') && !scan.taken.world.has(i)) return null;
  }
  return null;
}

const sidesOf = (side: WorldMention | null): WorldMention[] => (side ? [side] : []);

const ADJECTIVES = /^(?:new|newly|appointed|visiting|then|former)$/;

/** "Velia's", "Velian" right before. */
function sideBefore(scan: Scan, at: number, place: Place): WorldMention | null {
  let end = at;
  if (ADJECTIVES.test(scan.document.tokens[end - 1]?.folded ?? '')) end--;
  // "the presidents of Velia, Anna Orla, and of Norland, Pavel Tesk".
  if (scan.document.tokens[end - 1]?.folded === ',') {
    const listed = scan.worldEndingAt.get(end - 1);
    const of = scan.document.tokens[(listed?.firstToken ?? 0) - 1]?.folded;
    const and = scan.document.tokens[(listed?.firstToken ?? 0) - 2]?.folded;
    return listed && of === 'of' && (and === 'and' || and === ',') ? listed : null;
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

/** "a delegation of the Velian parliament led by Deputy Speaker Orla": the country told before "led by". */
function sideOfLed(scan: Scan, at: number, place: Place): WorldMention | null {
  const { tokens } = scan.document;
  for (let i = at - 1; i >= place.first && at - i < 8; i--) {
    if (tokens[i]?.folded !== 'by' || !/^(?:led|headed|chaired|represented)$/.test(tokens[i - 1]?.folded ?? ''))
      continue;
    for (let j = i - 1; j >= place.first && i - j < 14; j--) {
      const world = scan.worldEndingAt.get(j + 1);
      if (world && (world.meaning.kind === 'COUNTRY' || world.meaning.kind === 'DEMONYM')) return world;
      if ((tokens[j]?.folded === ',' && j < i - 2) || /^(?:met|received|held)$/.test(tokens[j]?.folded ?? ''))
        return null;
    }
    return null;
  }
  return null;
}

/** "of Velia", "(Velia)" right behind. */
function sideBehind(scan: Scan, end: number, place: Place): WorldMention | null {
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
  return world.meaning.kind === 'COUNTRY' || (world.meaning.kind === 'ORGANIZATION' && mark !== 'from') ? world : null;
}
