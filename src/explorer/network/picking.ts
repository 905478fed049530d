import { type Drawing, screenOf } from './draw.ts';

function distanceToSegment(px: number, py: number, a: { x: number; y: number }, b: { x: number; y: number }): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((px - a.x) * (b.x - a.x) + (py - a.y) * (b.y - a.y)) / length));
  return Math.hypot(px - a.x - along * (b.x - a.x), py - a.y - along * (b.y - a.y));
}

/** What stands at a point of the screen: a node, else the tie nearest to it, else nothing. */
export function pickAt(
  drawing: Drawing,
  px: number,
  py: number,
): readonly [] | readonly [number] | readonly [number, number] {
  let best = -1;
  let nearest = Infinity;
  drawing.scene.nodes.forEach((node, index) => {
    const { x, y } = screenOf(drawing, index);
    const distance = Math.hypot(px - x, py - y) - node.radius;
    if (distance < 6 && distance < nearest) {
      nearest = distance;
      best = index;
    }
  });
  if (best >= 0) return [best];
  let tie: readonly [number, number] | null = null;
  nearest = 5;
  for (const { source, target } of drawing.scene.ties) {
    const distance = distanceToSegment(px, py, screenOf(drawing, source), screenOf(drawing, target));
    if (distance < nearest) {
      nearest = distance;
      tie = [source, target];
    }
  }
  return tie ?? [];
}

/** The direction of an arrow key. */
export const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The node to go to from one in a direction: the nearest on that side, where sideways distance counts double. */
export function neighbourTowards(
  drawing: Drawing,
  from: number,
  [dx, dy]: readonly [number, number],
  among: readonly number[] | null,
): number | null {
  const start = screenOf(drawing, from);
  let best: number | null = null;
  let least = Infinity;
  for (const index of among ?? drawing.scene.nodes.keys()) {
    if (index === from) continue;
    const { x, y } = screenOf(drawing, index);
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    if (ahead <= 0.5) continue;
    const aside = Math.abs((x - start.x) * dy - (y - start.y) * dx);
    const cost = ahead + 2 * aside;
    if (cost < least) {
      least = cost;
      best = index;
    }
  }
  return best;
}
