/** Topics of stretches of text: what talks were about and what a position is on. */
export type { TopicData } from './phrases.ts';
export { type TopicHit, tagTopics } from './tag-topics.ts';
export { type TopicsAsked, topicsOfMeeting } from './topics-of-meeting.ts';
export { type PositionAsked, topicsOfPosition } from './topics-of-position.ts';
