import { useEffect, useRef } from 'preact/hooks';
import type { LayoutState } from '../network/layout.ts';
import { createPicture, type Picture } from '../network/network-canvas.ts';
import type { NetworkModel } from '../network/network-data.ts';
import { announce } from './announce.tsx';

/** The canvas with its layout worker, buttons and legend. `picture` hands out what is drawn, for the exports. */
export function NetworkPicture(props: {
  model: NetworkModel;
  chosen: readonly string[];
  people: boolean;
  onChoose: (keys: readonly string[]) => void;
  onOpen: (key: string) => void;
  picture: { current: Picture | null };
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const events = useRef(props);
  events.current = props;
  const { model, picture } = props;

  useEffect(() => {
    if (canvas.current === null) return undefined;
    const made = createPicture(canvas.current, {
      choose: (keys) => events.current.onChoose(keys),
      open: (key) => events.current.onOpen(key),
      announce,
    });
    picture.current = made;
    const recolour = () => made.recolour();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    addEventListener('attache-theme', recolour);
    scheme.addEventListener('change', recolour);
    return () => {
      removeEventListener('attache-theme', recolour);
      scheme.removeEventListener('change', recolour);
      made.stop();
      picture.current = null;
    };
  }, []);

  useEffect(() => {
    picture.current?.setScene(model.scene);
    picture.current?.choose(events.current.chosen);
    canvas.current?.removeAttribute('data-settled');
    if (model.layout.keys.length === 0) return undefined;
    const worker = new Worker(new URL('../network/layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<LayoutState>) => {
      picture.current?.setPositions(event.data);
      if (event.data.done) worker.terminate();
    });
    worker.postMessage(model.layout);
    return () => worker.terminate();
  }, [model]);

  useEffect(() => picture.current?.choose(props.chosen), [props.chosen.join('~'), model]);

  const who = props.people ? 'person' : 'country';
  return (
    <div class="picture">
      <div class="canvas-box">
        <canvas
          ref={canvas}
          tabIndex={0}
          role="application"
          aria-label={`Network of ${model.scene.nodes.length}: arrows go to the nearest ${who} on that side, Alt and arrows along ties, Shift and arrows move the picture, plus, minus and 0 zoom and fit, Enter opens, Escape clears. The table below has the same.`}
        />
        <div class="zoom">
          <button type="button" aria-label="Closer" onClick={() => picture.current?.zoom(1.4)}>
            +
          </button>
          <button type="button" aria-label="Further" onClick={() => picture.current?.zoom(1 / 1.4)}>
            −
          </button>
          <button type="button" aria-label="Fit" onClick={() => picture.current?.fitAll()}>
            ⤢
          </button>
        </div>
      </div>
      <div class="legend small">
        <span>
          <svg width="28" height="8" aria-hidden="true">
            <line x1="0" y1="4" x2="28" y2="4" class="key-tie" />
          </svg>{' '}
          two-sided
        </span>
        <span>
          <svg width="28" height="8" aria-hidden="true">
            <line x1="0" y1="4" x2="28" y2="4" class="key-tie" stroke-dasharray="3 4" />
          </svg>{' '}
          only in larger rounds
        </span>
        {model.legend.map((entry) => (
          <span key={entry.name} class="key">
            <span class={`key-dot dot-${entry.colour}`} /> {entry.name}
          </span>
        ))}
        {props.people && model.legend.length >= 10 && (
          <span class="key">
            <span class="key-dot dot-10" /> others
          </span>
        )}
      </div>
    </div>
  );
}
