import cliProgress from 'cli-progress';
import type { LoadProgress } from '../load.ts';

/** A bar on a terminal, nothing elsewhere. The number of articles is not known beforehand, so it tells how many are done and how fast. */
export function progress(): { readonly update: (progress: LoadProgress) => void; readonly stop: () => void } {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const started = performance.now();
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    fps: 5,
    format: (_options, _parameters, { done, source }: { done?: number; source?: string }) => {
      const rate = (done ?? 0) / ((performance.now() - started) / 1000);
      return `${done ?? 0} articles, ${rate.toFixed(0)} a second  ${printable(source ?? '').slice(-60)}`;
    },
  });
  bar.start(1, 0, { done: 0, source: '' });
  return {
    update: ({ done, source }) => bar.update(0, { done, source }),
    stop: () => bar.stop(),
  };
}

/** A file's name is data: no control character of it reaches the terminal. */
const printable = (text: string): string => text.replace(/\p{C}/gu, '?');
