import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/commands/eval/answer.ts';
import { Scorer, type Slot } from '../../src/commands/eval/score.ts';
import { readInput } from '../../src/commands/input.ts';
import { toGuideForm } from '../../src/facts/index.ts';
import { ruleExtractor } from '../../src/languages/index.ts';
import { isProblem } from '../../src/model/index.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** F1 that was reached and is not given up; raised as the rules grow. */
const FLOORS: Partial<Record<Slot, number>> = {
  people: 0.96,
  'people: office class': 0.8,
  'people: of': 0.85,
  meetings: 0.8,
  'meetings: date': 0.88,
  'meetings: format': 0.9,
  'meetings: status': 0.97,
  'meetings: participants': 0.93,
  positions: 0.82,
  'positions: stance exact': 0.75,
};

const answers = new Map<string, Answer>();
const scorer = new Scorer();

beforeAll(async () => {
  for await (const article of readInput([at('seeds/articles')], {})) {
    if (isProblem(article)) continue;
    const answer = toGuideForm(article, await ruleExtractor.extract(article)) as unknown as Answer;
    answers.set(answer.url, answer);
  }
  const lines = readFileSync(at('test/eval/seeds.gold.jsonl'), 'utf8').trim().split('\n');
  for (const gold of lines.map((line) => JSON.parse(line) as Answer)) scorer.add(gold, answers.get(gold.url));
});

test.each(Object.entries(FLOORS))('of the seeds’ gold, the F1 of %s is at least %d', (slot, floor) => {
  expect(scorer.scores().get(slot as Slot)?.f1).toBeGreaterThanOrEqual(floor);
});

describe('what every extraction of the seeds must keep apart', () => {
  const meetings = () => [...answers.values()].flatMap((answer) => answer.meetings ?? []);

  test('Putin met nobody', () => {
    expect(meetings().filter(({ participants }) => participants.some(({ name }) => name?.includes('Putin')))).toEqual(
      [],
    );
  });

  test('Russia and North Korea have no meeting', () => {
    const both = meetings().filter(({ participants }) =>
      ['RUS', 'PRK'].every((code) => participants.some(({ of }) => of === code)),
    );
    expect(both).toEqual([]);
  });

  test('a day that is told without its year gets none', () => {
    const told = answers.get('https://digest.example/northern-desk/tallinn-belgrade')?.meetings ?? [];
    const both = told.filter(({ participants }) => participants.some(({ name }) => name === 'Marko Đurić'));
    expect(both.map(({ date }) => date)).toEqual(['XXXX-09-16']);
  });
});
