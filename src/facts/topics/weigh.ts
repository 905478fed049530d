import type { TopicCode } from '../../model/index.ts';
import { chooseTopics } from './tag-topics.ts';

/**
 * Where a topic of a meeting is told, from the surest on: in words that say what talks are about, in the telling itself, in a
 * sentence that goes on about the same people, and in one that stands near with no word that says so.
 */
export type ToldIn = 'ABOUT' | 'TELLING' | 'BEHIND' | 'NEAR';

/** A topic as it is told once. */
export interface ToldTopic {
  readonly topic: TopicCode;
  readonly in: ToldIn;
  /** How many other topics stand before it in the same sentence. */
  readonly rank: number;
  /** How many sentences stand between the telling and this one. */
  readonly gap: number;
}

/** How sure a topic is that is told once. */
const SURE: Readonly<Record<ToldIn, number>> = { ABOUT: 0.95, TELLING: 0.9, BEHIND: 0.6, NEAR: 0.42 };
/** Each further topic of a sentence, and each sentence further on, weighs so much less. */
const RANK = 0.8;
const GAP = 0.93;
/** Topics that are told by the way so often that a telling of them means little: aid that was given, students who were there. */
const BY_THE_WAY: ReadonlySet<TopicCode> = new Set<TopicCode>(['development-and-debt', 'research-and-education']);
const BY_THE_WAY_WEIGHS = 0.5;
/** What the headline names is what matters. */
const HEADLINE = 0.5;
/** How sure a topic must be where talks are said to be about none, one or two, or more topics. */
const BARS: readonly number[] = [0.34, 0.42, 0.42, 0.62];
/** So many topics that talks are said to be about leave none to the words around them. */
const MANY = 2;
const MAX_TOPICS = 6;

/** The topics that a meeting was about, of all that are told: in the order of telling, the surest where they are too many. */
export function weighTopics(all: readonly ToldTopic[], headline: readonly TopicCode[]): readonly TopicCode[] {
  const about = new Set(all.filter((one) => one.in === 'ABOUT').map((one) => one.topic)).size;
  const told = about < MANY ? all : all.filter((one) => one.in !== 'TELLING');
  const doubts = new Map<TopicCode, number>();
  for (const one of told)
    doubts.set(
      one.topic,
      (doubts.get(one.topic) ?? 1) *
        (1 - SURE[one.in] * (spoken(one) ? RANK ** one.rank * GAP ** one.gap * usual(one) : 1)),
    );
  const sure = (topic: TopicCode): number => 1 - (doubts.get(topic) ?? 1) + (headline.includes(topic) ? HEADLINE : 0);
  const bar = BARS[Math.min(about, BARS.length - 1)] ?? 0;
  const good = chooseTopics([...doubts.keys()], Number.POSITIVE_INFINITY).filter((topic) => sure(topic) >= bar);
  const best = new Set([...good].sort((one, other) => sure(other) - sure(one)).slice(0, MAX_TOPICS));
  return good.filter((topic) => best.has(topic));
}

const usual = (one: ToldTopic): number => (BY_THE_WAY.has(one.topic) ? BY_THE_WAY_WEIGHS : 1);

const spoken = (one: ToldTopic): boolean => one.in === 'BEHIND' || one.in === 'NEAR';
