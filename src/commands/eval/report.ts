import type { Answer } from './answer.ts';
import { type Score, Scorer, type Slot } from './score.ts';

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

/** The style of an article: what stands before the number in its address, such as `EU` in `written:EU-07`; else ''. */
export const styleOf = (url: string): string => /:([A-Z0-9]+)-\d/.exec(url)?.[1] ?? '';

const SHOWN: readonly Slot[] = ['people', 'meetings', 'positions', 'positions: stance exact'];

/** F1 of the chief slots by style; nothing where there is one style only. */
export function byStyle(gold: readonly Answer[], predicted: ReadonlyMap<string, Answer>): string {
  const scorers = new Map<string, { readonly scorer: Scorer; articles: number }>();
  for (const answer of gold) {
    const style = styleOf(answer.url);
    const known = scorers.get(style) ?? { scorer: new Scorer(), articles: 0 };
    known.scorer.add(answer, predicted.get(answer.url));
    known.articles++;
    scorers.set(style, known);
  }
  if (scorers.size < 2) return '';
  const lines = [`${'style'.padEnd(8)}articles${SHOWN.map((slot) => slot.padStart(26)).join('')}`];
  for (const [style, { scorer, articles }] of [...scorers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const scores = scorer.scores();
    const cells = SHOWN.map((slot) => (scores.get(slot)?.f1.toFixed(3) ?? '–').padStart(26));
    lines.push(`${style.padEnd(8)}${String(articles).padStart(8)}${cells.join('')}`);
  }
  return `${lines.join('\n')}\n`;
}
