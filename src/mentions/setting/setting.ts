import type { ActorRef, OfficeClass } from '../../model/index.ts';
import type { NameRun } from '../names/name-run.ts';
import type { Side } from '../publishers.ts';
import type { WorldMention } from '../world-mentions.ts';

/** Where an article stands: whom it speaks for, which country needs no name in it, and where its parts play. */
export interface Setting {
  /** Whom the publisher speaks for: a ministry's country, an organisation. Null for those who report. */
  readonly home: Side | null;
  /** The country or body whose offices are named without it here: the home, else the country of the paper or the dateline. */
  readonly domestic: Side | null;
  readonly official: boolean;
  /** The country in which the embassy or mission that publishes stands. */
  readonly host: Side | null;
  /** The country with which a sentence begins as its subject ("Velia recognises …"). */
  subjectOf(sentence: number): Side | null;
  /** The last organisation by a name of its own before a token: of that noun, else in the sentence or the one before. */
  ownBefore(token: number, noun: string | null): Side | null;
  /** Whether a person's sentence names a country that is not the text's own. */
  namesForeign(run: NameRun): boolean;
  /** The names of the world in a sentence, in order. */
  worldIn(sentence: number): readonly WorldMention[];
  /** The last country abroad that is told as a place, before a person in the sentence or in the three sentences before. */
  abroadBefore(run: NameRun): Side | null;
  /** The first country or organisation that a person's sentence names before the person. */
  firstIn(run: NameRun): Side | null;
  /** The countries named before a person, the nearest first, back some sentences. */
  countriesBefore(run: NameRun): readonly Side[];
  /** The side of the delegation whose members a list names there. */
  delegationAt(run: NameRun): Side | null;
  /** The country where the text is at a token, where that is not home: a heading, a capital in the sentence or the one before. */
  placeAt(token: number): Side | null;
  /** The other country that the text is mostly about. */
  guest(token: number): Side | null;
  /** The country whose official the home side meets here, by a place abroad and a word of being received. */
  abroadAt(run: NameRun): Side | null;
  /** The organisation that the text names most. */
  readonly body: Side | null;
  /** The one country that the sentence names, where it names but one. */
  onlyIn(run: NameRun): Side | null;
  /** The country that the heading above names. */
  sectionAt(run: NameRun): Side | null;
  /** Where nothing else tells, the country (or, for its officials, the body) that the text is mostly about. */
  likely(classes: readonly OfficeClass[], told: readonly (ActorRef | null)[]): Side | null;
}

/** Offices of states: an organisation's own text gives these to countries only. */
export const OF_STATES: ReadonlySet<OfficeClass> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'OTHER_MINISTER',
  'DEPUTY_MINISTER',
  'VICE_PRESIDENT',
]);
