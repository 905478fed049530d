import type { Pages } from '../api/use-pages.ts';
import { FailureNotice } from './states.tsx';

/** "20 of 84 meetings" and the way to more of them; nothing where all are shown. */
export function More<Data, Node>({ pages, what }: { pages: Pages<Data, Node>; what: string }) {
  if (pages.failure !== null) return <FailureNotice failure={pages.failure} retry={pages.more} />;
  if (!pages.hasMore) return null;
  return (
    <p class="more">
      <span class="soft">
        {pages.nodes.length.toLocaleString('en')} of {pages.totalCount.toLocaleString('en')} {what}
      </span>{' '}
      <button type="button" class="button small" onClick={pages.more} aria-busy={pages.busy}>
        More
      </button>
    </p>
  );
}
