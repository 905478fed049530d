import type { Reading } from '../../mentions/index.ts';
import type { ActorRef, TopicCode } from '../../model/index.ts';
import { chooseTopics, type TopicHit, topicsWithin } from './tag-topics.ts';

const MAX_TOPICS = 6;
/** Codes that are only weakly told, where others are told well. */
const MAX_FURTHER = 3;
const MAX_SENTENCES = 9;
const WEIGHT = { told: 4, about: 3, aside: 1 };

/** What is known of a meeting before its topics are chosen. */
export interface TopicsAsked {
  /** The tellings, each with its sentence and the tokens of its evidence. */
  readonly tellings: readonly { readonly sentence: number; readonly first: number; readonly end: number }[];
  /** Sentences that tell of it or go on about it, in order. */
  readonly sentences: readonly number[];
  readonly participants: readonly { readonly of: ActorRef | null }[];
  /** The body or conference that sits. */
  readonly body: string | null;
  /** It is the only meeting of the text. */
  readonly only: boolean;
  /** Words of a language that tell what was talked about ("discussed"); how many tokens stand there, or 0. */
  readonly about: (token: number) => number;
}

/**
 * What a meeting was about, in the order of telling: the topics of the sentence that tells of it, of sentences that say what was
 * discussed, and of what was said at it. Where nothing is told, what its body is for, or relations themselves.
 */
export function topicsOfMeeting(
  reading: Reading,
  topics: readonly TopicHit[],
  meeting: TopicsAsked,
): readonly TopicCode[] {
  const { sentences } = reading.document;
  const weights = new Map<TopicCode, number>();
  const add = (first: number, end: number, weight: number): void => {
    for (const hit of topicsWithin(topics, first, end))
      for (const topic of hit.topics) weights.set(topic, (weights.get(topic) ?? 0) + weight);
  };
  const told = new Set(meeting.tellings.map((telling) => telling.sentence));
  for (const telling of meeting.tellings) {
    const sentence = sentences[telling.sentence];
    if (!sentence) continue;
    add(telling.end, sentence.endToken, WEIGHT.told);
    add(sentence.firstToken, telling.first, WEIGHT.aside);
    add(telling.first, telling.end, WEIGHT.about);
  }
  for (const index of meeting.sentences.slice(0, meeting.only ? undefined : MAX_SENTENCES)) {
    const sentence = sentences[index];
    if (!sentence || told.has(index)) continue;
    const about = firstAbout(meeting, sentence.firstToken, sentence.endToken);
    add(sentence.firstToken, about, WEIGHT.aside);
    add(about, sentence.endToken, WEIGHT.about);
  }
  const strong = [...weights].filter(([, weight]) => weight >= WEIGHT.about).map(([topic]) => topic);
  const further = meeting.only ? MAX_TOPICS : MAX_FURTHER;
  const weak = [...weights]
    .filter(([, weight]) => weight < WEIGHT.about)
    .sort((a, b) => b[1] - a[1])
    .slice(0, strong.length === 0 ? MAX_FURTHER : Math.max(0, further - strong.length))
    .map(([topic]) => topic);
  const kept = new Set([...strong, ...weak]);
  const codes = chooseTopics(
    [...weights.keys()].filter((topic) => kept.has(topic)),
    MAX_TOPICS,
  );
  return codes.length > 0 ? codes : [purposeOf(meeting)];
}

/** The first token behind a word like "discussed"; the end where a sentence has none. */
function firstAbout(meeting: TopicsAsked, first: number, end: number): number {
  for (let at = first; at < end; at++) if (meeting.about(at) > 0) return at + 1;
  return end;
}

const PURPOSE: Readonly<Record<string, TopicCode>> = {
  NATO: 'transatlantic-relations',
  EU: 'eu-foreign-policy',
  UN: 'multilateralism',
};

/** A session of which nothing is told is about what its body is for; all else is about relations. */
function purposeOf(meeting: TopicsAsked): TopicCode {
  if (meeting.body === null) return 'bilateral-relations';
  const body = meeting.participants.find((side) => side.of?.kind === 'ORGANIZATION')?.of;
  return (body?.kind === 'ORGANIZATION' ? PURPOSE[body.name] : undefined) ?? 'regional-cooperation';
}
