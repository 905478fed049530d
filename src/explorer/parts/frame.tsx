import type { ComponentType } from 'preact';
import { useEffect, useErrorBoundary, useRef, useState } from 'preact/hooks';
import { AskFailure, askKey, forgetAnswer, noteLoadedAt } from '../api/client.ts';
import { graphql } from '../api/graphql.ts';
import { useQuery } from '../api/use-query.ts';
import { type Route, useRoute } from '../router.ts';
import { VIEW_LOADERS } from '../views/index.ts';
import { LiveRegion } from './announce.tsx';
import { AskBar } from './ask-bar.tsx';
import { QueryDrawer } from './query-drawer.tsx';
import { ReadAs } from './read-as.tsx';
import { FailureNotice, Loading } from './states.tsx';
import { chooseTheme, chosenTheme, shortcutsOn, switchShortcuts, THEMES } from './theme.ts';

const Loaded = graphql(`
  query Loaded {
    stats {
      loadedAt
      latestArticleOn
    }
  }
`);

const TABS: readonly (readonly [string, string, string])[] = [
  ['Ask', '/', 'ask'],
  ['Network', '/network', 'network'],
  ['Timeline', '/timeline', 'timeline'],
  ['Positions', '/positions', 'positions'],
  ['Map', '/map', 'map'],
  ['Path', '/path', 'path'],
  ['Articles', '/articles', 'articles'],
];

type ViewComponent = ComponentType<{ route: Route }>;

/** The view of an address: its code is loaded when it is first opened. */
function ViewOf({ route }: { route: Route }) {
  const [loaded, setLoaded] = useState<{ view: string; component: ViewComponent } | null>(null);
  const [failed, setFailed] = useState(0);
  useEffect(() => {
    let left = false;
    VIEW_LOADERS[route.view]().then(
      (component) => {
        if (!left) setLoaded({ view: route.view, component });
      },
      () => {
        if (!left) setFailed((count) => count + 1);
      },
    );
    return () => {
      left = true;
    };
  }, [route.view]);
  if (loaded === null || loaded.view !== route.view) {
    if (failed === 0) return <Loading lines={4} what="Opening the view" />;
    return (
      <FailureNotice
        failure={new AskFailure('unreachable', 'The code of this view cannot be fetched.')}
        retry={() => location.reload()}
      />
    );
  }
  return <Guarded key={route.path} route={route} view={loaded.component} />;
}

/** A view that breaks says so in its place; the frame and its other views go on. */
function Guarded({ route, view: View }: { route: Route; view: ViewComponent }) {
  const [error, again] = useErrorBoundary();
  if (error === undefined) return <View route={route} />;
  const message = error instanceof Error ? error.message : String(error);
  return <FailureNotice failure={new AskFailure('broken', message)} retry={again} />;
}

/** When the data were loaded; asked again whenever the page is looked at again, since a load empties what is kept. */
function LoadedNote({ onChange }: { onChange: () => void }) {
  const query = useQuery(Loaded, {});
  const stats = query.data?.stats;
  useEffect(() => {
    if (stats !== undefined && noteLoadedAt(stats.loadedAt)) onChange();
  }, [stats?.loadedAt]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      forgetAnswer(askKey(Loaded, {}));
      query.retry();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  if (stats === undefined) return null;
  return (
    <p class="loaded soft small">
      {stats.latestArticleOn !== null && <>data to {stats.latestArticleOn}</>}
      {stats.loadedAt !== null && <>, loaded {stats.loadedAt.slice(0, 16).replace('T', ' ')}</>}
    </p>
  );
}

function ThemeChoice() {
  const [theme, setTheme] = useState(chosenTheme);
  useEffect(() => chooseTheme(theme), [theme]);
  return (
    <label class="settings">
      <span>Theme</span>
      <select
        value={theme}
        onChange={(event) => setTheme(THEMES.find((one) => one === event.currentTarget.value) ?? 'auto')}
      >
        <option value="auto">Auto</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}

function ShortcutChoice() {
  const [on, setOn] = useState(shortcutsOn);
  return (
    <label class="settings">
      <span>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            switchShortcuts(event.currentTarget.checked);
            setOn(event.currentTarget.checked);
          }}
        />{' '}
        Single-key shortcuts (<kbd>/</kbd>, <kbd>n</kbd>, <kbd>p</kbd>)
      </span>
    </label>
  );
}

function Tabs({ view }: { view: string }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (tab && list.current) list.current.scrollLeft = tab.offsetLeft - list.current.offsetLeft - 24;
  }, [view]);
  return (
    <nav class="tabs" aria-label="Views">
      <ul ref={list}>
        {TABS.map(([label, href, name]) => (
          <li key={name}>
            <a href={href} aria-current={view === name ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <a class="graphiql" href="/graphql">
        GraphiQL
      </a>
    </nav>
  );
}

/** The frame around every view: bar, tabs, how a question was read, the view, and its GraphQL. */
export function Frame() {
  const route = useRoute();
  const [loads, setLoads] = useState(0);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="top">
        <a class="logo" href="/">
          <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
            <path d="M16 8 7 24h18z" />
            <circle cx="16" cy="7.5" r="4.6" />
            <circle cx="7" cy="24" r="4.6" />
            <circle cx="25" cy="24" r="4.6" />
          </svg>
          <span>attache</span>
        </a>
        <AskBar />
        <ThemeChoice />
      </header>
      <Tabs view={route.view} />
      <main id="main" tabIndex={-1}>
        <ReadAs route={route} />
        <ViewOf key={loads} route={route} />
      </main>
      <footer class="bottom">
        <QueryDrawer />
        <div class="row foot">
          <LoadedNote onChange={() => setLoads((count) => count + 1)} />
          <ShortcutChoice />
        </div>
      </footer>
      <LiveRegion />
    </>
  );
}
