import { describe, expect, it } from 'vitest';
import { barsOf, boundsOf, filled, inPeriod, outsideOf, shortBound } from '../../../src/explorer/parts/months.ts';

describe('a period as people write it', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-2', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2024-03-07', '2024-03-07', '2024-03-07'],
  ])('%s runs from %s to %s: the real last day', (text, from, to) => {
    expect(boundsOf(text)).toEqual({ from, to });
  });

  it.each(['', '24', '2024-13', '2024-02-30', '2023-02-29', 'March', '2024-00'])('%j is none', (text) => {
    expect(boundsOf(text)).toBeNull();
  });

  it('is told as shortly as it can be, at its own end only', () => {
    expect(shortBound('2024-01-01', 'from')).toBe('2024');
    expect(shortBound('2024-01-01', 'to')).toBe('2024-01-01');
    expect(shortBound('2024-12-31', 'to')).toBe('2024');
    expect(shortBound('2024-03-31', 'to')).toBe('2024-03');
    expect(shortBound('2024-03-07', 'from')).toBe('2024-03-07');
  });
});

describe('bars', () => {
  const groups = (...keys: string[]) => keys.map((key, index) => ({ key, meetingCount: index + 1 }));

  it('are sorted, with the empty months between', () => {
    expect(filled(groups('2024-02', '2023-12'))).toEqual([
      { key: '2023-12', count: 2 },
      { key: '2024-01', count: 0 },
      { key: '2024-02', count: 1 },
    ]);
  });

  it('leave out groups that are no month', () => {
    expect(filled(groups('unknown'))).toEqual([]);
  });

  it('are whole years where they are few, and keep every count', () => {
    const bars = barsOf(groups('2021-05', '2021-06'), groups('2021'));
    expect(bars.map((bar) => bar.key)).toEqual(
      Array.from({ length: 12 }, (_, at) => `2021-${String(at + 1).padStart(2, '0')}`),
    );
    expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(3);
  });

  it('are years where there are more than a hundred months', () => {
    const months = Array.from(
      { length: 100 },
      (_, at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    );
    expect(barsOf(groups(...months), groups('2000', '2008')).map((bar) => bar.key)).toEqual([
      '2000',
      '2001',
      '2002',
      '2003',
      '2004',
      '2005',
      '2006',
      '2007',
      '2008',
    ]);
  });

  it('leave out the few meetings that lie decades away from all others, and those are counted', () => {
    const lively = ['2021-05', '2021-06', '2021-07'].map((key) => ({ key, meetingCount: 90 }));
    const far = [...lively, { key: '1948-02', meetingCount: 1 }, { key: '2062-01', meetingCount: 2 }];
    const bars = barsOf(far, groups('1948', '2021', '2062'));
    expect([bars[0]?.key, bars.at(-1)?.key]).toEqual(['2021-01', '2021-12']);
    expect(outsideOf(far, bars)).toEqual({ before: 1, after: 2 });
  });

  it('are years where meetings far apart are not few', () => {
    const bars = barsOf(groups('1948-02', '2021-05'), groups('1948', '2021'));
    expect([bars[0]?.key, bars.at(-1)?.key]).toEqual(['1948', '2021']);
    expect(outsideOf(groups('1948-02', '2021-05'), bars)).toEqual({ before: 0, after: 0 });
  });

  it('lie in a period that touches them', () => {
    expect(inPeriod({ key: '2024-02', count: 1 }, '2024-02-29', null)).toBe(true);
    expect(inPeriod({ key: '2024-02', count: 1 }, '2024-03-01', null)).toBe(false);
    expect(inPeriod({ key: '2024', count: 1 }, null, '2024-01-01')).toBe(true);
  });
});
