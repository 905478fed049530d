import type { Reading } from '../../mentions/index.ts';
import type { PositionFact } from '../fact.ts';
import type { MeetingsFound } from '../meetings/index.ts';

/** What a language knows of stances: its verbs and cues, as data. */
export type PositionWords = Readonly<Record<string, unknown>>;

/** Finds what people, countries and organisations hold on something. */
export function findPositions(_reading: Reading, _meetings: MeetingsFound, _words: PositionWords): PositionFact[] {
  return [];
}
