import type { MeetingFact } from '../fact.ts';

/** The meetings of an article, and which of them is being told of where. */
export interface MeetingsFound {
  readonly meetings: readonly MeetingFact[];
  /** Index into `meetings` of the one that a sentence tells of or goes on about; null where none is. */
  currentAt(sentence: number): number | null;
}

/** An article without meetings. */
export const NO_MEETINGS: MeetingsFound = { meetings: [], currentAt: () => null };
