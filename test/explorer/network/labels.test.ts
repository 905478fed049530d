import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLabels } from '../../../src/explorer/network/labels.ts';

const size = { width: 800, height: 500 };
const measure = (text: string) => text.length * 7;
const box = (x: number, y: number, text: string) => ({ left: x, right: x + measure(text), top: y - 8, bottom: y + 8 });
const dots = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 500 }),
    radius: fc.integer({ min: 3, max: 14 }),
    text: fc.constantFrom('Li', 'Margus Tsahkna', 'Jean-Yves Le Drian'),
  }),
  { maxLength: 80 },
);

it('names never touch another name or another dot, and stay in the picture', () => {
  fc.assert(
    fc.property(dots, (all) => {
      const order = all.map((_, index) => index);
      const placed = placeLabels(all, order, measure, size, 100);
      const boxes = placed.map((label) => box(label.x, label.y, label.text));
      for (const [i, a] of boxes.entries()) {
        expect(a.left >= 0 && a.right <= size.width).toBe(true);
        for (const b of boxes.slice(i + 1)) {
          expect(a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top).toBe(false);
        }
        for (const dot of all) {
          const within =
            a.left < dot.x + dot.radius &&
            a.right > dot.x - dot.radius &&
            a.top < dot.y + dot.radius &&
            a.bottom > dot.y - dot.radius;
          expect(within).toBe(false);
        }
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});

it('the first in order gets the place where two want it', () => {
  const all = [
    { x: 400, y: 250, radius: 5, text: 'Minor' },
    { x: 402, y: 250, radius: 5, text: 'Major' },
  ];
  expect(placeLabels(all, [1, 0], measure, size, 1).map((label) => label.text)).toEqual(['Major']);
});

it('a chosen one is named even where there is no room', () => {
  const crowd = Array.from({ length: 400 }, (_, at) => ({
    x: (at % 20) * 6 + 300,
    y: Math.floor(at / 20) * 6 + 200,
    radius: 5,
    text: 'X',
  }));
  expect(placeLabels(crowd, [210], measure, size, 5)).toEqual([]);
  expect(placeLabels(crowd, [210], measure, size, 5, new Set([210]))).toHaveLength(1);
});
