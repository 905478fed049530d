import type { Sentence } from '../../documents/index.ts';
import type { NamedMention } from '../../mentions/index.ts';
import { topicsWithin } from './tag-topics.ts';
import type { TopicReading } from './topic-reading.ts';
import type { TopicsAsked } from './topics-of-meeting.ts';

/** The tokens of a sentence that are about one of several meetings: `first` up to `end`. */
export interface Share {
  readonly first: number;
  readonly end: number;
}

/** For each sentence that deals its words out among meetings, what each of them gets. */
export type Shares = ReadonlyMap<number, ReadonlyMap<number, Share>>;

/** So many sentences back lies a meeting that "the first" may mean. */
const RECENT = 2;

/**
 * "With the Egyptian she spoke about visas, with the Cuban about eye surgery": sentences that name, one after another, whom several
 * meetings told just before or here were with, each followed by topics of its own.
 */
export function sharesOf(topics: TopicReading, meetings: readonly TopicsAsked[]): Shares {
  const found = new Map<number, ReadonlyMap<number, Share>>();
  for (const sentence of topics.reading.document.sentences) {
    const recent = [...meetings.keys()].filter((index) => isRecent(meetings[index], sentence));
    if (recent.length < 2) continue;
    const dealt = dealtOut(topics, sentence, anchorsOf(topics, meetings, recent, sentence));
    if (dealt !== null) found.set(sentence.index, dealt);
  }
  return found;
}

const isRecent = (meeting: TopicsAsked | undefined, sentence: Sentence): boolean =>
  meeting?.tellings.some((one) => one.sentence <= sentence.index && sentence.index - one.sentence <= RECENT) ?? false;

interface Anchor {
  readonly meeting: number;
  readonly at: number;
}

/** Where a sentence first names what tells each meeting from the others: its own people or sides, or its place in their row. */
function anchorsOf(
  topics: TopicReading,
  meetings: readonly TopicsAsked[],
  recent: readonly number[],
  sentence: Sentence,
): readonly Anchor[] {
  const { tokens } = topics.reading.document;
  const mentions = topics.mentions.get(sentence.index) ?? [];
  const anchors: Anchor[] = [];
  for (const [place, meeting] of recent.entries()) {
    const others = recent.filter((one) => one !== meeting).map((one) => meetings[one]);
    const own = mentions.find(
      (mention) => names(meetings[meeting], mention) && !others.some((one) => names(one, mention)),
    );
    let at = own?.firstToken ?? -1;
    for (let i = sentence.firstToken; at < 0 && i < sentence.endToken; i++)
      if (
        topics.words.the.has(tokens[i - 1]?.folded ?? '') &&
        isPlace(topics, tokens[i]?.folded ?? '', place, recent.length)
      )
        at = i;
    if (at >= 0) anchors.push({ meeting, at });
  }
  return anchors.sort((one, other) => one.at - other.at);
}

/** "The first", "the second"; of two also "the former", "the latter". */
const isPlace = (topics: TopicReading, word: string, place: number, count: number): boolean =>
  [...topics.words.inOrder][place] === word || (count === 2 && [...topics.words.ofTwo][place] === word);

const names = (meeting: TopicsAsked | undefined, mention: NamedMention): boolean =>
  meeting?.participants.some((side) => {
    if (mention.kind === 'PERSON' || mention.kind === 'OFFICE')
      return mention.person !== null && side.person === mention.person;
    if (mention.kind === 'ORGANIZATION') return side.of?.kind === 'ORGANIZATION' && side.of.name === mention.name;
    return (
      (mention.kind === 'COUNTRY' || mention.kind === 'DEMONYM') &&
      side.of?.kind === 'COUNTRY' &&
      side.of.code === mention.code
    );
  }) ?? false;

/** The sentence from each anchor to the next, where at least two of these stretches hold topics, and none stands before the first. */
function dealtOut(
  topics: TopicReading,
  sentence: Sentence,
  anchors: readonly Anchor[],
): ReadonlyMap<number, Share> | null {
  const first = anchors[0];
  if (first === undefined || anchors.length < 2) return null;
  if (topicsWithin(topics.hits, sentence.firstToken, first.at).length > 0) return null;
  const shares = new Map<number, Share>();
  let filled = 0;
  for (const [index, { meeting, at }] of anchors.entries()) {
    const share = { first: at, end: anchors[index + 1]?.at ?? sentence.endToken };
    if (share.end - share.first < 1) return null;
    if (topicsWithin(topics.hits, share.first, share.end).length > 0) filled++;
    shares.set(meeting, share);
  }
  return filled < 2 || filled < shares.size ? null : shares;
}
