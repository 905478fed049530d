import { useEffect, useRef, useState } from 'preact/hooks';
import { Bars } from './bars.tsx';
import { type Bar, boundsOf, inPeriod, shortBound } from './months.ts';

interface BrushProps {
  readonly bars: readonly Bar[];
  readonly from: string | null;
  readonly to: string | null;
  readonly onChange: (from: string | undefined, to: string | undefined) => void;
}

/** Index of a thumb: the bar that a bound lies in, clamped to the ends. */
function indexOf(bars: readonly Bar[], day: string | null, end: 'from' | 'to'): number {
  const inside = bars.flatMap((bar, at) =>
    inPeriod(bar, end === 'from' ? day : null, end === 'to' ? day : null) ? [at] : [],
  );
  return end === 'from' ? (inside[0] ?? bars.length - 1) : (inside.at(-1) ?? 0);
}

function BoundField(props: {
  label: string;
  end: 'from' | 'to';
  day: string | null;
  onDay: (day: string | undefined) => void;
}) {
  const told = props.day === null ? '' : shortBound(props.day, props.end);
  const [text, setText] = useState(told);
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setText(told);
    setWrong(false);
  }, [told]);
  const commit = () => {
    if (text.trim() === told) return;
    const bounds = text.trim() === '' ? undefined : boundsOf(text);
    setWrong(bounds === null);
    if (bounds !== null) props.onDay(bounds?.[props.end]);
  };
  return (
    <label class="field bound">
      <span>{props.label}</span>
      <input
        type="text"
        inputMode="numeric"
        size={10}
        placeholder={props.end === 'from' ? 'first' : 'last'}
        value={text}
        aria-invalid={wrong}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      {wrong && <span class="wrong">2024, 2024-03 or 2024-03-07</span>}
    </label>
  );
}

/** Two text fields for a period, each taking `2024`, `2024-03` or `2024-03-07`. */
export function PeriodFields({ from, to, onChange }: Omit<BrushProps, 'bars'>) {
  return (
    <>
      <BoundField label="From" end="from" day={from} onDay={(day) => onChange(day, to ?? undefined)} />
      <BoundField label="To" end="to" day={to} onDay={(day) => onChange(from ?? undefined, day)} />
    </>
  );
}

/** Bars with a slider of two thumbs over them: arrows move a month, Page keys a year, Home and End to the ends. */
export function MonthBrush({ bars, from, to, onChange }: BrushProps) {
  const track = useRef<HTMLDivElement>(null);
  const low = indexOf(bars, from, 'from');
  const high = Math.max(low, indexOf(bars, to, 'to'));
  const last = bars.length - 1;
  const year = bars[0]?.key.length === 4 ? 5 : 12;

  const set = (a: number, b: number) => {
    const first = Math.min(a, b);
    const end = Math.max(a, b);
    const fromBounds = boundsOf(bars[first]?.key ?? '');
    const toBounds = boundsOf(bars[end]?.key ?? '');
    onChange(first <= 0 ? undefined : fromBounds?.from, end >= last ? undefined : toBounds?.to);
  };
  const onKey = (thumb: 'low' | 'high') => (event: KeyboardEvent) => {
    const now = thumb === 'low' ? low : high;
    const floor = thumb === 'low' ? 0 : low;
    const ceiling = thumb === 'low' ? high : last;
    const moves: Record<string, number> = {
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      PageDown: now - year,
      PageUp: now + year,
      Home: floor,
      End: ceiling,
    };
    const wanted = moves[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const at = Math.min(ceiling, Math.max(floor, wanted));
    if (thumb === 'low') set(at, high);
    else set(low, at);
  };
  const drag = (thumb: 'low' | 'high') => (event: PointerEvent) => {
    const element = event.currentTarget as HTMLElement;
    element.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent) => {
      const box = track.current?.getBoundingClientRect();
      if (box === undefined) return;
      const at = Math.floor(((moved.clientX - box.left) / box.width) * bars.length);
      const clamped = Math.min(last, Math.max(0, at));
      if (thumb === 'low') set(Math.min(clamped, high), high);
      else set(low, Math.max(clamped, low));
    };
    const done = () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', done);
      element.removeEventListener('pointercancel', done);
    };
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', done);
    element.addEventListener('pointercancel', done);
  };
  const thumb = (name: 'low' | 'high', at: number, label: string) => (
    <div
      class={`thumb ${name}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={bars[at]?.key ?? ''}
      style={{ left: `${((name === 'low' ? at : at + 1) / bars.length) * 100}%` }}
      onKeyDown={onKey(name)}
      onPointerDown={drag(name)}
    />
  );
  if (bars.length < 2) return null;
  return (
    <div class="brush">
      <Bars bars={bars} from={from} to={to} onPick={(a, b) => onChange(a, b)} />
      <div class="track" ref={track}>
        {thumb('low', low, 'First month of the period')}
        {thumb('high', high, 'Last month of the period')}
      </div>
    </div>
  );
}
