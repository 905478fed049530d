import { useEffect, useState } from 'preact/hooks';

/** The views that have an address of their own. */
export const VIEWS = [
  'ask',
  'network',
  'person',
  'country',
  'organization',
  'meeting',
  'topic',
  'positions',
  'timeline',
  'map',
  'path',
  'article',
  'articles',
  'search',
] as const;
export type View = (typeof VIEWS)[number];

const KEYED: ReadonlySet<string> = new Set(['person', 'country', 'organization', 'meeting', 'topic', 'article']);

/** Where the page is: the view, the key of what it shows as the API names it, and its filters. */
export interface Route {
  readonly view: View | 'unknown';
  readonly key: string;
  readonly path: string;
  readonly params: URLSearchParams;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads an address; a name that no view has gives `unknown`. */
export function routeOf(pathname: string, search: string): Route {
  const params = new URLSearchParams(search);
  const [first = '', ...rest] = pathname.replace(/^\/|\/$/g, '').split('/');
  const key = decode(rest.join('/'));
  const route = { key, path: pathname, params };
  if (first === '') return { ...route, view: 'ask' };
  const view = VIEWS.find((name) => name === first && name !== 'ask');
  if (view === undefined || KEYED.has(view) !== (key !== '')) return { ...route, view: 'unknown' };
  return { ...route, view, key: keyOf(view, key) };
}

/** Views whose keys begin with the view's own name, which addresses leave off. */
const PREFIXED: ReadonlySet<string> = new Set(['person', 'organization', 'meeting', 'article']);

/** Puts back what addresses leave off: `margus-tsahkna` of the view person is `person:margus-tsahkna`. */
function keyOf(view: View, key: string): string {
  return PREFIXED.has(view) && !key.startsWith(`${view}:`) ? `${view}:${key}` : key;
}

/** The address of something by its type and key: `person:` and the like are left off. */
export function hrefOf(kind: string, key: string, params: Readonly<Record<string, string | undefined>> = {}): string {
  const view = kind.toLowerCase();
  const short = key.startsWith(`${view}:`) ? key.slice(view.length + 1) : key;
  return withParams(`/${view}/${encodeURIComponent(short).replace(/%3A/g, ':')}`, params);
}

/** Short name of an actor in a filter: a country's code, else the whole key. */
export function shortKey(key: string): string {
  return key.replace(/^country:/, '');
}

/** The key that a short name in a filter stands for. */
export function longKey(short: string): string {
  return /^[A-Z]{3}$/.test(short) ? `country:${short}` : short;
}

/** A path with parameters; those that are undefined or empty are left out. */
export function withParams(path: string, params: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== '') search.set(name, value);
  }
  const text = search.toString().replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%7E/g, '~');
  return text === '' ? path : `${path}?${text}`;
}

const listeners = new Set<() => void>();
let navigations = 0;

function changed(): void {
  for (const listener of listeners) listener();
}

/** How many views were pushed or gone back to; a new number asks the heading for the focus. */
export function navigationCount(): number {
  return navigations;
}

/** Goes to an address of the page: a view pushes history, `replace` (a filter) replaces it. */
export function navigate(href: string, { replace = false } = {}): void {
  if (replace) {
    history.replaceState(history.state, '', href);
  } else {
    history.replaceState({ scroll: scrollY }, '');
    history.pushState({ scroll: 0 }, '', href);
    navigations += 1;
    scrollTo(0, 0);
  }
  changed();
}

/** Changes filters of the present address; `undefined` takes one off. */
export function setParams(patch: Readonly<Record<string, string | undefined>>): void {
  const params = Object.fromEntries(new URLSearchParams(location.search));
  navigate(withParams(location.pathname, { ...params, ...patch }), { replace: true });
}

/** The present route, kept up to date. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.pathname, location.search));
  useEffect(() => {
    const listener = () => setRoute(routeOf(location.pathname, location.search));
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return route;
}

/** Scrolls back to where a page was left, once it is tall enough again; gives up after a second. */
function restoreScroll(top: number, tries = 60): void {
  scrollTo(0, top);
  if (tries > 0 && Math.abs(scrollY - top) > 2) requestAnimationFrame(() => restoreScroll(top, tries - 1));
}

function ownAnchor(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const anchor = (event.target as Element | null)?.closest?.('a');
  if (!(anchor instanceof HTMLAnchorElement) || anchor.target !== '' || anchor.hasAttribute('download')) return null;
  if (anchor.origin !== location.origin || anchor.pathname === '/graphql') return null;
  return anchor;
}

/** Follows links of the page without loading it anew, and the browser's Back and Forward. */
export function startRouter(): void {
  history.scrollRestoration = 'manual';
  document.addEventListener('click', (event) => {
    const anchor = ownAnchor(event);
    if (anchor === null) return;
    const { pathname, search, hash } = anchor;
    if (hash !== '' && pathname === location.pathname && search === location.search) return;
    event.preventDefault();
    navigate(pathname + search, { replace: anchor.dataset.replace !== undefined });
  });
  addEventListener('popstate', () => {
    navigations += 1;
    changed();
    const scroll: unknown = history.state?.scroll;
    restoreScroll(typeof scroll === 'number' ? scroll : 0);
  });
}
