import type { Document, Token } from '../documents/index.ts';
import type { OfficeMention } from './offices.ts';
import type { WorldMention } from './world-mentions.ts';

/** The words around people's names in a language. All folded. */
export interface NameWords {
  readonly honorifics: ReadonlySet<string>;
  readonly femaleHonorifics: ReadonlySet<string>;
  readonly maleHonorifics: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly colleague: ReadonlySet<string>;
}

/** A run of name words, with what speaks for and against its being a person. */
export interface NameRun {
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly words: readonly string[];
  /** An honorific before it ("Mr", "Sheikh"), folded. */
  readonly honorific: string | null;
  /** The office right before it or right behind it. */
  readonly before: OfficeMention | null;
  readonly behind: OfficeMention | null;
  /** Followed by a verb of speech, or by a possessive. */
  readonly speaks: boolean;
  readonly possessive: boolean;
  readonly afterThe: boolean;
  readonly afterPlace: boolean;
  readonly titleCase: boolean;
  readonly quoted: boolean;
}

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’ʼ‘`.-]*$/u;
const PREFIXED = /^(?:al|el|an|as|ar|ad|ash|at|az|d|l|bin|ibn|abu|ben|ul)['’-]\p{Lu}/u;
const LONGEST = 8;

/** Which tokens a world mention or an office holds. */
export interface Taken {
  readonly world: ReadonlyMap<number, WorldMention>;
  readonly office: ReadonlyMap<number, OfficeMention>;
}

/** Finds runs of capitalised words that can be names of people. */
export function findNameRuns(
  document: Document,
  taken: Taken,
  offices: readonly OfficeMention[],
  words: NameWords,
): NameRun[] {
  const endingAt = new Map(offices.map((office) => [office.outerEnd, office]));
  for (const office of offices) if (!endingAt.has(office.endToken)) endingAt.set(office.endToken, office);
  const startingAt = new Map<number, OfficeMention>();
  for (const office of offices) {
    startingAt.set(office.firstToken, office);
    startingAt.set(office.outerFirst, office);
  }
  const small = smallWords(document);
  const runs: NameRun[] = [];
  for (const sentence of document.sentences) {
    const titleCase = isTitleCase(document, sentence.firstToken, sentence.endToken, words);
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const end = runEnd(document, at, sentence.endToken, sentence.firstToken, taken, words, small);
      if (end === at) {
        at++;
        continue;
      }
      runs.push(
        describe(
          document,
          at,
          end,
          { sentence: sentence.index, first: sentence.firstToken, end: sentence.endToken, titleCase },
          endingAt,
          startingAt,
          words,
        ),
      );
      at = end;
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

function isTitleCase(document: Document, first: number, end: number, words: NameWords): boolean {
  let [capitals, all] = [0, 0];
  for (let i = first + 1; i < end; i++) {
    const token = document.tokens[i];
    if (token?.kind !== 'WORD' || token.text.length < 4 || words.particles.has(token.folded)) continue;
    all++;
    if (token.capital) capitals++;
  }
  return all >= 3 && capitals / all > 0.7;
}

function isNameWord(token: Token | undefined, words: NameWords): boolean {
  if (token?.kind !== 'WORD') return false;
  if (!NAME_WORD.test(token.text) && !PREFIXED.test(token.text)) return false;
  return !words.notNames.has(token.folded);
}

function runEnd(
  document: Document,
  at: number,
  ceiling: number,
  sentenceStart: number,
  taken: Taken,
  words: NameWords,
  small: ReadonlySet<string>,
): number {
  const { tokens } = document;
  const first = tokens[at];
  if (!first || !canStart(document, at, sentenceStart, taken, words, small)) return at;
  let end = at + 1;
  while (end < ceiling && end - at < LONGEST) {
    const token = tokens[end];
    if (!token) break;
    if (isFree(end, taken) && isNameWord(token, words) && !words.honorifics.has(token.folded)) {
      end++;
      continue;
    }
    if (
      isAmbiguousName(end, taken) &&
      isNameWord(token, words) &&
      end + 1 < ceiling &&
      isFree(end + 1, taken) &&
      isNameWord(tokens[end + 1], words)
    ) {
      end++;
      continue;
    }
    if (isAmbiguousName(end, taken) && end - at === 1 && isNameWord(token, words)) {
      end++;
      continue;
    }
    const particles = particleRun(tokens, end, ceiling, words);
    const next = tokens[particles];
    if (
      particles > end &&
      next &&
      (isFree(particles, taken) || isAmbiguousName(particles, taken)) &&
      isNameWord(next, words)
    ) {
      end = particles + 1;
      continue;
    }
    break;
  }
  return end;
}

function particleRun(tokens: readonly Token[], from: number, ceiling: number, words: NameWords): number {
  let at = from;
  while (at < ceiling && at - from < 3 && tokens[at]?.kind === 'WORD' && words.particles.has(tokens[at]?.folded ?? ''))
    at++;
  return at;
}

const isFree = (at: number, taken: Taken): boolean => !taken.world.has(at) && !taken.office.has(at);
const isAmbiguousName = (at: number, taken: Taken): boolean =>
  !taken.office.has(at) && (taken.world.get(at)?.ambiguous ?? false);

function canStart(
  document: Document,
  at: number,
  sentenceStart: number,
  taken: Taken,
  words: NameWords,
  small: ReadonlySet<string>,
): boolean {
  const token = document.tokens[at];
  if (!token || !isNameWord(token, words) || words.honorifics.has(token.folded)) return false;
  if (isFree(at, taken)) {
    const begins = at === sentenceStart || document.tokens[at - 1]?.kind === 'PUNCTUATION';
    return !(begins && small.has(token.folded) && token.text.length > 2);
  }
  const next = document.tokens[at + 1];
  return (
    isAmbiguousName(at, taken) &&
    isFree(at + 1, taken) &&
    isNameWord(next, words) &&
    !words.things.has(next?.folded ?? '')
  );
}

interface Place {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly titleCase: boolean;
}

function describe(
  document: Document,
  first: number,
  end: number,
  place: Place,
  endingAt: ReadonlyMap<number, OfficeMention>,
  startingAt: ReadonlyMap<number, OfficeMention>,
  words: NameWords,
): NameRun {
  const { tokens } = document;
  let at = first;
  let honorific: string | null = null;
  while (at > place.first && words.honorifics.has(tokens[at - 1]?.folded ?? '')) {
    at--;
    honorific ??= tokens[at]?.folded ?? null;
  }
  const beforeOffice = officeBefore(tokens, at, place.first, endingAt);
  const behindOffice = officeBehind(tokens, end, place.end, startingAt);
  const next = tokens[end];
  const previous = tokens[at - 1];
  return {
    firstToken: first,
    endToken: end,
    sentence: place.sentence,
    words: tokens.slice(first, end).map((token) => token.folded),
    honorific,
    before: beforeOffice,
    behind: behindOffice,
    speaks: next !== undefined && words.speech.has(next.folded),
    possessive: next?.kind === 'POSSESSIVE',
    afterThe: at > place.first && (previous?.folded === 'the' || previous?.folded === 'a' || previous?.folded === 'an'),
    afterPlace: at > place.first && words.placePrepositions.has(previous?.folded ?? ''),
    titleCase: place.titleCase,
    quoted: false,
  };
}

/** "Foreign Minister Orla", "the Foreign Minister of Velia, Anna Orla", "Minister of Trade – Anna Orla", "His Excellency the President, …". */
function officeBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
  endingAt: ReadonlyMap<number, OfficeMention>,
): OfficeMention | null {
  for (let i = at; i >= floor && at - i < 5; i--) {
    const office = endingAt.get(i);
    if (office) return office;
    const previous = tokens[i - 1];
    if (
      !previous ||
      !/^(?:,|-|–|—|\(|"|his|her|excellency|royal|highness|majesty|the|hon|honourable|honorable|right|rt|h\.e\.|h\.h\.|h\.r\.h\.|h\.m\.|mr|mrs|ms|dr|prof|sheikh|shaikh|sir|ambassador|general|gen)$/.test(
        previous.folded,
      )
    )
      return null;
  }
  return null;
}

/** "Orla, Minister of Trade", "Orla, the Velian envoy", "Orla (Foreign Minister of Velia)", "Orla, who is the envoy". */
function officeBehind(
  tokens: readonly Token[],
  end: number,
  ceiling: number,
  startingAt: ReadonlyMap<number, OfficeMention>,
): OfficeMention | null {
  if (!/^(?:,|\(|-|–|—|as|is|was)$/.test(tokens[end]?.folded ?? '')) return null;
  for (let i = end + 1; i < ceiling && i - end < 5; i++) {
    const office = startingAt.get(i);
    if (office) return office;
    if (!/^(?:,|the|a|an|who|is|was|his|her|its|their|currently|also|now)$/.test(tokens[i]?.folded ?? '')) return null;
  }
  return null;
}
