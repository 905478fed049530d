import type { Quotation, Sentence, Token } from '../../documents/index.ts';
import type { NamedMention, Reading } from '../../mentions/index.ts';
import { firstAtLeast } from '../../model/index.ts';
import { dashQuotes } from './dash-quotes.ts';
import type { PositionWords } from './position-words.ts';

/** A mention of somebody who can hold a position or be meant by one. */
export type ActorMention = Extract<
  NamedMention,
  { kind: 'PERSON' | 'OFFICE' | 'COUNTRY' | 'DEMONYM' | 'CAPITAL' | 'METONYM' | 'ORGANIZATION' | 'REGION' }
>;

/** Kinds of actor mentions, the most telling first: of two that end at one token the first counts. */
const ACTOR_KINDS = ['PERSON', 'METONYM', 'ORGANIZATION', 'OFFICE', 'COUNTRY', 'CAPITAL', 'REGION', 'DEMONYM'] as const;
const kindRank = (mention: NamedMention): number => (ACTOR_KINDS as readonly string[]).indexOf(mention.kind);
const isActor = (mention: NamedMention): mention is ActorMention => kindRank(mention) >= 0;

/** A reading with tables by token, so that rules look up in constant time. */
export interface View {
  readonly reading: Reading;
  readonly words: PositionWords;
  readonly tokens: readonly Token[];
  /** The speech quotation that a token stands in, outermost; -1 for none. */
  readonly quoteOf: Int32Array;
  /** Any quotation, scare quotes too: the outermost; -1 for none. */
  readonly marksOf: Int32Array;
  readonly quotations: readonly Quotation[];
  /** First token, and one past the last, of each quotation. */
  readonly quoteTokens: readonly { readonly first: number; readonly end: number }[];
  readonly endingAt: ReadonlyMap<number, ActorMention>;
  readonly startingAt: ReadonlyMap<number, ActorMention>;
  /** The country of the first town that is named between two offsets; null where none is. */
  readonly townAt: (start: number, end: number) => string | null;
  /** 1 where a token is part of a name: no verb, and no cue. */
  readonly named: Uint8Array;
  /** In the order of the text, none inside another. */
  readonly actors: readonly ActorMention[];
}

const better = (a: ActorMention | undefined, b: ActorMention): boolean =>
  a === undefined || kindRank(b) < kindRank(a) || (kindRank(b) === kindRank(a) && b.end - b.start > a.end - a.start);

/** First token at or after an offset. */
export const tokenAt = (tokens: readonly Token[], offset: number): number =>
  firstAtLeast(tokens, (token) => token.start, offset);

/** A quotation that speaks: it opens with a capital and goes on for three words; a few words in marks are the narrator's. */
function speaks(tokens: readonly Token[], first: number, end: number, afterSpeech: boolean): boolean {
  let words = 0;
  for (let i = first; i < end && words < 12; i++) if (tokens[i]?.kind !== 'PUNCTUATION') words++;
  const head = tokens[first];
  if (!head || words === 0) return false;
  const last = tokens[end - 1]?.text ?? '';
  if (afterSpeech) return words >= 2;
  if (!afterSpeech && isTitle(tokens, first, end)) return false;
  const opens = head.capital || /^\.{2,}|…$/.test(head.text);
  // “Chile,” she said, “must”: a comma inside the marks goes on.
  if (opens && last === ',') return true;
  if (opens) return words >= 4 || (words >= 2 && /^[.,!?]$/.test(last)) || /^[,]$/.test(tokens[end]?.text ?? '');
  return words >= 9;
}

const LEAST_TITLE = 3;
const SHORT_WORD = 3;

/** "Healthy People, Healthy Planet": words of a name in marks. */
function isTitle(tokens: readonly Token[], first: number, end: number): boolean {
  if (/^[.,!?]$/.test(tokens[end - 1]?.text ?? '') || /^[,.–—]$/.test(tokens[end]?.text ?? '')) return false;
  let words = 0;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'WORD' || token.text.length <= SHORT_WORD) continue;
    if (!token.capital) return false;
    words++;
  }
  return words >= LEAST_TITLE;
}

/** Makes the tables of a reading. */
export function viewOf(reading: Reading, words: PositionWords): View {
  const { tokens, quotations } = reading.document;
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  const marksOf = new Int32Array(tokens.length).fill(-1);
  const quoteTokens = quotations.map((quotation) => ({
    first: tokenAt(tokens, quotation.start),
    end: tokenAt(tokens, quotation.end),
  }));
  let lastEnd = -1;
  let lastSpoke = -1;
  let outerEnd = 0;
  for (const [index, { first, end }] of quoteTokens.entries()) {
    if (first < outerEnd) continue;
    outerEnd = Math.max(outerEnd, end);
    const near = lastSpoke >= 0 && first - lastEnd < 14 && tokens[first]?.sentence === tokens[lastEnd]?.sentence;
    const spoken = quotations[index]?.carriedFrom !== null || speaks(tokens, first, end, near);
    for (let i = first; i < end; i++) {
      marksOf[i] = index;
      if (spoken) quoteOf[i] = index;
    }
    if (spoken) {
      lastEnd = end;
      lastSpoke = index;
    }
  }
  for (const said of dashQuotes(reading, words)) {
    if (quoteOf[said.first] !== -1) continue;
    quoteOf.fill(quoteTokens.length, said.first, said.end);
    quoteTokens.push(said);
  }
  const endingAt = new Map<number, ActorMention>();
  const startingAt = new Map<number, ActorMention>();
  const actors: ActorMention[] = [];
  const named = new Uint8Array(tokens.length);
  let covered = 0;
  for (const mention of reading.mentions) {
    if (!isActor(mention) || isTownOfTreaty(mention, tokens, words)) continue;
    const long = mention.endToken - mention.firstToken > 1;
    if (mention.kind === 'PERSON' || (long && mention.kind !== 'OFFICE'))
      named.fill(1, mention.firstToken, mention.endToken);
    if (better(endingAt.get(mention.endToken), mention)) endingAt.set(mention.endToken, mention);
    if (better(startingAt.get(mention.firstToken), mention)) startingAt.set(mention.firstToken, mention);
    if (mention.firstToken >= covered || mention.kind === 'PERSON') {
      actors.push(mention);
      covered = Math.max(covered, mention.endToken);
    }
  }
  addStateNouns(reading, words, actors, startingAt, endingAt);
  return {
    reading,
    words,
    tokens,
    quoteOf,
    marksOf,
    quotations,
    quoteTokens,
    endingAt,
    startingAt,
    townAt: townFinder(reading),
    named,
    actors,
  };
}

/** "the Minsk Group", "the Paris Agreement": a capital that only tells where something was made. */
const isTownOfTreaty = (mention: ActorMention, tokens: readonly Token[], words: PositionWords): boolean =>
  mention.kind === 'CAPITAL' && words.townsOwn.has(tokens[mention.endToken]?.folded ?? '');

/** "the Kingdom", "the Sultanate": the country of the text, where it is one's own word for it. */
function addStateNouns(
  { document, domestic }: Reading,
  words: PositionWords,
  actors: ActorMention[],
  startingAt: Map<number, ActorMention>,
  endingAt: Map<number, ActorMention>,
): void {
  if (domestic?.kind !== 'COUNTRY') return;
  const { tokens } = document;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.capital || !words.stateNouns.has(token.folded) || tokens[i - 1]?.folded !== 'the') continue;
    if (tokens[i + 1]?.folded === 'of' || startingAt.has(i) || endingAt.has(i + 1)) continue;
    const mention: ActorMention = {
      kind: 'COUNTRY',
      code: domestic.code,
      index: -1,
      sentence: token.sentence,
      start: token.start,
      end: token.end,
      firstToken: i,
      endToken: i + 1,
    };
    startingAt.set(i, mention);
    endingAt.set(i + 1, mention);
    actors.push(mention);
  }
  actors.sort((a, b) => a.firstToken - b.firstToken);
}

/** Looks up the towns of a reading by place. */
function townFinder(reading: Reading): View['townAt'] {
  const towns = reading.mentions.flatMap((mention) =>
    mention.kind === 'CITY' ? [{ start: mention.start, code: mention.code }] : [],
  );
  return (start, end) => {
    const town = towns[firstAtLeast(towns, (one) => one.start, start)];
    return town && town.start < end ? town.code : null;
  };
}

/** The word at a token, folded; '' outside the text. */
export const word = (view: View, at: number): string => view.tokens[at]?.folded ?? '';

/** Whether a token is one of some marks. */
export const isMark = (view: View, at: number, marks: string): boolean => {
  const token = view.tokens[at];
  return token !== undefined && token.kind === 'PUNCTUATION' && marks.includes(token.text);
};

/** Actor mentions that lie between two offsets, in order. */
export function actorsBetween(view: View, start: number, end: number): ActorMention[] {
  const { actors } = view;
  const found: ActorMention[] = [];
  for (let i = firstAtLeast(actors, (actor) => actor.start, start); i < actors.length; i++) {
    const mention = actors[i];
    if (!mention || mention.start >= end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}

/** Tokens of a sentence. */
export const sentenceOf = (view: View, at: number): Sentence | undefined =>
  view.reading.document.sentences[view.tokens[at]?.sentence ?? -1];
