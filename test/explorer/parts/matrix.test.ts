import { expect, it } from 'vitest';
import { byLikeness, compare, type Standing } from '../../../src/explorer/parts/matrix.ts';

const cell = (actor: string, topic: string, polarity: number, ...targets: string[]): Standing => ({
  actor: { key: actor },
  topic: { key: topic },
  latest: { polarity, targets: targets.map((key) => ({ key })) },
});

it('two are compared only where both speak of the same target', () => {
  const cells = [
    cell('EST', 'war', 1, 'UKR'),
    cell('LVA', 'war', 1, 'UKR'),
    cell('EST', 'sanctions', -1, 'RUS'),
    cell('LVA', 'sanctions', -1, 'BLR'),
    cell('EST', 'trade', 1, 'CHN'),
    cell('LVA', 'trade', -1, 'CHN'),
    cell('EST', 'health', 1, 'WHO'),
  ];
  expect(compare(cells, 'EST', 'LVA')).toEqual({ agree: 1, differ: 1 });
});

it('likeness puts each beside the one most like it', () => {
  const cells = [cell('A', 't', 1), cell('B', 't', -1), cell('C', 't', 1), cell('D', 't', -1)];
  expect(byLikeness(cells, ['A', 'B', 'C', 'D'])).toEqual(['A', 'C', 'B', 'D']);
});
