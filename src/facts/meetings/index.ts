import type { Reading } from '../../mentions/index.ts';
import type { MeetingFact } from '../fact.ts';

/** What a language knows of meetings: its frames, as data. */
export type MeetingWords = Readonly<Record<string, unknown>>;

/** Finds the meetings that a text tells of. */
export function findMeetings(_reading: Reading, _words: MeetingWords): MeetingFact[] {
  return [];
}
