import { fold, isTopicCode, type TopicCode } from '../../model/index.ts';

/** A language's topic phrases: by code, parted by commas; `word*` is a beginning, a word in capitals stands as written, `{c}` is a country, its people or its capital. */
export interface TopicData {
  readonly phrases: Readonly<Record<string, string>>;
}

interface Node {
  readonly words: Map<string, Node>;
  /** Beginnings of words, by their first three letters. */
  readonly beginnings: Map<string, { beginning: string; node: Node }[]>;
  country: Node | null;
  topics: TopicCode[];
}

/** The phrases of all topics as one trie over words. */
export interface TopicPhrases {
  /** The end and the topics of the longest phrase that starts at a word; null where none does. */
  longest(
    words: Words,
    first: number,
    end: number,
  ): { readonly end: number; readonly topics: readonly TopicCode[] } | null;
}

/** A text's folded words, and which of them end a mention of a country: `countryEnd(i)` is one past it, or 0. */
export interface Words {
  folded(index: number): string;
  text(index: number): string;
  countryEnd(index: number): number;
}

const newNode = (): Node => ({ words: new Map(), beginnings: new Map(), country: null, topics: [] });

function step(node: Node, word: string): Node {
  if (word === '{c}') {
    node.country ??= newNode();
    return node.country;
  }
  if (word.endsWith('*')) {
    const beginning = word.slice(0, -1);
    const bucket = node.beginnings.get(beginning.slice(0, 3)) ?? [];
    node.beginnings.set(beginning.slice(0, 3), bucket);
    const found = bucket.find((entry) => entry.beginning === beginning);
    if (found) return found.node;
    const next = newNode();
    bucket.push({ beginning, node: next });
    return next;
  }
  const next = node.words.get(word) ?? newNode();
  node.words.set(word, next);
  return next;
}

/** The singular of a plural in -s, as it stands in the phrases; null where the word is none. */
const singular = (word: string): string | null =>
  word.length < 4 || !word.endsWith('s') || word.endsWith('ss')
    ? null
    : word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.slice(0, -1);

/** Builds the trie. A phrase may stand under several codes; one of no code of the ontology is left out. */
export function compileTopics(data: TopicData): TopicPhrases {
  const root = newNode();
  for (const [code, phrases] of Object.entries(data.phrases)) {
    if (!isTopicCode(code)) continue;
    for (const phrase of phrases.split(',')) {
      const words = phrase
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => (/^[A-Z]/.test(word) ? `=${word}` : fold(word)));
      if (words.length === 0) continue;
      const node = words.reduce(step, root);
      if (!node.topics.includes(code)) node.topics.push(code);
    }
  }
  return { longest: (words, first, end) => longest(root, words, first, end) };
}

function longest(
  node: Node,
  words: Words,
  at: number,
  end: number,
): { readonly end: number; readonly topics: readonly TopicCode[] } | null {
  const own: { end: number; topics: readonly TopicCode[] } | null =
    node.topics.length > 0 ? { end: at, topics: node.topics } : null;
  if (at >= end) return own;
  let best = own;
  for (const [next, after] of nextNodes(node, words, at)) {
    const found = longest(next, words, after, end);
    if (found && (best === null || found.end > best.end)) best = found;
  }
  return best;
}

function nextNodes(node: Node, words: Words, at: number): [Node, number][] {
  const word = words.folded(at);
  const found: [Node, number][] = [];
  const cased = node.words.get(`=${words.text(at)}`);
  if (cased) found.push([cased, at + 1]);
  const exact = node.words.get(word);
  if (exact) found.push([exact, at + 1]);
  const one = singular(word);
  const ofOne = one === null ? undefined : node.words.get(one);
  if (ofOne) found.push([ofOne, at + 1]);
  for (const { beginning, node: next } of node.beginnings.get(word.slice(0, 3)) ?? [])
    if (word.startsWith(beginning)) found.push([next, at + 1]);
  if (node.country) {
    const after = words.countryEnd(at);
    if (after > at) found.push([node.country, after]);
  }
  return found;
}
