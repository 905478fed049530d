import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/index.ts';
import { readTopics, type TopicEntry } from '../../../src/facts/topics/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { topics } from '../../../src/languages/en/topics/index.ts';
import { readMentions } from '../../../src/mentions/index.ts';
import { isTopicCode, TOPICS } from '../../../src/model/index.ts';

const phrasesOf = (list: string): string[] =>
  list.split(/(?<!\\),/).map((phrase) => phrase.trim().replaceAll('\\,', ','));
const wordsOf = (entry: TopicEntry): string[] => phrasesOf([entry.phrases, entry.weak].filter(Boolean).join(','));

const hitsOf = (text: string) => {
  const article = { text, source: 'test', publishedOn: '2024-05-03', language: 'en' };
  const reading = readMentions(readDocument(article, 'en', english.document), english.mentions);
  return readTopics(reading, topics).hits;
};
const named = (text: string, weak: boolean) =>
  hitsOf(text).flatMap((hit) => [...hit.strong, ...(weak ? hit.weak : [])]);

describe('English phrases of topics', () => {
  test('are many, for every topic, and none stands twice under one topic', () => {
    const all = topics.entries.flatMap((entry) =>
      wordsOf(entry).map((phrase) => `${entry.topic ?? `none ${phrasesOf(entry.phrases)[0]}`}: ${phrase}`),
    );
    expect(all.length).toBeGreaterThanOrEqual(600);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
    const covered = new Set(topics.entries.map((entry) => entry.topic));
    const roots = new Set(['conflict-and-peace', 'rights-and-people', 'energy-and-environment']);
    for (const code of Object.keys(TOPICS))
      if (isTopicCode(code) && !roots.has(code)) expect(covered, code).toContain(code);
  });

  test('that name no topic name none by themselves', () => {
    for (const entry of topics.entries.filter((one) => one.topic === null)) {
      expect(named(entry.yes, true), entry.yes).toEqual([]);
      expect(named(entry.no, true), entry.no).not.toEqual([]);
    }
  });

  for (const entry of topics.entries) {
    const { topic } = entry;
    if (topic === null) continue;
    test(`${topic} is found in: ${entry.yes}`, () => {
      expect(named(entry.yes, false)).toContain(topic);
    });
    test(`${topic} is not found in: ${entry.no}`, () => {
      expect(named(entry.no, true)).not.toContain(topic);
    });
  }

  test('are each found in a sentence of their own', () => {
    const lost: string[] = [];
    for (const entry of topics.entries) {
      if (entry.topic === null) continue;
      const phrases = wordsOf(entry);
      const sentences = phrases.map((phrase) => {
        const words = phrase.replaceAll('{c}', 'Estonia').replaceAll('*', '').replaceAll(" 's", "'s");
        return `They spoke about ${words}.`;
      });
      const starts = sentences.map((_, index) => sentences.slice(0, index).join('\n\n').length + (index > 0 ? 2 : 0));
      const found = new Set(
        hitsOf(sentences.join('\n\n'))
          .filter((hit) => [...hit.strong, ...hit.weak].some((topic) => topic === entry.topic))
          .map((hit) => starts.findLastIndex((start) => start <= hit.start)),
      );
      for (const [index, phrase] of phrases.entries()) if (!found.has(index)) lost.push(`${entry.topic}: ${phrase}`);
    }
    expect(lost).toEqual([]);
  });
});
