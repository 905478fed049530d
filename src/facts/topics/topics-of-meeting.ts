import type { Reading } from '../../mentions/index.ts';
import type { ActorRef, TopicCode } from '../../model/index.ts';
import { chooseTopics, type TopicHit, topicsWithin } from './tag-topics.ts';

const MAX_TOPICS = 6;
const DEFAULT: TopicCode = 'bilateral-relations';

/** What is known of a meeting before its topics are chosen. */
export interface TopicsAsked {
  /** The tellings, each with its sentence and the tokens of its evidence. */
  readonly tellings: readonly { readonly sentence: number; readonly first: number; readonly end: number }[];
  /** Sentences that tell of it or go on about it, in order. */
  readonly sentences: readonly number[];
  readonly participants: readonly { readonly of: ActorRef | null }[];
  /** The body or conference that sits. */
  readonly body: string | null;
}

/**
 * What a meeting was about: topics of the sentences that tell of it, behind the words of those who met, and of those that go on
 * about it. Where nothing is told, relations themselves.
 */
export function topicsOfMeeting(
  reading: Reading,
  topics: readonly TopicHit[],
  meeting: TopicsAsked,
): readonly TopicCode[] {
  const { sentences } = reading.document;
  const hits: TopicHit[] = [];
  const told = new Set(meeting.tellings.map((telling) => telling.sentence));
  for (const telling of meeting.tellings) {
    const sentence = sentences[telling.sentence];
    if (sentence)
      hits.push(
        ...topicsWithin(topics, telling.end, sentence.endToken),
        ...topicsWithin(topics, sentence.firstToken, telling.first),
      );
  }
  for (const index of meeting.sentences) {
    const sentence = sentences[index];
    if (sentence && !told.has(index)) hits.push(...topicsWithin(topics, sentence.firstToken, sentence.endToken));
  }
  const codes = chooseTopics(
    hits.flatMap((hit) => hit.topics),
    MAX_TOPICS,
  );
  return codes.length > 0 ? codes : [DEFAULT];
}
