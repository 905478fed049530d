import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/eval/answer.ts';
import { bestOverlap, samePerson } from '../../src/commands/eval/likeness.ts';
import { officeWords } from '../../src/commands/eval/office-words.ts';
import { Scorer } from '../../src/commands/eval/score.ts';

const meeting = {
  format: 'BILATERAL',
  status: 'HELD',
  date: '2021-05-21',
  place: { name: 'Holm', of: 'NRL' },
  participants: [
    { name: 'Anna Orla', of: 'RUR' },
    { name: 'Pavel Tesk', of: 'NRL' },
  ],
  topics: ['sanctions', 'migration'],
  evidence: 'Orla met Tesk in Holm',
};
const position = {
  holder: 'Anna Orla',
  stance: 'SUPPORT',
  targets: ['NRL'],
  topics: ['sanctions'],
  quoted: false,
  evidence: 'reaffirmed support for Norland',
};
const gold: Answer = {
  url: 'a',
  people: [{ name: 'Anna Orla', office: 'Foreign Minister', of: 'RUR' }],
  meetings: [meeting],
  positions: [position],
};
const scored = (predicted: Answer | undefined) => {
  const scorer = new Scorer();
  scorer.add(gold, predicted);
  return { scores: scorer.scores(), misses: scorer.misses };
};

describe('scores against gold answers', () => {
  it('are one in every slot for the gold itself', () => {
    const { scores, misses } = scored(gold);
    expect([...scores.values()].map(({ f1 }) => f1)).toEqual([...scores.keys()].map(() => 1));
    expect(misses).toEqual([]);
  });

  it('count a missing article as empty', () => {
    const { scores, misses } = scored(undefined);
    expect(scores.get('meetings')).toMatchObject({ hit: 0, gold: 1, predicted: 0, recall: 0 });
    expect(misses.map(({ side, kind }) => `${side} ${kind}`)).toEqual([
      'missed people',
      'missed meetings',
      'missed positions',
    ]);
  });

  it('score date, topics and participants of a meeting that was found', () => {
    const predicted = {
      ...meeting,
      date: '2021-05-22',
      topics: ['sanctions'],
      participants: [...meeting.participants, { name: null, of: 'VEL' }],
    };
    const { scores } = scored({ ...gold, meetings: [predicted] });
    expect(scores.get('meetings')?.f1).toBe(1);
    expect(scores.get('meetings: date')?.f1).toBe(0);
    expect(scores.get('meetings: topics')).toMatchObject({ precision: 1, recall: 0.5 });
    expect(scores.get('meetings: participants')).toMatchObject({ hit: 2, gold: 2, predicted: 3 });
  });

  it('find no meeting where less than half of the participants agree', () => {
    const predicted = {
      ...meeting,
      participants: [
        { name: 'Anna Orla', of: 'RUR' },
        { name: 'Mira Venn', of: 'VEL' },
        { name: 'Ida Holt', of: 'VEL' },
      ],
    };
    expect(scored({ ...gold, meetings: [predicted] }).scores.get('meetings')?.hit).toBe(0);
  });

  it('find a position by holder and words, and score its stance apart', () => {
    const { scores } = scored({
      ...gold,
      positions: [{ ...position, stance: 'PRAISE', evidence: 'Orla reaffirmed support for Norland and' }],
    });
    expect(scores.get('positions')?.f1).toBe(1);
    expect(scores.get('positions: stance exact')?.f1).toBe(0);
    const other = scored({ ...gold, positions: [{ ...position, holder: 'Mira Venn' }] });
    expect(other.scores.get('positions')?.hit).toBe(0);
  });
});

describe('likeness', () => {
  it.each([
    ['Đurić', 'Marko Djuric', false],
    ['Đurić', 'Marko Đurić', true],
    ['Antony J. Blinken', 'Antony Blinken', true],
    ['A. Blinken', 'Antony Blinken', true],
    ['Wang Yi', 'Yi Wang', true],
    ['Anna Orla', 'Bela Orla', false],
  ])('of %s and %s as one person: %s', (a, b, same) => {
    expect(samePerson(a, b)).toBe(same);
  });

  it('of words is the longest common stretch by the shorter one', () => {
    expect(bestOverlap(['met Tesk'], ['Orla  MET Tesk in Holm'])).toBe(1);
    expect(bestOverlap(['met nobody'], ['met'])).toBe(1);
    expect(bestOverlap(['abcd'], ['abxy'])).toBe(0.5);
  });

  it.each([
    ['Deputy Prime Minister and Minister of Foreign Affairs', 'foreign minister'],
    ['Deputy Foreign Minister', 'deputy minister'],
    ['Secretary-General', 'head of an organisation'],
    ['Vice President', 'vice president'],
    ['Secretary of State', 'foreign minister'],
    ['Chancellor', 'head of government'],
    ['Director of the Institute', 'other'],
    [null, null],
  ])('of the office %s is the class %s', (title, office) => {
    expect(officeWords(title)).toBe(office);
  });
});
