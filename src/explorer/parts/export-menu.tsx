import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from './announce.tsx';

/** What an export gives: a name, a media type and the bytes or text. */
export interface Exported {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

/** One entry of the menu. `run` may fetch pages: it reports how many it has and stops when told to. */
export interface ExportChoice {
  readonly label: string;
  readonly run: (tell: (count: number) => void, signal: AbortSignal) => Promise<readonly Exported[]>;
}

function save({ name, type, content }: Exported): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The exports of a view, and on every view the link and print. */
export function ExportMenu({ choices }: { choices: readonly ExportChoice[] }) {
  const [running, setRunning] = useState<{ label: string; count: number; stop: () => void } | null>(null);
  const [failed, setFailed] = useState('');
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && menu.current?.contains(event.target) === false)
        menu.current.removeAttribute('open');
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, []);
  const start = async (choice: ExportChoice) => {
    const controller = new AbortController();
    const stop = () => controller.abort();
    setFailed('');
    setRunning({ label: choice.label, count: 0, stop });
    try {
      const files = await choice.run((count) => setRunning({ label: choice.label, count, stop }), controller.signal);
      for (const file of files) save(file);
      announce(`Saved ${files.map((file) => file.name).join(', ')}.`);
      menu.current?.removeAttribute('open');
    } catch (cause) {
      if (!controller.signal.aborted) setFailed(cause instanceof Error ? cause.message : String(cause));
    }
    setRunning(null);
  };
  const copyLink = () => {
    navigator.clipboard.writeText(location.href).then(
      () => announce('Link copied.'),
      () => setFailed('The browser does not allow copying; take the address from its bar.'),
    );
    menu.current?.removeAttribute('open');
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        menu.current?.removeAttribute('open');
        menu.current?.querySelector('summary')?.focus();
      }}
    >
      <summary class="button">Export</summary>
      <div class="menu-list">
        {choices.map((choice) => (
          <button type="button" key={choice.label} disabled={running !== null} onClick={() => start(choice)}>
            {choice.label}
          </button>
        ))}
        <button type="button" onClick={copyLink}>
          Copy the link
        </button>
        <button type="button" onClick={() => print()}>
          Print
        </button>
        {running !== null && (
          <p class="small">
            {running.count > 0 ? `${running.count} fetched` : 'Working'}…{' '}
            <button type="button" class="button small" onClick={running.stop}>
              Stop
            </button>
          </p>
        )}
        {failed !== '' && (
          <p class="small wrong" role="alert">
            {failed}
          </p>
        )}
      </div>
    </details>
  );
}
