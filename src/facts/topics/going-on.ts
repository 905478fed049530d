import type { Sentence } from '../../documents/index.ts';
import { aboutFrom } from './about.ts';
import type { TopicReading } from './topic-reading.ts';
import type { TopicsAsked } from './topics-of-meeting.ts';

/** How near to its start a sentence must name who goes on: "They", "Both ministers". */
const NEAR_START = 8;

/** For each meeting the sentences that go on about it, behind the ones that tell of it. */
export function goingOn(topics: TopicReading, meetings: readonly TopicsAsked[]): (readonly number[])[] {
  const { sentences, blocks } = topics.reading.document;
  const people = peopleBySentence(topics);
  const told = new Map<number, number[]>();
  for (const [index, meeting] of meetings.entries())
    for (const telling of meeting.tellings) told.set(telling.sentence, [...(told.get(telling.sentence) ?? []), index]);
  const found: number[][] = meetings.map(() => []);
  const before = new Set<number>();
  let current: number | null = null;
  let last = -1;
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind;
    if (kind !== 'BODY' && kind !== 'QUOTE' && kind !== 'TURN' && kind !== 'DATELINE') continue;
    const here = told.get(sentence.index);
    if (here) {
      current = here.findLast((index) => meetings[index]?.status === 'HELD') ?? here[here.length - 1] ?? current;
      for (const index of here) before.add(index);
      last = sentence.index;
      continue;
    }
    const next = attributed(topics, meetings, sentence, people.get(sentence.index) ?? [], before, current);
    if (next === null) continue;
    const adjacent = sentences[last]?.block === sentence.block || sentence.index === last + 1;
    const meeting = meetings[next];
    if (meeting?.status !== 'HELD' && !(adjacent && aboutFrom(topics, sentence.firstToken, sentence.endToken) !== null))
      continue;
    found[next]?.push(sentence.index);
    current = next;
    last = sentence.index;
  }
  return found;
}

/** The meeting that a sentence goes on about: one of the people named, else the current one where the sentence begins so. */
function attributed(
  topics: TopicReading,
  meetings: readonly TopicsAsked[],
  sentence: Sentence,
  people: readonly number[],
  before: ReadonlySet<number>,
  current: number | null,
): number | null {
  const { tokens } = topics.reading.document;
  const first = tokens[sentence.firstToken];
  if (first === undefined || topics.words.turnsAway.has(first.folded)) return null;
  const shared = (index: number): number =>
    meetings[index]?.participants.filter((side) => side.person !== null && people.includes(side.person)).length ?? 0;
  if (people.length > 0) {
    let best: number | null = current !== null && shared(current) > 0 ? current : null;
    for (const index of before) if (shared(index) > (best === null ? 0 : shared(best))) best = index;
    return best;
  }
  if (current === null) return null;
  if (aboutFrom(topics, sentence.firstToken, sentence.endToken) !== null) return current;
  const end = Math.min(sentence.endToken, sentence.firstToken + NEAR_START);
  for (let at = sentence.firstToken; at < end; at++)
    if (topics.words.goesOn.has(tokens[at]?.folded ?? '')) return current;
  if (first.kind === 'PUNCTUATION' || namesSide(topics, meetings[current], sentence)) return current;
  return meetings.length === 1 ? current : null;
}

function namesSide(topics: TopicReading, meeting: TopicsAsked | undefined, sentence: Sentence): boolean {
  const sides = meeting?.participants ?? [];
  return topics.reading.mentions
    .slice(...mentionsOf(topics, sentence))
    .some(
      (mention) =>
        (mention.kind === 'COUNTRY' || mention.kind === 'CAPITAL') &&
        mention.firstToken < sentence.firstToken + NEAR_START &&
        sides.some((side) => side.of?.kind === 'COUNTRY' && side.of.code === mention.code),
    );
}

/** The mentions of a sentence: index of the first, and one past the last. */
function mentionsOf(topics: TopicReading, sentence: Sentence): [number, number] {
  const { mentions } = topics.reading;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.sentence ?? 0) < sentence.index) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (mentions[end]?.sentence === sentence.index) end++;
  return [low, end];
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
