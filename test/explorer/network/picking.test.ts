import { expect, it } from 'vitest';
import type { Drawing } from '../../../src/explorer/network/draw.ts';
import { neighbourTowards, pickAt } from '../../../src/explorer/network/picking.ts';
import { sceneOf } from '../../../src/explorer/network/scene.ts';

const node = (key: string) => ({ key, label: key, side: '', colour: 0, radius: 5, meetings: 1, degree: 1 });
const tie = (source: number, target: number) => ({ source, target, meetings: 1, bilateral: 1, strength: 1 });

//      b
//  d   a     c      e(far right, a little below)
const drawing: Drawing = {
  scene: sceneOf(['a', 'b', 'c', 'd', 'e'].map(node), [tie(0, 4), tie(0, 1)]),
  x: Float32Array.of(0, 0, 50, -40, 100),
  y: Float32Array.of(0, -50, 0, 0, 20),
  camera: { scale: 1, x: 200, y: 200 },
  width: 400,
  height: 400,
  palette: { paper: '', ink: '', tie: '', tieFar: '', accent: '', dots: [] },
  chosen: [],
  font: '',
};

it('an arrow goes to the nearest one on its side', () => {
  expect(neighbourTowards(drawing, 0, [1, 0], null)).toBe(2);
  expect(neighbourTowards(drawing, 0, [0, -1], null)).toBe(1);
  expect(neighbourTowards(drawing, 0, [-1, 0], null)).toBe(3);
});

it('nobody is further on a side where nobody stands', () => {
  expect(neighbourTowards(drawing, 3, [-1, 0], null)).toBeNull();
});

it('along ties it goes only to those who met', () => {
  expect(neighbourTowards(drawing, 0, [1, 0], drawing.scene.neighbours[0] ?? [])).toBe(4);
});

it('a click takes the dot under it, else the tie, else nothing', () => {
  expect(pickAt(drawing, 203, 200)).toEqual([0]);
  expect(pickAt(drawing, 200, 175)).toEqual([0, 1]);
  expect(pickAt(drawing, 300, 380)).toEqual([]);
});
