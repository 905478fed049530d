import { type ActorRef, actorId, type Evidence, fold } from '../../model/index.ts';
import type { PositionFact } from '../fact.ts';
import { topicsOfPosition } from '../topics/index.ts';
import { meetingAt, participantsOf } from './meeting-told.ts';
import { isOwnSide, sideOf } from './sides.ts';
import { isSmallTalk } from './small-talk.ts';
import { isMark, type View } from './view.ts';
import type { Draft, Work } from './work.ts';

/** Drops what is told twice and gives the rest their evidence, topics and meeting. */
export function toFacts(work: Work): PositionFact[] {
  const { view, register } = work;
  const text = view.reading.document.text;
  const kept: Draft[] = [];
  const seen = new Set<string>();
  const key = (draft: Draft): string => `${draft.holders.map(actorId).join()}|${draft.stance}`;
  const side = (draft: Draft): string =>
    `${actorId(sideOf(register, draft.holders[0] as ActorRef) ?? (draft.holders[0] as ActorRef))}|${draft.stance}`;
  const inBody = new Set(work.drafts.filter((draft) => !draft.headline).map(side));
  for (const draft of work.drafts) {
    const words = fold(text.slice(view.tokens[draft.first]?.start ?? 0, view.tokens[draft.end - 1]?.end ?? 0));
    const id = `${key(draft)}|${words}`;
    if (seen.has(id) || (draft.headline && inBody.has(side(draft)))) continue;
    if (draft.end - draft.first < 2 || isSmallTalk(work, draft)) continue;
    seen.add(id);
    kept.push(draft);
  }
  return kept.map((draft) => {
    const start = view.tokens[draft.first]?.start ?? 0;
    const end = view.tokens[draft.end - 1]?.end ?? 0;
    const told = meetingAt(register, draft.first);
    const present = told ? participantsOf(register, told.fact) : [];
    const there = draft.holders.some((holder) => present.some((one) => isOwnSide(register, [holder], one)));
    const evidence: Evidence = {
      start,
      end,
      quote: text.slice(start, end),
      method: draft.method,
      confidence: draft.confidence,
      of: 'fact',
    };
    const marks = view.marksOf[draft.first] ?? -1;
    return {
      holders: draft.holders,
      voicedBy: draft.voicedBy,
      stance: draft.stance,
      targets: draft.targets,
      addressees: draft.addressees,
      topics: topicsOfPosition(work.topics, draft),
      quoted: marks >= 0 && allQuoted(view, draft),
      meeting: told && there ? told.index : null,
      confidence: draft.confidence,
      evidence: [evidence],
    };
  });
}

/** Whether all of a position stands in quotation marks; a tag between two halves aside. */
function allQuoted(view: View, draft: Draft): boolean {
  const opens = view.marksOf[draft.first] ?? -1;
  const closes = view.marksOf[draft.end - 1] ?? -1;
  if (opens >= 0 && closes > opens && draft.method.endsWith('.quote')) return true;
  for (let i = draft.first; i < draft.end; i++)
    if ((view.marksOf[i] ?? -1) < 0 && !isMark(view, i, '"“”„«»')) return false;
  return true;
}
