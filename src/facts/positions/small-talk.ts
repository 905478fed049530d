import type { Draft, Work } from './work.ts';

const FARTHEST_TALK = 14;
const WEAK_CUE = 0.7;

/** Whether a draft is of what only runs or fills a talk: "I will come back to you". */
export function isSmallTalk(work: Work, draft: Draft): boolean {
  const { view, rules } = work;
  for (let at = draft.first; at < Math.min(draft.end, draft.first + FARTHEST_TALK); at++)
    if (rules.smallTalk.matches(view.tokens, at, draft.end).length > 0) return true;
  return isMusing(draft);
}

/** A speaker's free words about nobody: a judgement, or what only a weak cue tells. */
const isMusing = ({ method, targets, stance, confidence }: Draft): boolean =>
  method.endsWith('.turn') && targets.length === 0 && (stance === 'ASSESS' || confidence < WEAK_CUE);
