import type { Stance } from '../../model/index.ts';
import type { Predicate } from './predicate.ts';
import { type View, word } from './view.ts';
import type { Work } from './work.ts';

const BACKED = new Set(
  'security sovereignty independence integrity defence defense relationship alliance partnership people unity stability statehood'.split(
    ' ',
  ),
);

/** "commitment to Ghana's security": the noun behind "to"; empty where a verb stands there. */
function lastWordOfNoun(view: View, predicate: Predicate, end: number): string {
  let committed = false;
  for (let i = predicate.at; i < predicate.end; i++) if (word(view, i) === 'commitment') committed = true;
  if (!committed) return '';
  for (let i = predicate.end; i < Math.min(end, predicate.end + 5); i++) {
    if (/ing$/.test(word(view, i)) && i === predicate.end) return '';
    if (BACKED.has(word(view, i))) return word(view, i);
  }
  return '';
}

/** The stance of a frame, where its argument changes it: "insisted that" with a fact, a commitment to what is another's. */
export function stanceOfFrame(work: Work, predicate: Predicate, stance: Stance, end: number): Stance {
  const { view } = work;
  if (predicate.frame?.id === 'insist' && word(view, predicate.end) === 'that') {
    for (let i = predicate.end; i < end; i++)
      if (/^(must|should|be|has|have|needs)$/.test(word(view, i))) return stance;
    return 'ASSESS';
  }
  if (predicate.frame?.id === 'assure-of') {
    for (let i = predicate.end; i < Math.min(end, predicate.end + 6); i++)
      if (/^(support|backing|solidarity|sympathy)$/.test(word(view, i))) return 'SUPPORT';
  }
  // A commitment to something of another's backs it; a commitment to do something binds oneself.
  if (predicate.frame?.id === 'express-readiness' && BACKED.has(lastWordOfNoun(view, predicate, end))) return 'SUPPORT';
  return stance;
}
