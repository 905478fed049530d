import type { Sentence } from '../../documents/index.ts';
import { aboutFrom } from './about.ts';
import type { TopicReading } from './topic-reading.ts';
import type { TopicsAsked } from './topics-of-meeting.ts';

/** How near to its start a sentence must name who goes on: "They", "Both ministers". */
const NEAR_START = 8;
/** How many meetings back a sentence may go on about. */
const RECENT = 40;

/** For each meeting the sentences that go on about it, behind the ones that tell of it. */
export function goingOn(topics: TopicReading, meetings: readonly TopicsAsked[]): (readonly number[])[] {
  const { sentences, blocks } = topics.reading.document;
  const people = peopleBySentence(topics);
  const told = new Map<number, number[]>();
  for (const [index, meeting] of meetings.entries())
    for (const telling of meeting.tellings) told.set(telling.sentence, [...(told.get(telling.sentence) ?? []), index]);
  const found: number[][] = meetings.map(() => []);
  const before: number[] = [];
  let current: readonly number[] = [];
  let last: Sentence | undefined;
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind;
    if (kind === 'HEADLINE') current = [];
    if (kind !== 'BODY' && kind !== 'QUOTE' && kind !== 'TURN' && kind !== 'DATELINE') continue;
    const here = told.get(sentence.index);
    if (here) {
      const held = here.filter((index) => meetings[index]?.status === 'HELD');
      current = held.length > 0 ? held : here;
      before.push(...here);
      last = sentence;
      continue;
    }
    const about = attributed(topics, meetings, sentence, people.get(sentence.index) ?? [], before, current).filter(
      (index) => meetings[index]?.status === 'HELD' || follows(topics, sentence, last),
    );
    if (about.length === 0) continue;
    for (const index of about) found[index]?.push(sentence.index);
    current = about;
    last = sentence;
  }
  return found;
}

/** A meeting to come is told of in the sentences right behind: what is on the agenda, what will be signed. */
const follows = (topics: TopicReading, sentence: Sentence, last: Sentence | undefined): boolean =>
  last !== undefined &&
  last.index === sentence.index - 1 &&
  (last.block === sentence.block || aboutFrom(topics, sentence.firstToken, sentence.endToken) !== null);

/** The meetings that a sentence goes on about: those of the people named, else the current ones where the sentence begins so. */
function attributed(
  topics: TopicReading,
  meetings: readonly TopicsAsked[],
  sentence: Sentence,
  people: readonly number[],
  before: readonly number[],
  current: readonly number[],
): readonly number[] {
  const { tokens } = topics.reading.document;
  const first = tokens[sentence.firstToken];
  if (first === undefined || topics.words.turnsAway.has(first.folded)) return [];
  const discusses = aboutFrom(topics, sentence.firstToken, sentence.endToken) !== null;
  const second = tokens[sentence.firstToken + 1];
  const ofTalks = topics.words.talks.has(first.folded) || topics.words.talks.has(second?.folded ?? '');
  if (ofTalks && discusses) return current;
  const shared = (index: number): number =>
    meetings[index]?.participants.filter((side) => side.person !== null && people.includes(side.person)).length ?? 0;
  if (people.length > 0) {
    const best = Math.max(0, ...current.map(shared));
    const others = before.slice(-RECENT).filter((index) => shared(index) > best);
    if (others.length > 0) return [others.reduce((a, b) => (shared(b) > shared(a) ? b : a))];
    return best > 0 ? current.filter((index) => shared(index) === best) : [];
  }
  if (discusses) return current;
  const end = Math.min(sentence.endToken, sentence.firstToken + NEAR_START);
  for (let at = sentence.firstToken; at < end; at++)
    if (topics.words.goesOn.has(tokens[at]?.folded ?? '') || topics.words.talks.has(tokens[at]?.folded ?? ''))
      return current;
  return [];
}

function peopleBySentence(topics: TopicReading): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const mention of topics.reading.mentions) {
    if ((mention.kind !== 'PERSON' && mention.kind !== 'OFFICE') || mention.person === null) continue;
    const list = found.get(mention.sentence) ?? [];
    list.push(mention.person);
    found.set(mention.sentence, list);
  }
  return found;
}
