import { PageHead } from '../parts/page-head.tsx';
import { hrefOf, type Route, withParams } from '../router.ts';

/** Words of a key, to search for: `person:margus-tsahkna` gives "margus tsahkna". */
export function wordsOfKey(key: string): string {
  return key
    .replace(/^[a-z]+:/, '')
    .replace(/[-_/]+/g, ' ')
    .trim();
}

/** A name that a key probably means, shown until the real one is there. */
export function titleOfKey(key: string): string {
  return wordsOfKey(key).replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A key that nobody has, or no longer: says so and offers a search for the name. */
export function UnknownKey({ what, keyed }: { what: string; keyed: string }) {
  const words = wordsOfKey(keyed);
  return (
    <>
      <PageHead kicker={what} title={`No ${what} “${words}”`} />
      <p>Nothing on record has this key now. It may have been loaded again under another name.</p>
      <p>
        <a class="button" href={withParams('/search', { q: words })}>
          Search for “{words}”
        </a>
      </p>
    </>
  );
}

/** An address that no view has. */
export function UnknownView({ route }: { route: Route }) {
  const words = wordsOfKey(decodeURIComponent(route.path));
  return (
    <>
      <PageHead title="No such page" />
      <p>
        Nothing is at <code>{decodeURIComponent(route.path)}</code>. Go to <a href="/">the start</a>, or{' '}
        <a href={withParams('/search', { q: words })}>search for “{words}”</a>.
      </p>
    </>
  );
}

/** Puts the present key into the address after a merge. */
export function presentAddress(kind: string, asked: string, found: string): string | null {
  return asked === found ? null : hrefOf(kind, found);
}
