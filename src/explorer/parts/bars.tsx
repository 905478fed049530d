import { type Bar, boundsOf, inPeriod } from './months.ts';

const HEIGHT = 72;

function labelled(bars: readonly Bar[]): readonly { at: number; text: string }[] {
  const starts = bars.flatMap((bar, at) =>
    at === 0 || bar.key.endsWith('-01') || bar.key.length === 4 ? [{ at, text: bar.key.slice(0, 4) }] : [],
  );
  const [first, second] = starts;
  const crowded = first !== undefined && second !== undefined && (second.at - first.at) / bars.length < 0.06;
  const kept = crowded && bars.length > 12 ? starts.slice(1) : starts;
  const step = Math.ceil(kept.length / 12);
  return kept.filter((_, index) => index % step === 0);
}

/** Bars of meetings by month or year, drawn in SVG; those outside the period are grey. */
export function Bars(props: {
  bars: readonly Bar[];
  from?: string | null;
  to?: string | null;
  onPick?: (from: string, to: string) => void;
}) {
  const { bars, onPick } = props;
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const width = 100 / Math.max(1, bars.length);
  return (
    <div class="bars" aria-hidden="true">
      <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" class="bars-svg">
        {bars.map((bar, at) => {
          const tall = bar.count === 0 ? 0 : Math.max(2, (bar.count / most) * (HEIGHT - 2));
          return (
            <rect
              key={bar.key}
              x={at * width + width * 0.08}
              y={HEIGHT - tall}
              width={width * 0.84}
              height={tall}
              class={inPeriod(bar, props.from ?? null, props.to ?? null) ? 'bar' : 'bar out'}
            />
          );
        })}
        {onPick !== undefined &&
          bars.map((bar, at) => (
            <rect
              key={bar.key}
              x={at * width}
              y={0}
              width={width}
              height={HEIGHT}
              class="bar-hit"
              onClick={() => {
                const bounds = boundsOf(bar.key);
                if (bounds !== null) onPick(bounds.from, bounds.to);
              }}
            >
              <title>{`${bar.key}: ${bar.count}`}</title>
            </rect>
          ))}
      </svg>
      <div class="bar-labels">
        {labelled(bars).map(({ at, text }) => (
          <span key={text} style={{ left: `${at * width}%` }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The bars' numbers as a table, folded away. */
export function BarTable({ bars, caption }: { bars: readonly Bar[]; caption: string }) {
  return (
    <details class="as-table">
      <summary>{caption}, as a table</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table class="narrow">
          <thead>
            <tr>
              <th scope="col">{bars[0]?.key.length === 4 ? 'Year' : 'Month'}</th>
              <th scope="col" class="number">
                Meetings
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.key}>
                <th scope="row">{bar.key}</th>
                <td class="number">{bar.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
