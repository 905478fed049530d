import { type Labelled, type PlacedLabel, placeLabels } from './labels.ts';
import type { Palette } from './palette.ts';
import type { Camera, Chosen, Scene } from './scene.ts';

/** All that a drawing depends on. Sizes in CSS pixels. */
export interface Drawing {
  readonly scene: Scene;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly chosen: Chosen;
  readonly font: string;
}

const WIDTHS = [1, 2, 3.5] as const;
/** How far the ring of a chosen one stands off, with its width. */
const RING = 5;

/** Width class of a tie by its meetings: once, a few times, often. */
export function widthClass(meetings: number): 0 | 1 | 2 {
  return meetings >= 5 ? 2 : meetings >= 2 ? 1 : 0;
}

/** Where a node stands on the screen. */
export function screenOf(drawing: Drawing, index: number): { x: number; y: number } {
  const { camera, x, y } = drawing;
  return { x: (x[index] ?? 0) * camera.scale + camera.x, y: (y[index] ?? 0) * camera.scale + camera.y };
}

/** Nodes that stay bright: all where nothing is chosen, else the chosen and whom they met. */
export function brightOf(scene: Scene, chosen: Chosen): ReadonlySet<number> | null {
  const [one, other] = chosen;
  if (one === undefined) return null;
  if (other !== undefined) return new Set([one, other]);
  return new Set([one, ...(scene.neighbours[one] ?? [])]);
}

function drawTies(context: CanvasRenderingContext2D, drawing: Drawing, bright: ReadonlySet<number> | null): void {
  const { scene, palette, chosen } = drawing;
  const [one, other] = chosen;
  const lit = (source: number, target: number) =>
    one !== undefined &&
    (other === undefined ? source === one || target === one : new Set([source, target, one, other]).size === 2);
  const paths = new Map<string, { path: Path2D; width: number; dashed: boolean; lit: boolean }>();
  for (const tie of scene.ties) {
    const isLit = lit(tie.source, tie.target);
    const width = widthClass(tie.meetings);
    const dashed = tie.bilateral === 0;
    const name = `${isLit}${width}${dashed}`;
    let entry = paths.get(name);
    if (entry === undefined) {
      entry = { path: new Path2D(), width: WIDTHS[width], dashed, lit: isLit };
      paths.set(name, entry);
    }
    const from = screenOf(drawing, tie.source);
    const to = screenOf(drawing, tie.target);
    entry.path.moveTo(from.x, from.y);
    entry.path.lineTo(to.x, to.y);
  }
  const many = scene.ties.length > 3000;
  for (const entry of [...paths.values()].sort((a, b) => Number(a.lit) - Number(b.lit))) {
    context.lineWidth = entry.lit ? Math.max(1.75, entry.width) : many ? Math.min(1, entry.width) : entry.width;
    context.strokeStyle = entry.lit ? palette.accent : bright === null ? palette.tie : palette.tieFar;
    context.setLineDash(entry.dashed && (entry.lit || !many) ? [3, 4] : []);
    context.stroke(entry.path);
  }
  context.setLineDash([]);
}

function drawNodes(context: CanvasRenderingContext2D, drawing: Drawing, bright: ReadonlySet<number> | null): void {
  const { scene, palette } = drawing;
  const dim = palette.tieFar;
  const groups = new Map<string, number[]>();
  scene.nodes.forEach((node, index) => {
    const colour = bright === null || bright.has(index) ? (palette.dots[node.colour] ?? palette.ink) : dim;
    const list = groups.get(colour);
    if (list === undefined) groups.set(colour, [index]);
    else list.push(index);
  });
  context.strokeStyle = palette.paper;
  context.lineWidth = 1;
  for (const colour of [dim, ...[...groups.keys()].filter((one) => one !== dim)]) {
    const path = new Path2D();
    for (const index of groups.get(colour) ?? []) {
      const { x, y } = screenOf(drawing, index);
      const radius = scene.nodes[index]?.radius ?? 4;
      path.moveTo(x + radius, y);
      path.arc(x, y, radius, 0, 2 * Math.PI);
    }
    context.fillStyle = colour;
    context.fill(path);
    context.stroke(path);
  }
}

/** The names of a drawing in their places: the chosen and their neighbours first, then those with most meetings. */
export function labelsOf(drawing: Drawing, measure: (text: string) => number): readonly PlacedLabel[] {
  const { scene, chosen } = drawing;
  const bright = brightOf(scene, chosen);
  const dots = scene.nodes.map(
    (node, index): Labelled => ({
      ...screenOf(drawing, index),
      radius: node.radius + (chosen.some((one) => one === index) ? RING : 0),
      text: node.label,
    }),
  );
  const order = scene.nodes.map((_, index) => index).filter((index) => bright === null || bright.has(index));
  const isChosen = (index: number) => Number(chosen.some((one) => one === index));
  order.sort(
    (a, b) => isChosen(b) - isChosen(a) || (scene.nodes[b]?.meetings ?? 0) - (scene.nodes[a]?.meetings ?? 0) || a - b,
  );
  const most = Math.round((drawing.width * drawing.height) / 9000);
  return placeLabels(dots, order.slice(0, 600), measure, drawing, most, new Set(chosen));
}

function drawLabels(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { palette } = drawing;
  context.font = drawing.font;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const widths = new Map<string, number>();
  const measure = (text: string) => {
    const known = widths.get(text) ?? context.measureText(text).width;
    widths.set(text, known);
    return known;
  };
  context.lineWidth = 3;
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.ink;
  for (const label of labelsOf(drawing, measure)) {
    context.strokeText(label.text, label.x, label.y);
    context.fillText(label.text, label.x, label.y);
  }
}

/** Draws everything: ties, then dots, then the ring, then names. */
export function draw(context: CanvasRenderingContext2D, drawing: Drawing, ratio: number): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = drawing.palette.paper;
  // One more on each side: a size that is no whole number of pixels would leave a seam.
  context.fillRect(-1, -1, drawing.width + 2, drawing.height + 2);
  const bright = brightOf(drawing.scene, drawing.chosen);
  drawTies(context, drawing, bright);
  drawNodes(context, drawing, bright);
  context.strokeStyle = drawing.palette.ink;
  context.lineWidth = 2.5;
  for (const index of drawing.chosen) {
    const { x, y } = screenOf(drawing, index);
    context.beginPath();
    context.arc(x, y, (drawing.scene.nodes[index]?.radius ?? 4) + 4, 0, 2 * Math.PI);
    context.stroke();
  }
  drawLabels(context, drawing);
}
