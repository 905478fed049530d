/** What fingers, mouse and wheel ask for; places in CSS pixels of the canvas. */
export interface GestureEvents {
  tap(x: number, y: number): void;
  open(x: number, y: number): void;
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
  hover(x: number, y: number): void;
}

const CLICK_SLOP = 4;

/**
 * Mouse: drag moves, the wheel zooms while the canvas has the focus (or with Ctrl), a click chooses, a double click opens.
 * Touch: one finger scrolls the page, two move and pinch, a tap chooses.
 */
export function listenToGestures(canvas: HTMLCanvasElement, events: GestureEvents): () => void {
  const place = (event: { clientX: number; clientY: number }) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  let down: { x: number; y: number; travelled: number } | null = null;
  let dragged = false;

  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    down = { ...place(event), travelled: 0 };
    dragged = false;
    canvas.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const at = place(event);
    if (down === null) return events.hover(at.x, at.y);
    const dx = at.x - down.x;
    const dy = at.y - down.y;
    const travelled = down.travelled + Math.hypot(dx, dy);
    down = { ...at, travelled };
    if (travelled > CLICK_SLOP) {
      dragged = true;
      events.pan(dx, dy);
    }
  };
  const onUp = () => {
    down = null;
  };
  const onClick = (event: MouseEvent) => {
    if (dragged) {
      dragged = false;
      return;
    }
    const at = place(event);
    events.tap(at.x, at.y);
  };
  const onDouble = (event: MouseEvent) => {
    const at = place(event);
    events.open(at.x, at.y);
  };
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && document.activeElement !== canvas) return;
    event.preventDefault();
    const at = place(event);
    events.zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0016)), at.x, at.y);
  };

  let pinch: { x: number; y: number; spread: number } | null = null;
  const pinchOf = (touches: TouchList) => {
    const [a, b] = [touches[0], touches[1]];
    if (a === undefined || b === undefined) return null;
    const one = place(a);
    const other = place(b);
    return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, spread: Math.hypot(one.x - other.x, one.y - other.y) };
  };
  const onTouch = (event: TouchEvent) => {
    const next = event.touches.length === 2 ? pinchOf(event.touches) : null;
    if (next !== null && pinch !== null) {
      events.pan(next.x - pinch.x, next.y - pinch.y);
      if (pinch.spread > 0) events.zoom(next.spread / pinch.spread, next.x, next.y);
    }
    if (next !== null) event.preventDefault();
    pinch = next;
  };

  canvas.addEventListener('pointerdown', onDown);
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('pointerup', onUp);
  canvas.addEventListener('pointercancel', onUp);
  canvas.addEventListener('click', onClick);
  canvas.addEventListener('dblclick', onDouble);
  canvas.addEventListener('wheel', onWheel, { passive: false });
  for (const name of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    canvas.addEventListener(name, onTouch, { passive: false });
  }
  return () => {
    canvas.removeEventListener('pointerdown', onDown);
    canvas.removeEventListener('pointermove', onMove);
    canvas.removeEventListener('pointerup', onUp);
    canvas.removeEventListener('pointercancel', onUp);
    canvas.removeEventListener('click', onClick);
    canvas.removeEventListener('dblclick', onDouble);
    canvas.removeEventListener('wheel', onWheel);
    for (const name of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
      canvas.removeEventListener(name, onTouch);
    }
  };
}
