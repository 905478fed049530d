import type { Block, Sentence } from '../../documents/index.ts';
import type { NamedMention } from '../../mentions/index.ts';
import { sameActor } from '../../model/index.ts';
import { aboutFrom } from './about.ts';
import type { TopicReading } from './topic-reading.ts';
import type { TopicSide, TopicsAsked } from './topics-of-meeting.ts';

/** How near to its start a sentence must name who goes on: "They", "Both ministers". */
const NEAR_START = 8;
/** How near to its start a sentence names the country whose view it tells. */
const AT_START = 3;
/** How many meetings back a sentence may go on about. */
const RECENT = 40;
/** How many blocks behind the last words on a meeting a sentence may go on about it with no word that says so. */
const NEAR_BLOCKS = 2;

/** A sentence that goes on about a meeting: people or words say so, or it only stands near. */
export interface Further {
  readonly sentence: number;
  readonly said: boolean;
}

/** What goes on while the sentences are read. */
interface Course {
  current: readonly number[];
  readonly before: number[];
  /** The last sentence on a meeting. */
  last: Sentence | null;
  /** The block in which somebody else has the word, or another matter has been turned to. */
  aside: number | null;
}

interface Attributed {
  readonly meetings: readonly number[];
  readonly said: boolean;
}

const NONE: Attributed = { meetings: [], said: false };

/** For each meeting the sentences that go on about it, behind the ones that tell of it. */
export function goingOn(topics: TopicReading, meetings: readonly TopicsAsked[]): (readonly Further[])[] {
  const { sentences, blocks } = topics.reading.document;
  const told = new Map<number, number[]>();
  for (const [index, meeting] of meetings.entries())
    for (const telling of meeting.tellings) told.set(telling.sentence, [...(told.get(telling.sentence) ?? []), index]);
  const found: Further[][] = meetings.map(() => []);
  const course: Course = { current: [], before: [], last: null, aside: null };
  for (const sentence of sentences) {
    const block = blocks[sentence.block];
    const here = told.get(sentence.index);
    if (block?.kind === 'HEADLINE' && !here && namesSomebody(topics, sentence)) course.current = [];
    if (block === undefined || !TELLS.has(block.kind)) continue;
    if (here) {
      for (const index of tell(topics, meetings, sentence, here, course))
        found[index]?.push({ sentence: sentence.index, said: true });
      continue;
    }
    const { meetings: all, said } = attributed(topics, meetings, sentence, block, course);
    const about = ofThose(topics, meetings, all, sentence, course.last);
    if (about.length === 0) continue;
    for (const index of about) found[index]?.push({ sentence: sentence.index, said });
    if (about.some((index) => meetings[index]?.status === 'HELD')) course.current = about;
    course.last = sentence;
    course.aside = null;
  }
  return found;
}

const TELLS: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['BODY', 'QUOTE', 'TURN', 'DATELINE']);

/** Moves on to the meetings that a sentence tells of; gives those told side by side before that it goes on about too ("The parties"). */
function tell(
  topics: TopicReading,
  meetings: readonly TopicsAsked[],
  sentence: Sentence,
  here: readonly number[],
  course: Course,
): readonly number[] {
  const held = here.filter((index) => meetings[index]?.status === 'HELD');
  course.before.push(...here);
  course.last = sentence;
  course.aside = null;
  if (held.some((index) => course.current.includes(index)) && peopleOf(topics, sentence).length === 0)
    return course.current.filter((index) => !here.includes(index));
  // "They agreed to meet again": what follows is still about the meeting at which they did.
  const still =
    held.length > 0
      ? []
      : course.current.filter(
          (index) => meetings[index]?.status === 'HELD' && here.some((one) => isAgain(meetings[one], meetings[index])),
        );
  course.current = held.length > 0 ? held : [...still, ...here];
  return [];
}

/** Whether those of one meeting all were at another. */
const isAgain = (next: TopicsAsked | undefined, last: TopicsAsked | undefined): boolean =>
  next?.participants.every((side) => last?.participants.some((one) => isSame(side, one)) ?? false) ?? false;

const isSame = (one: TopicSide, other: TopicSide): boolean =>
  one.person !== null && other.person !== null ? one.person === other.person : sameActor(one.of, other.of);

/** A meeting to come is told of in the sentences right behind: what is on the agenda, what will be signed. */
const follows = (topics: TopicReading, sentence: Sentence, last: Sentence | null): boolean =>
  last !== null &&
  last.index === sentence.index - 1 &&
  (last.block === sentence.block || aboutFrom(topics, sentence.firstToken, sentence.endToken) !== null);

/** Of meetings held and to come, which of them a sentence is about: what will be discussed, or what has been. */
function ofThose(
  topics: TopicReading,
  meetings: readonly TopicsAsked[],
  all: readonly number[],
  sentence: Sentence,
  last: Sentence | null,
): readonly number[] {
  const held = all.filter((index) => meetings[index]?.status === 'HELD');
  const planned = follows(topics, sentence, last) ? all.filter((index) => meetings[index]?.status !== 'HELD') : [];
  if (held.length === 0 || planned.length === 0) return [...held, ...planned];
  return aboutFrom(topics, sentence.firstToken, sentence.endToken) === null ? held : planned;
}

/** The meetings that a sentence goes on about: those of the people named, else the current ones unless it turns elsewhere. */
function attributed(
  topics: TopicReading,
  meetings: readonly TopicsAsked[],
  sentence: Sentence,
  block: Block,
  course: Course,
): Attributed {
  const { current } = course;
  if (turnsAway(topics, sentence) || asks(topics, sentence, block)) {
    course.aside = sentence.block;
    return NONE;
  }
  const discusses = aboutFrom(topics, sentence.firstToken, sentence.endToken) !== null;
  const people = peopleOf(topics, sentence);
  if (discusses && namesTalks(topics, sentence, 2)) return { meetings: current, said: true };
  if (people.length > 0) return ofPeople(topics, meetings, sentence, people, discusses, course);
  if (course.aside === sentence.block && !discusses && !startsWith(topics, sentence, topics.words.group)) return NONE;
  if (discusses || goesOn(topics, sentence)) return { meetings: current, said: true };
  if (course.aside === sentence.block || course.last === null || sentence.block - course.last.block > NEAR_BLOCKS)
    return NONE;
  const side = sideAtStart(topics, sentence);
  return { meetings: side === null ? current : current.filter((index) => hasSide(meetings[index], side)), said: false };
}

function ofPeople(
  topics: TopicReading,
  meetings: readonly TopicsAsked[],
  sentence: Sentence,
  people: readonly number[],
  discusses: boolean,
  course: Course,
): Attributed {
  const { current, before } = course;
  const shared = (index: number): number =>
    meetings[index]?.participants.filter((side) => side.person !== null && people.includes(side.person)).length ?? 0;
  const best = Math.max(0, ...current.map(shared));
  const others = before.slice(-RECENT).filter((index) => shared(index) > best);
  if (others.length > 0) return { meetings: [others.reduce((a, b) => (shared(b) > shared(a) ? b : a))], said: true };
  if (best > 0) return { meetings: current.filter((index) => shared(index) === best), said: true };
  // A spokesman tells what "the talks" were about.
  if (discusses && namesTalks(topics, sentence, Number.POSITIVE_INFINITY)) return { meetings: current, said: true };
  course.aside = sentence.block;
  return NONE;
}

/** "Meanwhile", "In other news": a sentence that turns to something else. */
function turnsAway(topics: TopicReading, sentence: Sentence): boolean {
  const { tokens } = topics.reading.document;
  const [first, second] = [tokens[sentence.firstToken]?.folded ?? '', tokens[sentence.firstToken + 1]?.folded ?? ''];
  return topics.words.turnsAway.has(first) || topics.words.turnsAway.has(`${first}-${second}`);
}

/** A turn of somebody who is not of the people named: a journalist's question. */
function asks(topics: TopicReading, sentence: Sentence, block: Block): boolean {
  const { speaker } = block;
  if (speaker === undefined || sentence.index !== block.firstSentence) return false;
  return !mentionsOf(topics, sentence).some((one) => isPerson(one) && one.person !== null && one.start < speaker.end);
}

/** "The talks", "Their conversation" among the first words, or anywhere. */
function namesTalks(topics: TopicReading, sentence: Sentence, within: number): boolean {
  const { tokens } = topics.reading.document;
  const end = Math.min(sentence.endToken, sentence.firstToken + within);
  for (let at = sentence.firstToken; at < end; at++)
    if (
      topics.words.talks.has(tokens[at]?.folded ?? '') &&
      (within <= 2 || topics.words.the.has(tokens[at - 1]?.folded ?? ''))
    )
      return true;
  return false;
}

const goesOn = (topics: TopicReading, sentence: Sentence): boolean =>
  startsWith(topics, sentence, topics.words.goesOn) || startsWith(topics, sentence, topics.words.talks);

/** Whether one of the words stands near the start of a sentence. */
function startsWith(topics: TopicReading, sentence: Sentence, words: ReadonlySet<string>): boolean {
  const { tokens } = topics.reading.document;
  const end = Math.min(sentence.endToken, sentence.firstToken + NEAR_START);
  for (let at = sentence.firstToken; at < end; at++) if (words.has(tokens[at]?.folded ?? '')) return true;
  return false;
}

const mentionsOf = (topics: TopicReading, sentence: Sentence): readonly NamedMention[] =>
  topics.mentions.get(sentence.index) ?? [];

const isPerson = (one: NamedMention): one is NamedMention & { kind: 'PERSON' | 'OFFICE' } =>
  one.kind === 'PERSON' || one.kind === 'OFFICE';

const peopleOf = (topics: TopicReading, sentence: Sentence): number[] =>
  mentionsOf(topics, sentence).flatMap((one) => (isPerson(one) && one.person !== null ? [one.person] : []));

const namesSomebody = (topics: TopicReading, sentence: Sentence): boolean =>
  mentionsOf(topics, sentence).some((one) => isPerson(one) || sideOf(one) !== null);

/** The country's code or the body's name. */
function sideOf(one: NamedMention): string | null {
  if (one.kind === 'ORGANIZATION') return one.name;
  return one.kind === 'COUNTRY' || one.kind === 'DEMONYM' || one.kind === 'CAPITAL' || one.kind === 'METONYM'
    ? one.code
    : null;
}

function sideAtStart(topics: TopicReading, sentence: Sentence): string | null {
  const side = mentionsOf(topics, sentence).find(
    (one) => one.firstToken < sentence.firstToken + AT_START && sideOf(one) !== null,
  );
  return side ? sideOf(side) : null;
}

const hasSide = (meeting: TopicsAsked | undefined, side: string): boolean =>
  meeting?.participants.some(({ of }) =>
    of?.kind === 'COUNTRY' ? of.code === side : of?.kind === 'ORGANIZATION' && of.name === side,
  ) ?? false;
