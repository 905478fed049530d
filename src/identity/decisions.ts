import { type Row, scan, type Work } from '../model/index.ts';
import type { Corrections } from './telling.ts';

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

/** What the decisions in force say of the facts of some texts. */
export function* correctionsOf(texts: readonly string[]): Work<Corrections> {
  const anchors = yield* scan(
    'anchor',
    ['text'],
    texts.map((text) => [text]),
  );
  const rejected = new Set<string>();
  const tags = new Map<string, string>();
  for (const anchor of [...anchors].sort(byAge)) {
    if (anchor.kind === 'REJECT') rejected.add(anchor.target);
    if (anchor.kind === 'SPLIT') tags.set(anchor.target, anchor.decision);
  }
  return { rejected, tags };
}

/** The older decision first; of one instant, by key. */
export const byAge = (a: Pick<Row<'anchor'>, 'at' | 'decision'>, b: Pick<Row<'anchor'>, 'at' | 'decision'>): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.decision < b.decision ? -1 : a.decision > b.decision ? 1 : 0;
