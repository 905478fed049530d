/** Meetings: frames as data find who met whom, tellings of one meeting are merged, date and place and topics are read around them. */
export { actorOf } from './actor-mention.ts';
export { findMeetings } from './find-meetings.ts';
export type { MeetingData, MeetingFrame, MeetingWords } from './meeting-data.ts';
export { type MeetingsFound, NO_MEETINGS } from './meetings-found.ts';
