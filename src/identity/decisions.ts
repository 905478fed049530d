import { type Row, scan, type Work } from '../model/index.ts';
import type { Corrections } from './corrections.ts';
import { targetIn } from './targets.ts';
import type { Telling } from './telling.ts';

/** The row that says that somebody has decided something: without it nothing else is asked of decisions. */
export const SOMETHING_IS_DECIDED: Row<'anchor'> = {
  decision: '*',
  ordinal: '*',
  kind: 'ANY',
  at: '',
  target: '',
  text: '',
  base: '',
};

/** Whether anything was ever decided in this store. */
export function* isAnythingDecided(): Work<boolean> {
  return (yield* scan('anchor', ['decision'], [[SOMETHING_IS_DECIDED.decision]])).length > 0;
}

/** The decisions in force that speak of facts of some texts. */
export const anchorsIn = (texts: readonly string[]): Work<readonly Row<'anchor'>[]> =>
  scan(
    'anchor',
    ['text'],
    texts.map((text) => [text]),
  );

/** What decisions make of what a text tells. */
export function correctionsOf(telling: Telling, anchors: readonly Row<'anchor'>[]): Corrections {
  const rejected = new Set<string>();
  const tags = new Map<string, string>();
  for (const anchor of anchors.filter((one) => one.text === telling.text).sort(byAge)) {
    const target = targetIn(telling, anchor.target);
    if (target === null) continue;
    if (anchor.kind === 'REJECT') rejected.add(target);
    if (anchor.kind === 'SPLIT') tags.set(target, anchor.decision);
  }
  return { rejected, tags };
}

/** The older decision first; of one instant, by key. */
export const byAge = (a: Pick<Row<'anchor'>, 'at' | 'decision'>, b: Pick<Row<'anchor'>, 'at' | 'decision'>): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.decision < b.decision ? -1 : a.decision > b.decision ? 1 : 0;
