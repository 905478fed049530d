import { setImmediate } from 'node:timers/promises';

const BREATH = 5_000;

/** Counts through so many meetings (or positions) and lets the event loop breathe every 5,000. */
export async function eachMeeting(size: number, visit: (n: number) => void): Promise<void> {
  for (let n = 0; n < size; n++) {
    visit(n);
    if (n % BREATH === BREATH - 1) await setImmediate();
  }
}
