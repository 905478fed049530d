import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { navigationCount } from '../router.ts';

let focusedFor = 0;

/** A view's one heading, which takes the focus after a navigation unless someone is typing in the bar. */
export function PageHead(props: { kicker?: ComponentChildren; title: string; actions?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${props.title} · attache`;
    if (focusedFor === navigationCount()) return;
    focusedFor = navigationCount();
    if (document.activeElement?.id !== 'ask-input') heading.current?.focus({ preventScroll: true });
  }, [props.title]);
  return (
    <header class="page-head">
      <div>
        {props.kicker !== undefined && <p class="kicker">{props.kicker}</p>}
        <h1 tabIndex={-1} ref={heading}>
          {props.title}
        </h1>
      </div>
      {props.actions !== undefined && <div class="actions">{props.actions}</div>}
    </header>
  );
}
