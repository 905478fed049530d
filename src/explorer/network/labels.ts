/** A dot with a name that may be written beside it, in CSS pixels. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
}

/** A name in its place: `x`, `y` is the middle of its left edge. */
export interface PlacedLabel {
  readonly index: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = 48;
const HEIGHT = 16;
const GAP = 4;

/** Boxes by the cells of a grid that they touch, so that a collision is looked for nearby only. */
function createGrid() {
  const cells = new Map<number, Box[]>();
  const each = (box: Box, visit: (cell: number) => boolean): boolean => {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x += 1) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y += 1) {
        if (visit(x * 4096 + y)) return true;
      }
    }
    return false;
  };
  return {
    add(box: Box): void {
      each(box, (cell) => {
        const list = cells.get(cell);
        if (list === undefined) cells.set(cell, [box]);
        else list.push(box);
        return false;
      });
    },
    hits(box: Box): boolean {
      return each(box, (cell) =>
        (cells.get(cell) ?? []).some(
          (other) =>
            box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
        ),
      );
    },
  };
}

function places(dot: Labelled, width: number): readonly (readonly [number, number])[] {
  const off = dot.radius + GAP;
  return [
    [dot.x + off, dot.y],
    [dot.x - off - width, dot.y],
    [dot.x - width / 2, dot.y - dot.radius - HEIGHT / 2 - 2],
    [dot.x - width / 2, dot.y + dot.radius + HEIGHT / 2 + 2],
  ];
}

/**
 * Places names beside their dots without touching another name or dot: four places around each, in the order given,
 * so the most important come first. Names that find no place are left out; `must` ones are placed regardless.
 */
export function placeLabels(
  dots: readonly Labelled[],
  order: readonly number[],
  measure: (text: string) => number,
  size: { readonly width: number; readonly height: number },
  most: number,
  must: ReadonlySet<number> = new Set(),
): readonly PlacedLabel[] {
  const grid = createGrid();
  for (const dot of dots) {
    grid.add({
      left: dot.x - dot.radius,
      right: dot.x + dot.radius,
      top: dot.y - dot.radius,
      bottom: dot.y + dot.radius,
    });
  }
  const placed: PlacedLabel[] = [];
  for (const index of order) {
    if (placed.length >= most) break;
    const dot = dots[index];
    if (dot === undefined || dot.x < 0 || dot.y < 0 || dot.x > size.width || dot.y > size.height) continue;
    const width = measure(dot.text);
    const fitting = places(dot, width).find(([x, y]) => {
      const box = { left: x - 1, right: x + width + 1, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
      const inside = box.left >= 0 && box.right <= size.width && box.top >= 0 && box.bottom <= size.height;
      return inside && !grid.hits(box);
    });
    const place =
      fitting ?? (must.has(index) ? places(dot, width)[dot.x + width + 20 > size.width ? 1 : 0] : undefined);
    if (place === undefined) continue;
    const [x, y] = place;
    grid.add({ left: x - 1, right: x + width + 1, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 });
    placed.push({ index, text: dot.text, x, y });
  }
  return placed;
}
