import { fold, isTopicCode, type TopicCode } from '../../model/index.ts';
import type { TopicEntry } from './topic-data.ts';

/** What a phrase names: topics by itself, and topics only where talks are said to be about it. Neither: a phrase that hides others. */
export interface PhraseTopics {
  readonly strong: readonly TopicCode[];
  readonly weak: readonly TopicCode[];
}

interface Node {
  readonly words: Map<string, Node>;
  /** Beginnings of words, by their first three letters. */
  readonly beginnings: Map<string, { beginning: string; node: Node }[]>;
  country: Node | null;
  found: { strong: TopicCode[]; weak: TopicCode[] } | null;
}

/** The longest phrase that starts at a word. */
export interface PhraseFound {
  readonly end: number;
  readonly topics: PhraseTopics;
}

/** The phrases of all topics as one trie over words. */
export interface TopicPhrases {
  longest(words: Words, first: number, end: number): PhraseFound | null;
}

/** A text's folded words, which of them stand in capitals, and which end a mention of a country: one past it, or 0. */
export interface Words {
  folded(index: number): string;
  capitals(index: number): boolean;
  countryEnd(index: number): number;
}

const newNode = (): Node => ({ words: new Map(), beginnings: new Map(), country: null, found: null });

/** Marks a word that counts only in capitals. */
const CAPITALS = '^';

function step(node: Node, word: string): Node {
  if (word === '{c}') {
    node.country ??= newNode();
    return node.country;
  }
  if (word.endsWith('*')) {
    const beginning = fold(word.slice(0, -1));
    const bucket = node.beginnings.get(beginning.slice(0, 3)) ?? [];
    node.beginnings.set(beginning.slice(0, 3), bucket);
    const known = bucket.find((entry) => entry.beginning === beginning);
    if (known) return known.node;
    const next = newNode();
    bucket.push({ beginning, node: next });
    return next;
  }
  const key = /^[A-Z]{2,}$/.test(word) ? CAPITALS + fold(word) : fold(word);
  const next = node.words.get(key) ?? newNode();
  node.words.set(key, next);
  return next;
}

/** The singular of a plural in -s, as it stands in the phrases; null where the word is none. */
const singular = (word: string): string | null =>
  word.length < 4 || !word.endsWith('s') || word.endsWith('ss')
    ? null
    : word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.slice(0, -1);

/** The phrases of a list; a comma of a phrase stands behind a backslash. */
export const phrasesOf = (list: string): string[] =>
  list
    .split(/(?<!\\),/)
    .map((phrase) => phrase.trim().replaceAll('\\,', ','))
    .filter(Boolean);

/** Builds the trie. A phrase may stand under several topics; one of no topic of the ontology is left out. */
export function compileTopics(entries: readonly TopicEntry[]): TopicPhrases {
  const root = newNode();
  const add = (phrase: string, topic: TopicCode | null, weak: boolean): void => {
    const node = phrase.split(/\s+/).reduce(step, root);
    node.found ??= { strong: [], weak: [] };
    const list = weak ? node.found.weak : node.found.strong;
    if (topic !== null && isTopicCode(topic) && !list.includes(topic)) list.push(topic);
  };
  for (const entry of entries) {
    for (const phrase of phrasesOf(entry.phrases)) add(phrase, entry.topic, false);
    for (const phrase of phrasesOf(entry.weak ?? '')) add(phrase, entry.topic, true);
  }
  return { longest: (words, first, end) => longest(root, words, first, end) };
}

function longest(node: Node, words: Words, at: number, end: number): PhraseFound | null {
  let best: PhraseFound | null = node.found ? { end: at, topics: node.found } : null;
  if (at >= end) return best;
  for (const [next, after] of nextNodes(node, words, at)) {
    const found = longest(next, words, after, end);
    if (found && (best === null || found.end > best.end)) best = found;
  }
  return best;
}

function nextNodes(node: Node, words: Words, at: number): [Node, number][] {
  const word = words.folded(at);
  const found: [Node, number][] = [];
  const push = (next: Node | undefined, after: number): void => {
    if (next) found.push([next, after]);
  };
  if (words.capitals(at)) push(node.words.get(CAPITALS + word), at + 1);
  push(node.words.get(word), at + 1);
  const one = singular(word);
  if (one !== null) push(node.words.get(one), at + 1);
  for (const { beginning, node: next } of node.beginnings.get(word.slice(0, 3)) ?? [])
    if (word.startsWith(beginning)) push(next, at + 1);
  if (node.country) {
    const after = words.countryEnd(at);
    if (after > at) found.push([node.country, after]);
  }
  return found;
}
