import type { TopicCode } from '../../model/index.ts';

/**
 * Phrases of one topic, parted by commas. A phrase is words parted by blanks: `word*` is a beginning, `{c}` a country, its people
 * or its capital, and a word in capitals alone ("WHO") counts only in capitals.
 */
export interface TopicEntry {
  /** Null for words that look like a topic and name none ("price war"). */
  readonly topic: TopicCode | null;
  readonly phrases: string;
  /** Words that name the topic only where the text says that talks are about it ("on ports and security"). */
  readonly weak?: string;
  /** A sentence in which one of the phrases is found (or, where there is no topic, names none), and one in which none is. */
  readonly yes: string;
  readonly no: string;
}

/** Lists of a language's words around topics, parted by blanks. */
export interface TopicWords {
  /** "They discussed", "the agenda"; two are joined by a hyphen ("went-through"). */
  readonly about: string;
  /** Verbs of which what talks are about is the subject: "dominated"; two are joined by a hyphen ("took-up"). */
  readonly fills: string;
  /** "Were discussed", "is on the agenda": the words before the participle. */
  readonly passive: string;
  /** "Not", "never": before such a word, what follows was no topic. */
  readonly not: string;
  /** Words that begin a new clause behind a comma: "adding", "while". */
  readonly turns: string;
  /** Nouns that begin the name of a ministry: "Ministry of Energy". */
  readonly institutions: string;
  /** Words behind a general item that opens a list of what it holds: "global issues, including trade". */
  readonly umbrella: string;
  /** Words behind "cooperation" that bring its field: "cooperation in trade". */
  readonly weakly: string;
  /** Nouns of any matter behind the word that tells its field: "tax matters". */
  readonly heads: string;
  /** Nouns of any matter before "of" and the word that tells its field: "the situation of the displaced". */
  readonly carriers: string;
  /** Words that may follow an item of a list. */
  readonly afterItem: string;
  /** Prepositions before what talks are about. */
  readonly on: string;
  /** Nouns after such a preposition that are no topic: "on the margins". */
  readonly notAbout: string;
  /** What people meet at: "on the margins of" an occasion. */
  readonly margins: string;
  /** Words near the start of a sentence that goes on about the same people. */
  readonly goesOn: string;
  /** Words for all who met: "both sides", "the two". */
  readonly group: string;
  /** Words of a visit for its own sake: "courtesy"; two are joined by a hyphen ("called-on"). */
  readonly courtesy: string;
  /** "The first", "the second" of several, in their order. */
  readonly inOrder: string;
  /** "The former", "the latter". */
  readonly ofTwo: string;
  /** Nouns for talks that begin a sentence about them: "The conversation concentrated on". */
  readonly talks: string;
  /** Words before such a noun where it is known: "the talks", "their meeting". */
  readonly the: string;
  /** First words of a sentence that turns to something else; two are joined by a hyphen. */
  readonly turnsAway: string;
}

/** Words of an office that tell its field ("Minister of the Environment"), by topic; parted by blanks. */
export type OfficeTopics = Readonly<Partial<Record<TopicCode, string>>>;

/** All that topics are read with in a language. */
export interface TopicData {
  readonly entries: readonly TopicEntry[];
  readonly words: TopicWords;
  readonly offices: OfficeTopics;
}
