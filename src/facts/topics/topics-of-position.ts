import type { Reading } from '../../mentions/index.ts';
import type { ActorRef, Stance, TopicCode } from '../../model/index.ts';
import { chooseTopics, type TopicHit, topicsWithin } from './tag-topics.ts';

/** What is known of a position before its topics are chosen: the tokens of its evidence, the stance and whom it is about. */
export interface PositionAsked {
  readonly first: number;
  readonly end: number;
  readonly stance: Stance;
  readonly targets: readonly ActorRef[];
}

const MAX_TOPICS = 2;

/** What a position is on: topics of its own words, else of its sentence, else the last ones told before. */
export function topicsOfPosition(
  reading: Reading,
  topics: readonly TopicHit[],
  position: PositionAsked,
): readonly TopicCode[] {
  const { sentences, tokens } = reading.document;
  const own = topicsWithin(topics, position.first, position.end).flatMap((hit) => hit.topics);
  if (own.length > 0) return chooseTopics(own, MAX_TOPICS);
  const sentence = sentences[tokens[position.first]?.sentence ?? -1];
  if (!sentence) return [];
  const around = topicsWithin(topics, sentence.firstToken, sentence.endToken).flatMap((hit) => hit.topics);
  if (around.length > 0) return chooseTopics(around, 1);
  const before = topicsWithin(topics, Math.max(0, sentence.firstToken - 60), sentence.firstToken);
  const last = before.at(-1);
  return last ? chooseTopics(last.topics, 1) : [];
}
