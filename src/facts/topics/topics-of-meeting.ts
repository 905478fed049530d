import { type ActorRef, foldWords, type MeetingStatus, type TopicCode } from '../../model/index.ts';
import { aboutEnd, aboutFrom, isDenied, sidesOf, strongOf, topicsAbout, yields } from './about.ts';
import { topicOfBody } from './bodies.ts';
import { type Further, goingOn } from './going-on.ts';
import { type Share, sharesOf } from './shares.ts';
import { chooseTopics, topicsWithin } from './tag-topics.ts';
import type { TopicReading } from './topic-reading.ts';
import { type ToldIn, type ToldTopic, weighTopics } from './weigh.ts';

/** A side of a meeting, as far as topics ask for it. */
export interface TopicSide {
  readonly person: number | null;
  readonly of: ActorRef | null;
}

/** Where a meeting is told: the sentence, and the tokens of the evidence. */
export interface TopicTelling {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
}

/** What is known of a meeting before its topics are chosen. */
export interface TopicsAsked {
  readonly tellings: readonly TopicTelling[];
  readonly participants: readonly TopicSide[];
  readonly status: MeetingStatus;
  /** The body or conference that sits. */
  readonly body: string | null;
}

const DEFAULT: TopicCode = 'bilateral-relations';

/**
 * What each of a text's meetings was about: what its telling says that talks are about, then what sentences about the same people
 * go on to tell. Where nothing is told: the field of the body that sits, the headline's topics, or relations themselves.
 */
export function topicsOfMeetings(topics: TopicReading, meetings: readonly TopicsAsked[]): (readonly TopicCode[])[] {
  const further = goingOn(topics, meetings);
  const shares = sharesOf(topics, meetings);
  return meetings.map((meeting, index) => {
    const told: ToldTopic[] = [];
    for (const telling of meeting.tellings)
      if (!shares.has(telling.sentence)) readTelling(topics, meeting, telling, told);
    for (const one of further[index] ?? []) if (!shares.has(one.sentence)) readSentence(topics, meeting, one, told);
    for (const dealt of shares.values()) readShare(topics, meeting, dealt.get(index), told);
    const codes = weighTopics(told, topics.headline);
    return codes.length > 0 ? codes : untold(topics, meeting, index === 0);
  });
}

function readTelling(topics: TopicReading, meeting: TopicsAsked, telling: TopicTelling, told: ToldTopic[]): void {
  const sentence = topics.reading.document.sentences[telling.sentence];
  if (!sentence) return;
  const from = aboutFrom(topics, telling.first, sentence.endToken, true);
  const start = meeting.status === 'HELD' ? sentence.firstToken : telling.first;
  const end = from === null ? start : aboutEnd(topics, from, sentence.endToken);
  if (from !== null) add(told, 'ABOUT', topicsAbout(topics, from, end, meeting.participants));
  add(told, 'TELLING', [
    ...strongWithin(topics, meeting, start, from ?? start),
    ...strongWithin(topics, meeting, end, sentence.endToken),
  ]);
}

function readSentence(topics: TopicReading, meeting: TopicsAsked, one: Further, told: ToldTopic[]): void {
  const sentence = topics.reading.document.sentences[one.sentence];
  if (!sentence || isDenied(topics, sentence.firstToken, sentence.endToken)) return;
  const from = aboutFrom(topics, sentence.firstToken, sentence.endToken);
  const end = from === null ? sentence.firstToken : aboutEnd(topics, from, sentence.endToken);
  if (from !== null) add(told, 'ABOUT', topicsAbout(topics, from, end, meeting.participants));
  const before = meeting.tellings.map((telling) => telling.sentence).filter((at) => at < one.sentence);
  const gap = one.sentence - Math.max(0, ...before) - 1;
  add(
    told,
    one.said ? 'BEHIND' : 'NEAR',
    chooseTopics(
      [
        ...strongWithin(topics, meeting, sentence.firstToken, from ?? sentence.firstToken),
        ...strongWithin(topics, meeting, end, sentence.endToken),
      ],
      Number.POSITIVE_INFINITY,
    ),
    gap,
  );
}

/** What a sentence that deals its words out gives to this meeting. */
function readShare(topics: TopicReading, meeting: TopicsAsked, share: Share | undefined, told: ToldTopic[]): void {
  if (share === undefined) return;
  const from = aboutFrom(topics, share.first, share.end, true) ?? share.first;
  add(told, 'ABOUT', topicsAbout(topics, from, share.end, meeting.participants));
}

function add(told: ToldTopic[], where: ToldIn, codes: readonly TopicCode[], gap = 0): void {
  [...new Set(codes)].forEach((topic, rank) => {
    told.push({ topic, in: where, rank, gap });
  });
}

function strongWithin(topics: TopicReading, meeting: TopicsAsked, first: number, end: number): TopicCode[] {
  const hits = topicsWithin(topics.hits, first, end);
  const sides = sidesOf(meeting.participants);
  return hits.filter((hit) => !yields(topics, hit, hits)).flatMap((hit) => strongOf(hit, sides));
}

const codesOf = (meeting: TopicsAsked): ReadonlySet<string> =>
  new Set(meeting.participants.flatMap((side) => (side.of?.kind === 'COUNTRY' ? [side.of.code] : [])));

/** Topics of a meeting of which the text tells none. */
function untold(topics: TopicReading, meeting: TopicsAsked, first: boolean): readonly TopicCode[] {
  for (const telling of meeting.tellings) {
    const hit = topicsWithin(topics.hits, telling.first, telling.end).flatMap((one) => one.weak);
    if (hit.includes('political-consultations')) return ['political-consultations'];
  }
  const courtesy = isCourtesy(topics, meeting);
  const meant = meeting.status === 'HELD' || meeting.status === 'PLANNED';
  if (!courtesy && meant && meeting.body === null && topics.matter !== null) return [topics.matter];
  for (const side of meeting.participants) {
    const topic = side.of ? topicOfBody(side.of) : null;
    if (topic) return [topic];
  }
  const field = fieldOf(topics, meeting);
  if (field !== null) return [field];
  if (meeting.body !== null || codesOf(meeting).size > 2) return ['regional-cooperation'];
  if (meeting.status === 'HELD' && !courtesy) {
    const headline = chooseTopics(topics.headline, 2);
    if (first && headline.length > 0) return headline;
  }
  return [!courtesy && meant && topics.main !== null ? topics.main : DEFAULT];
}

/** "Called on the Speaker", "was received in audience": a visit for its own sake. */
const isCourtesy = (topics: TopicReading, meeting: TopicsAsked): boolean =>
  meeting.tellings.some(({ first, end }) => {
    const { tokens } = topics.reading.document;
    for (let at = first; at < end; at++) {
      const word = tokens[at]?.folded ?? '';
      if (topics.words.courtesy.has(word) || topics.words.courtesy.has(`${word}-${tokens[at + 1]?.folded ?? ''}`))
        return true;
    }
    return false;
  });

/** The field of ministers who are there for it: "talks with the Minister of the Environment". */
function fieldOf(topics: TopicReading, meeting: TopicsAsked): TopicCode | null {
  for (const side of meeting.participants) {
    const person = side.person === null ? undefined : topics.reading.people[side.person];
    for (const office of person?.offices ?? []) {
      if (office.officeClass !== 'OTHER_MINISTER' && office.officeClass !== 'DEFENCE_MINISTER') continue;
      for (const word of foldWords(office.title).split(' ')) {
        const topic = topics.offices.get(word);
        if (topic) return topic;
      }
    }
  }
  return null;
}
