/** The colours of the style sheet, resolved for the theme of the moment. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly tie: string;
  readonly tieFar: string;
  readonly accent: string;
  readonly dots: readonly string[];
}

function resolved(host: HTMLElement, names: readonly string[]): readonly string[] {
  const probe = document.createElement('span');
  host.append(probe);
  const colours = names.map((name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colours;
}

/** Reads the palette where an element stands. */
export function readPalette(host: HTMLElement): Palette {
  const [paper = '#fff', ink = '#000', tie = '#888', tieFar = '#ddd', accent = '#06c', ...dots] = resolved(host, [
    'paper',
    'ink',
    'tie',
    'tie-far',
    'accent',
    ...Array.from({ length: 11 }, (_, index) => `dot-${index}`),
  ]);
  return { paper, ink, tie, tieFar, accent, dots };
}
