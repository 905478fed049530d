import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/commands/eval/answer.ts';
import { Scorer, type Slot } from '../../src/commands/eval/score.ts';
import { readInput } from '../../src/commands/input.ts';
import { toGuideForm } from '../../src/facts/index.ts';
import { ruleExtractor } from '../../src/languages/index.ts';
import { isProblem } from '../../src/model/index.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** F1 that was reached on articles in the manner of very different publishers, and is not given up. */
const FLOORS: Readonly<Record<string, Partial<Record<Slot, number>>>> = {
  written: {
    people: 0.97,
    'people: of': 0.9,
    meetings: 0.88,
    'meetings: place': 0.76,
    positions: 0.84,
    'positions: stance exact': 0.81,
    'meetings: topics': 0.62,
    'positions: topics': 0.66,
  },
  'written-2': {
    people: 0.97,
    'people: of': 0.84,
    meetings: 0.85,
    'meetings: place': 0.76,
    positions: 0.78,
    'positions: stance exact': 0.72,
    'meetings: topics': 0.56,
    'positions: topics': 0.6,
  },
  'written-3': {
    people: 0.97,
    'people: of': 0.9,
    meetings: 0.82,
    'meetings: place': 0.83,
    positions: 0.79,
    'positions: stance exact': 0.73,
    'meetings: topics': 0.54,
    'positions: topics': 0.61,
  },
  'written-4': {
    people: 0.95,
    'people: of': 0.84,
    meetings: 0.77,
    'meetings: place': 0.9,
    positions: 0.75,
    'positions: stance exact': 0.64,
    'meetings: topics': 0.46,
    'positions: topics': 0.45,
  },
  threads: {
    people: 0.96,
    'people: of': 0.87,
    meetings: 0.86,
    'meetings: place': 0.8,
    positions: 0.88,
    'positions: stance exact': 0.86,
    'meetings: topics': 0.75,
    'positions: topics': 0.83,
  },
};

async function scoresOf(corpus: string) {
  const answers = new Map<string, Answer>();
  for await (const article of readInput([at(`${corpus}.jsonl`)], {})) {
    if (isProblem(article)) throw new Error(article.message);
    const answer = toGuideForm(article, await ruleExtractor.extract(article)) as unknown as Answer;
    answers.set(answer.url, answer);
  }
  const scorer = new Scorer();
  const lines = readFileSync(at(`${corpus}.gold.jsonl`), 'utf8')
    .trim()
    .split('\n');
  for (const gold of lines.map((line) => JSON.parse(line) as Answer)) scorer.add(gold, answers.get(gold.url));
  return scorer.scores();
}

describe.each(Object.entries(FLOORS))('of the gold of %s', (corpus, floors) => {
  test.each(Object.entries(floors))('the F1 of %s is at least %d', async (slot, floor) => {
    expect((await scoresOf(corpus)).get(slot as Slot)?.f1).toBeGreaterThanOrEqual(floor);
  });
});
