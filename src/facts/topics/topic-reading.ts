import type { BlockKind } from '../../documents/index.ts';
import type { NamedMention, Reading } from '../../mentions/index.ts';
import { isTopicCode, type TopicCode } from '../../model/index.ts';
import { type TopicHit, tagTopics, topicsWithin } from './tag-topics.ts';
import type { TopicData, TopicWords } from './topic-data.ts';

/** A reading with its topic phrases, and what the choice of topics looks up in it. */
export interface TopicReading {
  readonly reading: Reading;
  readonly hits: readonly TopicHit[];
  readonly words: { readonly [list in keyof TopicWords]: ReadonlySet<string> };
  /** The topic that a word of an office tells. */
  readonly offices: ReadonlyMap<string, TopicCode>;
  /** Tokens at which a person is named. */
  readonly people: ReadonlySet<number>;
  /** The mentions of each sentence. */
  readonly mentions: ReadonlyMap<number, readonly NamedMention[]>;
  /** Topics of the headline. */
  readonly headline: readonly TopicCode[];
  /** How often each topic is told. */
  readonly counts: ReadonlyMap<TopicCode, number>;
  /** The topic that the whole text is about, where one is told far more often than any other. */
  readonly main: TopicCode | null;
  /** The topic that the headline names and the text tells often. */
  readonly matter: TopicCode | null;
}

const read = new WeakMap<Reading, TopicReading>();

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Reads the topics of a text, once. */
export function readTopics(reading: Reading, data: TopicData): TopicReading {
  const known = read.get(reading);
  if (known) return known;
  const hits = tagTopics(reading, data);
  const counts = new Map<TopicCode, number>();
  for (const topic of hits.filter((hit) => isTold(reading, hit)).flatMap((hit) => hit.strong))
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const { words } = data;
  const headline = headlineTopics(reading, hits);
  const topics: TopicReading = {
    reading,
    hits,
    words: {
      about: setOf(words.about),
      fills: setOf(words.fills),
      talks: setOf(words.talks),
      passive: setOf(words.passive),
      turns: setOf(words.turns),
      afterItem: setOf(words.afterItem),
      umbrella: setOf(words.umbrella),
      weakly: setOf(words.weakly),
      institutions: setOf(words.institutions),
      not: setOf(words.not),
      heads: setOf(words.heads),
      carriers: setOf(words.carriers),
      on: setOf(words.on),
      notAbout: setOf(words.notAbout),
      margins: setOf(words.margins),
      goesOn: setOf(words.goesOn),
      inOrder: setOf(words.inOrder),
      ofTwo: setOf(words.ofTwo),
      the: setOf(words.the),
      group: setOf(words.group),
      courtesy: setOf(words.courtesy),
      turnsAway: setOf(words.turnsAway),
    },
    offices: officesOf(data),
    mentions: bySentence(reading),
    people: new Set(
      reading.mentions.filter((one) => one.kind === 'PERSON' || one.kind === 'OFFICE').map((one) => one.firstToken),
    ),
    headline,
    matter: matterOf(counts, headline),
    counts,
    main: mainOf(counts),
  };
  read.set(reading, topics);
  return topics;
}

function bySentence(reading: Reading): ReadonlyMap<number, readonly NamedMention[]> {
  const found = new Map<number, NamedMention[]>();
  for (const mention of reading.mentions) {
    const list = found.get(mention.sentence);
    if (list) list.push(mention);
    else found.set(mention.sentence, [mention]);
  }
  return found;
}

const FURNITURE: ReadonlySet<BlockKind> = new Set<BlockKind>(['BOILERPLATE', 'RELATED', 'BYLINE', 'MASTHEAD']);

/** Whether a phrase stands in the text and not in what surrounds it: menus, related links, bylines. */
export function isTold(reading: Reading, hit: TopicHit): boolean {
  const { blocks, sentences, tokens } = reading.document;
  const kind = blocks[sentences[tokens[hit.firstToken]?.sentence ?? -1]?.block ?? -1]?.kind;
  return kind !== undefined && !FURNITURE.has(kind);
}

/** Topics of the headlines over the text; a line in large letters below it is furniture. */
function headlineTopics(reading: Reading, hits: readonly TopicHit[]): TopicCode[] {
  const { blocks, sentences } = reading.document;
  const last = blocks.findLastIndex((block) => block.kind === 'BODY' || block.kind === 'TURN');
  return blocks
    .filter((block) => block.kind === 'HEADLINE' && block.index < last)
    .flatMap((block) => {
      const [first, end] = [sentences[block.firstSentence], sentences[block.endSentence - 1]];
      return first && end ? topicsWithin(hits, first.firstToken, end.endToken) : [];
    })
    .flatMap((hit) => hit.strong);
}

const OFTEN = 4;

function mainOf(counts: ReadonlyMap<TopicCode, number>): TopicCode | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= OFTEN && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

const SEVERAL = 3;

function matterOf(counts: ReadonlyMap<TopicCode, number>, headline: readonly TopicCode[]): TopicCode | null {
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= SEVERAL && headline.includes(first[0]) ? first[0] : null;
}

const officesOf = (data: TopicData): ReadonlyMap<string, TopicCode> =>
  new Map(
    Object.entries(data.offices).flatMap(([topic, words]) =>
      words.split(' ').flatMap((word): [string, TopicCode][] => (isTopicCode(topic) ? [[word, topic]] : [])),
    ),
  );
