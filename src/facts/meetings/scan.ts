import type { Sentence, Token } from '../../documents/index.ts';
import type { NamedMention, Reading } from '../../mentions/index.ts';
import { firstAtLeast } from '../../model/index.ts';
import { readTopics, type TopicReading } from '../topics/index.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { MeetingData, MeetingWords } from './meeting-data.ts';

/** A reading with the look-ups that the rules for meetings need. */
export interface Scan {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly words: Lexicon;
  readonly topics: TopicReading;
  /** The day of publication, YYYY-MM-DD. */
  readonly published: string | null;
  /** Mentions that start at a token, longest first. */
  starting(token: number): readonly NamedMention[];
  /** The longest mention of one of some kinds that starts at a token. */
  mention<K extends NamedMention['kind']>(token: number, ...kinds: K[]): (NamedMention & { kind: K }) | null;
  /** The date, place or other mention of a kind that covers a token. */
  covering<K extends NamedMention['kind']>(token: number, ...kinds: K[]): (NamedMention & { kind: K }) | null;
  /** Where the outer quotation around a place in the text opens; null outside of quotations. */
  quoteAround(place: number): number | null;
  folded(token: number): string;
  /** Whether an entry of a list of the language starts at a token. */
  is(list: keyof MeetingWords, token: number): boolean;
  /** Whether a folded word is an entry of a list of the language. */
  has(list: keyof MeetingWords, word: string): boolean;
  sentenceOf(token: number): Sentence | undefined;
}

const NONE: readonly NamedMention[] = [];

/** Prepares a reading: one pass over its mentions and topics. */
export function scanOf(reading: Reading, data: MeetingData): Scan {
  const { tokens, sentences } = reading.document;
  const words = lexiconOf(data);
  const starts = new Map<number, NamedMention[]>();
  const covers = new Map<number, NamedMention[]>();
  for (const mention of reading.mentions) {
    starts.set(mention.firstToken, [...(starts.get(mention.firstToken) ?? []), mention]);
    const last = Math.min(mention.endToken, mention.firstToken + 40);
    for (let i = mention.firstToken; i < last; i++) covers.set(i, [...(covers.get(i) ?? []), mention]);
  }
  for (const list of starts.values()) list.sort((a, b) => b.endToken - a.endToken);
  const quotations = reading.document.quotations.filter((quotation) => quotation.outer === null);
  const pick = <K extends NamedMention['kind']>(list: readonly NamedMention[], kinds: readonly K[]) =>
    (list.find((mention) => (kinds as readonly string[]).includes(mention.kind)) ?? null) as
      | (NamedMention & { kind: K })
      | null;
  return {
    reading,
    tokens,
    words,
    published: reading.published,
    topics: readTopics(reading, data.topics),
    starting: (token) => starts.get(token) ?? NONE,
    mention: (token, ...kinds) => pick(starts.get(token) ?? NONE, kinds),
    covering: (token, ...kinds) => pick(covers.get(token) ?? NONE, kinds),
    quoteAround: (place) => {
      const before = lastAtOrBefore(quotations, place);
      return before && before.end > place ? before.start : null;
    },
    folded: (token) => tokens[token]?.folded ?? '',
    is: (list, token) => words[list](tokens, token) > 0,
    has: (list, word) => words[list].entries.has(word),
    sentenceOf: (token) => sentences[tokens[token]?.sentence ?? -1],
  };
}

/** The last of spans in order that starts at or before a place. */
export function lastAtOrBefore<T extends { readonly start: number }>(spans: readonly T[], place: number): T | null {
  return spans[firstAtLeast(spans, (span) => span.start, place + 1) - 1] ?? null;
}
