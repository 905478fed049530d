import { type Drawing, draw } from './draw.ts';
import { listenToGestures } from './gestures.ts';
import type { LayoutState } from './layout.ts';
import { readPalette } from './palette.ts';
import { ARROWS, neighbourTowards, pickAt } from './picking.ts';
import { type Camera, type Chosen, fitCamera, type Scene, zoomed } from './scene.ts';

/** What the picture tells the page. */
export interface PictureEvents {
  choose(keys: readonly string[]): void;
  open(key: string): void;
  announce(text: string): void;
}

/** The network's picture on a canvas. */
export interface Picture {
  setScene(scene: Scene): void;
  setPositions(state: LayoutState): void;
  choose(keys: readonly string[]): void;
  zoom(factor: number): void;
  fitAll(): void;
  recolour(): void;
  /** What is drawn now, for the exports. */
  drawing(): Drawing;
  /** Milliseconds that the last full drawing took. */
  lastDrawing(): number;
  stop(): void;
}

const SLOW_DRAWING = 12;
const CRISP_AFTER = 140;
const NOTHING: Scene = { nodes: [], ties: [], neighbours: [] };

/** Sets up the picture: draws at most once a frame, moves a bitmap while a gesture lasts, and listens to keys. */
export function createPicture(canvas: HTMLCanvasElement, events: PictureEvents): Picture {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('This browser gives no 2D canvas.');
  let scene = NOTHING;
  let x = new Float32Array();
  let y = new Float32Array();
  let camera: Camera = { scale: 1, x: 0, y: 0 };
  let chosen: Chosen = [];
  let palette = readPalette(canvas.parentElement ?? document.body);
  let width = 1;
  let height = 1;
  let ratio = 1;
  let moved = false;
  let pending = 0;
  let took = 0;
  let copy: { readonly bitmap: HTMLCanvasElement; readonly camera: Camera } | null = null;
  let gesture = false;
  let crispTimer = 0;

  const drawing = (): Drawing => ({
    scene,
    x,
    y,
    camera,
    width,
    height,
    palette,
    chosen,
    font: `12.5px ${getComputedStyle(canvas).fontFamily}`,
  });

  const drawFull = () => {
    const before = performance.now();
    draw(context, drawing(), ratio);
    took = performance.now() - before;
    copy = null;
    if (took <= SLOW_DRAWING) return;
    const bitmap = document.createElement('canvas');
    bitmap.width = canvas.width;
    bitmap.height = canvas.height;
    bitmap.getContext('2d', { alpha: false })?.drawImage(canvas, 0, 0);
    copy = { bitmap, camera };
  };
  const drawMoved = (kept: NonNullable<typeof copy>) => {
    const factor = camera.scale / kept.camera.scale;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = palette.paper;
    context.fillRect(-1, -1, width + 2, height + 2);
    context.drawImage(
      kept.bitmap,
      camera.x - kept.camera.x * factor,
      camera.y - kept.camera.y * factor,
      width * factor,
      height * factor,
    );
  };
  const frame = () => {
    pending = 0;
    if (gesture && copy !== null) drawMoved(copy);
    else drawFull();
    canvas.dataset.drawn = String(Math.round(took * 10) / 10);
  };
  const ask = () => {
    if (pending === 0) pending = requestAnimationFrame(frame);
  };
  const move = (next: Camera) => {
    camera = next;
    moved = true;
    gesture = true;
    clearTimeout(crispTimer);
    crispTimer = window.setTimeout(() => {
      gesture = false;
      ask();
    }, CRISP_AFTER);
    ask();
  };
  const fitAll = () => {
    camera = fitCamera(x, y, width, height);
    moved = false;
    ask();
  };

  const resize = () => {
    const box = canvas.getBoundingClientRect();
    const wanted = Math.min(2, devicePixelRatio || 1);
    if (box.width === 0 || box.height === 0) return;
    if (box.width === width && box.height === height && wanted === ratio) return;
    width = box.width;
    height = box.height;
    ratio = wanted;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    if (!moved) fitAll();
    // A new size empties the canvas: without a drawing at once it would flash.
    drawFull();
  };
  const observer = new ResizeObserver(resize);
  observer.observe(canvas);
  resize();

  const nameOf = (index: number) => scene.nodes[index]?.key ?? '';
  // The page hears of it and tells it back, but the next key must not wait for that.
  const pick = (next: Chosen) => {
    chosen = next;
    ask();
    events.choose(next.map(nameOf));
  };
  const tell = (index: number) => {
    const node = scene.nodes[index];
    if (node === undefined) return;
    const side = node.side === '' ? '' : `, ${node.side}`;
    events.announce(`${node.label}${side}, ${node.meetings} meetings with ${node.degree}`);
  };
  const stepTo = (index: number) => {
    const at = { x: (x[index] ?? 0) * camera.scale + camera.x, y: (y[index] ?? 0) * camera.scale + camera.y };
    if (at.x < 20 || at.y < 20 || at.x > width - 20 || at.y > height - 20) {
      camera = { ...camera, x: camera.x + width / 2 - at.x, y: camera.y + height / 2 - at.y };
      moved = true;
    }
    pick([index]);
    tell(index);
  };
  const middle = () => {
    let best = 0;
    scene.nodes.forEach((node, index) => {
      if (node.meetings > (scene.nodes[best]?.meetings ?? 0)) best = index;
    });
    return best;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || scene.nodes.length === 0) return;
    const [now] = chosen;
    const arrow = ARROWS[event.key];
    if (arrow !== undefined && event.shiftKey)
      move({ ...camera, x: camera.x - arrow[0] * 60, y: camera.y - arrow[1] * 60 });
    else if (arrow !== undefined && now === undefined) stepTo(middle());
    else if (arrow !== undefined && now !== undefined) {
      const next = neighbourTowards(drawing(), now, arrow, event.altKey ? (scene.neighbours[now] ?? []) : null);
      if (next === null) events.announce('Nobody further on this side.');
      else stepTo(next);
    } else if (event.key === '+' || event.key === '=') move(zoomed(camera, 1.3, width / 2, height / 2));
    else if (event.key === '-') move(zoomed(camera, 1 / 1.3, width / 2, height / 2));
    else if (event.key === '0') fitAll();
    else if (event.key === 'Enter' && now !== undefined) events.open(nameOf(now));
    else if (event.key === 'Escape') pick([]);
    else return;
    event.preventDefault();
  };
  canvas.addEventListener('keydown', onKey);

  const stopGestures = listenToGestures(canvas, {
    tap(atX, atY) {
      const picked = pickAt(drawing(), atX, atY);
      pick(picked);
      if (picked.length === 1 && picked[0] !== undefined) tell(picked[0]);
    },
    open(atX, atY) {
      const [index] = pickAt(drawing(), atX, atY);
      if (index !== undefined) events.open(nameOf(index));
    },
    pan: (dx, dy) => move({ ...camera, x: camera.x + dx, y: camera.y + dy }),
    zoom: (factor, atX, atY) => move(zoomed(camera, factor, atX, atY)),
    hover: (atX, atY) => {
      canvas.style.cursor = pickAt(drawing(), atX, atY).length > 0 ? 'pointer' : 'grab';
    },
  });

  return {
    setScene(next) {
      scene = next;
      x = new Float32Array(next.nodes.length);
      y = new Float32Array(next.nodes.length);
      moved = false;
    },
    setPositions(state) {
      x = new Float32Array(state.x);
      y = new Float32Array(state.y);
      if (moved) ask();
      else fitAll();
      if (state.done) canvas.dataset.settled = 'true';
    },
    choose(keys) {
      const indexes = keys
        .map((key) => scene.nodes.findIndex((node) => node.key === key))
        .filter((index) => index >= 0);
      const [one, other] = indexes;
      chosen = one === undefined ? [] : other === undefined ? [one] : [one, other];
      ask();
    },
    zoom: (factor) => move(zoomed(camera, factor, width / 2, height / 2)),
    fitAll,
    recolour() {
      palette = readPalette(canvas.parentElement ?? document.body);
      ask();
    },
    drawing,
    lastDrawing: () => took,
    stop() {
      observer.disconnect();
      stopGestures();
      canvas.removeEventListener('keydown', onKey);
      cancelAnimationFrame(pending);
      clearTimeout(crispTimer);
    },
  };
}
