/** The choices of colours. */
export const THEMES = ['auto', 'light', 'dark'] as const;
/** One of them. */
export type Theme = (typeof THEMES)[number];

/** The theme chosen before; `auto` follows the system. */
export function chosenTheme(): Theme {
  return THEMES.find((theme) => theme === read('attache-theme')) ?? 'auto';
}

/** Sets the theme and keeps the choice in this browser. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  write('attache-theme', theme);
  dispatchEvent(new Event('attache-theme'));
}

/** Whether single keys such as `/` and `n` act; they can be switched off. */
export function shortcutsOn(): boolean {
  return read('attache-shortcuts') !== 'off';
}

/** Switches the single-key shortcuts. */
export function switchShortcuts(on: boolean): void {
  write('attache-shortcuts', on ? 'on' : 'off');
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}
