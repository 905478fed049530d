import type { Document } from '../../documents/index.ts';
import type { OfficeMention } from '../offices/office.ts';
import type { WorldMention } from '../world-mentions.ts';
import type { NameWords } from './name-words.ts';

/** The most words of a name. */
export const LONGEST = 8;

/** Which tokens a world mention or an office holds. */
export interface Taken {
  readonly world: ReadonlyMap<number, WorldMention>;
  readonly office: ReadonlyMap<number, OfficeMention>;
}

/** What the search for names has at hand: the document, what is taken, and offices and places by their tokens. */
export interface Scan {
  readonly document: Document;
  readonly taken: Taken;
  readonly words: NameWords;
  readonly small: ReadonlySet<string>;
  readonly officeEndingAt: ReadonlyMap<number, OfficeMention>;
  readonly officeStartingAt: ReadonlyMap<number, OfficeMention>;
  readonly worldEndingAt: ReadonlyMap<number, WorldMention>;
  readonly worldStartingAt: ReadonlyMap<number, WorldMention>;
}

/** The bounds of the sentence that is searched, in tokens. */
export interface Place {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly titleCase: boolean;
}
