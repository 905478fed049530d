import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/commands/eval/answer.ts';
import { Scorer, type Slot } from '../../src/commands/eval/score.ts';
import { readInput } from '../../src/commands/input.ts';
import { toGuideForm } from '../../src/facts/index.ts';
import { ruleExtractor } from '../../src/languages/index.ts';
import { isProblem } from '../../src/model/index.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** F1 of meetings that was reached on sixteen articles of our own, whose gold has meetings alone, and is not given up. */
const FLOORS: Partial<Record<Slot, number>> = {
  meetings: 0.94,
  'meetings: date': 0.92,
  'meetings: format': 0.88,
  'meetings: status': 0.97,
  'meetings: participants': 0.9,
};

const scorer = new Scorer();

beforeAll(async () => {
  const answers = new Map<string, Answer>();
  for await (const article of readInput([at('own-meetings.jsonl')], {})) {
    if (isProblem(article)) throw new Error(article.message);
    const answer = toGuideForm(article, await ruleExtractor.extract(article)) as unknown as Answer;
    answers.set(answer.url, answer);
  }
  const lines = readFileSync(at('own-meetings.gold.jsonl'), 'utf8').trim().split('\n');
  for (const gold of lines.map((line) => JSON.parse(line) as Answer)) scorer.add(gold, answers.get(gold.url));
});

test.each(Object.entries(FLOORS))('of our own articles’ meetings, the F1 of %s is at least %d', (slot, floor) => {
  expect(scorer.scores().get(slot as Slot)?.f1).toBeGreaterThanOrEqual(floor);
});
