/** Topics of stretches of text: what talks were about and what a position is on. */
export type { OfficeTopics, TopicData, TopicEntry, TopicWords } from './topic-data.ts';
export { readTopics, type TopicReading } from './topic-reading.ts';
export { type TopicsAsked, topicsOfMeetings } from './topics-of-meeting.ts';
export { type PositionAsked, topicsOfPosition } from './topics-of-position.ts';
