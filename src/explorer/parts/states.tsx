import type { ComponentChildren } from 'preact';
import type { AnswerError, AskFailure } from '../api/client.ts';
import type { Queried } from '../api/use-query.ts';

/** Grey bars where nothing can be kept while an answer is awaited. */
export function Loading({ lines = 3, what = 'Loading' }: { lines?: number; what?: string }) {
  return (
    <div class="loading" role="status">
      <span class="away">{what}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span class="grey-bar" key={line} aria-hidden="true" />
      ))}
    </div>
  );
}

const MEANS: Readonly<Record<AskFailure['kind'], string>> = {
  unreachable: 'The server cannot be reached. Is it running, and is the network up?',
  'not-json': 'The server answered, but not with an answer that this page can read.',
  refused: 'The server refused the question.',
  broken: 'This view broke; that is a fault of the page.',
};

/** Nothing came back: why, and a way to try again. */
export function FailureNotice({ failure, retry }: { failure: AskFailure; retry: () => void }) {
  return (
    <div class="notice bad" role="alert">
      <p>
        <strong>{MEANS[failure.kind]}</strong>
      </p>
      {failure.kind !== 'unreachable' && (
        <p>
          {failure.message}
          {failure.code !== null && <code> {failure.code}</code>}
        </p>
      )}
      <button type="button" class="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}

/** Errors that came beside data. */
export function PartialErrors({ errors, retry }: { errors: readonly AnswerError[]; retry: () => void }) {
  if (errors.length === 0) return null;
  return (
    <div class="notice bad" role="alert">
      <p>A part of this could not be answered:</p>
      <ul>
        {errors.map((error) => (
          <li key={`${error.path?.join('.')}${error.message}`}>
            {error.message} {error.extensions?.code !== undefined && <code>{error.extensions.code}</code>}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}

/** What is not there, and what to do about it. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <div class="empty">{children}</div>;
}

/** One panel of a view: its own question, its own states; what works is shown, what failed says so. */
export function Panel<Data>(props: {
  query: Queried<Data>;
  lines?: number;
  what?: string;
  children: (data: Data) => ComponentChildren;
}) {
  const { query } = props;
  if (query.failure !== null) return <FailureNotice failure={query.failure} retry={query.retry} />;
  if (query.data === null) {
    return query.loading ? <Loading lines={props.lines} what={props.what} /> : null;
  }
  return (
    <div class={query.stale ? 'panel stale' : 'panel'} aria-busy={query.stale}>
      <PartialErrors errors={query.errors} retry={query.retry} />
      {props.children(query.data)}
    </div>
  );
}
