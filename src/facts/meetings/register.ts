import type { DateExpression } from '../../mentions/index.ts';
import type { ActorRef, FuzzyDate, MeetingStatus } from '../../model/index.ts';
import type { PlaceFact } from '../fact.ts';
import type { ActorPhrase, Side } from './actor-phrase.ts';
import type { Candidate, Seat } from './candidate.ts';

/** What the text has told up to a place in it: who was spoken of, which meeting is told, where and when things happen. */
export interface Register {
  /** Phrases told so far, in order. */
  readonly told: ActorPhrase[];
  /** Those of the meeting told last. */
  seats: readonly Seat[];
  /** The telling of the meeting told last. */
  last: Candidate | null;
  /** Who received several of whom nobody has been named yet ("received two envoys"), with when. */
  awaited: Candidate | null;
  /** The sentence that last told of telephoning; -1 before. */
  calls: number;
  place: PlaceFact | null;
  /** That place is only where the report is dated from. */
  placeOfPage: boolean;
  /** The city of the page's date line. */
  pageCity: PlaceFact | null;
  /** The day of what was last told as past, and of what was last told as to come. */
  date: FuzzyDate | null;
  /** The one day of a sentence that told of no meeting, for those right behind it. */
  day: { readonly date: FuzzyDate; readonly sentence: number } | null;
  plan: FuzzyDate | null;
  planSentence: number;
  planPlace: PlaceFact | null;
  /** The date of a journey that is told of. */
  journey: { readonly date: FuzzyDate; readonly status: MeetingStatus } | null;
  /** Seats of the meeting told last that had three sides or more. */
  several: readonly Seat[];
  /** Seats of the session told last. */
  sitting: readonly Seat[];
  /** The meeting told last is a session of a body. */
  session: boolean;
  /** Bodies by the last word of their name ("council"), as they were told last: what "the Council" means. */
  readonly bodies: Map<string, { readonly of: ActorRef; readonly name: string }>;
  /** Who spoke with somebody told in front of them ("With Venn she spoke"), for what the sentence goes on with. */
  fronted: { readonly sides: readonly Side[]; readonly sentence: number } | null;
  /** Who says "I" in the block. */
  speaker: Side | null;
  /** One person signs the text, or is named as its author. */
  signed: boolean;
  /** The block is a turn of that speaker. */
  inTurn: boolean;
  speakers: readonly Side[];
  /** All who have turns in a transcript. */
  turns: readonly Side[];
  readonly home: ActorRef | null;
  /** Sides that the telling of meetings gave to people of whom only a guess was known. */
  readonly learned: Map<number, ActorRef | null>;
  /** Whose programme the text lists ("Diary of Minister Orla"). */
  owner: Side | null;
  /** The text lists who was there, a line for each. */
  roll: boolean;
  /** The day that a line of its own gives to what follows. */
  section: DateExpression | null;
  /** People of whom the text told that they led a side's delegation. */
  readonly led: { readonly side: Side; readonly sentence: number }[];
}

export const newRegister = (home: ActorRef | null): Register => ({
  told: [],
  seats: [],
  last: null,
  awaited: null,
  calls: -1,
  place: null,
  placeOfPage: false,
  pageCity: null,
  date: null,
  day: null,
  plan: null,
  planSentence: -9,
  planPlace: null,
  journey: null,
  several: [],
  sitting: [],
  session: false,
  bodies: new Map(),
  fronted: null,
  speaker: null,
  signed: false,
  inTurn: false,
  speakers: [],
  turns: [],
  home,
  learned: new Map(),
  owner: null,
  roll: false,
  section: null,
  led: [],
});

/** How many phrases back somebody is looked for. */
export const BACK = 40;
