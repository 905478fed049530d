import type { Score, Slot } from './score.ts';

/** Scores as a table for people. */
export function report(scores: ReadonlyMap<Slot, Score>): string {
  const lines = [`${'slot'.padEnd(26)}precision  recall      F1     hit    gold  found`];
  for (const [slot, { precision, recall, f1, hit, gold, predicted }] of scores) {
    const shares = [precision, recall, f1].map((share) => share.toFixed(3).padStart(8)).join('');
    const counts = [hit, gold, predicted].map((count) => String(count).padStart(8)).join('');
    lines.push(`${slot.padEnd(26)}${shares}${counts}`);
  }
  return lines.join('\n');
}
