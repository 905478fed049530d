/** Topics of stretches of text: what talks were about and what a position is on. */
export type { TopicData } from './phrases.ts';
export { chooseTopics, isBroadTopic, type TopicHit, tagTopics, topicsWithin } from './tag-topics.ts';
