import type { OfficeMention } from '../offices/office.ts';
import type { WorldMention } from '../world-mentions.ts';

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
  /** Stands between brackets. */
  readonly inBrackets: boolean;
  /** A building or ground follows that is named after somebody ("Sir Tesk Stadium"). */
  readonly beforeMonument: boolean;
  /** A noun follows that makes it a thing's name ("Tesk Airport"). */
  readonly beforeThing: boolean;
}
