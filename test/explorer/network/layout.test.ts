import { expect, it } from 'vitest';
import { hashOf, type LayoutInput, layout } from '../../../src/explorer/network/layout.ts';
import { randomOf } from '../../support/random.ts';

function input(nodes: number, ties: number): LayoutInput {
  const { next } = randomOf(7);
  const index = () => Math.floor(next() * nodes);
  return {
    keys: Array.from({ length: nodes }, (_, at) => `person:${at}`),
    sources: Uint32Array.from({ length: ties }, index),
    targets: Uint32Array.from({ length: ties }, index),
    weights: Float32Array.from({ length: ties }, () => 1 + next()),
  };
}

it('equal data settle alike', () => {
  const ends = [1, 2].map(() => [...layout(input(60, 120))].at(-1)!);
  expect(ends[0]?.x).toEqual(ends[1]?.x);
  expect(ends[0]?.y).toEqual(ends[1]?.y);
  expect(ends[0]?.done).toBe(true);
});

it('positions come in batches, all of them finite, and end spread out', () => {
  const states = [...layout(input(300, 700))];
  expect(states.length).toBeGreaterThan(5);
  const { x, y } = states.at(-1)!;
  expect([...x, ...y].every(Number.isFinite)).toBe(true);
  expect(Math.max(...x) - Math.min(...x)).toBeGreaterThan(10);
});

it('those who met stand nearer than those who did not', () => {
  const keys = Array.from({ length: 20 }, (_, at) => `k${at}`);
  const pairs = keys.flatMap((_, a) =>
    keys.flatMap((__, b) => (a < b && Math.floor(a / 10) === Math.floor(b / 10) ? [[a, b] as const] : [])),
  );
  const { x, y } = [
    ...layout({
      keys,
      sources: Uint32Array.from(pairs, ([a]) => a),
      targets: Uint32Array.from(pairs, ([, b]) => b),
      weights: Float32Array.from(pairs, () => 1),
    }),
  ].at(-1)!;
  const apart = (a: number, b: number) => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
  expect(apart(0, 1)).toBeLessThan(apart(0, 15));
});

it('the start is hashed by FNV-1a', () => {
  expect(hashOf('')).toBe(0x811c9dc5);
  expect(hashOf('a')).toBe(0xe40c292c);
  expect(hashOf('foobar')).toBe(0xbf9cf968);
});
