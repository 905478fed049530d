import type { Sentence } from '../../documents/index.ts';
import type { ActorRef, MeetingStatus, TopicCode } from '../../model/index.ts';
import { aboutFrom, topicsAbout } from './about.ts';
import { topicOfBody } from './bodies.ts';
import { chooseTopics, topicsWithin } from './tag-topics.ts';
import type { TopicReading } from './topic-reading.ts';

/** A side of a meeting, as far as topics ask for it. */
interface Side {
  readonly person: number | null;
  readonly of: ActorRef | null;
}

/** What is known of a meeting before its topics are chosen. */
export interface TopicsAsked {
  /** The tellings, each with its sentence and the tokens of its evidence. */
  readonly tellings: readonly { readonly sentence: number; readonly first: number; readonly end: number }[];
  /** Sentences that tell of it or go on about it, in order. */
  readonly sentences: readonly number[];
  readonly participants: readonly Side[];
  readonly status: MeetingStatus;
  /** The body or conference that sits. */
  readonly body: string | null;
  /** It is the only meeting of the text. */
  readonly only: boolean;
}

const MAX_TOPICS = 6;
const DEFAULT: TopicCode = 'bilateral-relations';
/** How many topics a sentence adds that goes on about a meeting without saying that they were discussed. */
const A_SENTENCE = 2;

/**
 * What a meeting was about: what its telling says that talks are about, then what sentences about the same people go on to tell.
 * Where nothing is told: the field of the body that sits, the headline's topics, or relations themselves.
 */
export function topicsOfMeeting(topics: TopicReading, meeting: TopicsAsked): readonly TopicCode[] {
  const { sentences } = topics.reading.document;
  const named: TopicCode[] = [];
  const voiced: TopicCode[] = [];
  const told = new Set(meeting.tellings.map((telling) => telling.sentence));
  for (const telling of meeting.tellings) {
    const sentence = sentences[telling.sentence];
    if (sentence) named.push(...ofTelling(topics, meeting, telling, sentence));
  }
  let near = true;
  for (const index of meeting.sentences) {
    const sentence = sentences[index];
    if (!sentence || told.has(index)) continue;
    const from = aboutFrom(topics, sentence.firstToken, sentence.endToken);
    near = goesOn(topics, meeting, sentence, near);
    if (from !== null && (near || meeting.status === 'HELD'))
      named.push(...topicsAbout(topics, from, sentence.endToken, codesOf(meeting)));
    else if (near && meeting.status === 'HELD')
      voiced.push(
        ...chooseTopics(
          topicsWithin(topics.hits, sentence.firstToken, sentence.endToken).flatMap((hit) => hit.strong),
          A_SENTENCE,
        ),
      );
  }
  const codes = chooseTopics([...named, ...voiced], MAX_TOPICS);
  return codes.length > 0 ? codes : untold(topics, meeting);
}

function ofTelling(
  topics: TopicReading,
  meeting: TopicsAsked,
  telling: TopicsAsked['tellings'][number],
  sentence: Sentence,
): TopicCode[] {
  const from = aboutFrom(topics, telling.first, sentence.endToken, true);
  const before = topicsWithin(topics.hits, sentence.firstToken, from ?? sentence.endToken).flatMap((hit) => hit.strong);
  return from === null ? before : [...topicsAbout(topics, from, sentence.endToken, codesOf(meeting)), ...before];
}

const codesOf = (meeting: TopicsAsked): ReadonlySet<string> =>
  new Set(meeting.participants.flatMap((side) => (side.of?.kind === 'COUNTRY' ? [side.of.code] : [])));

const NEAR_START = 8;

/** Whether a sentence goes on about the people of a meeting: it names them, or begins with "they", "both" or a quotation. */
function goesOn(topics: TopicReading, meeting: TopicsAsked, sentence: Sentence, before: boolean): boolean {
  const { document, mentions } = topics.reading;
  const first = document.tokens[sentence.firstToken];
  if (first === undefined || topics.words.turnsAway.has(first.folded)) return false;
  const people = new Set(meeting.participants.map((side) => side.person));
  const codes = codesOf(meeting);
  let others = false;
  for (const mention of mentionsOf(mentions, sentence)) {
    if ((mention.kind === 'PERSON' || mention.kind === 'OFFICE') && mention.person !== null) {
      if (people.has(mention.person)) return true;
      others = true;
    } else if (
      (mention.kind === 'COUNTRY' || mention.kind === 'CAPITAL') &&
      mention.firstToken < sentence.firstToken + NEAR_START &&
      codes.has(mention.code)
    )
      return true;
  }
  if (others) return false;
  for (let at = sentence.firstToken; at < Math.min(sentence.endToken, sentence.firstToken + NEAR_START); at++)
    if (topics.words.goesOn.has(document.tokens[at]?.folded ?? '')) return true;
  return before && first.kind === 'PUNCTUATION';
}

function mentionsOf(mentions: TopicReading['reading']['mentions'], sentence: Sentence) {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.sentence ?? 0) < sentence.index) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (mentions[end]?.sentence === sentence.index) end++;
  return mentions.slice(low, end);
}

/** Topics of a meeting of which the text tells none. */
function untold(topics: TopicReading, meeting: TopicsAsked): readonly TopicCode[] {
  const { sentences } = topics.reading.document;
  for (const telling of meeting.tellings) {
    const hit = topicsWithin(topics.hits, telling.first, telling.end).flatMap((one) => one.weak);
    if (hit.includes('political-consultations')) return ['political-consultations'];
  }
  for (const side of meeting.participants) {
    const topic = side.of ? topicOfBody(side.of) : null;
    if (topic) return [topic];
  }
  if (meeting.body !== null || codesOf(meeting).size > 2) return ['regional-cooperation'];
  const sentence = sentences[meeting.tellings[0]?.sentence ?? -1];
  if (sentence && meeting.status === 'HELD') {
    const headline = chooseTopics(topics.headline, 2);
    if (headline.length > 0) return headline;
  }
  return [DEFAULT];
}
