import type { ActorRef, Stance, TopicCode } from '../../model/index.ts';
import { sidesOf, strongOf, yields } from './about.ts';
import { chooseTopics, topicsWithin } from './tag-topics.ts';
import { isTold, type TopicReading } from './topic-reading.ts';
import type { TopicSide } from './topics-of-meeting.ts';

/** What is known of a position before its topics are chosen: the tokens of its evidence, the stance and whom it is about. */
export interface PositionAsked {
  readonly first: number;
  readonly end: number;
  readonly stance: Stance;
  readonly holders: readonly ActorRef[];
  readonly targets: readonly ActorRef[];
}

const MAX_TOPICS = 2;
const DEFAULT: TopicCode = 'bilateral-relations';

/** What a position is on: topics of its own words, else what the words around it are on. */
export function topicsOfPosition(topics: TopicReading, position: PositionAsked): readonly TopicCode[] {
  const own = topicsWithin(topics.hits, position.first, position.end);
  const sides = sidesOf([...position.holders, ...position.targets].map((one) => sideOf(topics, one)));
  const strong = own.filter((hit) => !yields(topics, hit, own)).flatMap((hit) => strongOf(hit, sides));
  if (strong.length > 0) return chooseTopics(specific(strong), MAX_TOPICS);
  const around = aroundIt(topics, position);
  const weak = own.flatMap((hit) => hit.weak);
  for (const topic of new Set(weak))
    around.set(topic, (around.get(topic) ?? 0) + (GENERAL.has(topic) ? GENERAL_WORDS : OWN_WORDS));
  const best = [...around].reduce<[TopicCode, number]>((one, other) => (other[1] > one[1] ? other : one), [DEFAULT, 0]);
  return [best[0]];
}

const sideOf = (topics: TopicReading, one: ActorRef): TopicSide =>
  one.kind === 'PERSON'
    ? { person: one.person, of: topics.reading.people[one.person]?.of ?? null }
    : { person: null, of: one };

/** How much the loose words of a position itself weigh beside the words around it. */
const OWN_WORDS = 3.25;
const GENERAL_WORDS = 0.5;

/** Wide fields that tell nothing more beside a topic of its own: the missile test, and not the region's security. */
const WIDE: ReadonlySet<TopicCode> = new Set<TopicCode>([
  'regional-security',
  'security',
  'conflict-and-peace',
  'economy-and-trade',
]);

function specific(topics: readonly TopicCode[]): readonly TopicCode[] {
  const found = topics.filter((topic) => !WIDE.has(topic));
  return found.length > 0 ? found : topics;
}

/** Topics that loose words name in any text ("cooperation", "partners"). */
const GENERAL: ReadonlySet<TopicCode> = new Set<TopicCode>([
  'bilateral-relations',
  'regional-cooperation',
  'multilateralism',
  'alliances-and-integration',
  'eu-foreign-policy',
  'transatlantic-relations',
  'economy-and-trade',
  'treaties-and-agreements',
]);

/** How much a topic weighs that stands so many sentences before (negative: behind) the position. */
const WEIGHTS: ReadonlyMap<number, number> = new Map([
  [0, 4],
  [1, 3],
  [2, 2],
  [3, 1],
  [-1, 1.5],
]);

/** Topics of the sentences around, the heaviest first: near ones, the headline's, and those that the text tells often. */
function aroundIt(topics: TopicReading, position: PositionAsked): Map<TopicCode, number> {
  const { sentences, tokens } = topics.reading.document;
  const own = tokens[position.first]?.sentence ?? -1;
  const weights = new Map<TopicCode, number>();
  const add = (topic: TopicCode, weight: number): void => {
    weights.set(topic, Math.max(weights.get(topic) ?? 0, weight));
  };
  for (const [distance, weight] of WEIGHTS) {
    const sentence = sentences[own - distance];
    if (!sentence) continue;
    for (const hit of topicsWithin(topics.hits, sentence.firstToken, sentence.endToken))
      if (isTold(topics.reading, hit)) for (const topic of hit.strong) add(topic, weight);
  }
  for (const topic of topics.headline) add(topic, 1);
  const sum = (topic: TopicCode, weight: number): number =>
    weight + (topics.headline.includes(topic) ? 1 : 0) + Math.min(2, ((topics.counts.get(topic) ?? 1) - 1) / 2);
  return new Map([...weights].map(([topic, weight]) => [topic, sum(topic, weight)]));
}
